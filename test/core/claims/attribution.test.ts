/** What core/claims/attribution promises: a sentence once for each kind of speaker, and one speaker for the same words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { findAttribution } from '../../../core/claims/attribution.ts';
import type { AttributionRule } from '../../../core/pack/pack.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import { allAtOnce } from '../../../core/steps.ts';
import { cutWords } from '../../../core/text/words.ts';
import { body, caption, heading, title } from '../an-article.ts';

const ruleFor = (kind: AttributionRule['kind'], ...find: readonly string[]): AttributionRule => ({
  id: kind,
  kind,
  lang: 'en',
  find: find.map((phrase) => {
    const parsed = parsePhrase(phrase, {});
    if (parsed.kind === 'error') throw new Error(parsed.message);
    return parsed.steps;
  }),
});

/** The more telling kind stands first. */
const RULES = [
  ruleFor('unnamed-official', 'a ...2 official ...3 said'),
  ruleFor('state-media', 'KCNA (said|reported)'),
  ruleFor('named-official', '(minister|official) ...3 said', 'minister <name>'),
];

const statementsIn = (blocks: readonly Block[]) =>
  allAtOnce(
    findAttribution(
      blocks,
      blocks.map(({ text }) => cutWords(text)),
      RULES,
      [],
    ),
  );

const saidIn = (text: string) => statementsIn([body(text)]).map(({ kind, quote }) => [kind, quote]);

describe('a statement', () => {
  it('is the whole sentence, with its place', () => {
    expect(
      statementsIn([title('News'), body('It rained. On Monday,  KCNA\nsaid so. Next.')]),
    ).toEqual([
      {
        kind: 'state-media',
        span: { block: 1, start: 11, end: 35 },
        quote: 'On Monday, KCNA said so',
      },
    ]);
  });

  it.each([
    [
      'counts once a kind and sentence',
      'The minister Ann Lee said so, as minister Bo said.',
      [['named-official', 'The minister Ann Lee said so, as minister Bo said']],
    ],
    [
      'counts again in the next sentence',
      'Minister Lee said so. Minister Bo said no.',
      [
        ['named-official', 'Minister Lee said so'],
        ['named-official', 'Minister Bo said no'],
      ],
    ],
    [
      'is of the more telling kind where the words overlap',
      'A senior official said so.',
      [['unnamed-official', 'A senior official said so']],
    ],
    [
      'is of two kinds where two speak',
      'A senior official said so, and KCNA said no.',
      [
        ['unnamed-official', 'A senior official said so, and KCNA said no'],
        ['state-media', 'A senior official said so, and KCNA said no'],
      ],
    ],
    ['needs somebody who says it', 'The official was there. KCNA was founded in 1946.', []],
    ['does not reach over the end of a sentence', 'I saw an official. She said so.', []],
  ])('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('is looked for in body text alone', () => {
    const text = 'KCNA said so.';
    expect(statementsIn([title(text), heading(text), caption(text)])).toEqual([]);
  });

  it('is found in any text without a fault, and lies in it', () => {
    const word = fc.constantFrom(
      'a',
      'official',
      'said',
      'KCNA',
      'minister',
      'Lee',
      '. ',
      ' ',
      '“',
      '북',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const { span, kind } of statementsIn([body(text)])) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(RULES.map((rule) => rule.kind)).toContain(kind);
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const msFor = (times: number) => {
      const blocks = [body('a official KCNA minister said '.repeat(times))];
      const began = performance.now();
      statementsIn(blocks);
      return performance.now() - began;
    };
    msFor(1000);
    const [short, long] = [msFor(4_000), msFor(40_000)];
    // Ten times the text; a square would be a hundred times the work.
    expect(long).toBeLessThan(Math.max(short, 5) * 50);
  });
});
