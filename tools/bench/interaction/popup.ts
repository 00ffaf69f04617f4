/** How soon the real popup shows the article, as the browser itself tells of what it painted. */
import type { Page } from 'puppeteer-core';
import { SAMPLE } from '../pages.ts';
import type { Rival } from '../visits.ts';
import { onPage, pause, until } from './open.ts';

/** After the article is there, for the browser to tell of the paint. */
const TOLD_MS = 400;

/** In ms. */
export interface PopupSeen {
  /** From the press to the popup's own navigation: the browser's, and the bench's way to it. */
  readonly opening: number;
  /** From the navigation on: the first paint of anything, and the first of the article's view. */
  readonly anything: number;
  readonly article: number;
}

/** Presses the toolbar's button on the sample article again and again; the first opening in the browser comes first. */
export async function watchPopups(
  { extension, isOurs }: Rival,
  openings: number,
  tell: () => void,
): Promise<readonly PopupSeen[]> {
  return onPage({ extension, isOurs }, SAMPLE, async ({ tab }) => {
    const own = (await extension.browser.extensions()).get(new URL(extension.base).hostname);
    if (!own) throw new Error('The extension is not there.');
    const seen: PopupSeen[] = [];
    for (let i = 0; i < openings; i++) {
      await tab.bringToFront();
      const pressed = performance.timeOrigin + performance.now();
      await own.triggerAction(tab);
      const popup = await until('the popup opened', () =>
        extension.browser
          .targets()
          .find((target) => target.url().startsWith(`${extension.base}popup.html`))
          ?.asPage()
          .catch(() => undefined),
      );
      await popup.waitForSelector('main[aria-busy=false]');
      await pause(TOLD_MS);
      const { origin, ...paints } = await paintsOf(popup);
      seen.push({ opening: origin - pressed, ...paints });
      await popup.close();
      tell();
    }
    return seen;
  });
}

/** The article's view comes in one piece, so whatever of it is the first of the largest contents stands for all. */
async function paintsOf(
  popup: Page,
): Promise<{ readonly origin: number; readonly anything: number; readonly article: number }> {
  return popup.evaluate(async () => {
    interface Largest extends PerformanceEntry {
      readonly element: Element | null;
    }
    const [first] = performance.getEntriesByType('paint');
    const article = await new Promise<number | undefined>((resolve) => {
      new PerformanceObserver((list) => {
        const own = (list.getEntries() as Largest[]).find(({ element }) =>
          element?.closest('main > .article, main > section'),
        );
        resolve(own?.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    if (!first || article === undefined)
      throw new Error('The browser told of no paint of the article.');
    return { origin: performance.timeOrigin, anything: first.startTime, article };
  });
}
