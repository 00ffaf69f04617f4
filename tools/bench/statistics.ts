/** Medians and percentiles of a few numbers. */

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function percentile95(numbers: readonly number[]): number {
  return quantile(numbers, 0.95);
}

/** Of what should be high, what 95 % have more than. */
export function percentile5(numbers: readonly number[]): number {
  return quantile(numbers, 0.05);
}

/** Between two numbers of the list, as far from each as the share says. NaN of none. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}
