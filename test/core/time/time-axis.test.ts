/** What core/time/time-axis promises: order kept, signs that don't cover each other, long gaps shortened, the article among them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackEvent } from '../../../core/pack/pack.ts';
import { layOut } from '../../../core/time/time-axis.ts';
import { placeEvents } from '../../../core/time/timeline.ts';

function anEvent(date: string, id = date): PackEvent {
  return {
    id,
    date,
    title: id,
    terms: ['term'],
    sources: ['s1'],
    checked: '2026-01-01',
    reviewBy: '2026-06-01',
  };
}

const axisOf = (dates: readonly string[], day?: string) =>
  layOut(
    placeEvents(
      dates.map((date, i) => anEvent(date, `${date}-${i}`)),
      day,
    ),
    day,
  );

describe('layOut', () => {
  it('begins with the first moment and ends with the last', () => {
    const { marks, lanes } = axisOf(['2024-10-18', '2025-04-26', '2026-02-12']);
    expect(marks.map(({ at }) => at)).toEqual([0, expect.closeTo(0.44, 1), 1]);
    expect(lanes).toBe(1);
  });

  it('draws a month or a year as long as it is, its sign in the middle', () => {
    const [before, month] = axisOf(['2025-01-01', '2025-04', '2025-12-31']).marks;
    expect(before?.from).toBe(before?.to);
    expect(month?.from).toBeLessThan(month?.to ?? 0);
    expect(month?.at).toBe(((month?.from ?? 0) + (month?.to ?? 0)) / 2);
  });

  it('knows the last day of February', () => {
    const [month, , end] = axisOf(['2024-02', '2024-02-28', '2024-02-29']).marks;
    expect(month?.to).toBe(end?.at);
  });

  it('pins the article among the events, before the first or after the last', () => {
    const dates = ['2025-01-01', '2025-06-01'];
    const { article = -1, marks } = axisOf(dates, '2025-03-01');
    expect(article).toBeGreaterThan(marks[0]?.at ?? 1);
    expect(article).toBeLessThan(marks[1]?.at ?? 0);
    expect(axisOf(dates, '2024-01-01').article).toBe(0);
    expect(axisOf(dates, '2026-01-01').article).toBe(1);
    expect(axisOf(dates).article).toBeUndefined();
  });

  it('shortens decades, and says where', () => {
    const { stretches } = axisOf(['1953-07-27', '2024-10-18', '2024-10-23']);
    expect(stretches.map(({ isShortened }) => isShortened)).toEqual([true, false]);
    const [decades, days] = stretches.map(({ from, to }) => to - from);
    expect(decades).toBeLessThan(10 * (days ?? 0));
  });

  it('piles up the signs of one day', () => {
    const day = '2025-04-26';
    const { marks, lanes } = axisOf([day, day, day]);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect([lanes, marks[0]?.at]).toEqual([3, 0.5]);
  });

  it('names the years in which something happened, the later where two are too near', () => {
    const { years } = axisOf(['1945-08', '1948-09-09', '2024-06-19', '2025-04-26', '2025-04-28']);
    expect(years.map(({ year }) => year)).toContain('2025');
    expect(years.map(({ year }) => year)).not.toContain('1999');
    expect(axisOf(['2025-04-26', '2025-05-26'], '2025-06-01').years).toEqual([
      { year: '2025', at: 0 },
    ]);
  });

  it('has nothing to draw without events', () => {
    expect(axisOf([])).toEqual({
      marks: [],
      lanes: 0,
      article: undefined,
      years: [],
      stretches: [],
    });
  });

  it('keeps days in order and signs apart, whatever the dates', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyDate = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([date, end]) => date.slice(0, end));
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 40 }), fc.option(day), (dates, published) => {
        const { marks, lanes, article } = axisOf(dates, published ?? undefined);
        const exact = marks.filter(({ from, to }) => from === to);
        for (const [i, { at }] of exact.entries()) {
          expect(at).toBeGreaterThanOrEqual(exact[i - 1]?.at ?? 0);
          expect(at).toBeLessThanOrEqual(1);
        }
        expect(article === undefined).toBe(published === null);
        for (let lane = 0; lane < lanes; lane++) {
          const row = marks.filter((mark) => mark.lane === lane).toSorted((a, b) => a.at - b.at);
          expect(row).not.toEqual([]);
          for (const [i, { at }] of row.slice(1).entries())
            expect(at - (row[i]?.at ?? 0)).toBeGreaterThanOrEqual(0.064);
        }
      }),
    );
  });
});
