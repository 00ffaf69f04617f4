/**
 * Long work in steps: a generator that stops wherever it may be put aside, and gives its result at the end. Whoever runs it
 * decides when to go on (page/slices.ts), so that the core needs no clock.
 */

export type Steps<Result> = Generator<undefined, Result>;

/** Goes through all steps at once. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
