/** When one of the extension's own pages is there: not when its document is, but, as a rule, once it has drawn itself. */
import type { Page } from 'puppeteer-core';

/** The pages read their storage and their packs before they draw anything, for which a busy machine takes its time. In ms. */
const PATIENCE_MS = 20_000;
const ASK_AGAIN_MS = 30;

/** How far a page is: its document is there, or it has drawn itself for the first time. */
export type Arrival = 'loaded' | 'drawn';

/**
 * Waits until a page under `base` is so far. Drawn, the popup and the panel may still say that they wait for their page. The page is
 * asked again and again: Firefox never tells that one of its extensions' pages has loaded, and no page behind another is given frames
 * to look in.
 */
export async function untilArrived(page: Page, base: string, arrival: Arrival): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const isThere = await page
      .evaluate(
        (start, isDrawn) =>
          location.href.startsWith(start) &&
          document.readyState === 'complete' &&
          (!isDrawn || document.querySelector('#app > *') !== null),
        base,
        arrival === 'drawn',
      )
      // It is on its way from one document to the next.
      .catch(() => false);
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error(
    `A page of the extension was not ${arrival} after ${PATIENCE_MS / 1000} s: ${page.url()}`,
  );
}
