/**
 * What a page pays for the size of a pack: its own words told to the background, and what comes back taken in, filed and searched.
 * Messages of Chromium's extensions are JSON, so JSON is what is written and read here.
 */
import { buildLexicon } from '../../../core/matching/lexicon.ts';
import { cutBlocks, findMentions } from '../../../core/matching/mentions.ts';
import { allAtOnce } from '../../../core/steps.ts';
import type { Words } from '../../../core/text/words.ts';
import { readBody, type BodyBlock } from '../../../page/article/article-body.ts';
import type { Opened, Steps } from '../../../tools/bench/contestant.ts';
import { startWatch } from './stopwatch.ts';

let blocks: readonly BodyBlock[] = [];
let cut: readonly Words[] = [];

/** Reads the page, which is not measured, and gives the message to the background. */
export function ask(): { readonly steps: Steps; readonly message: string } {
  ({ blocks } = allAtOnce(readBody(document.body)));
  cut = allAtOnce(cutBlocks(blocks));
  const watch = startWatch();
  const words = [...new Set(cut.flatMap(({ folded }) => folded))];
  const message = JSON.stringify(words);
  watch.lap('ask');
  return { steps: watch.steps, message };
}

/** Takes the background's answer in. `found` tells what was found, so that packs can be held to the same mentions. */
export function take(answer: string): { readonly steps: Steps; readonly found: readonly string[] } {
  const watch = startWatch();
  const { forms } = JSON.parse(answer) as Opened;
  watch.lap('take in');
  const lexicon = buildLexicon(forms);
  watch.lap('file');
  const mentions = allAtOnce(findMentions(blocks, cut, lexicon));
  watch.lap('find');
  return {
    steps: watch.steps,
    found: mentions.map(({ term, block, start, end }) => `${term} ${block}:${start}-${end}`),
  };
}
