/** What components/language promises: dates and numbers in the language of the messages, whatever the browser's own is. */
import { expect, it } from 'vitest';
import { speak } from '../../components/language.ts';

const inFile = (tag: string) => (key: string) => (key === 'languageTag' ? tag : '');

it.each([
  // The browser is in a language that the interface is not in: its messages are English.
  ['fr', 'en', 'Nov 23, 2026', '1,500'],
  ['en-GB', 'en', '23 Nov 2026', '1,500'],
  ['de-AT', 'de', '23. Nov. 2026', '1.500'],
  ['en-US', 'ko', '2026년 11월 23일', '1,500'],
])('in a browser in ‘%s’ with messages in ‘%s’', (browser, file, date, number) => {
  const language = speak(inFile(file), browser);
  expect(language.sayDate('2026-11-23')).toBe(date);
  expect(language.sayNumber(1500).replace(/\s/g, '.')).toBe(number);
});

it('is written from right to left where its messages are, whatever the browser’s own language', () => {
  expect(speak(inFile('ar'), 'ar-EG').dir).toBe('rtl');
  expect(speak(inFile('ar'), 'en-US').dir).toBe('rtl');
  expect(speak(inFile('en'), 'he').dir).toBe('ltr');
  expect(speak(inFile('de'), 'de').dir).toBe('ltr');
});

it('counts in the plural forms of the messages’ language', () => {
  const said = (key: string) => (key === 'languageTag' ? 'ru' : key);
  const { sayCount } = speak(said, 'en-US');
  expect([1, 2, 5, 21].map((count) => sayCount('found', count))).toEqual([
    'found_one',
    'found_few',
    'found_many',
    'found_one',
  ]);
});
