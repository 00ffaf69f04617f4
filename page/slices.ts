/**
 * Runs long work in slices that no page and no person notices: of at most 8 ms, each when the browser has nothing more important to
 * do, and none while the tab is hidden, unless somebody waits for it: on a phone the popup is a tab of its own, and hides the page.
 */
import type { Steps } from '../core/steps.ts';

/** Half a frame at 60 Hz. In ms. */
const SLICE_MS = 8;

export class Aborted extends Error {}

/** The result of the steps. The first slice is run at once. Rejects with Aborted when `signal` aborts. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  isAwaited = false,
): Promise<Result> {
  await untilShown(signal, isAwaited);
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await untilIdle();
    await untilShown(signal, isAwaited);
  }
}

/** Resolves when the tab can be seen, or at once where somebody waits. Rejects with Aborted when `signal` aborts. */
export async function untilShown(signal: AbortSignal, isAwaited: boolean): Promise<void> {
  const isToWait = () => !signal.aborted && !isAwaited && document.hidden;
  while (isToWait()) {
    await new Promise<void>((resolve) => {
      document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  if (signal.aborted) throw new Aborted();
}

/** Resolves when the browser has nothing more important to do. */
export function untilIdle(): Promise<void> {
  // In a content script's world of its own, not every browser has it.
  if ('scheduler' in globalThis) return scheduler.postTask(() => {}, { priority: 'background' });
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
