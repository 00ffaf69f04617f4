/** Dates as people and programs write them, in the languages of the subject. */
import { expect, it } from 'vitest';
import { findDays, isInWorldTime, readDay } from '../../../core/time/date-text.ts';

const days = (text: string, lang?: string) => findDays(text, lang).map(({ day }) => day);

it.each([
  ['2025-04-28'],
  ['2025-04-28T23:59:00-05:00'],
  ['2025-04-28T00:10:00+09:00'],
  ['2025-04-28 10:00:00 KST'],
  ['20250428'],
  ['20250428T101112+0900'],
  ['20250428101112'],
  ['Mon, 28 Apr 2025 23:10:00 GMT'],
  ['28-Apr-2025'],
  ['April 28, 2025, 10:15 pm ET'],
  ['Apr. 28th, 2025'],
  ['28 April 2025'],
  ['Monday 28 April, 2025 | 14:05'],
  ['2025.04.28. 오전 10:12'],
  ['입력 2025-04-28 10:12'],
  ['2025년 4월 28일 월요일'],
  ['주체114(2025)년 4월 28일'],
  ['28 апреля 2025, 12:05'],
  ['28 апр. 2025 г.'],
  ['понедельник, 28 апреля 2025 года'],
  ['28 квітня 2025, 12:05'],
  ['28 КВІТНЯ 2025 РОКУ'],
  ['28.04.2025 12:05'],
  ['2025年4月28日 18時32分'],
  ['令和7年4月28日'],
  ['2025年04月28日 来源：新华社'],
  ['2025/04/28 18:32'],
  ['Montag, 28. April 2025, 18:32 Uhr'],
  ['lundi 28 avril 2025 à 07h47'],
  ['Publié le 28/04/2025 à 09:47'],
  ['lunes 28 de abril de 2025'],
  ['28 aprile 2025'],
  ['4/28/2025'],
])('reads %s', (text) => {
  expect(readDay(text)).toBe('2025-04-28');
});

it.each([
  ['1. Jänner 2024', '2024-01-01'],
  ['1er janvier 2024', '2024-01-01'],
  ['14 février 2024', '2024-02-14'],
  ['5. März 2024', '2024-03-05'],
  ['9 мая 2024', '2024-05-09'],
  ['9 май 2024', '2024-05-09'],
  ['9 травня 2024', '2024-05-09'],
  ['3 juillet 2024', '2024-07-03'],
  ['3 juin 2024', '2024-06-03'],
  ['15 août 2024', '2024-08-15'],
  ['24 серпня 2024', '2024-08-24'],
  ['1 December 2024', '2024-12-01'],
  ['25 грудня 2024', '2024-12-25'],
])('reads the month of %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

it('reads 4/5/2025 only where the language tells which is the day', () => {
  expect(days('4/5/2025', 'en-US')).toEqual(['2025-04-05']);
  expect(days('4/5/2025', 'en-GB')).toEqual(['2025-05-04']);
  expect(days('4/5/2025', 'fr')).toEqual(['2025-05-04']);
  expect(days('4/5/2025', 'en')).toEqual([]);
  expect(days('4/5/2025')).toEqual([]);
  expect(days('5/5/2025')).toEqual(['2025-05-05']);
});

it.each([
  [''],
  ['2025'],
  ['April 2025'],
  ['28 April'],
  ['2025-13-01'],
  ['31 June 2025'],
  ['30.02.2025'],
  ['{{ page.date }}'],
  ['%Y-%m-%d'],
  ['0000-00-00 00:00:00'],
  ['Invalid date'],
  ['1745798400'],
  ['10.0.2025.1'],
  ['12 Monkeys 2025'],
])('reads no day in ‘%s’', (text) => {
  expect(days(text)).toEqual([]);
});

it('says where each day stands, in the order of the text', () => {
  const text = 'Published 28 April 2025, updated 2025-05-02';
  expect(findDays(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '28 April 2025',
    '2025-05-02',
  ]);
});

it('tells the world’s time from a publisher’s', () => {
  expect(isInWorldTime('2025-04-28T23:10:00Z')).toBe(true);
  expect(isInWorldTime('2025-04-28T23:10:00+00:00')).toBe(true);
  expect(isInWorldTime('Mon, 28 Apr 2025 23:10:00 GMT')).toBe(true);
  expect(isInWorldTime('2025-04-28T23:10:00+09:00')).toBe(false);
  expect(isInWorldTime('2025-04-28')).toBe(false);
});

it('is done with a very long text in a moment', () => {
  const started = performance.now();
  findDays('28 '.repeat(30_000));
  findDays('may '.repeat(30_000));
  findDays(`28 ${' '.repeat(30_000)}2025`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
