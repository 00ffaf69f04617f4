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

/** Soft hyphen, joiners, direction marks, variation selectors, fillers, byte order mark: what Unicode has shown as nothing. */
const INVISIBLE = /\p{DI}/u;
const INVISIBLES = new RegExp(INVISIBLE, 'gu');
/** Two of them are letters to Unicode (U+02BC is what careful Ukrainian text has). */
const APOSTROPHE = /['\u2018\u2019\u02BC\u02B9\u0060\u00B4\u2032\uFF07]/;
const LETTERS = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Sorting marks costs the square of their number; no script heaps more than a few on one letter. */
const HEAPED_MARKS = /(\p{M}{8})\p{M}+/gu;
const LATIN_MARKS = /([A-Za-z])\p{M}+/gu;

/**
 * The classes of the characters that most texts are made of, as ranges (inclusive) of Unicode 16; all others are asked of the
 * regular expressions above, whose making is dear in a page's first millisecond.
 */
const COMMON: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x00a0, 0x00a9, OTHER],
  [0x00ab, 0x00ac, OTHER],
  [0x00ae, 0x00b1, OTHER],
  [0x00b6, 0x00b8, OTHER],
  [0x00bb, 0x00bb, OTHER],
  [0x00c0, 0x00d6, LETTER],
  [0x00d8, 0x00f6, LETTER],
  [0x00f8, 0x024f, LETTER],
  [0x0400, 0x0481, LETTER],
  [0x048a, 0x052f, LETTER],
  [0x2000, 0x200a, OTHER],
  [0x200b, 0x200f, CONTINUES],
  [0x2010, 0x2029, OTHER],
  [0x3000, 0x3004, OTHER],
  [0x3008, 0x3020, OTHER],
  [0x3041, 0x3096, ALONE],
  [0x30a1, 0x30fa, ALONE],
  [0x4e00, 0x9fff, ALONE],
  [0xac00, 0xd7a3, ALONE],
];

const classes = new Map<number, number>();

function classOf(code: number): number {
  let found = classes.get(code);
  if (found === undefined) {
    found = COMMON.find(([from, to]) => code >= from && code <= to)?.[2] ?? askUnicode(code);
    classes.set(code, found);
  }
  return found;
}

function askUnicode(code: number): number {
  const char = String.fromCodePoint(code);
  if (APOSTROPHE.test(char)) return OTHER;
  if (INVISIBLE.test(char) || MARK.test(char)) return CONTINUES;
  if (!LETTERS.test(char)) return OTHER;
  return STANDS_ALONE.test(char) ? ALONE : LETTER;
}

const ASCII = new Uint8Array(128);
for (const [from, to] of ['09', 'AZ', 'az'] as const)
  ASCII.fill(LETTER, (from as string).charCodeAt(0), (to as string).charCodeAt(0) + 1);

/** A cache that a page of a million different words cannot grow without end. */
const FOLDINGS_KEPT = 20_000;
const foldings = new Map<string, string>();

/** Words that need less than the whole folding: Cyrillic has no Latin accents, and these Latin letters no compatibility forms but accents. */
const CYRILLIC = /^[\u0400-\u0481\u048A-\u052F]+$/;
const LATIN = /^[\0-\x7F\u00C0-\u024F]+$/;
const LATIN_ACCENTS = /([A-Za-z])[\u0300-\u036F]+/g;

/** Folds one word. Two spellings that a reader takes for the same word fold to the same string. */
export function foldWord(word: string): string {
  let folded = foldings.get(word);
  if (folded === undefined) {
    folded = CYRILLIC.test(word) ? word.toLowerCase() : foldAny(word);
    if (foldings.size >= FOLDINGS_KEPT) foldings.clear();
    foldings.set(word, folded);
  }
  return folded;
}

function foldAny(word: string): string {
  if (LATIN.test(word))
    return word.normalize('NFKD').replace(LATIN_ACCENTS, '$1').normalize('NFC').toLowerCase();
  return word
    .replace(INVISIBLES, '')
    .replace(HEAPED_MARKS, '$1')
    .normalize('NFKD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC')
    .toLowerCase();
}

/** The words of `text`, in order. Never throws; a lone surrogate is a character like any other. */
export function cutWords(text: string): Words {
  return cutFirstWords(text, Infinity);
}

/** The first words of `text`, so many at the most. */
export function cutFirstWords(text: string, most: number): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  // Small letters of the whole text at once. One character (İ) becomes longer: then they stand elsewhere, and are no use.
  const lowered = text.toLowerCase();
  const small = lowered.length === length ? lowered : undefined;
  let at = 0;
  while (at < length && folded.length < most) {
    const start = at;
    let code = text.charCodeAt(at++);
    let kind = OTHER;
    let isAscii = true;
    if (code < 128) kind = ASCII[code] as number;
    else {
      if (isHighSurrogate(code)) {
        code = text.codePointAt(start) as number;
        if (code > 0xffff) at++;
      }
      kind = classOf(code);
      isAscii = false;
    }
    if (kind !== LETTER && kind !== ALONE) continue;
    const alone = kind === ALONE;
    const leadingJamo = isLeadingJamo(code);
    while (at < length) {
      const next = text.charCodeAt(at);
      if (next < 128) {
        if (alone || ASCII[next] !== LETTER) break;
        at++;
        continue;
      }
      const point = isHighSurrogate(next) ? (text.codePointAt(at) as number) : next;
      const nextKind = classOf(point);
      const joins =
        nextKind === CONTINUES ||
        (nextKind === LETTER && !alone) ||
        // A decomposed Hangul syllable: its vowel and final consonant belong to it.
        (leadingJamo && isFollowingJamo(point));
      if (!joins) break;
      isAscii = false;
      at += point > 0xffff ? 2 : 1;
    }
    let raw: string;
    if (!alone && at - start === 1 && text.charCodeAt(at) === 46) {
      at = endOfDottedLetters(text, start);
      raw = text.slice(start, at).replaceAll('.', '');
      folded.push(foldWord(raw));
    } else if (isAscii && small !== undefined) folded.push(small.slice(start, at));
    else if (alone && at - start === 1 && isItself(code)) folded.push(text[start] as string);
    else folded.push(foldWord(text.slice(start, at)));
    starts.push(start);
    ends.push(at);
  }
  return { text, folded, starts, ends };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Syllables of Hangul, kana and the Han characters of every day, which no folding changes. */
function isItself(code: number): boolean {
  // U+309F is two kana in one.
  return (
    (code >= 0x3041 && code <= 0x30fa && code !== 0x309f) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
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
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
/** One character, as it mostly is; 10 is a line's end, 0xA0 the space that does not break. */
const SINGLE: ReadonlyMap<number, Gap> = new Map<number, Gap>([
  [32, 'space'],
  [10, 'space'],
  [0xa0, 'space'],
  [45, 'hyphen'],
  [46, 'dot'],
  [44, 'comma'],
]);

/** What stands between two offsets of a text. An apostrophe counts for nothing: Workers' Party, Workers Party. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to === from) return 'none';
  const single = to === from + 1 ? SINGLE.get(text.charCodeAt(from)) : undefined;
  if (single) return single;
  const between = text.slice(from, to).replace(APOSTROPHES, '').replace(INVISIBLES, '');
  if (between === '') return 'none';
  if (SPACES.test(between)) return 'space';
  const core = between.trim();
  if (HYPHENS.test(core)) return between.length === core.length ? 'hyphen' : 'other';
  if (core === '.') return 'dot';
  if (core === ',') return 'comma';
  return 'other';
}
