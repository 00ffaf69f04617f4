/** Opens a page as somebody reads it, in front, and works it by the browser's own input; and the bench's own world in it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { openTab, serve, untilRead } from '../../browsers/extension-browser.ts';
import { ISOLATING_HEADERS, openWorld, type IsolatedWorld } from '../isolated-world.ts';
import type { BenchPage } from '../pages.ts';
import type { Rival } from '../visits.ts';

const PATIENCE_MS = 30_000;

/** In CSS pixels of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Opened {
  readonly tab: Page;
  readonly session: CDPSession;
  /** A world of the bench's own in the page, beside the page's and the reader's. */
  readonly world: IsolatedWorld;
}

/**
 * Opens the page in a tab of its own, where the reader of ours, if it is there, has read and marked it, lets `work` be done, and closes
 * it. `prepare` comes before the page. The page's clock steps 5 µs.
 */
export async function onPage<T>(
  { extension, isOurs }: Rival,
  page: BenchPage,
  work: (opened: Opened) => Promise<T>,
  prepare: (tab: Page) => Promise<unknown> = async () => undefined,
): Promise<T> {
  const tab = isOurs ? await openTab(extension) : await extension.browser.newPage();
  try {
    await prepare(tab);
    await serve(tab, (url) =>
      url === page.url
        ? { body: page.bytes, contentType: page.contentType, headers: ISOLATING_HEADERS }
        : undefined,
    );
    await tab.goto(page.url, { waitUntil: 'load', timeout: PATIENCE_MS });
    if (isOurs) {
      const { kind } = await untilRead(extension, tab, PATIENCE_MS);
      if (kind !== 'recognised') throw new Error(`The reader said of ‘${page.id}’: ${kind}.`);
    }
    await tab.bringToFront();
    const session = await tab.createCDPSession();
    return await work({ tab, session, world: await openWorld(session) });
  } finally {
    await tab.close();
  }
}

/** The middles of the marks that are wholly in the window, in the order of the text. Empty where there are no marks. */
export async function marksOn(tab: Page): Promise<readonly Spot[]> {
  return tab.evaluate(() => {
    const [name] = [...CSS.highlights.keys()].toSorted((a, b) => a.length - b.length);
    const spots: { x: number; y: number }[] = [];
    for (const mark of CSS.highlights.get(name ?? '') ?? []) {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { left, right, top, bottom, height } = range.getBoundingClientRect();
      if (height > 0 && top > 0 && bottom < innerHeight)
        spots.push({ x: (left + right) / 2, y: top + height / 2 });
    }
    return spots.toSorted((a, b) => a.y - b.y || a.x - b.x);
  });
}

/** How many marks there are, seen or not. */
export async function countMarks(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    const [name] = [...CSS.highlights.keys()].toSorted((a, b) => a.length - b.length);
    return CSS.highlights.get(name ?? '')?.size ?? 0;
  });
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until a question is answered with something. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  patienceMs = 8_000,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(`It never came to be that ${what}.`);
    await pause(20);
  }
}
