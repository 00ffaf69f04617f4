/** What the pack covers: how readers' words, their questions and the names of pages are held against it. */
import { describe, expect, it } from 'vitest';
import { compileAll } from '../../tools/knowledge/build.ts';
import { checksum } from '../../tools/quality/judged.ts';
import { countNames, namesOf, readMarkedNames } from '../../tools/quality/names.ts';
import {
  compareAnswers,
  missingIn,
  readJudgedAnswers,
  readQuestions,
  textsOf,
} from '../../tools/quality/questions.ts';
import {
  compareReaderTerms,
  readJudgedParts,
  type KnownText,
} from '../../tools/quality/reader-terms.ts';
import {
  reportAnswers,
  reportNames,
  reportReaderTerms,
} from '../../tools/quality/report-coverage.ts';

const pack = compileAll().packs.find(({ id }) => id === 'north-korea')?.pack;
if (!pack) throw new Error('no pack');

const text = (terms: readonly string[], title?: string): KnownText => ({
  id: 'T1',
  title,
  lang: 'en',
  terms: terms.map((one) => ({ text: one, entry: true })),
  quotes: [],
});

describe('the words that readers would look up', () => {
  const term = (id: string, form: string, onlyNear?: string[]) => ({
    ...(pack.terms[0] as (typeof pack.terms)[number]),
    id,
    forms: [{ text: form, ...(onlyNear && { onlyNear }) }],
  });
  const made = { terms: [term('gate', 'iron gate', ['river']), term('guard', 'border guard')] };

  it('lead to an entry where its form is all of them, small words aside', () => {
    const { led, misses } = compareReaderTerms(made, [text(['the border guard', 'a bridge'])], []);
    expect(led.map((one) => one.to)).toEqual([[{ term: 'guard', words: 'border guard' }]]);
    expect(misses.map((one) => one.text)).toEqual(['a bridge']);
  });

  it('are tried with their title, as conditions may want it', () => {
    const count = (title: string) =>
      compareReaderTerms(made, [text(['iron gate'], title)], []).led.length;
    expect([count('A gate'), count('A gate on the river')]).toEqual([0, 1]);
  });

  it('that lead to an entry only in part must be judged', () => {
    const asked = [text(['border guard dogs'])];
    const judgement = {
      text: 'T1',
      check: checksum('border guard dogs', 8),
      term: 'guard',
      why: 'dogs of guards',
    };
    const count = (verdict?: 'right' | 'wrong') => {
      const { led, wrong, unjudged } = compareReaderTerms(
        made,
        asked,
        verdict ? [{ ...judgement, verdict }] : [],
      );
      return [led.length, wrong.length, unjudged.length];
    };
    expect([count(), count('right'), count('wrong')]).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('are told with every miss, and the row to be judged', () => {
    const { lines, isKept } = reportReaderTerms(
      compareReaderTerms(made, [text(['border guard dogs', 'a bridge'])], []),
    );
    expect(isKept).toBe(false);
    expect(lines.join('\n')).toMatch(/no entry: T1 \(en\) “a bridge”/);
    expect(lines.join('\n')).toMatch(/"term":"guard","verdict":"right \| wrong"/);
  });

  it('were judged of terms that there are', () => {
    const ids = new Set(pack.terms.map(({ id }) => id));
    expect(readJudgedParts().filter((one) => !ids.has(one.term))).toEqual([]);
  });
});

describe('the questions that readers ask', () => {
  const texts = textsOf(pack);

  it.each(readJudgedAnswers().map((answer) => [answer.id, answer] as const))(
    '%s is answered by what the pack shows',
    (_, answer) => {
      expect(missingIn(answer, texts)).toEqual([]);
    },
  );

  it('are told with what is missing', () => {
    const asked = [
      { id: 'Q1', isDisputed: true },
      { id: 'Q2', isDisputed: false },
      { id: 'Q3', isDisputed: false },
    ];
    const judged = [
      { id: 'Q1', entries: ['terms/songbun'], facts: ['51'] },
      { id: 'Q2', entries: ['terms/nowhere'], facts: ['nothing'] },
    ];
    const { lines, isKept } = reportAnswers(compareAnswers(pack, asked, judged));
    expect(isKept).toBe(false);
    expect(lines.slice(2)).toEqual([
      '  Q1: no entry is named for what is disputed',
      '  Q2: there is no terms/nowhere',
      '  Q2: ‘nothing’ stands in none of terms/nowhere',
      '  Q3: nobody has judged which entries answer it',
    ]);
  });

  const asked = readQuestions();
  it.skipIf(!asked)(
    `are all judged${asked ? '' : ' (skipped: there are no questions beside the repository or in CONTEXT_NOTES_SHARED)'}`,
    () => {
      expect(compareAnswers(pack, asked ?? [], readJudgedAnswers()).misses).toEqual([]);
    },
  );
});

describe('the names on pages', () => {
  const page = (line: string, mentioned: readonly string[] = []) => ({
    page: { about: 'yes' } as Parameters<typeof countNames>[1][number]['page'],
    text: `Menu ${line}`,
    blocks: [{ kind: 'body' as const, runs: [[5, 5 + line.length]] as [number, number][] }],
    mentions: mentioned.map((words) => {
      const start = 5 + line.indexOf(words);
      return {
        at: [start, start + words.length] as const,
        term: 'any',
        kind: 'body' as const,
        isExact: true,
      };
    }),
  });

  it.each([
    ['He met Han Duck-soo and the Bank of Korea there.', ['Han Duck-soo', 'Bank of Korea']],
    ['The envoy left the city. Later he came to the U.S. again.', ['U.S.']],
    ['Mongolia’s envoy told them later that Mongolia was far.', ['Mongolia']],
    ['In Mongolia the people were kind, and in spring it was warm.', ['Mongolia']],
    ['Stocks And Bonds For All', []],
    ['Он был в Улан-Баторе и говорил с ними.', []],
    ['The Prime Minister of the country said so to the press.', ['Prime Minister']],
  ])('of ‘%s’ are %j', (line, names) => {
    expect(namesOf(page(line))).toEqual(names);
  });

  it('are left out where a mention overlaps them', () => {
    expect(namesOf(page('They say that President Han Duck-soo left.', ['Han Duck-soo']))).toEqual(
      [],
    );
  });

  it('are added up over pages, and told with why the pack need not have them', () => {
    const pages = [
      page('he saw Mongolia and then Mongolia and also Laos.'),
      page('they went to Laos or they went to Mongolia.'),
    ];
    const count = countNames({ terms: [] }, pages, [{ why: 'another country', names: ['Laos'] }]);
    expect(count.names).toEqual([
      { name: 'Mongolia', count: 3, pages: 2, why: undefined },
      { name: 'Laos', count: 2, pages: 2, why: 'another country' },
    ]);
    expect(count.next).toEqual([]);
    const { lines, isKept } = reportNames({
      ...count,
      next: [{ name: 'Bhutan', count: 1, pages: 1, why: undefined }],
    });
    expect(isKept).toBe(false);
    expect(lines.slice(2)).toEqual([
      '  Mongolia × 3 on 2 pages',
      '  Laos × 2 on 2 pages – not for this pack: another country',
      'Next, without the marked ones: Bhutan × 1.',
    ]);
  });

  it('that are marked as not for this pack are none of its forms, and have a reason each', () => {
    const marked = readMarkedNames();
    expect(marked.filter(({ why, names }) => why === '' || names.length === 0)).toEqual([]);
    const names = marked.flatMap((one) => one.names);
    expect(new Set(names).size).toBe(names.length);
  });
});
