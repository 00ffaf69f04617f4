/** What a page itself can see of us: the highlights in its registry, the words under them, and the card's host. */
import type { Page } from 'puppeteer-core';

export interface Painted {
  /** Names in the page's highlight registry. */
  readonly names: readonly string[];
  /** The words under the ranges of the marks, spaces and line breaks collapsed, in order. */
  readonly texts: readonly string[];
}

/** The highlight whose name is the shortest is the one of the marks: those of the open card and the flash add a letter. */
export async function paintedOn(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].toSorted((a, b) => a.length - b.length);
    const marks = CSS.highlights.get(names[0] ?? '');
    const texts = [...(marks ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString().replace(/[ \t\n\r\f]+/g, ' ');
      },
    );
    return { names, texts };
  });
}

/** The mark whose card is open or that was gone to, with all that a list points at; or the words that the popup shows for a moment. */
export type Lit = 'open' | 'flash';

/** The first words that are lit, and whether they stand in sight with nothing of the page over them; undefined where none are. */
export async function litOn(
  page: Page,
  which: Lit,
): Promise<{ readonly text: string; readonly isSeen: boolean } | undefined> {
  return page.evaluate((letter) => {
    const names = [...CSS.highlights.keys()].toSorted((a, b) => a.length - b.length);
    const name = names.slice(1).find((one) => one.endsWith(letter));
    const [lit] = CSS.highlights.get(name ?? '') ?? [];
    if (!lit) return undefined;
    const range = new Range();
    range.setStart(lit.startContainer, lit.startOffset);
    range.setEnd(lit.endContainer, lit.endOffset);
    const { left, right, top, bottom } = range.getClientRects()[0] ?? new DOMRect();
    const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      text: range.toString().replace(/\s+/g, ' '),
      isSeen: front?.contains(lit.startContainer) === true,
    };
  }, which[0] ?? '');
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first line of the first place in the page's text that reads so, in CSS pixels of the window. */
export async function spotOf(page: Page, words: string): Promise<Spot> {
  const { left, right, top, bottom } = await boxOf(page, words);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of the first line of that place. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) {
        const { left, right, top, bottom } = box;
        return { left, right, top, bottom };
      }
    }
    throw new Error(`‘${wanted}’ does not stand on the page.`);
  }, words);
}

/** Elements that stand beside head and body, where the card's host would be. */
export async function guestsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        (one) => !/^(HEAD|BODY|FRAMESET)$/.test(one.tagName),
      ).length,
  );
}

/** The whole document as text. */
export async function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Begins to count what moves on a page by no wish of its reader, as the page sees it; Firefox tells no page of it. */
export async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { shifts: number };
    world.shifts = 0;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      world.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
}
