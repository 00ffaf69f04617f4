/**
 * The caveats of the article that the project was begun for, where its text is at hand: a folder beside the repository, or the one named
 * by the environment variable CONTEXT_NOTES_SHARED. Of the text a few words are here, those that the caveats must rest on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/article.ts';
import type { CaveatKind } from '../../core/pack/pack-kinds.ts';
import { compileAll } from '../../tools/knowledge/build.ts';
import { pageReader } from '../../tools/quality/made-page.ts';

const FILE = join(
  resolve(import.meta.dirname, '../..', process.env.CONTEXT_NOTES_SHARED ?? '../shared'),
  'seed/article.txt',
);
const isThere = existsSync(FILE);

function readCaveats() {
  const [title = '', caption = '', ...rest] = readFileSync(FILE, 'utf8')
    .split(/\n\s*\n/)
    .map((text) => text.trim());
  const form = rest.indexOf('Leave a Reply');
  const [compiled] = compileAll().packs;
  if (!compiled) throw new Error('no pack');
  const blocks: readonly Block[] = [
    { kind: 'title', text: title },
    { kind: 'caption', text: caption },
    ...(form < 0 ? rest : rest.slice(0, form)).map((text): Block => ({ kind: 'body', text })),
  ];
  return pageReader(compiled.pack)(blocks, { host: 'nkinsider.org' }).caveats;
}

describe.skipIf(!isThere)(
  `The caveats of the first article${isThere ? '' : ' (skipped: there is no seed/article.txt beside the repository or in CONTEXT_NOTES_SHARED)'}`,
  () => {
    /** What an audit by hand calls for, and the words that show it. */
    const CALLED_FOR: readonly (readonly [CaveatKind, string])[] = [
      ['outdated', 'not officially recognized'],
      ['outdated', 'still hiding deployment'],
      ['outdated', 'no news at all'],
      ['partial-name', 'said Jung'],
      ['partial-name', 'same surname'],
      ['defector-testimony', 'defecting in 2022'],
      ['anonymous-source', 'Defectors with a military background'],
      ['anonymous-source', 'defectors linked to families'],
      ['opinion', 'main reason'],
      ['opinion', 'unjust war'],
      ['opinion', 'dragged up'],
      ['opinion', 'tight lips'],
      ['opinion', 'mass murder'],
      ['opinion', 'murder orders'],
      ['opinion', 'it is likely that'],
      ['unverified', 'within ten days'],
      ['unverified', 'psychological warfare'],
      ['unverified', 'classified internal material'],
      ['unverified', 'Russian military authorities'],
      ['stock-image', 'iStock'],
      ['outlet', 'North Korea is still hiding'],
    ];

    it('are those that a careful reader named, each on its words', () => {
      const caveats = readCaveats();
      const missing = CALLED_FOR.filter(
        ([kind, words]) =>
          !caveats.some((caveat) => caveat.kind === kind && caveat.quote.includes(words)),
      );
      expect(missing).toEqual([]);
    });

    it('are of no kind that nothing in it calls for', () => {
      const uncalled: readonly CaveatKind[] = [
        'intelligence-claim',
        'lawmaker-briefing',
        'state-media',
        'belligerent-claim',
        'satellite-imagery',
        'relay',
        'aggregated',
      ];
      expect(readCaveats().filter(({ kind }) => uncalled.includes(kind))).toEqual([]);
    });

    it('say what overtook a statement, as the page has no date', () => {
      const overtaken = readCaveats().filter(({ kind }) => kind === 'outdated');
      expect(overtaken.map(({ standing }) => standing)).toEqual(overtaken.map(() => 'undated'));
      expect(overtaken.map(({ says }) => says)).toContainEqual(
        expect.stringMatching(/26 April 2025.*28 April 2025/s),
      );
    });
  },
);
