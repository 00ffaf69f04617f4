/** Sorts the estimates of a figure by an article's own day: published by then, and since. */
import type { Figure } from '../pack/pack.ts';
import { isAfter } from '../time/timeline.ts';

export type Estimate = Figure['estimates'][number];

/** Estimates in the order of their dates, and the range that they span. */
export interface EstimateGroup {
  /** `undated`: the article has no day, or the estimate's date is too coarse to tell. */
  readonly kind: 'by-then' | 'since' | 'undated';
  readonly low: number;
  readonly high: number;
  readonly estimates: readonly Estimate[];
}

const KINDS = ['by-then', 'since', 'undated'] as const;

/** The groups that have estimates. `publishedDay` is an ISO 8601 day, or undefined where the article has none. */
export function groupEstimates(
  estimates: readonly Estimate[],
  publishedDay: string | undefined,
): readonly EstimateGroup[] {
  const kindOf = ({ date }: Estimate) => {
    const isLater = isAfter(date, publishedDay);
    return isLater === undefined ? 'undated' : isLater ? 'since' : 'by-then';
  };
  return KINDS.flatMap((kind) => {
    const own = estimates
      .filter((estimate) => kindOf(estimate) === kind)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (own.length === 0) return [];
    const low = Math.min(...own.map((estimate) => estimate.low));
    const high = Math.max(...own.map((estimate) => estimate.high ?? estimate.low));
    return [{ kind, low, high, estimates: own }];
  });
}
