/** What core/text/words promises: the words a reader sees, each with its place in the raw text, whatever the text is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords, foldWord, gapBetween } from '../../../core/text/words.ts';

/** The stretches of the raw text that were taken for words. */
function rawWords(text: string): readonly string[] {
  const { starts, ends } = cutWords(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
}

/** Characters that nobody sees, and that publishers' systems leave in texts. */
const INVISIBLE: readonly (readonly [name: string, char: string])[] = [
  ['soft hyphen', '\u00AD'],
  ['combining grapheme joiner', '\u034F'],
  ['zero-width space', '\u200B'],
  ['zero-width non-joiner', '\u200C'],
  ['zero-width joiner', '\u200D'],
  ['left-to-right mark', '\u200E'],
  ['right-to-left embedding', '\u202B'],
  ['word joiner', '\u2060'],
  ['first strong isolate', '\u2068'],
  ['variation selector', '\uFE0F'],
  ['byte order mark', '\uFEFF'],
];

describe('cutWords', () => {
  it.each<[what: string, text: string, folded: readonly string[]]>([
    [
      'runs of letters and digits',
      'KN-23 missiles, 1,500 km',
      ['kn', '23', 'missiles', '1', '500', 'km'],
    ],
    ['Hangul syllables one by one', '북한은', ['북', '한', '은']],
    [
      'Han and kana one by one, beside Latin',
      '北朝鮮のDMZへ',
      ['北', '朝', '鮮', 'の', 'dmz', 'へ'],
    ],
    ['the parts around an apostrophe', "Kim's don’t", ['kim', 's', 'don', 't']],
    [
      'Latin letters without accents',
      'Hamgyŏng, Pjöngjang, PÉKIN',
      ['hamgyong', 'pjongjang', 'pekin'],
    ],
    ['accents of other scripts as letters', 'Кий Кии', ['кий', 'кии']],
    ['compatibility forms as plain ones', 'ＤＭＺ ﬁle 𝐃𝐌𝐙', ['dmz', 'file', 'dmz']],
    [
      'dotted letters as one word',
      'D.P.R.K. and U.S.A, e.g. here',
      ['dprk', 'and', 'usa', 'eg', 'here'],
    ],
    ['a dotted plural as one word', 'M.I.A.s', ['mias']],
    ['a single initial by itself', 'N. Hamgyong', ['n', 'hamgyong']],
    [
      'dotted letters apart from a longer word after them',
      'U.S.-led U.S.led',
      ['us', 'led', 'us', 'led'],
    ],
    ['numbers and addresses in parts', '1.5 a.com', ['1', '5', 'a', 'com']],
    ['nothing in an empty text', '', []],
    ['nothing in punctuation alone', '— …\u00A0\u00AD!', []],
  ])('takes %s', (_, text, folded) => {
    expect(cutWords(text).folded).toEqual(folded);
  });

  it('gives offsets into the raw text, in UTF-16 code units', () => {
    const text = '🇰🇵 𝐃𝐌𝐙: Hamgyo\u0306ng,\u00A0D.P.R.K. 북한은';
    expect(rawWords(text)).toEqual(['𝐃𝐌𝐙', 'Hamgyo\u0306ng', 'D.P.R.K', '북', '한', '은']);
  });

  it.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('folds a text the same in %s', (normalization) => {
    expect(cutWords('Hamgyŏng 함경북도 Кий'.normalize(normalization)).folded).toEqual([
      'hamgyong',
      '함',
      '경',
      '북',
      '도',
      'кий',
    ]);
  });

  it('keeps the jamo of a decomposed syllable together', () => {
    expect(rawWords('북한은'.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual([
      '북',
      '한',
      '은',
    ]);
  });

  it.each(INVISIBLE)('counts a %s for nothing, and as part of the word it stands in', (_, char) => {
    const text = `Pyong${char}yang 북${char}한`;
    expect(cutWords(text).folded).toEqual(['pyongyang', '북', '한']);
    expect(rawWords(text)).toEqual([`Pyong${char}yang`, `북${char}`, '한']);
  });

  it.each(INVISIBLE)('begins no word with a %s', (_, char) => {
    expect(rawWords(`${char} ${char}DMZ`)).toEqual(['DMZ']);
  });

  it('begins no word with a combining mark', () => {
    expect(rawWords('\u0301 \u0301DMZ')).toEqual(['DMZ']);
  });

  it.each(["'", '’', '‘', 'ʼ', 'ʹ', '`', '´', '′', '＇'])(
    'ends a word at the apostrophe %s',
    (apostrophe) => {
      expect(cutWords(`Kim${apostrophe}s`).folded).toEqual(['kim', 's']);
    },
  );
});

describe('cutWords, of texts that mean harm', () => {
  it('takes a million letters for one word', () => {
    expect(rawWords('a'.repeat(1_000_000))).toHaveLength(1);
  });

  it('takes a million letters with soft hyphens for one word', () => {
    expect(cutWords('a\u00AD'.repeat(1_000_000)).folded).toEqual(['a'.repeat(1_000_000)]);
  });

  it('takes a letter under a thousand marks for that letter', () => {
    expect(cutWords(`a${'\u0301'.repeat(1_000)} b`).folded).toEqual(['a', 'b']);
  });

  it('needs no more time for many marks on one letter than for the same marks on many', () => {
    const marks = '\u0301\u0323';
    const spread = timeOf(() => cutWords(`a${marks} `.repeat(40_000)));
    const heaped = timeOf(() => cutWords(`a${marks.repeat(40_000)}`));
    // Sorting marks costs the square of their number: here a hundred times as much. Room for a busy machine.
    expect(heaped).toBeLessThan(spread * 10 + 100);
  });

  it('takes lone surrogates for characters between words', () => {
    expect(rawWords('a\uD800b \uDC00c\uD83D')).toEqual(['a', 'b', 'c']);
  });

  it('never throws, and gives words that lie in the text one after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, starts, ends } = cutWords(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        let last = 0;
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(start);
          last = ends[i] as number;
        });
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('foldWord', () => {
  it('folds what a reader takes for the same word to the same string', () => {
    const spellings = [
      'Hamgyŏng',
      'HAMGYONG',
      'Hamgyo\u0306ng',
      'Ham\u00ADgyong',
      'Ｈａｍｇｙｏｎｇ',
    ];
    expect(new Set(spellings.map(foldWord))).toEqual(new Set(['hamgyong']));
  });

  it('keeps apart what only looks alike', () => {
    expect(foldWord('й')).not.toBe(foldWord('и'));
  });

  it('folds rightly however many different words it has met', () => {
    for (let i = 0; i < 50_000; i++) foldWord(`Wort${i}`);
    expect(foldWord('Wort49999')).toBe('wort49999');
    expect(foldWord('Wort1')).toBe('wort1');
  });
});

describe('gapBetween', () => {
  it.each<[gap: string, betweens: readonly string[]]>([
    ['none', ['', "'", '’', '\u2060', '\u00AD']],
    ['space', [' ', '\n', '\u00A0', '\u2003', '\u202F', ' \n\t ', ' \u200B', "' ", '’\u00A0']],
    [
      'hyphen',
      [
        '-',
        '\u2010',
        '\u2011',
        '\u2012',
        '–',
        '\u2212',
        '\uFE58',
        '\uFE63',
        '\uFF0D',
        '・',
        '·',
        "'-",
      ],
    ],
    ['dot', ['.', '. ', '.\u00A0']],
    ['comma', [',', ', ']],
    ['other', [' - ', ' – ', '-\n', '—', '/', ' (', '. .', '; ', '.” ', ', “']],
  ])('tells a gap of kind ‘%s’', (gap, betweens) => {
    for (const between of betweens) {
      expect([between, gapBetween(`a${between}b`, 1, 1 + between.length)]).toEqual([between, gap]);
    }
  });
});

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('cutWords, of every character', () => {
  const LETTERS = /[\p{L}\p{N}]/u;
  const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  const CONTINUES = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
  const APOSTROPHES = /['\u2018\u2019\u02BC\u02B9\u0060\u00B4\u2032\uFF07]/;

  it('takes it for what Unicode says it is', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x11000; code++) {
      const char = String.fromCodePoint(code);
      const isJamo = code >= 0x1100 && code <= 0x11ff;
      if (CONTINUES.test(char) || isJamo || (code >= 0xd800 && code <= 0xdfff)) continue;
      const isLetter = LETTERS.test(char) && !APOSTROPHES.test(char);
      const expected = isLetter ? (ALONE.test(char) ? 3 : 1) : 2;
      if (cutWords(`aa${char}bb`).starts.length !== expected) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
