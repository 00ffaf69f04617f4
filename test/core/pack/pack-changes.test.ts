/** What core/pack/pack-changes promises: what a reader would find otherwise is told, and nothing else. */
import { describe, expect, it } from 'vitest';
import { comparePacks, digestPack, readDigest } from '../../../core/pack/pack-changes.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { compileAll } from '../../../tools/knowledge/build.ts';

const [compiled] = compileAll().packs;
if (!compiled) throw new Error('There is no pack.');
const { pack } = compiled;
const digest = digestPack(pack);

/** The pack with the first entry of a list changed. */
function withFirst<K extends 'terms' | 'notes' | 'events' | 'figures' | 'caveats' | 'outlets'>(
  list: K,
  change: Partial<Pack[K][number]>,
): Pack {
  const [first, ...others] = pack[list];
  return { ...pack, [list]: [{ ...first, ...change }, ...others] };
}

const changesTo = (changed: Pack) => comparePacks(digest, digestPack(changed));

describe('A pack', () => {
  it('that is the same has not changed, nor has one that was stored in between', () => {
    expect(changesTo(pack)).toBeUndefined();
    const stored = readDigest(JSON.parse(JSON.stringify(digest)));
    expect(stored && comparePacks(stored, digest)).toBeUndefined();
  });

  it.each([
    ['checked again', withFirst('terms', { checked: '2031-01-01', reviewBy: '2032-01-01' })],
    ['found by other spellings', withFirst('terms', { forms: [{ text: 'another spelling' }] })],
    ['found by other phrases', withFirst('caveats', { find: [] })],
    ['of another revision', { ...pack, revision: pack.revision + 1 }],
    [
      'put in another order, sources too',
      {
        ...pack,
        terms: pack.terms.toReversed(),
        sources: pack.sources.toReversed(),
      },
    ],
  ])('that is only %s reads the same', (_, changed) => {
    expect(changesTo(changed)).toBeUndefined();
  });

  it('whose sources are only numbered otherwise reads the same', () => {
    const renumber = (id: string) => `s${String(Number(id.slice(1)) + 1)}`;
    const text = JSON.stringify(pack).replace(/"(s\d+)"/g, (_, id: string) => `"${renumber(id)}"`);
    expect(changesTo(JSON.parse(text) as Pack)).toBeUndefined();
  });

  it.each([
    ['term', 'terms', { short: 'Something else.' }],
    ['term', 'terms', { place: { lat: 1, lon: 1 } }],
    ['term', 'terms', { was: [{ until: '2020', text: 'Of old.', sources: ['s1'] }] }],
    ['note', 'notes', { text: ['Something else.'] }],
    ['event', 'events', { date: '1999' }],
    ['figure', 'figures', { note: 'Something else.' }],
    ['caveat', 'caveats', { why: 'Something else.' }],
    ['outlet', 'outlets', { owner: 'Somebody else' }],
  ] as const)('tells of a changed %s', (kind, list, change) => {
    const [first] = pack[list];
    const name =
      first && ('name' in first ? first.name : 'says' in first ? first.says : first.title);
    expect(changesTo(withFirst(list, change))?.entries).toEqual([
      { how: 'changed', kind, id: first?.id, name },
    ]);
  });

  it('tells of an entry whose source is another', () => {
    const cited = pack.terms[0]?.sources[0];
    const sources = pack.sources.map((source) =>
      source.id === cited ? { ...source, url: 'https://elsewhere.example/' } : source,
    );
    const told = changesTo({ ...pack, sources })?.entries ?? [];
    expect(told.map(({ id }) => id)).toContain(pack.terms[0]?.id);
  });

  it('tells of what is new, renamed and gone, by kind and name', () => {
    const [first, second, ...others] = pack.terms;
    if (!first || !second) throw new Error('There are no terms.');
    const changed = {
      ...pack,
      revision: pack.revision + 3,
      terms: [{ ...first, id: 'a-new-one', name: 'Zebra' }, { ...second, name: 'Yak' }, ...others],
      notes: pack.notes.slice(1),
    };
    const told = changesTo(changed);
    expect([told?.before, told?.now]).toEqual([pack.revision, pack.revision + 3]);
    expect(told?.entries).toHaveLength(4);
    expect(told?.entries).toEqual(
      expect.arrayContaining([
        { how: 'removed', kind: 'term', id: first.id, name: first.name },
        { how: 'changed', kind: 'term', id: second.id, name: 'Yak' },
        { how: 'added', kind: 'term', id: 'a-new-one', name: 'Zebra' },
        { how: 'removed', kind: 'note', id: pack.notes[0]?.id, name: pack.notes[0]?.title },
      ]),
    );
    expect(told?.entries.map(({ kind }) => kind)).toEqual(['term', 'term', 'term', 'note']);
    const names = told?.entries.slice(0, 3).map(({ name }) => name) ?? [];
    expect(names).toEqual(names.toSorted());
  });

  it('tells which corrections were logged since', () => {
    const correction = {
      id: '2026-12-01-gate',
      date: '2026-12-01',
      kind: 'term',
      entry: pack.terms[0]?.id ?? '',
      said: 'a',
      says: 'b',
      why: 'c',
      sources: ['s1'],
    } as const;
    const changed = { ...pack, corrections: [correction, ...pack.corrections] };
    expect(changesTo(changed)).toMatchObject({ entries: [], corrections: [correction.id] });
  });
});

describe('What was stored as a digest', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'digest'],
    ['one of another format', { ...digest, format: 2 }],
    ['one without a format', { ...digest, format: undefined }],
    ['one whose sums are no texts', { ...digest, entries: { 'term/dmz': [1, 'DMZ'] } }],
  ])('is none where it is %s', (_, stored) => {
    expect(readDigest(stored)).toBeUndefined();
  });

  it('is small beside the pack', () => {
    expect(JSON.stringify(digest).length).toBeLessThan(150_000);
  });
});
