/**
 * Decides whether an article is about a pack's subject, and says by which words.
 *
 * A pack names graded signs. What counts is how many *different* signs the body shows, weighed, and that
 * the subject itself is named often enough for the length of the text: no single word, and no number of
 * repetitions of one, is enough. The limits were set on real pages, with `npm run inspect`.
 */
import type { Block } from '../article.ts';
import type { ReadyForm } from './lexicon.ts';
import { distinctWords, findForms, longestWins, titleOf } from './mentions.ts';
import { Nearness } from './nearness.ts';
import { GistSearch, NAMING_WEIGHT, letterOf, SignLexicon, type GateIndex } from './pack-index.ts';
import type { Steps } from '../steps.ts';
import type { Words } from '../text/words.ts';

/** Different signs, and the sum of their weights, that a page must show at the least. */
const SIGNS_NEEDED = 3;
const SCORE_NEEDED = 6;
/** A sign that names the subject must stand in the title or this often for each 1,000 words. */
const NAMED_PER_1000_WORDS = 3;
const NAMED_AT_LEAST = 2;

/** A page that is no article (a list of dates, an almanac, a front page on a busy day) has to show so much. */
const SCORE_OF_NO_ARTICLE = 2 * SCORE_NEEDED;

/** Whether a page is about the subject even if it is no article. */
export function isBeyondDoubt({ score }: Recognition): boolean {
  return score >= SCORE_OF_NO_ARTICLE;
}

export interface Evidence {
  /** The words as first met on the page. */
  readonly text: string;
  readonly count: number;
}

export interface Recognition {
  readonly pack: string;
  /** Sum of the weights of the different signs found. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What a look at one page found, whether or not it was enough. */
export interface Look extends Recognition {
  readonly isEnough: boolean;
}

export interface ReadyIndex {
  readonly index: GateIndex;
  readonly weights: ReadonlyMap<string, number>;
  readonly lexicon: SignLexicon;
}

/** Prepares a pack's signs for searching; done once in a page's life. */
export function readyIndex(index: GateIndex): ReadyIndex {
  return {
    index,
    weights: new Map(index.weights.map((weight, sign) => [letterOf(sign), weight])),
    lexicon: new SignLexicon(index),
  };
}

/** A search of a page's whole raw text that fails only where the page is about none of the packs. */
export function gistOfAll(indexes: readonly GateIndex[]): GistSearch {
  return new GistSearch(indexes.flatMap(({ gist }) => gist));
}

/** What one pack's signs say about an article's blocks. `cut` are the same blocks, cut into words. */
export function* lookFor(
  ready: ReadyIndex,
  blocks: readonly Block[],
  cut: readonly Words[],
): Steps<Look> {
  const counts = new Map<string, { text: string; count: number }>();
  let wordCount = 0;
  let named = 0;
  let isNamedInTitle = false;
  const title = titleOf(blocks);
  const near = new Nearness(cut, title, yield* distinctWords(cut));
  const names = ({ form }: { form: ReadyForm }) => ready.weights.get(form.owner) === NAMING_WEIGHT;
  for (const [block, words] of cut.entries()) {
    wordCount += words.folded.length;
    const found = findForms(words, ready.lexicon, (form) => near.allows(form, block));
    for (const { form, first, last } of longestWins(words, found)) {
      const seen = counts.get(form.owner);
      if (seen) seen.count++;
      else {
        const text = words.text.slice(words.starts[first], words.ends[last]).replace(/\s+/g, ' ');
        counts.set(form.owner, { text, count: 1 });
      }
    }
    // By themselves: a longer sign may hold one ('North Korean soldiers').
    const naming = longestWins(words, found.filter(names)).length;
    if (block !== title) named += naming;
    else if (naming > 0) isNamedInTitle = true;
    yield;
  }
  let score = 0;
  for (const sign of counts.keys()) score += ready.weights.get(sign) ?? 0;
  const isNamed =
    isNamedInTitle ||
    (named >= NAMED_AT_LEAST && (named * 1000) / wordCount >= NAMED_PER_1000_WORDS);
  return {
    pack: ready.index.id,
    score,
    evidence: [...counts.values()].toSorted((a, b) => b.count - a.count),
    isEnough: counts.size >= SIGNS_NEEDED && score >= SCORE_NEEDED && isNamed,
  };
}

/** What every pack says of an article; `isAnyway` takes all for fitting, as the reader of a page has asked. The best fit first. */
export function* recognise(
  indexes: readonly ReadyIndex[],
  blocks: readonly Block[],
  cut: readonly Words[],
  isAnyway = false,
): Steps<readonly Recognition[]> {
  const looks: Look[] = [];
  for (const ready of indexes) looks.push(yield* lookFor(ready, blocks, cut));
  return looks
    .filter((look) => isAnyway || look.isEnough)
    .toSorted((a, b) => b.score - a.score)
    .map(({ pack, score, evidence }) => ({ pack, score, evidence }));
}
