/** Goes round over all pages, as often as the time allows: what disturbs the machine for a while then spoils no page's whole result. */
import { measureRound, type Bench, type Round } from './measure.ts';
import type { BenchPage } from '../pages.ts';

/** The first round measures cold and warm; the others add fresh documents for the single cold run that each has. */
const ROUNDS_AT_MOST = 5;
/** No page is begun after this, so that a whole run stays under eight minutes. */
const ROUNDS_MS = 180_000;

export interface Runs {
  readonly page: BenchPage;
  /** None where the time was up before. */
  readonly rounds: readonly Round[];
  /** Why it could not be measured. */
  readonly failure: string | undefined;
}

/** `tell` is given a word on the progress. */
export async function goRound(
  bench: Bench,
  pages: readonly BenchPage[],
  tell: (progress: string) => void,
): Promise<readonly Runs[]> {
  const deadline = performance.now() + ROUNDS_MS;
  const runs = pages.map((page) => ({
    page,
    rounds: [] as Round[],
    failure: undefined as string | undefined,
  }));
  for (let round = 0; round < ROUNDS_AT_MOST; round++) {
    tell(`Round ${round + 1} over ${pages.length} pages `);
    for (const [i, run] of runs.entries()) {
      if (run.failure !== undefined || performance.now() > deadline) continue;
      try {
        run.rounds.push(await measureRound(bench, run.page, i + round, round === 0));
        tell('.');
      } catch (error) {
        run.failure = error instanceof Error ? error.message : String(error);
        tell('!');
      }
    }
    tell('\n');
    if (performance.now() > deadline) break;
  }
  return runs;
}
