/** Presses the pin of the open card, which stands in a closed shadow root, with the pointer. */
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../browsers/debugger.ts';
import type { ExtensionBrowser } from '../../browsers/extension-browser.ts';

/** Whether there was a card and it is pinned now. */
export async function pinCard(extension: ExtensionBrowser, page: Page): Promise<boolean> {
  const { inClosedRoot } = debuggerOf(extension);
  const spot = await inClosedRoot(page, (root) => {
    const box = root.querySelector('.tools [aria-pressed]')?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  if (!spot) return false;
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  await page.mouse.click(spot.x, spot.y);
  const isPinned = await inClosedRoot(
    page,
    (root) => root.querySelector('.tools [aria-pressed]')?.getAttribute('aria-pressed') === 'true',
  );
  return isPinned === true;
}
