/**
 * Forms made ready for matching: each spelling cut into folded words once, and filed under its first word.
 * The background prepares a pack's forms and answers with those that could match a page; the reader
 * searches with them.
 */
import type { Form, FormCase } from './pack.ts';
import { cutWords, gapBetween, type Gap } from './words.ts';

/** A form ready to be searched for. Plain data: it crosses from the background to the reader. */
export interface ReadyForm {
  /** Id of the term (or of the sign) that the form leads to. */
  readonly owner: string;
  /** As the editor wrote it. */
  readonly text: string;
  readonly words: readonly string[];
  /** What stands before each word but the first. */
  readonly gaps: readonly Gap[];
  /** The words as written, for the rule on capitals. */
  readonly letters: readonly string[];
  readonly case: FormCase;
  /** The last word, with its plurals. */
  readonly lastWords: readonly string[];
  readonly onlyNear?: readonly (readonly string[])[];
  readonly notNear?: readonly (readonly string[])[];
}

/** Forms filed under their first word; the longest first. */
export type Lexicon = ReadonlyMap<string, readonly ReadyForm[]>;

/** A form as a list of folded words and gaps. A text without any word gives no words, and never matches. */
export function readyForm(owner: string, form: Form): ReadyForm {
  const cut = cutWords(form.text);
  const last = cut.folded.at(-1) ?? '';
  return {
    owner,
    text: form.text,
    words: cut.folded,
    gaps: cut.starts
      .slice(1)
      .map((start, i) => gapBetween(form.text, cut.ends[i] as number, start)),
    letters: cut.starts.map((start, i) => lettersOf(form.text.slice(start, cut.ends[i]))),
    case: form.case ?? 'capitals',
    lastWords: takesPlural(last, form.lang) ? [last, ...plurals(last)] : [last],
    ...(form.onlyNear && { onlyNear: form.onlyNear.map(foldPhrase) }),
    ...(form.notNear && { notNear: form.notNear.map(foldPhrase) }),
  };
}

/** The folded words of a phrase. */
export function foldPhrase(phrase: string): readonly string[] {
  return cutWords(phrase).folded;
}

/** Files forms for searching. Forms without words are left out. */
export function buildLexicon(forms: Iterable<ReadyForm>): Lexicon {
  const byFirst = new Map<string, ReadyForm[]>();
  for (const form of forms) {
    const [first] = form.words;
    if (first === undefined) continue;
    for (const key of form.words.length === 1 ? form.lastWords : [first]) {
      const filed = byFirst.get(key);
      if (filed) filed.push(form);
      else byFirst.set(key, [form]);
    }
  }
  for (const filed of byFirst.values()) filed.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Whether a text whose distinct folded words are `present` could contain the form. */
export function couldMatch(form: ReadyForm, present: ReadonlySet<string>): boolean {
  const last = form.words.length - 1;
  if (last < 0) return false;
  for (let i = 0; i < last; i++) if (!present.has(form.words[i] as string)) return false;
  return form.lastWords.some((word) => present.has(word));
}

/** Nothing but the letters and digits, accents and invisible characters off, capitals kept. */
export function lettersOf(raw: string): string {
  if (/^[A-Za-z0-9]*$/.test(raw)) return raw;
  return raw
    .replace(/\p{M}+/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** English plurals only, and not of words too short to be safe ('as' is not the plural of 'a'). */
function takesPlural(word: string, lang: string | undefined): boolean {
  return (lang === undefined || lang.startsWith('en')) && /^[a-z0-9]{3,}$/.test(word);
}

function plurals(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word}s`, `${word.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/.test(word) ? [`${word}es`, `${word}s`] : [`${word}s`];
}
