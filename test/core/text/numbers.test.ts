/** What core/text/numbers and core/text/number-values promise: where a number ends in a text, and what it comes to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../core/text/number-values.ts';
import { numberLength } from '../../../core/text/numbers.ts';
import { cutWords } from '../../../core/text/words.ts';

describe('numberLength', () => {
  it.each([
    ['15,000 men', 2],
    ['12 000 men', 2],
    ['1.5 million men', 3],
    ['15-thousand men', 2],
    ['two thousand men', 2],
    ['twenty-five men', 2],
    ['two hundred and fifty men', 4],
    ['two and three men', 1],
    ['1만5천 명', 4],
    ['10,000 to 12,000 men', 5],
    ['10,000–12,000 men', 4],
    ['2024 two men', 1],
    ['5, 300 men', 1],
    ['one man', 0],
    ['men', 0],
  ])('in ‘%s’ is %i words', (text, length) => {
    expect(numberLength(cutWords(text), 0)).toBe(length);
  });

  it('takes ‘and’ for a bridge after ‘between’ alone', () => {
    expect(numberLength(cutWords('between 10,000 and 12,000 men'), 1)).toBe(5);
  });

  it('is bounded', () => {
    expect(numberLength(cutWords('000,'.repeat(1_000)), 0)).toBeLessThan(14);
  });
});

describe('readNumber', () => {
  it.each([
    ['15,000', 15_000, 15_000],
    ['12 000', 12_000, 12_000],
    ['12.000', 12_000, 12_000],
    ['1.2 million', 1_200_000, 1_200_000],
    ['15-thousand', 15_000, 15_000],
    ['27-hundred', 2_700, 2_700],
    ['four-thousand-100', 4_100, 4_100],
    ['two', 2, 2],
    ['twenty-five', 25, 25],
    ['two hundred and fifty', 250, 250],
    ['two hundred thousand', 200_000, 200_000],
    ['thousand', 1_000, 1_000],
    ['1만5000', 15_000, 15_000],
    ['1만 5천', 15_000, 15_000],
    ['10,000 to 12,000', 10_000, 12_000],
    ['10,000 and 12,000', 10_000, 12_000],
    ['10,000–12,000', 10_000, 12_000],
    ['two to three', 2, 3],
    // Five, or five thousand? Nothing is said of it.
    ['5 to 6,000', 6_000, 6_000],
  ])('takes ‘%s’ for %i to %i', (text, low, high) => {
    expect(readNumber(text)).toEqual({ low, high });
  });

  it.each(['', 'dozens', 'several thousand', '93rd', '0', '1.5', 'hundreds'])(
    'takes ‘%s’ for no number',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  it('reads any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readNumber(text);
        expect(read === undefined || (read.low > 0 && read.low <= read.high)).toBe(true);
      }),
    );
  });
});
