/**
 * Finds terms for words that a person selects or types, in any form and script: what would be found if the words stood on a
 * page; then forms that read just so, whatever their capitals and neighbours; then forms that hold the words, or that the words hold. Whole words,
 * nothing guessed; of what is still being typed, the last word may be a beginning.
 */
import type { Block } from '../article.ts';
import { withCompounds } from './compounds.ts';
import type { FormShelf } from './form-shelf.ts';
import { buildLexicon, foldPhrase } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import type { Term } from '../pack/pack.ts';
import { allAtOnce } from '../steps.ts';
import { cutFirstWords, type Words } from '../text/words.ts';

/** A term, and the form of it that the words met, as the editor wrote it. */
export interface Hit {
  readonly term: string;
  readonly form: string;
  /** The words are the form, or a page would be marked with them; not only a part of one another. */
  readonly isSure: boolean;
}

/** A form as its folded words. */
interface Spelling {
  readonly term: string;
  readonly form: string;
  readonly words: readonly string[];
  /** It is meant whatever stands around it. */
  readonly isFree: boolean;
}

/** A selection of more words is looked up by its beginning. */
const WORDS_MOST = 60;
/** More than a person reads through. */
const HITS_MOST = 20;
/** In a longer text a form that a page would not be marked with is most likely another word. */
const WITHIN_MOST = 4;
/** 'of', 'in': what half the forms hold says nothing. */
const TELLS_NOTHING = /^[a-z0-9]{1,2}$/;

/** One letter or two begin too many words. */
const BEGUN_FEWEST = 3;

/**
 * The terms for these words, the surest first; none for words that no form has anything to do with. `shelf` holds the forms of
 * these terms. With `isTyped` the last word may be the beginning of one.
 */
export function lookUp(
  text: string,
  terms: readonly Pick<Term, 'id' | 'forms'>[],
  shelf: FormShelf,
  isTyped = false,
): readonly Hit[] {
  const words = cutFirstWords(text, WORDS_MOST);
  const wanted = words.folded;
  if (wanted.length === 0) return [];
  const all = spellingsOf(terms);
  const equal = all.filter((one) => one.words.length === wanted.length && holds(one.words, wanted));
  const isTelling = wanted.some((word) => !TELLS_NOTHING.test(word));
  const holding = all.filter((one) => holds(one.words, wanted));
  // 'of' stands in hundreds of forms, and 'MZ' in a few.
  const part = isTelling || (isTyped && holding.length <= HITS_MOST) ? holding : [];
  const mayGoOn = isTyped && (wanted.length > 1 || (wanted[0] ?? '').length >= BEGUN_FEWEST);
  const begun = mayGoOn ? all.filter((one) => holds(one.words, wanted, true)) : [];
  const isShort = wanted.length <= WITHIN_MOST;
  const within = isShort ? all.filter((one) => one.isFree && holds(wanted, one.words)) : [];
  const hits = [
    ...mentionsIn(text, words, shelf),
    ...equal.map((one) => hitOf(one, true)),
    ...part.toSorted((a, b) => a.words.length - b.words.length).map((one) => hitOf(one, false)),
    ...begun.toSorted((a, b) => a.words.length - b.words.length).map((one) => hitOf(one, false)),
    ...within.toSorted((a, b) => b.words.length - a.words.length).map((one) => hitOf(one, false)),
  ];
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(hit.term)) first.set(hit.term, hit);
  return [...first.values()].slice(0, HITS_MOST);
}

function hitOf({ term, form }: Spelling, isSure: boolean): Hit {
  return { term, form, isSure };
}

const spellings = new WeakMap<readonly unknown[], readonly Spelling[]>();

/** Every form of the terms, folded once: somebody who types asks again with each letter. */
function spellingsOf(terms: readonly Pick<Term, 'id' | 'forms'>[]): readonly Spelling[] {
  const known = spellings.get(terms);
  if (known) return known;
  const made = terms.flatMap(({ id, forms }) =>
    forms.map(({ text, onlyNear, onlyInArticle }) => ({
      term: id,
      form: text,
      words: foldPhrase(text),
      isFree: !onlyNear && !onlyInArticle,
    })),
  );
  spellings.set(terms, made);
  return made;
}

/** What the reader would mark if the words were a paragraph; the longest first. */
function mentionsIn(text: string, words: Words, shelf: FormShelf): readonly Hit[] {
  const present = new Set(words.folded);
  const forms = withCompounds(shelf.thatCouldMatch(present), shelf.german, present);
  const blocks: readonly Block[] = [{ kind: 'body', text }];
  const mentions = allAtOnce(findMentions(blocks, [words], buildLexicon(forms)));
  return mentions
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .map(({ term, form }) => ({ term, form, isSure: true }));
}

/** Whether a list of words holds another as one piece; with `isOpen` the piece's last word may be the beginning of one. */
function holds(list: readonly string[], piece: readonly string[], isOpen = false): boolean {
  if (piece.length === 0) return false;
  const end = piece.length - 1;
  const isSame = (own: string | undefined, word: string, i: number) =>
    isOpen && i === end ? own?.startsWith(word) === true : own === word;
  for (let at = 0; at + end < list.length; at++)
    if (piece.every((word, i) => isSame(list[at + i], word, i))) return true;
  return false;
}
