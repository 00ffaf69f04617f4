/**
 * German words written together: which of a page's words begin with a form and go on as another noun, so that
 * 'Nordkoreakonflikt' leads where 'Nordkorea' leads. Run where forms are made ready for one page: a form is widened to
 * words that stand there, so the reader compares words as ever and pays nothing.
 */
import { couldMatch, type ReadyForm } from './lexicon.ts';

/** Shorter stems begin too many words that have nothing to do with them (Kursk: Kurskorrektur). */
const STEM_LEAST = 6;
/** What is shorter after the stem is an ending (Nordkoreas), which editors' forms have. */
const REST_LEAST = 3;
/** Inhabitants and adjectives (Nordkoreaner, nordkoreanisch, Moskauer) are words of their own, with forms of their own. */
const OTHER_WORD = /^(?:n?er(?:s|n|in|innen)?|n?isch(?:e[mnrs]?)?|bürger.*)$/;

/** Whether a form can begin a compound: a German noun (with a capital) of at least six letters at its end. `lang` is the form's own. */
export function beginsCompounds(form: ReadyForm, lang: string | undefined): boolean {
  if (!isGerman(lang)) return false;
  const stem = form.words.at(-1) ?? '';
  return stem.length >= STEM_LEAST && /^\p{Lu}\p{Ll}/u.test(form.letters.at(-1) ?? '');
}

/** Whether a form's own language (BCP 47) is German. */
export function isGerman(lang: string | undefined): boolean {
  return lang?.split('-')[0] === 'de';
}

/**
 * The forms that could match a page, with its compounds: `matching` are those found without them, `german` those of the
 * pack that `beginsCompounds`, `present` the page's distinct folded words.
 */
export function withCompounds(
  matching: readonly ReadyForm[],
  german: readonly ReadyForm[],
  present: ReadonlySet<string>,
): readonly ReadyForm[] {
  if (german.length === 0) return matching;
  const sorted = [...present].toSorted();
  const wide = new Map(
    german.flatMap((form) => {
      const widened = widen(form, sorted);
      return widened !== form && couldMatch(widened, present) ? [[form, widened] as const] : [];
    }),
  );
  return [...matching.filter((form) => !wide.has(form)), ...wide.values()];
}

/** The form, found also where its last word begins a longer one of `sorted`, the page's words as `toSorted()` orders them. */
function widen(form: ReadyForm, sorted: readonly string[]): ReadyForm {
  const stem = form.words.at(-1) ?? '';
  const compounds = wordsFrom(sorted, stem).filter((word) => {
    const rest = word.slice(stem.length);
    return rest.length >= REST_LEAST && !OTHER_WORD.test(rest) && !form.lastWords.includes(word);
  });
  return compounds.length > 0 ? { ...form, lastWords: [...form.lastWords, ...compounds] } : form;
}

/** The words that begin with `stem`: they stand together in a sorted list. */
function wordsFrom(sorted: readonly string[], stem: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < stem) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(stem) === true) end++;
  return sorted.slice(low, end);
}
