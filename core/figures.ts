/**
 * Finds on a page the numbers that a pack keeps figures of ('15,000 North Korean troops', 'some two thousand soldiers killed'), as they
 * are written there. It says which figure a number belongs to, and never whether it is right.
 */
import { textOf, type Block, type Span } from './article.ts';
import { neighboursFit } from './caveats.ts';
import { numberLength, valueOf } from './numbers.ts';
import type { FigureRule } from './pack.ts';
import { PhraseBook } from './phrases.ts';
import type { Steps } from './steps.ts';
import type { Words } from './words.ts';

/** A number on the page, with what it counts. */
export interface FigureFound {
  /** Id of the figure. */
  readonly figure: string;
  /** As read: the same twice, but for '10,000 to 12,000'. */
  readonly low: number;
  readonly high: number;
  readonly span: Span;
  readonly quote: string;
}

interface Place {
  /** Undefined where the number is of something that the pack keeps no figure of. */
  readonly rule: FigureRule | undefined;
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
  const book = new PhraseBook<{ readonly rule: FigureRule; readonly isOther?: true }>([]);
  for (const rule of rules) {
    if (!rule.terms.some((term) => mentioned.has(term))) continue;
    for (const phrase of rule.find) book.add({ rule }, phrase);
    for (const phrase of rule.not ?? []) book.add({ rule, isOther: true }, phrase);
  }
  const found = new Map<string, FigureFound>();
  for (const [block, words] of cut.entries()) {
    const places: Place[] = [];
    book.search(words, ({ rule, isOther }, { first, last, number }) => {
      if (number !== undefined && neighboursFit(rule, words))
        places.push({ rule: isOther ? undefined : rule, first, last, number });
    });
    for (const { rule, first, last, number } of chooseNearest(places)) {
      const high = rule && valueOf(words, number, number + numberLength(words, number));
      if (rule === undefined || high === undefined) continue;
      const before = rangeBefore(words, number, high);
      const low = before?.low ?? high;
      const start = words.starts[Math.min(first, before?.at ?? first)] as number;
      const span = { block, start, end: words.ends[last] as number };
      const key = `${rule.id} ${low} ${high}`;
      if (!found.has(key))
        found.set(key, { figure: rule.id, low, high, span, quote: textOf(blocks, span) });
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
    (a, b) => b.number - a.number || b.last - a.last || Number(!a.rule) - Number(!b.rule),
  )) {
    const next = chosen.at(-1);
    if (!next || place.last < next.first) chosen.push(place);
  }
  return chosen.reverse();
}

/** '10,000 to', '10,000-', 'between 10,000 and' in front of a number: where it begins, and its value. */
function rangeBefore(
  words: Words,
  number: number,
  high: number,
): { readonly at: number; readonly low: number } | undefined {
  const { folded, starts, ends, text } = words;
  const isWord = (folded[number - 1] ?? '') === 'to' || folded[number - 1] === 'and';
  const end = isWord ? number - 1 : number;
  const between = text.slice(ends[number - 1], starts[number]);
  if (!isWord && !/^\s?[-\u2010-\u2015~\u301C]\s?$/.test(between)) return undefined;
  let at = end - 1;
  if (at < 0 || numberLength(words, at) === 0) return undefined;
  for (let start = at - 1; start >= 0 && start > at - 6; start--)
    if (start + numberLength(words, start) >= end) at = start;
  if (folded[number - 1] === 'and' && folded[at - 1] !== 'between') return undefined;
  const low = valueOf(words, at, end);
  // '5 to 6,000' may mean five, or five thousand.
  return low !== undefined && low < high && low * 10 >= high ? { at, low } : undefined;
}
