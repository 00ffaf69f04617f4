/** What tools/knowledge/load promises: of each file that has not the right shape, its place and what to do. */
import { describe, expect, it } from 'vitest';
import { compileAll, formatProblem, KnowledgeError } from '../../tools/knowledge/build.ts';
import { packFolders } from '../../tools/knowledge/load.ts';
import { problemAt, problemsOf, withChange, writePack } from './changed-pack.ts';

const GATE = 'terms/iron-gate.yaml';
const NOTE = 'notes/who-reads-the-papers.yaml';
const FIGURE = 'figures/guards.yaml';
const LAST_FORM = '- { text: 철문, lang: ko }';

describe('a file of the wrong shape', () => {
  it.each<[what: string, path: string, from: string | RegExp, to: string, says: string]>([
    [
      'no check date',
      GATE,
      /name: (.*)\n([^]*)checked: 2025-06-02\n/,
      'name: Iron gate # here\nkind: place\nshort: It closes at night.\n',
      '‘checked’ is missing. Give the day on which this entry was last checked',
    ],
    [
      'an empty check date',
      GATE,
      'checked: 2025-06-02',
      'checked: # here',
      '‘checked’ is empty. Give the day on which this entry was last checked',
    ],
    [
      'a check on a day that never was',
      GATE,
      'checked: 2025-06-02',
      'checked: 2025-02-30 # here',
      '‘checked’: there is no such day. Give the day',
    ],
    [
      'an unknown kind',
      GATE,
      'kind: place',
      'kind: gate # here',
      '‘gate’ is not known as ‘kind’; it is one of place, body, unit, person, weapon, law, idea, society, economy, history, media.',
    ],
    [
      'an over-long definition',
      GATE,
      /short: .*/,
      `short: ${'x'.repeat(141)} # here`,
      '‘short’ is 141 characters long, and 140 are allowed: shorten it.',
    ],
    [
      'an over-long note title',
      NOTE,
      /title: .*/,
      `title: ${'x'.repeat(81)} # here`,
      '‘title’ is 81 characters long, and 80 are allowed: shorten it.',
    ],
    [
      'an unknown field',
      GATE,
      'kind: place',
      'kind: place\ncolour: red # here',
      '‘colour’ is not a field of this kind of entry: correct its spelling or take it out',
    ],
    [
      'an unknown field of a source',
      GATE,
      '    seen:',
      '    author: them # here\n    seen:',
      '‘sources[1].author’ is not a field of this kind of entry',
    ],
    [
      'an unknown field of a form',
      GATE,
      LAST_FORM,
      '- { text: 철문, lang: ko }\n  - {text: gate, onlynear: [iron]} # here',
      '‘forms[2].onlynear’ is not a field of this kind of entry',
    ],
    ['a form that is a number', GATE, LAST_FORM, '- 38 # here', '‘forms[1]’'],
    [
      'an unknown field of a name to be spelt',
      GATE,
      LAST_FORM,
      '- { spell: 철문, as: place }\n  - {spell: 청진, as: place, lang: ko} # here',
      '‘forms[2].lang’ is not a field of this kind of entry',
    ],
    [
      'a name to be spelt as an unknown kind',
      GATE,
      LAST_FORM,
      '- { spell: 철문, as: city } # here',
      'is not known as ‘forms[1].as’; it is one of person, place, name, word.',
    ],
    [
      'a name to be spelt that is not Hangul',
      GATE,
      LAST_FORM,
      '- { spell: Chongjin, as: place } # here',
      '‘Chongjin’ is not Hangul alone: write the name in Hangul',
    ],
    [
      'an exception from spellings that are not made',
      GATE,
      LAST_FORM,
      '- { spell: 청진, as: place, except: [Qingjin] } # here',
      '‘Qingjin’ is not among the spellings of 청진, so there is nothing to except: take it out',
    ],
    [
      'an address that is none',
      GATE,
      'url: https://news.example/gate',
      'url: news.example/gate # here',
      'Give the exact address of the page you read, beginning with https:// or http://.',
    ],
    [
      'an address with a name and password',
      GATE,
      'url: https://news.example/gate',
      'url: https://a:b@news.example/gate # here',
      'only plain http and https addresses',
    ],
    [
      'no words of a source',
      GATE,
      'seen: closes at night',
      'seen: # here',
      'Copy at most fifteen words of the source that bear the statement.',
    ],
    [
      'no estimates',
      FIGURE,
      /estimates:[^]*checked/,
      'estimates: [] # here\nchecked',
      '‘estimates’ is empty.',
    ],
    [
      'no term to hang on',
      NOTE,
      /terms: .*/,
      'terms: [] # here',
      '‘terms’ is empty. Name the terms on whose pages it belongs: without one it would never be shown.',
    ],
    [
      'no host',
      'outlets/example-news.yaml',
      'hosts: [news.example]',
      'hosts: [] # here',
      '‘hosts’ is empty. Give every host without www., as dailynk.com.',
    ],
    [
      'a count of an unknown thing',
      FIGURE,
      'counts: troops',
      'counts: hats # here',
      '‘hats’ is not known as ‘counts’; it is one of deaths, wounded',
    ],
  ])('with %s is named with its line, and what to do', (_, path, from, to, says) => {
    const contents = withChange(path, from, to);
    expect(problemsOf({ [path]: contents })).toContainEqual(problemAt(path, contents, says));
  });

  it('with several faults is told of all of them at once', () => {
    const contents = withChange(GATE, /name: [^]*?forms:/, 'name:\nkind: gate\nforms:');
    expect(problemsOf({ [GATE]: contents }).map(({ line }) => line)).toEqual([1, 2]);
  });

  it('with nothing in it is said to be empty', () => {
    expect(problemsOf({ [GATE]: '' })).toEqual([
      { file: `borders/${GATE}`, says: expect.stringMatching(/file.* is empty/) as unknown },
    ]);
  });
});

