/**
 * Decides whether an article is about a pack's subject, and says by which words.
 *
 * A pack names graded signs. What counts is how many *different* signs the body shows, weighed, and that
 * the subject itself is named often enough for the length of the text: no single word, and no number of
 * repetitions of one, is enough. The limits were set on real pages, with `npm run inspect`.
 */
import type { Article } from './article.ts';
import { buildLexicon, readyForm, type Lexicon, type ReadyForm } from './lexicon.ts';
import { findForms, Nearness } from './mentions.ts';
import type { PackIndex } from './pack.ts';
import type { Words } from './words.ts';

/** Different signs, and the sum of their weights, that a page must show at the least. */
const SIGNS_NEEDED = 3;
const SCORE_NEEDED = 6;
/** A sign of weight 3 names the subject; it must stand in the title or this often for each 1,000 words. */
const NAMED_PER_1000_WORDS = 3;
const NAMED_AT_LEAST = 2;
const NAMING_WEIGHT = 3;

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

interface ReadyIndex {
  readonly index: PackIndex;
  readonly weights: ReadonlyMap<string, number>;
  readonly lexicon: Lexicon;
  /** The signs that name the subject, by themselves: a longer sign may hold one ('North Korean soldiers'). */
  readonly names: Lexicon;
}

/** Prepares a pack's signs for searching; done once in a page's life. */
export function readyIndex(index: PackIndex): ReadyIndex {
  const weights = new Map(index.signs.map((sign) => [sign.id, sign.weight]));
  const forms = index.signs.flatMap((sign) => sign.forms.map((form) => readyForm(sign.id, form)));
  return {
    index,
    weights,
    lexicon: buildLexicon(forms),
    names: buildLexicon(forms.filter(({ owner }) => weights.get(owner) === NAMING_WEIGHT)),
  };
}

/** What one pack's signs say about an article. `cut` are its blocks, cut into words. */
export function lookFor(ready: ReadyIndex, article: Article, cut: readonly Words[]): Look {
  const counts = new Map<string, { text: string; count: number }>();
  let wordCount = 0;
  let named = 0;
  let isNamedInTitle = false;
  const title = article.blocks.findIndex((block) => block.kind === 'title');
  const near = new Nearness(cut, title);
  cut.forEach((words, block) => {
    const isTitle = article.blocks[block]?.kind === 'title';
    wordCount += words.folded.length;
    const allows = (form: ReadyForm) => near.allows(form, block);
    for (const { form, first, last } of findForms(words, ready.lexicon, allows)) {
      const seen = counts.get(form.owner);
      if (seen) seen.count++;
      else {
        const text = words.text.slice(words.starts[first], words.ends[last]).replace(/\s+/g, ' ');
        counts.set(form.owner, { text, count: 1 });
      }
    }
    const names = findForms(words, ready.names, allows).length;
    if (!isTitle) named += names;
    else if (names > 0) isNamedInTitle = true;
  });
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

/** The packs that an article is about, the best fit first. */
export function recognise(
  indexes: readonly ReadyIndex[],
  article: Article,
  cut: readonly Words[],
): readonly Recognition[] {
  return indexes
    .map((ready) => lookFor(ready, article, cut))
    .filter((look) => look.isEnough)
    .toSorted((a, b) => b.score - a.score)
    .map(({ pack, score, evidence }) => ({ pack, score, evidence }));
}

export type { ReadyIndex };
