/** Takes the times between the steps of one run. */
import type { Steps } from '../../../tools/bench/contestant.ts';

export interface Stopwatch {
  /** Ends a step; the next begins. */
  lap(step: string): void;
  /** Milliseconds by step. */
  readonly steps: Steps;
}

export function startWatch(): Stopwatch {
  const steps: Record<string, number> = {};
  let last = performance.now();
  return {
    steps,
    lap(step) {
      const now = performance.now();
      steps[step] = now - last;
      last = performance.now();
    },
  };
}
