/** What core/time/timeline promises: events in order, each before or after the article's day, or undecided; what has changed since. */
import { describe, expect, it } from 'vitest';
import type { PackEvent, Past } from '../../../core/pack/pack.ts';
import { changesAfter, changeSince, isAfter, placeEvents } from '../../../core/time/timeline.ts';

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

describe('changeSince', () => {
  const aPast = (until: string, from?: string): Past => ({
    ...(from && { from }),
    until,
    text: `until ${until}`,
    sources: ['s1'],
  });
  const was = [aPast('2025-04-26', '2024-10-18'), aPast('2025-04-28'), aPast('2026-03')];

  it.each<[day: string | undefined, past: string | undefined, since: string | undefined]>([
    ['2025-01-01', 'until 2025-04-26', '2026-03'],
    ['2025-04-26', 'until 2025-04-28', '2026-03'],
    ['2025-04-28', 'until 2026-03', '2026-03'],
    // In the month of the change, or without a date: what holds now, and since when.
    ['2026-03-10', undefined, '2026-03'],
    [undefined, undefined, '2026-03'],
    // Older than the oldest thing known.
    ['2024-01-01', undefined, '2026-03'],
    // It held as it stands.
    ['2026-04-01', undefined, undefined],
  ])('of an article of %s: %s, and the present since %s', (day, past, since) => {
    const change = changeSince(was, day);
    expect([change?.past?.text, change?.since]).toEqual([past, since]);
  });

  it('is silent on what has always been so', () => {
    expect(changeSince(undefined, '2025-01-01')).toBeUndefined();
    expect(changeSince([], undefined)).toBeUndefined();
  });
});

describe('changesAfter', () => {
  it('chooses what overtook the article, not what was news to it nor what merely happened since', () => {
    const changed = ['2025-04-25', '2025-04', '2025-04-28'].map(
      (date): PackEvent => ({ ...anEvent(date), changes: 'acknowledgement' }),
    );
    const events = placeEvents([...changed, anEvent('2025-05-01')], '2025-04-26');
    expect(changesAfter(events).map(({ id }) => id)).toEqual(['2025-04-28']);
  });

  it('chooses nothing where the article has no date', () => {
    const events = placeEvents([{ ...anEvent('2025-04-28'), changes: 'death' }], undefined);
    expect(changesAfter(events)).toEqual([]);
  });
});
