/** What core/claims/report promises: all that an editor needs to find the fault, and nothing of the reader. */
import { describe, expect, it } from 'vitest';
import type { Caveat } from '../../../core/claims/caveats.ts';
import { writeEntryReport, writeReport } from '../../../core/claims/report.ts';
import { aBriefing } from '../a-briefing.ts';
import { anArticle, body } from '../an-article.ts';

const caveat: Caveat = {
  id: 'unnamed-source',
  kind: 'anonymous-source',
  span: { block: 0, start: 0, end: 16 },
  quote: 'a source said so',
  words: 'source said',
  says: 'The source is not named.',
  why: 'Why.',
  sources: [],
  checked: '2026-01-01',
  reviewBy: '2026-06-01',
};
const pack = {
  id: 'north-korea',
  title: 'North Korea',
  about: 'About.',
  revision: 7,
  asOf: '2026-01-01',
  checked: '2026-01-01',
  termCount: 1,
  correctionCount: 0,
};
const report = (more: Parameters<typeof anArticle>[1], caveats = [caveat]) =>
  writeReport(caveats, { article: anArticle([body('x')], more), pack });

describe('the report of a caveat', () => {
  it('names the rule, the pack and its revision, the page, its date, the words and what was said', () => {
    const lines = report({
      url: 'https://news.example/world/1',
      published: { day: '2025-04-26', from: 'meta' },
    }).split('\n');
    expect(lines).toEqual([
      'Context Notes: a caveat that seems wrong',
      'Rule: unnamed-source (anonymous-source), checked 2026-01-01',
      'Pack: north-korea, revision 7',
      'Page: news.example/world/1',
      'Date found: 2025-04-26 (meta)',
      'Words marked: “a source said so”, for “source said”',
      'What it said: The source is not named.',
      'What is wrong with it: ',
    ]);
  });

  it.each([
    ['https://someone:secret@news.example:8080/a?session=42#me', 'Page: news.example/a'],
    ['https://news.example', 'Page: news.example'],
  ])('of %s keeps host and path alone', (url, line) => {
    const text = report({ url });
    expect(text).toContain(`${line}\n`);
    expect(text).not.toMatch(/secret|session|#me/);
  });

  it('says that no date was found', () => {
    expect(report({})).toContain('Date found: none\n');
  });

  it('tells the words of every place that the rule was found at', () => {
    expect(report({}, [caveat, { ...caveat, quote: 'another', words: 'other' }])).toContain(
      '“a source said so”, for “source said”\nWords marked: “another”, for “other”\n',
    );
  });
});

describe('the report of an entry', () => {
  const briefing = aBriefing();
  const [found] = briefing.terms;
  const [note] = briefing.notes;
  const [, event] = briefing.events;
  const [figure] = briefing.figures;
  if (!found || !note || !event || !figure) throw new Error('The briefing lacks an entry.');
  const PAGE = [
    'Pack: north-korea, revision 2',
    'Page: news.example/1',
    'Date found: 2025-04-01 (meta)',
  ];

  it('of a term names it, the words met, and what was said, of then and of now', () => {
    expect(writeEntryReport({ kind: 'term', found }, briefing).split('\n')).toEqual([
      'Context Notes: a term that seems wrong',
      'Term: dmz (“DMZ”), checked 2026-01-01',
      ...PAGE,
      'Words met: “DMZ”',
      'What it said of then, until 2025-06: A wider strip.',
      'What it said: A strip of land.',
      'What is wrong with it: ',
    ]);
  });

  it('of a note names the words it was shown for', () => {
    const entry = { kind: 'note', note, words: ['DMZ', 'the zone'], change: undefined } as const;
    expect(writeEntryReport(entry, briefing).split('\n')).toEqual([
      'Context Notes: a note that seems wrong',
      'Note: why (“Why?”), checked 2026-01-01',
      ...PAGE,
      'Words met: “DMZ”, “the zone”',
      'What it said: Because. And so.',
      'What is wrong with it: ',
    ]);
  });

  it('of an event tells its date and its text', () => {
    expect(writeEntryReport({ kind: 'event', event }, briefing).split('\n')).toEqual([
      'Context Notes: an event that seems wrong',
      'Event: e2 (“After”), checked 2026-01-01',
      ...PAGE,
      'What it said: 2025-04-26: After. It came later.',
      'What is wrong with it: ',
    ]);
  });

  it('of a figure tells each estimate, and the numbers of the page', () => {
    const entry = { kind: 'figure', figure, quotes: ['300 were killed'] } as const;
    expect(writeEntryReport(entry, briefing).split('\n')).toEqual([
      'Context Notes: a figure that seems wrong',
      'Figure: killed (“Soldiers killed”), checked 2026-01-01',
      ...PAGE,
      'Words met: “300 were killed”',
      'What it said: 2025-09-02: about 2,000 (A service)',
      'What it said: 2024-12-19: at least 100 (A, via B)',
      'What is wrong with it: ',
    ]);
  });
});
