/** Reads numbers in texts: digits in groups, English words, and Korean scales (1만5천). */
import type { Words } from './words.ts';

/** From two to nineteen, then the tens, the scales, and what is no exact number. */
const NUMBER_NAMES: readonly string[] = (
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion 백 천 만 ' +
  'dozen dozens scores hundreds thousands millions several'
).split(' ');
/** A number is written in fewer words. */
const NUMBER_WORDS = 12;
/** Where among them the tens begin, and the scales. */
const FIRST_TEN = 18;
const FIRST_SCALE = 26;

/** What the scales among NUMBER_NAMES multiply by, from 'hundred' on. */
const SCALES: readonly number[] = [100, 1e3, 1e6, 1e9, 100, 1e3, 1e4];

/**
 * How many words from `at` on are one number: '15,000' and '1.5' are two words each, and so is 'two thousand'. 0 where none begins,
 * as at 'one', which is mostly a pronoun.
 */
export function numberLength(words: Words, at: number): number {
  const { folded, ends, text } = words;
  const isNumber = (word: number) =>
    /^\d/.test(folded[word] ?? '') || NUMBER_NAMES.includes(folded[word] as string);
  if (!isNumber(at)) return 0;
  let last = at;
  for (let next = at + 1; next - at < NUMBER_WORDS; next = last + 1) {
    const isDigits = /^\d/.test(folded[last] as string);
    const behind = text.slice(ends[last], ends[next]);
    const isJoined = isDigits
      ? /^(?:[.,]\d+|[\s\u00A0]\d{3})$/.test(behind) ||
        (isScale(folded[next]) && /^[\s\u00A0-]?\p{L}/u.test(behind))
      : isNumber(next) && /^(?:[\s\u00A0-]?\p{L}|-?\d)/u.test(behind);
    if (isJoined) last = next;
    // 'Two hundred and fifty' is one number, 'two and three' are two.
    else if (isScale(folded[last]) && behind === ' and' && isNumber(next + 1)) last = next + 1;
    else break;
  }
  return last - at + 1;
}

/** Whether a word multiplies the number before it. */
function isScale(word: string | undefined): boolean {
  return NUMBER_NAMES.indexOf(word as string) >= FIRST_SCALE;
}

/** The number that words from `first` up to before `end` are; undefined where it is no exact one, as 'dozens' and '93rd'. */
export function valueOf(words: Words, first: number, end: number): number | undefined {
  const { folded, starts, ends, text } = words;
  let total = 0;
  let part = 0;
  for (let at = first; at < end; at++) {
    const word = folded[at] as string;
    const name = NUMBER_NAMES.indexOf(word);
    if (/^\d/.test(word)) {
      const from = at;
      while (at + 1 < end && /^\d/.test(folded[at + 1] as string)) at++;
      // A point before three digits, as before thousands in German, is no decimal point.
      const digits = text
        .slice(starts[from], ends[at])
        .replace(/[.,\s\u00A0](?=\d{3}(?!\d))/g, '')
        .replace(',', '.');
      part += Number(digits);
    } else if (name >= FIRST_SCALE) {
      const scale = SCALES[name - FIRST_SCALE];
      if (scale === undefined) return undefined;
      part = (part || 1) * scale;
      if (scale > 100) {
        total += part;
        part = 0;
      }
    } else if (name >= 0) part += name < FIRST_TEN ? name + 2 : (name - FIRST_TEN + 2) * 10;
  }
  const value = total + part;
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
