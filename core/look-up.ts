/**
 * Finds terms for words that a person selects or types, in any form and script: what would be found if the words stood on a
 * page; then forms that read just so, whatever their capitals and neighbours; then forms that hold the words, or that the words hold. Whole words,
 * nothing guessed.
 */
import type { Block } from './article.ts';
import { withCompounds } from './compounds.ts';
import { buildLexicon, type ReadyForm, type Shelf } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import { allAtOnce } from './steps.ts';
import { cutFirstWords, type Words } from './words.ts';

/** A term, and the form of it that the words met, as the editor wrote it. */
export interface Hit {
  readonly term: string;
  readonly form: string;
  /** The words are the form, or a page would be marked with them; not only a part of one another. */
  readonly isSure: boolean;
}

/** The forms of a pack, made ready. */
export interface LookUpForms {
  readonly all: readonly ReadyForm[];
  readonly shelf: Shelf;
  /** Those that can begin a German word written together. */
  readonly german: readonly ReadyForm[];
}

/** A selection of more words is looked up by its beginning. */
const WORDS_MOST = 60;
/** More than a person reads through. */
const HITS_MOST = 20;
/** In a longer text a form that a page would not be marked with is most likely another word. */
const WITHIN_MOST = 4;
/** 'of', 'in': what half the forms hold says nothing. */
const TELLS_NOTHING = /^[a-z0-9]{1,2}$/;

/** The terms for these words, the surest first; none for words that no form has anything to do with. */
export function lookUp(text: string, { all, shelf, german }: LookUpForms): readonly Hit[] {
  const words = cutFirstWords(text, WORDS_MOST);
  const wanted = words.folded;
  if (wanted.length === 0) return [];
  const equal = all.filter((form) => isSame(form, wanted));
  const part = wanted.every((word) => TELLS_NOTHING.test(word))
    ? []
    : all.filter((form) => holds(form.words, wanted));
  const within =
    wanted.length > WITHIN_MOST
      ? []
      : all.filter((form) => isFree(form) && holds(wanted, form.words));
  const hits = [
    ...mentionsIn(text, words, shelf, german),
    ...equal.map((form) => hitOf(form, true)),
    ...part.toSorted((a, b) => a.words.length - b.words.length).map((form) => hitOf(form, false)),
    ...within.toSorted((a, b) => b.words.length - a.words.length).map((form) => hitOf(form, false)),
  ];
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(hit.term)) first.set(hit.term, hit);
  return [...first.values()].slice(0, HITS_MOST);
}

function hitOf({ owner, text }: ReadyForm, isSure: boolean): Hit {
  return { term: owner, form: text, isSure };
}

/** Whether a form is meant whatever stands around it. */
function isFree({ onlyNear, onlyInArticle }: ReadyForm): boolean {
  return !onlyNear && !onlyInArticle;
}

/** What the reader would mark if the words were a paragraph; the longest first. */
function mentionsIn(
  text: string,
  words: Words,
  shelf: Shelf,
  german: readonly ReadyForm[],
): readonly Hit[] {
  const present = new Set(words.folded);
  const forms = withCompounds(shelf.thatCouldMatch(present), german, present);
  const blocks: readonly Block[] = [{ kind: 'body', text }];
  const mentions = allAtOnce(findMentions(blocks, [words], buildLexicon(forms)));
  return mentions
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .map(({ term, form }) => ({ term, form, isSure: true }));
}

/** Whether the words are the form's, in the singular or plural. */
function isSame({ words, lastWords }: ReadyForm, wanted: readonly string[]): boolean {
  const last = words.length - 1;
  return (
    last >= 0 &&
    wanted.length === words.length &&
    lastWords.includes(wanted[last] as string) &&
    words.slice(0, last).every((word, i) => word === wanted[i])
  );
}

/** Whether a list of words holds another as one piece. */
function holds(list: readonly string[], piece: readonly string[]): boolean {
  if (piece.length === 0) return false;
  const last = list.length - piece.length;
  for (let at = 0; at <= last; at++)
    if (piece.every((word, i) => list[at + i] === word)) return true;
  return false;
}
