/** A walk through a task as a person takes it, by pointer and keys on what is in sight, with each click, key and rest counted. */
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, type ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { openCardOn, type Card } from './card.ts';
import { pause, until } from './open-page.ts';

/** How much of each a walk took. */
export interface Counted {
  readonly clicks: number;
  readonly keys: number;
  /** Times that the pointer was left lying on a word. */
  readonly rests: number;
}

/** No browser opens a popup that is higher. */
const POPUP = { width: 400, height: 600 };

export class Walk {
  readonly #extension: ExtensionBrowser;
  readonly #page: Page;
  #clicks = 0;
  #keys = 0;
  #rests = 0;

  constructor(extension: ExtensionBrowser, page: Page) {
    this.#extension = extension;
    this.#page = page;
  }

  get counted(): Counted {
    return { clicks: this.#clicks, keys: this.#keys, rests: this.#rests };
  }

  /** The popup stands in a tab of its own here, as large as over the toolbar. */
  async pressToolbarButton(): Promise<Page> {
    this.#clicks++;
    await this.#page.bringToFront();
    const { pressToolbarButton, takePopup } = debuggerOf(this.#extension);
    await pressToolbarButton(this.#page);
    await until('the popup was open', async () => (await takePopup()) !== undefined);
    const popup = await openPopupFor(this.#extension, this.#page);
    await popup.setViewport(POPUP);
    await popup.bringToFront();
    return popup;
  }

  /** Clicks what begins with these words, where it can be seen without scrolling. */
  async press(view: Page, words: string): Promise<void> {
    this.#clicks++;
    const find = (wanted: string) => {
      // The picture of time has links, too, which have no such text.
      const all = [...document.querySelectorAll('button, a, label, summary')];
      const found = all.find(
        (one) => one instanceof HTMLElement && one.innerText.trim().startsWith(wanted),
      );
      if (!found) return undefined;
      const { left, top, width, height } = found.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 40), top + height / 2];
      return { x, y, isSeen: found.contains(document.elementFromPoint(x, y)) };
    };
    let spot: { readonly x: number; readonly y: number; readonly isSeen: boolean } | undefined;
    // What comes above or below it a moment later may push it.
    await until(`‘${words}’ was in sight, and stood still`, async () => {
      const before = spot;
      if (before) await pause(40);
      spot = await view.evaluate(find, words);
      return spot?.isSeen === true && spot.x === before?.x && spot.y === before.y;
    });
    if (spot) await view.mouse.click(spot.x, spot.y);
  }

  async type(view: Page, text: string): Promise<void> {
    this.#keys += text.length;
    await until('a field had the focus', () =>
      view.evaluate(() => document.activeElement instanceof HTMLInputElement),
    );
    await view.keyboard.type(text);
  }

  /** Escape closes the real popup. */
  async leave(popup: Page): Promise<void> {
    this.#keys++;
    await popup.close();
    await this.#page.bringToFront();
  }

  async restOn(words: string): Promise<Card> {
    this.#rests++;
    await this.#page.bringToFront();
    return openCardOn(this.#extension, this.#page, words);
  }
}
