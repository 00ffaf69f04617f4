/** Reads what a number in a text comes to. Apart from core/text/numbers, as only views need it. */
import { FIRST_SCALE, FIRST_TEN, NUMBER_NAMES } from './numbers.ts';
import { cutWords, type Words } from './words.ts';

export interface NumberRead {
  /** The same twice, but for a range. */
  readonly low: number;
  readonly high: number;
}

/** What the scales among NUMBER_NAMES multiply by, from 'hundred' on. */
const SCALES: readonly number[] = [100, 1e3, 1e6, 1e9, 100, 1e3, 1e4];

/**
 * The value of a number as it is written, one that core/text/numbers found: '15,000', 'two thousand', '1만5천', '10,000 to 12,000'. Undefined
 * where it is no exact one, as 'dozens' and '93rd'.
 */
export function readNumber(text: string): NumberRead | undefined {
  const words = cutWords(text);
  const { folded, ends } = words;
  const count = folded.length;
  const bridge = folded.findIndex(
    (word, at) =>
      word === 'to' ||
      (word === 'and' && /^\d/.test(folded[at + 1] ?? '')) ||
      /^\s?[-\u2010-\u2015~]\s?\d/.test(
        isDigits(words, at) ? text.slice(ends[at], ends[at + 1]) : '',
      ),
  );
  const isWord = bridge >= 0 && !isDigits(words, bridge);
  const high = valueOf(words, bridge + 1, count);
  if (bridge < 0 || high === undefined) return high === undefined ? undefined : { low: high, high };
  const low = valueOf(words, 0, isWord ? bridge : bridge + 1);
  // '5 to 6,000' may mean five, or five thousand.
  const isRange = low !== undefined && low < high && low * 10 >= high;
  return { low: isRange ? low : high, high };
}

function isDigits({ folded }: Words, at: number): boolean {
  return /^\d/.test(folded[at] ?? '');
}

/** The number that words from `first` up to before `end` are; undefined where it is no exact one, as 'dozens' and '93rd'. */
function valueOf(words: Words, first: number, end: number): number | undefined {
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
