/**
 * Cuts a text into folded words, each with its place in the raw text.
 *
 * - A run of letters and digits is a word; Han, kana and Hangul characters are words of their own,
 *   as those scripts attach or omit what other scripts put spaces around.
 * - Folding: compatibility forms and Latin accents off, small letters, so 'Hamgyŏng' and 'HAMGYONG' are one
 *   word. Accents of other scripts stay (й is not и).
 * - Characters that nobody sees (soft hyphens, zero-width spaces, direction marks) are part of
 *   the word they stand in and count for nothing.
 * - 'D.P.R.K.' is the one word 'dprk'.
 *
 * Offsets are UTF-16 code units into the text given. One pass, no state kept but a cache of foldings.
 */

export interface Words {
  readonly text: string;
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  /** Exclusive. */
  readonly ends: readonly number[];
}

/** What a character does to a word. */
const OTHER = 0;
const LETTER = 1;
/** A word by itself. */
const ALONE = 2;
/** Invisible, or a combining mark: continues a word, never begins one. */
const CONTINUES = 3;

/** Soft hyphen, joiners, direction marks, invisible operators, variation selectors, byte order mark. */
const INVISIBLE =
  /(?:\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\u2066-\u206F]|[\uFE00-\uFE0F]|\uFEFF)/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
/** Two of them are letters to Unicode (U+02BC is what careful Ukrainian text has). */
const APOSTROPHE = /['\u2018\u2019\u02BC\u02B9\u0060\u00B4\u2032\uFF07]/;
const LETTERS = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Sorting marks costs the square of their number; no script heaps more than a few on one letter. */
const HEAPED_MARKS = /(\p{M}{8})\p{M}+/gu;
const LATIN_MARKS = /([A-Za-z])\p{M}+/gu;

const classes = new Map<number, number>();

function classOf(code: number): number {
  let found = classes.get(code);
  if (found === undefined) {
    const char = String.fromCodePoint(code);
    if (APOSTROPHE.test(char)) found = OTHER;
    else if (INVISIBLE.test(char) || MARK.test(char)) found = CONTINUES;
    else if (STANDS_ALONE.test(char) && LETTERS.test(char)) found = ALONE;
    else found = LETTERS.test(char) ? LETTER : OTHER;
    classes.set(code, found);
  }
  return found;
}

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) ASCII[code] = classOf(code);

/** A cache that a page of a million different words cannot grow without end. */
const FOLDINGS_KEPT = 20_000;
const foldings = new Map<string, string>();

/** Folds one word. Two spellings that a reader takes for the same word fold to the same string. */
export function foldWord(word: string): string {
  let folded = foldings.get(word);
  if (folded === undefined) {
    folded = word.toLowerCase();
    if (!/^[\0-\x7f]*$/.test(word)) {
      folded = word
        .replace(INVISIBLES, '')
        .replace(HEAPED_MARKS, '$1')
        .normalize('NFKD')
        .replace(LATIN_MARKS, '$1')
        .normalize('NFC')
        .toLowerCase();
    }
    if (foldings.size >= FOLDINGS_KEPT) foldings.clear();
    foldings.set(word, folded);
  }
  return folded;
}

/** The words of `text`, in order. Never throws; a lone surrogate is a character like any other. */
export function cutWords(text: string): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = code < 128 ? (ASCII[code] as number) : OTHER;
    let size = 1;
    if (code >= 128) {
      code = text.codePointAt(at) as number;
      size = code > 0xffff ? 2 : 1;
      kind = classOf(code);
    }
    if (kind !== LETTER && kind !== ALONE) {
      at += size;
      continue;
    }
    const start = at;
    at += size;
    const alone = kind === ALONE;
    const leadingJamo = isLeadingJamo(code);
    while (at < length) {
      const next = text.charCodeAt(at);
      if (next < 128) {
        if (alone || ASCII[next] !== LETTER) break;
        at++;
        continue;
      }
      const point = text.codePointAt(at) as number;
      const nextKind = classOf(point);
      const joins =
        nextKind === CONTINUES ||
        (nextKind === LETTER && !alone) ||
        // A decomposed Hangul syllable: its vowel and final consonant belong to it.
        (leadingJamo && isFollowingJamo(point));
      if (!joins) break;
      at += point > 0xffff ? 2 : 1;
    }
    let end = at;
    if (!alone && end - start === 1 && text.charCodeAt(at) === 46) {
      end = endOfDottedLetters(text, start);
      at = end;
    }
    const raw = text.slice(start, end);
    folded.push(foldWord(end - start > 1 && raw.includes('.') ? raw.replaceAll('.', '') : raw));
    starts.push(start);
    ends.push(end);
  }
  return { text, folded, starts, ends };
}

/** For a letter followed by a dot: where 'D.P.R.K' ends, or the letter's own end. */
function endOfDottedLetters(text: string, start: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === 46) {
    const letter = text.charCodeAt(end + 1);
    const isLetter = letter < 128 && ASCII[letter] === LETTER && !(letter >= 48 && letter <= 57);
    const after = text.charCodeAt(end + 2);
    const wordGoesOn = after < 128 && ASCII[after] === LETTER;
    if (!isLetter || wordGoesOn) break;
    end += 2;
  }
  return end;
}

function isLeadingJamo(code: number): boolean {
  return code >= 0x1100 && code <= 0x115f;
}

function isFollowingJamo(code: number): boolean {
  return code >= 0x1160 && code <= 0x11ff;
}

/** What stands between two words, as far as it matters to whether they belong together. */
export type Gap = 'none' | 'space' | 'hyphen' | 'dot' | 'comma' | 'other';

const SPACES = /^[\s\u00A0\u200B\u2060\uFEFF\u00AD]+$/;
const HYPHENS = /^[-\u2010-\u2013\u2212\uFE58\uFE63\uFF0D\u30FB\u00B7]$/;
const APOSTROPHES = new RegExp(APOSTROPHE.source, 'g');

/** What stands between two offsets of a text. An apostrophe counts for nothing: Workers' Party, Workers Party. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to === from) return 'none';
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    if (code === 32 || code === 10) return 'space';
  }
  const between = text.slice(from, to).replace(APOSTROPHES, '').replace(INVISIBLES, '');
  if (between === '') return 'none';
  if (SPACES.test(between)) return 'space';
  const core = between.trim();
  if (HYPHENS.test(core)) return between.length === core.length ? 'hyphen' : 'other';
  if (core === '.') return 'dot';
  if (core === ',') return 'comma';
  return 'other';
}
