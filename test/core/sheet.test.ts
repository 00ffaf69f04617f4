/** What core/sheet promises: everything that the popup shows, once, each statement with the numbers of its sources. */
import { describe, expect, it } from 'vitest';
import { makeSheet } from '../../core/sheet.ts';
import { aBriefing } from './a-briefing.ts';

const MADE = '2026-11-23';

describe('a reading sheet', () => {
  const sheet = makeSheet(aBriefing(), MADE);

  it('numbers its sources in the order in which they are cited, and lists no other', () => {
    expect(sheet.caveats[0]?.cites).toEqual([1]);
    expect(sheet.figures[0]?.estimates.map(({ cites }) => cites)).toEqual([[2], [3]]);
    expect(sheet.terms[0]?.cites).toEqual([2, 1, 3]);
    expect(sheet.events.map(({ cites }) => cites)).toEqual([[1], [4]]);
    expect(sheet.sources.map(({ number, url }) => [number, url.slice(-2)])).toEqual([
      [1, 's1'],
      [2, 's2'],
      [3, 's3'],
      [4, 's4'],
    ]);
  });

  it('puts the quotes of one rule together', () => {
    expect(sheet.caveats).toHaveLength(1);
    expect(sheet.caveats[0]?.quotes).toEqual(['a source said so', 'another source said']);
  });

  it('leaves out what the reader has hidden, and its sources with it', () => {
    const without = makeSheet(aBriefing(), MADE, ['unnamed']);
    expect(without.caveats).toEqual([]);
    expect(without.figures[0]?.estimates[0]?.cites).toEqual([1]);
  });

  it('tells what held when the article was published', () => {
    expect(sheet.terms[0]).toMatchObject({
      text: 'A strip of land.',
      earlier: { text: 'A wider strip.', since: '2025-06' },
    });
  });

  it('tells the estimates in the order of their days, and only of figures on the page', () => {
    expect(sheet.figures[0]?.estimates.map(({ date }) => date)).toEqual([
      '2024-12-19',
      '2025-09-02',
    ]);
    expect(makeSheet(aBriefing({ figuresFound: [] }), MADE).figures).toEqual([]);
  });

  it('knows which events came after the article', () => {
    expect(sheet.events.map(({ isAfterArticle }) => isAfterArticle)).toEqual([false, true]);
  });

  it('is plain data: what JSON makes of it is the same', () => {
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});
