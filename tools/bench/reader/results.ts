/** What the runs on one page come to: for each contestant one time cold and one warm, the medians over its documents and repeats. */
import type { ContestantName } from '../bundle.ts';
import { AFTER_MARKS } from '../contestant.ts';
import type { Round, Run } from './measure.ts';
import { median } from '../statistics.ts';

export const TEMPERATURES = ['cold', 'warm'] as const;
export type Temperature = (typeof TEMPERATURES)[number];

/** Milliseconds. */
export interface Times {
  readonly walk: number;
  /** Walking, and looking at every character once. */
  readonly look: number;
  /** Until its marks are painted. */
  readonly reader: number;
  /** With what comes behind the marks: the article's facts, and its caveats. */
  readonly readerToEnd: number;
  /** NaN where it was not measured, as the page was not recognised. */
  readonly markJs: number;
  readonly findAndReplace: number;
  /** The reader's, step by step. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface PageResult {
  readonly id: string;
  /** Whether our reader recognised the page, and so went on to the end. */
  readonly isMatching: boolean;
  readonly characters: number;
  readonly painted: number;
  readonly marksOfMarkJs: number;
  readonly marksOfFindAndReplace: number;
  readonly cold: Times;
  readonly warm: Times;
}

export function summarise(id: string, rounds: readonly Round[]): PageResult {
  const [first] = rounds;
  if (!first) throw new Error('A page without a run has no result.');
  return {
    id,
    isMatching: first.reader.cold.isWhole,
    characters: first.walk.cold.found,
    painted: first.reader.cold.found,
    marksOfMarkJs: first['mark-js']?.cold.found ?? 0,
    marksOfFindAndReplace: first['find-and-replace']?.cold.found ?? 0,
    cold: timesOf((name) => rounds.flatMap((round) => round[name]?.cold ?? [])),
    warm: timesOf((name) => rounds.flatMap((round) => round[name]?.warm ?? [])),
  };
}

function timesOf(runsOf: (name: ContestantName) => readonly Run[]): Times {
  const step = (name: ContestantName, key: string) =>
    median(runsOf(name).map(({ steps }) => steps[key] ?? 0));
  const whole = (name: ContestantName) =>
    median(runsOf(name).map(({ steps }) => sum(Object.values(steps))));
  const toMarks = ({ steps }: Run) =>
    sum(Object.entries(steps).map(([key, ms]) => (isAfterMarks(key) ? 0 : ms)));
  const keys = Object.keys(runsOf('reader')[0]?.steps ?? {});
  return {
    walk: step('walk', 'walk'),
    look: median(runsOf('walk').map(({ steps }) => (steps.walk ?? 0) + (steps.look ?? 0))),
    reader: median(runsOf('reader').map(toMarks)),
    readerToEnd: whole('reader'),
    markJs: whole('mark-js'),
    findAndReplace: whole('find-and-replace'),
    steps: Object.fromEntries(keys.map((key) => [key, step('reader', key)])),
  };
}

function isAfterMarks(step: string): boolean {
  return Object.values<string>(AFTER_MARKS).includes(step);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
