/** What core/claims/figures promises: a number goes to the figure whose phrase says most of it, and to one alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { findFigures } from '../../../core/claims/figures.ts';
import type { FigureRule } from '../../../core/pack/pack.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import { allAtOnce } from '../../../core/steps.ts';
import { cutWords } from '../../../core/text/words.ts';
import { body, title } from '../an-article.ts';

const ruleFor = (
  id: string,
  find: readonly string[],
  more: Partial<FigureRule> = {},
): FigureRule => ({
  id,
  terms: ['army'],
  find: find.map((phrase) => {
    const parsed = parsePhrase(phrase, {});
    if (parsed.kind === 'error') throw new Error(parsed.message);
    return parsed.steps;
  }),
  ...more,
});

const RULES = [
  ruleFor('casualties', ['<number> [soldiers] [were] killed or wounded', '<number> casualties']),
  ruleFor('deaths', ['<number> [soldiers] [were] killed', '<number> deaths', 'killed <number>']),
  ruleFor('troops', ['<number> (soldiers|troops)'], { notNear: [['reserve']] }),
  ruleFor('troops', ['<number> soldiers ...3 returned'], { isOther: true }),
];

const findIn = (
  blocks: readonly Block[],
  mentioned: readonly string[] = ['army'],
  rules: readonly FigureRule[] = RULES,
) =>
  allAtOnce(
    findFigures(
      blocks,
      blocks.map(({ text }) => cutWords(text)),
      rules,
      new Set(mentioned),
    ),
  );

const numbersIn = (text: string, mentioned?: readonly string[]) =>
  findIn([body(text)], mentioned).map(({ figure, number }) => `${figure} ${number}`);

describe('a number on the page', () => {
  it('is given with its words and their place', () => {
    expect(findIn([title('War'), body('It sent some 15,000\n soldiers there.')])).toEqual([
      {
        figure: 'troops',
        number: '15,000',
        span: { block: 1, start: 13, end: 29 },
        quote: '15,000 soldiers',
      },
    ]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['deaths are no casualties', '600 soldiers were killed.', ['deaths 600']],
    ['casualties are no deaths', '600 soldiers were killed or wounded.', ['casualties 600']],
    [
      'both, each with its own number',
      '4,700 casualties, including 600 deaths.',
      ['casualties 4,700', 'deaths 600'],
    ],
    [
      'the number that stands nearer',
      'Of 15,000 troops 600 were killed.',
      ['troops 15,000', 'deaths 600'],
    ],
    ['written out', 'Two thousand soldiers went.', ['troops Two thousand']],
    [
      'behind what is counted',
      'It killed two hundred and fifty.',
      ['deaths two hundred and fifty'],
    ],
    ['a range', 'Between 10,000 and 12,000 troops.', ['troops 10,000 and 12,000']],
    ['what another phrase knows for something else', '300 soldiers have since returned.', []],
    ['with a word beside it that forbids it', '300 soldiers of the reserve.', []],
    ['the same number twice', '300 soldiers here. 300 soldiers there.', ['troops 300']],
    ['no number', 'The soldiers were killed.', []],
  ])('%s', (_, text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  it('is none of another figure where its own is not asked for', () => {
    const rules = RULES.map((rule) =>
      rule.id === 'deaths' ? { ...rule, terms: ['losses'] } : rule,
    );
    expect(findIn([body('600 soldiers were killed.')], ['army'], rules)).toEqual([]);
  });

  it('counts for nothing on a page that mentions no term of its figure', () => {
    expect(numbersIn('600 soldiers were killed.', ['navy'])).toEqual([]);
  });

  it('is found in any text without a fault, and lies in it', () => {
    const word = fc.constantFrom(
      'two',
      '15,000',
      '10',
      'to',
      'and',
      'thousand',
      '만',
      '-',
      'killed',
      'soldiers',
      'or',
      'wounded',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const { span, number } of findIn([body(text)])) {
          expect(number).not.toBe('');
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const msFor = (times: number) => {
      const blocks = [body('1,000,000 two soldiers were killed 12 thousand '.repeat(times))];
      const began = performance.now();
      findIn(blocks);
      return performance.now() - began;
    };
    msFor(500);
    const [short, long] = [msFor(2_000), msFor(20_000)];
    // Ten times the text; a square would be a hundred times the work.
    expect(long).toBeLessThan(Math.max(short, 5) * 50);
  });
});
