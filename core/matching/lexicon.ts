/**
 * Forms made ready for matching: each spelling cut into folded words once, and filed under its first word.
 * The background prepares a pack's forms and answers with those that could match a page; the reader
 * searches with them.
 */
import type { Form, FormCase } from '../pack/pack.ts';
import { cutWords, gapBetween, type Gap } from '../text/words.ts';

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
  readonly afterFull?: boolean;
  /** The last word, with its plurals. */
  readonly lastWords: readonly string[];
  readonly onlyNear?: readonly (readonly string[])[];
  readonly notNear?: readonly (readonly string[])[];
  /** Longer phrases that hold the form, which is not meant where it stands in one. */
  readonly notWithin?: readonly Around[];
  readonly notInArticle?: readonly (readonly string[])[];
  readonly onlyInArticle?: readonly (readonly string[])[];
}

/** A phrase, and which of its words is the form's first. */
export interface Around {
  readonly words: readonly string[];
  readonly at: number;
}

/** Forms filed under their first word; the longest first. */
export interface Lexicon {
  get(firstWord: string): readonly ReadyForm[] | undefined;
}

/** A form as a list of folded words and gaps. A text without any word gives no words, and never matches. */
export function readyForm(owner: string, form: Form): ReadyForm {
  const cut = cutWords(form.text);
  const last = cut.folded.at(-1) ?? '';
  const lastWords = takesPlural(last, form) ? [last, ...plurals(last)] : [last];
  const unwanted = form.notNear?.map(foldPhrase);
  const near = unwanted?.filter((phrase) => placeWithin(phrase, cut.folded, lastWords) < 0);
  const within = unwanted?.flatMap((words) => {
    const at = placeWithin(words, cut.folded, lastWords);
    return at < 0 ? [] : [{ words, at }];
  });
  return {
    owner,
    text: form.text,
    words: cut.folded,
    gaps: cut.starts
      .slice(1)
      .map((start, i) => gapBetween(form.text, cut.ends[i] as number, start)),
    letters: cut.starts.map((start, i) => lettersOf(form.text.slice(start, cut.ends[i]))),
    case: form.case ?? 'capitals',
    ...(form.afterFull && { afterFull: true }),
    lastWords,
    ...(form.onlyNear && { onlyNear: form.onlyNear.map(foldPhrase) }),
    ...(near?.length && { notNear: near }),
    ...(within?.length && { notWithin: within }),
    ...(form.notInArticle && { notInArticle: form.notInArticle.map(foldPhrase) }),
    ...(form.onlyInArticle && { onlyInArticle: form.onlyInArticle.map(foldPhrase) }),
  };
}

/** Where in a longer phrase the form stands; -1 where it does not. */
function placeWithin(
  phrase: readonly string[],
  words: readonly string[],
  lastWords: readonly string[],
): number {
  const last = words.length - 1;
  if (last < 0 || phrase.length <= words.length) return -1;
  return phrase.findIndex((_, at) =>
    words.every((word, i) => {
      const there = phrase[at + i] ?? '';
      return i === last ? lastWords.includes(there) : there === word;
    }),
  );
}

/** The folded words of a phrase. */
export function foldPhrase(phrase: string): readonly string[] {
  return cutWords(phrase).folded;
}

/** Files forms for searching. Forms without words are left out. */
export function buildLexicon(
  forms: Iterable<ReadyForm>,
): ReadonlyMap<string, readonly ReadyForm[]> {
  const byFirst = new Map<string, ReadyForm[]>();
  for (const form of forms) {
    for (const word of firstWords(form)) {
      const filed = byFirst.get(word);
      if (filed) filed.push(form);
      else byFirst.set(word, [form]);
    }
  }
  for (const filed of byFirst.values()) filed.sort(longestFirst);
  return byFirst;
}

/** The words that a form is filed under; none where it has no words. */
export function firstWords(form: ReadyForm): readonly string[] {
  return form.words.length > 1
    ? form.words.slice(0, 1)
    : form.words.length === 1
      ? form.lastWords
      : [];
}

export function longestFirst(a: ReadyForm, b: ReadyForm): number {
  return b.words.length - a.words.length;
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
  return raw.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** English plurals only, and not of words too short to be safe ('as' is not the plural of 'a'), nor of a family's name. */
function takesPlural(word: string, { lang, afterFull }: Form): boolean {
  const isEnglish = lang === undefined || lang.startsWith('en');
  return isEnglish && !afterFull && /^[a-z0-9]{3,}$/.test(word);
}

function plurals(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word}s`, `${word.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/.test(word) ? [`${word}es`, `${word}s`] : [`${word}s`];
}
