/** The toolbar button, pressed over a page, and the popup that opens for it. */
import type { Page, Target } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import type { Running } from './both-browsers.ts';
import { until } from './open-page.ts';
import { untilThere } from './popup.ts';

/** Presses the toolbar button over a page, and gives the popup for it once that has its answer. */
export async function popupOver(running: Running, page: Page): Promise<Page> {
  const { browser, base } = running();
  const open = (): Target | undefined =>
    browser.targets().find((one) => one.url() === `${base}popup.html`);
  const { pressToolbarButton, takePopup } = debuggerOf(running());
  // One that was left open over another page would be taken for this one.
  await until('no other popup was open', async () => {
    if (open()) await takePopup();
    return open() === undefined;
  });
  await page.bringToFront();
  await pressToolbarButton(page);
  if (running().name === 'firefox') {
    // It is no page to WebDriver; the press has let the extension in, and the popup in a tab does the rest.
    await until('the popup was open', async () => (await takePopup()) !== undefined);
    return openPopupFor(running(), page);
  }
  let popup: Page | undefined;
  await until('the popup was open', async () => {
    popup = await open()
      ?.asPage()
      .catch(() => undefined);
    return popup !== undefined;
  });
  await untilThere(popup as unknown as Page, 'main[aria-busy=false]');
  return popup as unknown as Page;
}
