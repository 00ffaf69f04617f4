/** ISO 8601 calendar dates as texts: `2025-04-26`, or less precisely `2025-04` or `2025`. */

/** Whether a date, of whatever precision, names a day, month or year that exists. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