describe('a pack', () => {
  it('without pack.yaml is told that it needs one', () => {
    expect(problemsOf({ 'pack.yaml': undefined })).toEqual([
      { file: 'borders/pack.yaml', says: 'The file is missing: every pack needs one.' },
    ]);
  });

  it.each([
    'Iron_Gate.yaml',
    'iron--gate.yaml',
    'iron-gate.yml',
    'iron gate.yaml',
    'Tor-öffnung.yaml',
  ])('with a file called %s is told to rename it', (name) => {
    const contents = withChange(GATE, /$/, '\n');
    expect(problemsOf({ [`terms/${name}`]: contents })).toEqual([
      {
        file: `borders/terms/${name}`,
        says: "The file's name is the entry's id and is made of small letters, digits and single hyphens, then ‘.yaml’: rename it.",
      },
    ]);
  });

  it('is not judged by the rules while a file of it can’t be read', () => {
    // Without that term every reference to it would be called dead, which is untrue.
    const contents = withChange(GATE, 'kind: place', 'kind: gate');
    expect(problemsOf({ [GATE]: contents })).toHaveLength(1);
  });

  it('may have hidden files, and folders of entries that are missing', () => {
    expect(problemsOf({ 'terms/.draft.swp': 'x', [FIGURE]: undefined })).toEqual([]);
  });

  it('takes a year without quotation marks for a date', () => {
    const contents = withChange(
      'events/2025-05-30-bridge-opens.yaml',
      'date: 2025-05-30',
      'date: 1949',
    );
    const [pack] = compileAll(writePack({ 'events/2025-05-30-bridge-opens.yaml': contents })).packs;
    expect(pack?.pack.events[0]?.date).toBe('1949');
  });
});

describe('problems', () => {
  it('are told all together, each with file, line and sentence', () => {
    const first = withChange(GATE, 'kind: place', 'kind: gate');
    const second = withChange(NOTE, /title: .*/, 'title:');
    const root = writePack({ [GATE]: first, [NOTE]: second });
    expect(() => compileAll(root)).toThrow(KnowledgeError);
    expect(() => compileAll(root)).toThrow(/who-reads-the-papers\.yaml:1\n[^]*iron-gate\.yaml:2\n/);
  });

  it('are written for people: the place, and below it what to do', () => {
    expect(formatProblem({ file: 'a.yaml', line: 3, says: 'Mend it.' })).toBe(
      '  a.yaml:3\n      Mend it.',
    );
    expect(formatProblem({ file: 'a.yaml', says: 'Mend it.' })).toBe('  a.yaml\n      Mend it.');
  });

  it.each<[what: string, files: Readonly<Record<string, string>>]>([
    [
      'a form that is longer than a pack may hold',
      { [GATE]: withChange(GATE, LAST_FORM, `- ${'x'.repeat(121)}`) },
    ],
    [
      'a caveat that explains more than a pack may hold',
      {
        'caveats/bridge-closed.yaml': withChange(
          'caveats/bridge-closed.yaml',
          /why: .*/,
          `why: ${'x'.repeat(301)}`,
        ),
      },
    ],
    [
      'a file name that is longer than an id may be',
      { [`notes/${'x'.repeat(81)}.yaml`]: withChange(NOTE, /$/, '\n') },
    ],
  ])('and not bugs are %s', (_, files) => {
    const root = writePack(files);
    // By name, as the report of another error would print the whole pack.
    expect(errorOf(() => compileAll(root))?.name).toBe('KnowledgeError');
  });
});

describe('packFolders', () => {
  it('are the folders below the root, and no files', () => {
    const root = writePack({ '../README.md': 'The guide' });
    expect(packFolders(root).map((path) => path.split(/[\\/]/).at(-1))).toEqual(['borders']);
  });
});

function errorOf(work: () => unknown): Error | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return undefined;
}
