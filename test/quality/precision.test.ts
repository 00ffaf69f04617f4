/** How caveats that were found are counted against what a person judged of them, and how that is told. */
import { describe, expect, it } from 'vitest';
import { comparePrecision } from '../../tools/quality/compare-precision.ts';
import { checksum, type JudgedCaveat } from '../../tools/quality/judged.ts';
import type { CorpusPage } from '../../tools/quality/corpus.ts';
import type { FoundCaveat } from '../../tools/quality/reading.ts';
import { reportPrecision } from '../../tools/quality/report-precision.ts';

const TEXT = 'A source in the town said so. State media said no. Kim said nothing at all.';

const found = (words: string, rule: string): FoundCaveat => {
  const start = TEXT.indexOf(words);
  return {
    at: [start, start + words.length],
    rule,
    kind: 'anonymous-source',
    says: 'It has no name.',
  };
};
const judged = (words: string, rule: string, verdict: 'right' | 'wrong'): JudgedCaveat => {
  const { at, kind } = found(words, rule);
  const check = checksum(words, 8);
  return verdict === 'right'
    ? [...at, kind, rule, verdict, check]
    : [...at, kind, rule, verdict, check, 'a named one'];
};

interface Page {
  readonly about?: CorpusPage['about'];
  readonly isRecognised?: boolean;
}

const count = (
  caveats: readonly FoundCaveat[],
  judgements: readonly JudgedCaveat[],
  { about = 'yes', isRecognised = true }: Page = {},
) =>
  comparePrecision(
    { id: 'page', caveats: judgements },
    { page: { about } as CorpusPage, isRecognised, caveats },
  );

describe('comparePrecision', () => {
  const source = found('A source in the town said so', 'a-source');

  it('tells right, wrong and unjudged caveats apart', () => {
    const media = found('State media said no', 'media');
    const kim = found('Kim said nothing at all', 'kim');
    const result = count(
      [source, media, kim],
      [
        judged('A source in the town said so', 'a-source', 'right'),
        judged('State media said no', 'media', 'wrong'),
      ],
    );
    expect(result).toMatchObject({
      right: [source],
      wrong: [{ ...media, because: 'a named one' }],
      unjudged: [kim],
    });
  });

  it('knows a quote again that is cut a little differently', () => {
    const rows = [judged('source in the town said so', 'a-source', 'right')];
    expect(count([source], rows).right).toEqual([source]);
  });

  it.each([
    ['another rule, whose sentence was not judged', 'A source in the town said so', 'other'],
    ['another place', 'Kim said nothing at all', 'a-source'],
    ['a small part of the quote', 'A source', 'a-source'],
  ])('takes no judgement of %s', (_, words, rule) => {
    expect(count([source], [judged(words, rule, 'right')]).unjudged).toEqual([source]);
  });
});

describe('reportPrecision', () => {
  const right = judged('A source in the town said so', 'a-source', 'right');
  const wrong = judged('State media said no', 'media', 'wrong');
  const source = found('A source in the town said so', 'a-source');
  const media = found('State media said no', 'media');
  const report = (...counts: ReturnType<typeof count>[]) =>
    reportPrecision(counts.map((one) => ({ count: one, text: TEXT })));

  it('is kept where all that is shown is right', () => {
    expect(report(count([source], [right])).isKept).toBe(true);
  });

  it('is missed where too much that is shown is wrong, and names it with the reason', () => {
    const { isKept, lines } = report(count([source, media], [right, wrong]));
    expect(isKept).toBe(false);
    expect(lines.join('\n')).toContain('wrong (a named one): media, at 30–49');
  });

  it('is missed where a caveat was not judged, and says how to judge it', () => {
    const { isKept, lines } = report(count([source, media], [right]));
    expect(isKept).toBe(false);
    expect(lines.join('\n')).toContain('To judge one:');
    expect(lines.join('\n')).toContain('"right | wrong"');
  });

  it('counts a page that is not recognised as silent, unless it is about the subject and was asked', () => {
    const silent = count([media], [wrong], { about: 'no', isRecognised: false });
    expect(report(count([source], [right]), silent).isKept).toBe(true);
    const asked = count([media], [wrong], { about: 'either', isRecognised: false });
    expect(report(count([source], [right]), asked).isKept).toBe(false);
  });

  it('is missed where nothing was judged', () => {
    expect(report().isKept).toBe(false);
  });
});
