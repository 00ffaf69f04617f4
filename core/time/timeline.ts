/** Places dated events against an article's own date, and tells what held on that day from what holds now. */
import type { PackEvent, Past } from '../pack/pack.ts';

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

/** That what an entry says has not always been so. */
export interface Change {
  /** What held on the article's day; undefined where the article has no date, or one too near to tell. */
  readonly past: Past | undefined;
  /** From when on the entry says what it says now: an ISO 8601 date of any precision. */
  readonly since: string;
}

/**
 * What an article's reader should know of an entry's past wordings (the oldest first): undefined where the entry has
 * none, or where the article is of a day on which it already held as it stands.
 */
export function changeSince(
  was: readonly Past[] = [],
  publishedDay: string | undefined,
): Change | undefined {
  const next = was.find(({ until }) => isAfter(until, publishedDay) !== false);
  const last = was.at(-1);
  if (!next || !last) return undefined;
  const held =
    isAfter(next.until, publishedDay) === true &&
    (next.from === undefined || isAfter(next.from, publishedDay) === false);
  return { past: held ? next : undefined, since: last.until };
}

/** Of placed events those that changed what was so (`changes`), after the article's day. */
export function changesAfter(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  return events.filter((event) => event.changes !== undefined && event.isAfterPublication === true);
}
