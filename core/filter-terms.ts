/** Narrows the terms of a page down by what a reader types and by their kind. */
import type { TermFound } from './briefing.ts';
import { TERM_KINDS, type TermKind } from './pack/pack-kinds.ts';
import { cutWords } from './text/words.ts';

/** A letter of any other script. */
const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u;

/**
 * The terms of which every typed word begins a word of the name, of the name in its own script or of a spelling on the page; all of a kind,
 * where one is given. Nothing typed leaves nothing out.
 */
export function filterTerms(
  terms: readonly TermFound[],
  typed: string,
  kind: TermKind | undefined,
): readonly TermFound[] {
  const wanted = cutWords(typed).folded;
  return terms.filter(({ term, texts }) => {
    if (kind !== undefined && term.kind !== kind) return false;
    const words = [term.name, term.native ?? '', ...texts].flatMap((text) => cutWords(text).folded);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}

/** How a term is first written on the page, where that is in another script than the pack's names: by this a reader finds it in the text. */
export function spelledHere({ texts }: TermFound): string | undefined {
  return texts.find((text) => NOT_LATIN.test(text));
}

/** The kinds that there are among terms, in the order in which kinds are listed. */
export function kindsOf(terms: readonly TermFound[]): readonly TermKind[] {
  const own = new Set(terms.map(({ term }) => term.kind));
  return TERM_KINDS.filter((kind) => own.has(kind));
}
