/**
 * Lays placed events out along an axis of time, for a drawing of any width: where each stands, where the article does,
 * and which years are named. Places are fractions of the axis, 0 its beginning and 1 its end.
 *
 * A gap in time takes the more room the longer it is, but far less than in proportion: a pack knows of one event in
 * 1953 and of five in one month of 2025, and all of them are to be told apart. So the axis is true in its order alone,
 * and what is shortened is marked as such.
 */
import type { PlacedEvent } from './timeline.ts';

export interface AxisMark {
  readonly id: string;
  /** Of an event that is known to the month or year: where that begins and ends. Both the same for a day. */
  readonly from: number;
  readonly to: number;
  /** Where its sign stands: the middle of both. */
  readonly at: number;
  /** Signs too near for one row stand in several, 0 the one next to the axis. */
  readonly lane: number;
}

export interface TimeAxis {
  /** In the order of the events. */
  readonly marks: readonly AxisMark[];
  /** How many rows of signs there are. */
  readonly lanes: number;
  /** Where the article stands; undefined where it has no date. */
  readonly article: number | undefined;
  /** Years (`2025`) in which something happened, and where they begin; those too near to another are left out. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** The axis in stretches, from one moment to the next. */
  readonly stretches: readonly AxisStretch[];
}

export interface AxisStretch {
  readonly from: number;
  readonly to: number;
  /** A long time in little room. */
  readonly isShortened: boolean;
}

/** Signs of 16 px, and names of years of 28 px, beside each other on the narrowest axis there is: 264 px. */
const SIGN_WIDTH = 0.064;
const YEAR_WIDTH = 0.12;

const WEEK = 7;
const DAY_MS = 86_400_000;
/** Days; a longer gap counts as shortened. */
const LONG_GAP = 730;

/** `publishedDay` is an ISO 8601 day. Without events the axis is empty. */
export function layOut(events: readonly PlacedEvent[], publishedDay: string | undefined): TimeAxis {
  const spans = events.map(({ date }) => spanOf(date));
  const here = publishedDay === undefined ? [] : [spanOf(publishedDay).first];
  const moments = [
    ...new Set([...spans.flatMap(({ first, last }) => [first, last]), ...here]),
  ].toSorted((a, b) => a - b);
  const scale = scaleOf(moments);
  const lastInLane: number[] = [];
  const marks = events.map(({ id }, i): AxisMark => {
    const { first, last } = spans[i] as DaySpan;
    const from = scale(first);
    const to = scale(last);
    return { id, from, to, at: (from + to) / 2, lane: 0 };
  });
  // Coarse dates stand in the middle of their time, so that the order of events need not be that of their signs.
  const lanes = new Map<string, number>();
  for (const { id, at } of marks.toSorted((a, b) => a.at - b.at)) {
    const free = lastInLane.findIndex((last) => at - last >= SIGN_WIDTH);
    const lane = free < 0 ? lastInLane.length : free;
    lastInLane[lane] = at;
    lanes.set(id, lane);
  }
  return {
    marks: marks.map((mark) => ({ ...mark, lane: lanes.get(mark.id) ?? 0 })),
    lanes: lastInLane.length,
    article: here[0] === undefined ? undefined : scale(here[0]),
    years: namedYears([...events.map(({ date }) => date), publishedDay ?? []].flat(), scale),
    stretches: moments.slice(1).map((moment, i) => {
      const before = moments[i] as number;
      return {
        from: scale(before),
        to: scale(moment),
        isShortened: moment - before > LONG_GAP,
      };
    }),
  };
}

interface DaySpan {
  /** Days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

/** The days that a date of any precision may mean. */
function spanOf(date: string): DaySpan {
  const [year = 1970, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / DAY_MS - 1 };
}

/** Where a day stands among these moments (days in order, each once); what lies beyond them, at the nearer end. */
function scaleOf(moments: readonly number[]): (day: number) => number {
  const reach = [0];
  for (const [i, moment] of moments.entries()) {
    const before = moments[i - 1];
    if (before === undefined) continue;
    reach.push((reach[i - 1] ?? 0) + 1 + Math.log2(1 + (moment - before) / WEEK));
  }
  const total = reach.at(-1) ?? 0;
  return (day) => {
    if (total === 0) return 0.5;
    const after = moments.findIndex((moment) => moment >= day);
    if (after === 0) return 0;
    if (after < 0) return 1;
    const [start = 0, end = 0] = [moments[after - 1], moments[after]];
    const [low = 0, high = 0] = [reach[after - 1], reach[after]];
    return (low + ((day - start) / (end - start)) * (high - low)) / total;
  };
}

/** The latest first: they are the ones that articles are about. */
function namedYears(dates: readonly string[], scale: (day: number) => number): TimeAxis['years'] {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].toSorted().toReversed();
  const named: { year: string; at: number }[] = [];
  for (const year of years) {
    const at = scale(spanOf(`${year}-01-01`).first);
    const last = named.at(-1);
    if (!last || last.at - at >= YEAR_WIDTH) named.push({ year, at });
  }
  return named.toReversed();
}
