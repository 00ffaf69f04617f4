/** Places dated events against an article's own date. */
import type { PackEvent } from './pack.ts';

export interface PlacedEvent extends PackEvent {
  /** Undefined where the article has no date, or the event's date is too coarse to tell. */
  readonly isAfterPublication: boolean | undefined;
}

/** Events in the order of their dates, each before or after the article's day (ISO 8601). */
export function placeEvents(
  events: readonly PackEvent[],
  publishedDay: string | undefined,
): readonly PlacedEvent[] {
  return [...events]
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map((event) => ({ ...event, isAfterPublication: isAfter(event.date, publishedDay) }));
}

/** Whether a date of any precision lies after a day; undefined where that can't be told. */
export function isAfter(date: string, day: string | undefined): boolean | undefined {
  if (day === undefined) return undefined;
  const sameLength = day.slice(0, date.length);
  if (date === sameLength && date.length < day.length) return undefined;
  return date > sameLength;
}
