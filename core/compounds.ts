/**
 * German words written together: which of a page's words begin with a form and go on as another noun, so that
 * 'Nordkoreakonflikt' leads where 'Nordkorea' leads. Run where forms are made ready for one page: a form is widened to
 * words that stand there, so the reader compares words as ever and pays nothing.
 */
import type { ReadyForm } from './lexicon.ts';

/** Shorter stems begin too many words that have nothing to do with them (Kursk: Kurskorrektur). */
const STEM_LEAST = 6;
/** What is shorter after the stem is an ending (Nordkoreas), which editors' forms have. */
const REST_LEAST = 3;
/** Inhabitants and adjectives (Nordkoreaner, nordkoreanisch, Moskauer) are words of their own, with forms of their own. */
const OTHER_WORD = /^(?:n?er(?:s|n|in|innen)?|n?isch(?:e[mnrs]?)?|bürger.*)$/;

/**
 * The form, found also where its last word begins a longer one. `present` are the page's distinct folded words, sorted
 * by code unit as `toSorted()` does. Only German nouns (with a capital) of at least six letters are widened; `lang` is
 * the form's own.
 */
export function widen(
  form: ReadyForm,
  lang: string | undefined,
  present: readonly string[],
): ReadyForm {
  const stem = form.words.at(-1) ?? '';
  const isNoun = /^\p{Lu}\p{Ll}/u.test(form.letters.at(-1) ?? '');
  if (lang?.split('-')[0] !== 'de' || stem.length < STEM_LEAST || !isNoun) return form;
  const compounds = wordsFrom(present, stem).filter((word) => {
    const rest = word.slice(stem.length);
    return rest.length >= REST_LEAST && !OTHER_WORD.test(rest) && !form.lastWords.includes(word);
  });
  return compounds.length > 0 ? { ...form, lastWords: [...form.lastWords, ...compounds] } : form;
}

/** The words that begin with `stem`: they stand together in a sorted list. */
function wordsFrom(present: readonly string[], stem: string): readonly string[] {
  let low = 0;
  let high = present.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((present[middle] as string) < stem) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (present[end]?.startsWith(stem) === true) end++;
  return present.slice(low, end);
}
