/** Knows numbers in texts: digits in groups, English words, Korean scales (1만5천), and ranges of them. */
import type { Words } from './words.ts';

/** From two to nineteen, then the tens, the scales, and what is no exact number. */
export const NUMBER_NAMES: readonly string[] = (
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion 백 천 만 ' +
  'dozen dozens scores hundreds thousands millions several'
).split(' ');
/** A number is written in fewer words. */
const NUMBER_WORDS = 12;
/** Where among them the tens begin, and the scales. */
export const FIRST_TEN = 18;
export const FIRST_SCALE = 26;

/**
 * How many words from `at` on are one number: '15,000' and '1.5' are two words each, and so is 'two thousand'; a range is one, too
 * ('10,000 to 12,000'). 0 where none begins, as at 'one', which is mostly a pronoun.
 */
export function numberLength(words: Words, at: number): number {
  const { folded, ends, text } = words;
  const isDigits = (word: number) => /^\d/.test(folded[word] ?? '');
  const isNumber = (word: number) => isDigits(word) || NUMBER_NAMES.includes(folded[word] ?? '');
  if (!isNumber(at)) return 0;
  let last = at;
  for (let next = at + 1; next - at < NUMBER_WORDS; next = last + 1) {
    const behind = text.slice(ends[last], ends[next]);
    const isJoined = isDigits(last)
      ? /^(?:[.,]\d+|[\s\u00A0]\d{3}|\s?[-\u2010-\u2015~]\s?\d+)$/.test(behind) ||
        (isScale(folded[next]) && /^[\s\u00A0-]?\p{L}/u.test(behind))
      : isNumber(next) && /^(?:[\s\u00A0-]?\p{L}|-?\d)/u.test(behind);
    // 'Two hundred and fifty' is one number, 'two and three' are two.
    const isBridge =
      behind === ' to' ||
      (behind === ' and' &&
        (folded[at - 1] === 'between' || (isScale(folded[last]) && !isDigits(next + 1))));
    if (isJoined) last = next;
    else if (isBridge && isNumber(next + 1)) last = next + 1;
    else break;
  }
  return last - at + 1;
}

/** Whether a word multiplies the number before it. */
function isScale(word: string | undefined): boolean {
  return NUMBER_NAMES.indexOf(word as string) >= FIRST_SCALE;
}
