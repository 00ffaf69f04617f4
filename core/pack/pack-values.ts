/** The plain values that a pack is made of, as schemas: texts, ids, dates and web addresses. */
import * as v from 'valibot';
import { isRealDate } from '../time/dates.ts';

/** A text that is not empty, of at most so many UTF-16 code units. */
export const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of small letters, digits and single hyphens'),
  v.maxLength(80),
);

/** ISO 8601, to the precision known. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2025, 2025-04 or 2025-04-26'),
  v.check(isRealDate, 'there is no such day'),
);

/** ISO 8601, to the day. */
export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2025-04-26'),
  v.check(isRealDate, 'there is no such day'),
);

export const WebAddressSchema = v.pipe(
  v.string(),
  v.url('this is not a web address'),
  v.regex(/^https?:\/\/[^/@\s]+(\/|$)/, 'only plain http and https addresses'),
);
