/** Which day is believed where a page says several, or none that can be. */
import { expect, it } from 'vitest';
import type { DateOrigin } from '../../../core/article.ts';
import {
  chooseModified,
  choosePublished,
  isPlausible,
  type DayClaim,
} from '../../../core/time/chosen-day.ts';

const TRUST: Readonly<Record<DateOrigin, number>> = {
  'json-ld': 3,
  meta: 3,
  url: 3,
  time: 2,
  dateline: 2,
  text: 3,
};
const claim = (from: DateOrigin, day: string, isInWorldTime = false): DayClaim => ({
  from,
  day,
  trust: TRUST[from],
  isInWorldTime,
});

it('gives the day that all places say, and from the first of them', () => {
  expect(choosePublished([claim('json-ld', '2025-04-28'), claim('url', '2025-04-28')])).toEqual({
    day: '2025-04-28',
    from: 'json-ld',
  });
});

it('knows none where nothing says one', () => {
  expect(choosePublished([])).toBeUndefined();
});

it('knows none where as much speaks for one day as for another', () => {
  expect(
    choosePublished([claim('json-ld', '2025-04-28'), claim('url', '2014-12-29')]),
  ).toBeUndefined();
});

it('believes two places against one, and is not sure', () => {
  expect(
    choosePublished([
      claim('json-ld', '2025-04-28'),
      claim('url', '2014-12-29'),
      claim('text', '2014-12-29'),
    ]),
  ).toEqual({ day: '2014-12-29', from: 'url' });
  expect(
    choosePublished([
      claim('json-ld', '2025-04-28'),
      claim('url', '2014-12-29'),
      claim('time', '2014-12-29'),
    ]),
  ).toEqual({ day: '2014-12-29', from: 'url', isUnsure: true });
});

it('counts a place once, however often it says the same', () => {
  const metas = Array.from({ length: 5 }, () => claim('meta', '2025-04-28'));
  expect(
    choosePublished([...metas, claim('url', '2014-12-29'), claim('text', '2014-12-29')])?.day,
  ).toBe('2014-12-29');
});

it('takes an address for the publisher’s calendar where another place has the world’s time', () => {
  expect(choosePublished([claim('meta', '2025-12-19', true), claim('url', '2025-12-18')])).toEqual({
    day: '2025-12-18',
    from: 'url',
  });
});

it('keeps the day in the world’s time where readers saw it too', () => {
  expect(
    choosePublished([
      claim('meta', '2013-06-07', true),
      claim('url', '2013-06-06'),
      claim('time', '2013-06-07'),
    ]),
  ).toEqual({ day: '2013-06-07', from: 'meta', isUnsure: true });
});

it('is not sure of a day between time zones', () => {
  expect(
    choosePublished([claim('json-ld', '2019-06-19', true), claim('text', '2019-06-18')]),
  ).toEqual({ day: '2019-06-19', from: 'json-ld', isUnsure: true });
});

it('is not sure of a day that one weak sign says', () => {
  expect(choosePublished([{ day: '2025-04-28', from: 'text', trust: 1 }])).toEqual({
    day: '2025-04-28',
    from: 'text',
    isUnsure: true,
  });
});

it.each([
  ['2026-11-23', true],
  ['2026-11-24', true],
  ['2026-11-25', false],
  ['2099-01-01', false],
  ['1990-01-01', true],
  ['1989-12-31', false],
  ['1970-01-01', false],
])('believes %s on 23 November 2026: %s', (day, isBelieved) => {
  expect(isPlausible(day, '2026-11-23')).toBe(isBelieved);
});

it('takes for a revision only what comes after the publication', () => {
  const published = { day: '2025-04-28', from: 'meta' } as const;
  const revised = { day: '2025-05-02', from: 'json-ld' } as const;
  expect(chooseModified([{ day: '2025-03-15', from: 'meta' }], published)).toBeUndefined();
  expect(chooseModified([{ day: '2025-04-28', from: 'meta' }], published)).toBeUndefined();
  expect(chooseModified([{ day: '2025-03-15', from: 'meta' }, revised], published)).toEqual(
    revised,
  );
  expect(chooseModified([revised], undefined)).toEqual(revised);
});
