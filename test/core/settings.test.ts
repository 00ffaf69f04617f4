/** What core/settings promises: no stored choice is lost for another's fault, and no file is taken that has one. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  entriesOf,
  listWith,
  readFile,
  readStored,
  SYNCED,
  syncedOf,
  withSynced,
  writeFile,
  type Settings,
} from '../../core/settings.ts';

const CHOSEN: Settings = {
  version: 1,
  isPaused: true,
  offHosts: ['example.org'],
  marking: 'all',
  markStyle: 'tint',
  isPrinted: true,
  showAfter: 'never',
  hideAfter: 1000,
  leftOutLanguages: ['ko'],
  mutedTerms: ['north-korea/dmz'],
  hiddenRules: ['north-korea/opinion-words'],
  isSynced: true,
};

describe('Settings as they are stored', () => {
  it('are read as they were written', () => {
    expect(readStored(structuredClone(CHOSEN))).toEqual(CHOSEN);
  });

  it.each([undefined, null, 7, 'x', [], {}])('are the defaults where %j is stored', (stored) => {
    expect(readStored(stored)).toEqual(DEFAULTS);
  });

  it.each(Object.keys(DEFAULTS).filter((name) => name !== 'version'))(
    'lose only ‘%s’ where it alone can’t be read',
    (name) => {
      const read = readStored({ ...CHOSEN, [name]: { no: 'such' } });
      expect(read).toEqual({ ...CHOSEN, [name]: DEFAULTS[name as keyof Settings] });
    },
  );

  it('take over what version 0.1 stored', () => {
    const old = { version: 1, offHosts: ['a.org'], marking: 'sections', hiddenRules: [] };
    expect(readStored(old)).toEqual({ ...DEFAULTS, offHosts: ['a.org'], marking: 'sections' });
  });
});

describe('Settings in a file', () => {
  it('come back as they were', () => {
    expect(readFile(writeFile(CHOSEN, '2026-11-23'))).toEqual({
      kind: 'settings',
      settings: CHOSEN,
    });
  });

  it('may leave choices out: those have their defaults', () => {
    const text = '{"kind":"context-notes-settings","settings":{"markStyle":"line"}}';
    expect(readFile(text)).toEqual({
      kind: 'settings',
      settings: { ...DEFAULTS, markStyle: 'line' },
    });
  });

  const withChoice = (choice: object) =>
    JSON.stringify({ kind: 'context-notes-settings', settings: { ...CHOSEN, ...choice } });

  it.each([
    ['', { kind: 'not-json' }],
    [writeFile(CHOSEN, '2026-11-23').slice(0, 200), { kind: 'not-json' }],
    ['[]', { kind: 'not-ours' }],
    ['{"settings":{}}', { kind: 'not-ours' }],
    ['{"kind":"context-notes-settings","settings":[]}', { kind: 'not-ours' }],
    [withChoice({ version: 2 }), { kind: 'newer', version: 2 }],
    [withChoice({ markStyle: 'neon' }), { kind: 'wrong', name: 'markStyle', given: '"neon"' }],
    [
      withChoice({ offHosts: ['https://a.org/x'] }),
      { kind: 'wrong', name: 'offHosts', given: '["https://a.org/x"]' },
    ],
    [withChoice({ showAfter: 5 }), { kind: 'wrong', name: 'showAfter', given: '5' }],
    [withChoice({ colour: 'red' }), { kind: 'wrong', name: 'colour', given: '"red"' }],
    [withChoice({ toString: 1 }), { kind: 'wrong', name: 'toString', given: '1' }],
  ])('are refused whole, with what is wrong: %s', (text, refused) => {
    expect(readFile(text)).toEqual(refused);
  });

  it('are refused where a list is longer than any hand made it', () => {
    const mutedTerms = Array.from({ length: 6_000 }, (_, i) => `p/t${i}`);
    expect(readFile(withChoice({ mutedTerms }))).toMatchObject({
      kind: 'wrong',
      name: 'mutedTerms',
    });
  });
});

describe('What is synced', () => {
  it('names no site, and does not say where the reader is off', () => {
    expect(SYNCED).not.toContain('offHosts');
    expect(SYNCED).not.toContain('isPaused');
    expect(JSON.stringify(syncedOf(CHOSEN))).not.toContain('example.org');
  });

  it('is taken over from another browser, and nothing else is', () => {
    const there = { ...syncedOf(CHOSEN), offHosts: ['b.org'], isPaused: true };
    expect(withSynced({ ...DEFAULTS, isSynced: true }, there)).toEqual({
      ...CHOSEN,
      isPaused: false,
      offHosts: [],
    });
  });

  it.each([undefined, null, 'x', { markStyle: 'neon' }, { marking: 3 }])(
    'changes nothing where %j was put there',
    (there) => {
      expect(withSynced(CHOSEN, there)).toEqual(CHOSEN);
    },
  );
});

describe('Lists of choices', () => {
  it('hold an entry once, in order, or not at all', () => {
    expect(listWith(['b'], 'a', true)).toEqual(['a', 'b']);
    expect(listWith(['a', 'b'], 'a', true)).toEqual(['a', 'b']);
    expect(listWith(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  it('give the entries of one pack', () => {
    expect(entriesOf(['north-korea/dmz', 'north-korea-2/dmz'], 'north-korea')).toEqual(['dmz']);
  });
});
