/** Which lines beside a title date an article, which a revision, and which neither. */
import { expect, it } from 'vitest';
import { readDateline, readDateLine } from '../../../core/time/date-lines.ts';

const PUBLISHED = { day: '2025-04-28', of: 'published', isLabelled: true };
const MODIFIED = { day: '2025-05-02', of: 'modified', isLabelled: true };

it.each([
  ['Published 28 April 2025 · Updated 2 May 2025'],
  ['Posted on April 28, 2025 at 9:00 am, last modified May 2, 2025'],
  ['Write: 2025-04-28 10:30:00 / Update: 2025-05-02 11:00:00'],
  ['입력 2025.04.28. 10:12 수정 2025.05.02. 08:00'],
  ['Опубликовано 28 апреля 2025, обновлено 2 мая 2025'],
  ['Опубліковано: 28 квітня 2025, оновлено: 2 травня 2025'],
  ['公開 2025年4月28日 更新 2025年5月2日'],
  ['2025年4月28日 公開'],
  ['发布时间：2025-04-28 修改时间：2025-05-02'],
  ['Veröffentlicht am 28.04.2025, Stand: 02.05.2025'],
  ['Publié le 28/04/2025 à 09:47, mis à jour le 02/05/2025'],
])('tells the first day from the last in ‘%s’', (line) => {
  const days = readDateLine(line, 'fr');
  expect(days[0]).toEqual(PUBLISHED);
  if (days.length > 1) expect(days).toEqual([PUBLISHED, MODIFIED]);
});

it.each([
  ['Last updated: 2 May 2025'],
  ['Stand: 2. Mai 2025'],
  ['Mis à jour le 2 mai 2025'],
  ['수정 2025-05-02 08:00'],
  ['更新日：2025年5月2日'],
  ['Обновлено 2 мая 2025'],
])('takes ‘%s’ for a revision', (line) => {
  expect(readDateLine(line)).toEqual([MODIFIED]);
});

it('takes a day that stands almost alone, without calling it labelled', () => {
  expect(readDateLine('By A. Writer | 28 April 2025 | 5 min read')).toEqual([
    { ...PUBLISHED, isLabelled: false },
  ]);
  expect(readDateLine('28 April 2025', 'en', 'entry-date')).toEqual([PUBLISHED]);
});

it.each([
  ['Copyright © 2025-04-28 Example'],
  ['Archived 28 April 2025'],
  ['Printed on 28 April 2025'],
  ['Event date: 28 April 2025, 18:00, town hall'],
  ['The soldiers were first seen near the border on 28 April 2025.'],
  ['On 28 April 2025 both states said for the first time what had been known for half a year'],
  [`28 April 2025 ${'and then '.repeat(300)}`],
])('takes no day from ‘%s’', (line) => {
  expect(readDateLine(line)).toEqual([]);
});

it.each([
  ['MOSCOW, April 28, 2025 /TASS/. The chief of the General Staff'],
  ['МОСКВА, 28 апреля 2025. /ТАСС/. Начальник'],
  ['PYONGYANG, April 28, 2025 (KCNA) -- The Central Military Commission'],
  ['(서울=연합뉴스) 2025년 4월 28일 = 조선중앙통신은'],
  ['SEOUL, 28 April 2025 – The agency'],
])('reads the dateline of ‘%s’', (text) => {
  expect(readDateline(text)).toBe('2025-04-28');
});

it.each([
  ['On April 28, 2025 KCNA carried the statement'],
  ['April 28, 2025 was the day when it was said'],
  ['The treaty of 28 April 2025 (in force since) names'],
  ['MOSCOW, April 28 /TASS/. The chief'],
])('finds no dateline in ‘%s’', (text) => {
  expect(readDateline(text)).toBeUndefined();
});
