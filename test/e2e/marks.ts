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

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first line of the first place in the page's text that reads so, in CSS pixels of the window. */
export async function spotOf(page: Page, words: string): Promise<Spot> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
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
