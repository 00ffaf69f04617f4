/** What core/time/dates promises: only days, months and years that exist. */
import { expect, it } from 'vitest';
import { isRealDate } from '../../../core/time/dates.ts';

it.each([
  ['2025-04-26', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-04', true],
  ['2025-13', false],
  ['1948', true],
  ['0999', false],
  ['soon', false],
])('%s is a real date: %s', (date, isReal) => {
  expect(isRealDate(date)).toBe(isReal);
});
