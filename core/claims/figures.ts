/**
 * Finds on a page the numbers that a pack keeps figures of ('15,000 North Korean troops', 'some two thousand soldiers killed'), as they
 * are written there. It says which figure a number belongs to, and never whether it is right.
 */
import { textOf, type Block, type Span } from '../article.ts';
import { neighboursFit } from './caveats.ts';
import { numberLength } from '../text/numbers.ts';
import type { FigureRule } from '../pack/pack.ts';
import { PhraseBook } from './phrases.ts';
import type { Steps } from '../steps.ts';
import type { Words } from '../text/words.ts';

/** A number on the page, with what it counts. */
export interface FigureFound {
  /** Id of the figure. */
  readonly figure: string;
  /** The number as it is written: '15,000', 'two thousand', '10,000 to 12,000' (core/text/number-values reads it). */
  readonly number: string;
  readonly span: Span;
  readonly quote: string;
}

interface Place {
  readonly rule: FigureRule;
  readonly first: number;
  readonly last: number;
  readonly number: number;
}

/**
 * The numbers of title, headings, body and captions, in the order of the page; each number of a figure once, where it stands first.
 * `mentioned` are the ids of the terms found; `cut` are the blocks' words.
 */
export function* findFigures(
  blocks: readonly Block[],
  cut: readonly Words[],
  rules: readonly FigureRule[],
  mentioned: ReadonlySet<string>,
): Steps<readonly FigureFound[]> {
  const book = new PhraseBook<FigureRule>([]);
  for (const rule of rules) for (const phrase of rule.find) book.add(rule, phrase);
  const found = new Map<string, FigureFound>();
  for (const [block, words] of cut.entries()) {
    const places: Place[] = [];
    // Once a rule, as it looks through the whole block.
    const fits = new Map<FigureRule, boolean>();
    book.search(words, (rule, { first, last, number }) => {
      const isFit = fits.get(rule) ?? neighboursFit(rule, words);
      fits.set(rule, isFit);
      if (number !== undefined && isFit) places.push({ rule, first, last, number });
    });
    for (const { rule, first, last, number: at } of chooseNearest(places)) {
      // Only now: a number of a figure that is not asked for is none of another either.
      if (rule.isOther || !rule.terms.some((term) => mentioned.has(term))) continue;
      const spanOf = (from: number, to: number): Span => ({
        block,
        start: words.starts[from] as number,
        end: words.ends[to] as number,
      });
      const span = spanOf(first, last);
      const number = textOf(blocks, spanOf(at, at + numberLength(words, at) - 1));
      const key = `${rule.id} ${number}`;
      if (!found.has(key))
        found.set(key, { figure: rule.id, number, span, quote: textOf(blocks, span) });
    }
    yield;
  }
  return [...found.values()];
}

/**
 * Of places that overlap one: the number that stands nearest to what is counted; of one number the longest, as 'killed or wounded' says more
 * than 'killed'; of two as long that of a figure.
 */
function chooseNearest(places: readonly Place[]): readonly Place[] {
  const chosen: Place[] = [];
  for (const place of places.toSorted(
    (a, b) =>
      b.number - a.number ||
      b.last - a.last ||
      Number(a.rule.isOther ?? 0) - Number(b.rule.isOther ?? 0),
  )) {
    const next = chosen.at(-1);
    if (!next || place.last < next.first) chosen.push(place);
  }
  return chosen.toReversed();
}
