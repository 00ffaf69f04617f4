/** When one of the extension's own pages is there: not when its document is, but once it has drawn itself. */
import type { Page } from 'puppeteer-core';

/** The pages read their storage and their packs before they draw anything, for which a busy machine takes its time. In ms. */
const PATIENCE_MS = 20_000;
const ASK_AGAIN_MS = 30;

/**
 * Waits until a page under `base` has loaded and has drawn itself for the first time; the popup and the panel then may still say
 * that they wait for their page. The page is asked again and again: Firefox never tells that one of its extensions' pages has loaded, and
 * no page behind another is given frames to look in.
 */
export async function untilDrawn(page: Page, base: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const isThere = await page
      .evaluate(
        (start) =>
          location.href.startsWith(start) &&
          document.readyState === 'complete' &&
          document.querySelector('#app > *') !== null,
        base,
      )
      // It is on its way from one document to the next.
      .catch(() => false);
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error(
    `A page of the extension had not drawn itself after ${PATIENCE_MS / 1000} s: ${page.url()}`,
  );
}
