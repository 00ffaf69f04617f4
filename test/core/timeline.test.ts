/** What core/timeline promises: events in order, each before or after the article's day, or undecided. */
import { describe, expect, it } from 'vitest';
import type { PackEvent } from '../../core/pack.ts';
import { isAfter, placeEvents } from '../../core/timeline.ts';

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

describe('isAfter', () => {
  it.each<[date: string, day: string | undefined, isIt: boolean | undefined]>([
    ['2025-04-27', '2025-04-26', true],
    ['2025-04-26', '2025-04-26', false],
    ['2025-04-25', '2025-04-26', false],
    ['2025-05', '2025-04-26', true],
    ['2025-03', '2025-04-26', false],
    ['2026', '2025-04-26', true],
    ['2024', '2025-04-26', false],
    // Too coarse to tell.
    ['2025-04', '2025-04-26', undefined],
    ['2025', '2025-04-26', undefined],
    // Nothing to tell it by.
    ['2025-04-26', undefined, undefined],
  ])('%s after %s: %s', (date, day, isIt) => {
    expect(isAfter(date, day)).toBe(isIt);
  });
});

describe('placeEvents', () => {
  it('orders events by date, the coarser before the finer, those of one day by id', () => {
    const dates = ['2025-04-26', '2025', '2024-12-01', '2025-04'];
    const events = [...dates.map((date) => anEvent(date)), anEvent('2024-12-01', '0-first')];
    expect(placeEvents(events, undefined).map(({ id }) => id)).toEqual([
      '0-first',
      '2024-12-01',
      '2025',
      '2025-04',
      '2025-04-26',
    ]);
  });

  it('tells of each whether it lies after the article’s day', () => {
    const events = ['2025-04-25', '2025-04', '2025-04-27'].map((date) => anEvent(date));
    expect(placeEvents(events, '2025-04-26').map((event) => event.isAfterPublication)).toEqual([
      undefined,
      false,
      true,
    ]);
  });

  it('leaves the events it is given as they are', () => {
    const events = [anEvent('2025'), anEvent('2024')];
    placeEvents(events, '2025-04-26');
    expect(events).toEqual([anEvent('2025'), anEvent('2024')]);
  });
});
