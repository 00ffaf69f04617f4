/** Takes pictures of one browser's pages in one look: opens them, puts the look on them, and writes the pictures down. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../builds.ts';
import { debuggerOf } from '../browsers/debugger.ts';
import {
  openTab,
  serve,
  type ExtensionBrowser,
  type Served,
} from '../browsers/extension-browser.ts';
import type { Look } from './looks.ts';

export interface Shot {
  readonly look: string;
  readonly surface: string;
  readonly file: string;
}

/** The popup is so wide where the browser's window lets it. */
export const POPUP = 400;
/** And no taller than this. */
const POPUP_HEIGHT = 600;
/** What a side panel has at first. */
export const PANEL = 360;
const HEIGHT = 900;
/** Longer surfaces are cut off, in CSS pixels: the sheet is to be looked at. */
const TALLEST = 2_600;
/** After this, in ms, what moves has come to rest. */
export const REST_MS = 400;

export const ARTICLE = 'https://news.example.org/north-korea';
export const ELSEWHERE = 'https://news.example.org/gardens';
export const STORE = 'https://addons.mozilla.org/en-US/firefox/';
export const PDF = 'https://news.example.org/report.pdf';
const PAGES: Readonly<Record<string, Served>> = {
  [ARTICLE]: { body: readFileSync(join(ROOT, 'tools/sample/article.html'), 'utf8') },
  [ELSEWHERE]: {
    body: '<!doctype html><html lang="en"><title>Gardens in spring</title><article><h1>Gardens in spring</h1><p>Roses want pruning before the sap rises, and a gardener who waits until May has waited too long.</p></article>',
  },
  [STORE]: { body: '<!doctype html><title>Add-ons</title>' },
  [PDF]: {
    contentType: 'application/pdf',
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>',
  },
};

export async function rest(ms = REST_MS): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

export class Camera {
  readonly shots: Shot[] = [];
  readonly extension: ExtensionBrowser;
  readonly look: Look;
  readonly #folder: string;

  constructor(extension: ExtensionBrowser, look: Look, folder: string) {
    this.extension = extension;
    this.look = look;
    this.#folder = folder;
  }

  /** Takes a picture of a page at a width, in CSS pixels; of all of it, or of what is seen at first in a window or a popup. */
  async take(
    page: Page,
    surface: string,
    width: number,
    part: 'whole' | 'window' | 'popup' = 'whole',
  ): Promise<void> {
    const window = Math.round((part === 'popup' ? POPUP_HEIGHT : HEIGHT) / this.look.zoom);
    await this.dress(page, width, window);
    if (part === 'whole') {
      const { whole, isFilling } = await page.evaluate(() => ({
        whole: document.body.scrollHeight,
        isFilling: document.documentElement.classList.contains('panel'),
      }));
      const height = Math.min(TALLEST, isFilling ? Math.max(whole, window) : whole);
      // As tall as all of it: what sticks to the window's foot stands at the end.
      await this.dress(page, width, Math.max(height, 1));
    }
    const file = `${this.look.name}-${surface}.png`;
    await page.screenshot({ path: join(this.#folder, file) });
    this.shots.push({ look: this.look.name, surface, file });
  }

  /** Opens one of the extension's own pages and takes its picture. */
  async own(path: string, surface: string, width: number): Promise<Page> {
    const page = await this.extension.openExtensionPage(path);
    await page.waitForSelector('main:not(:empty)');
    await this.dress(page, width);
    await rest();
    await this.take(page, surface, width);
    return page;
  }

  /** Opens a website's page, in front. */
  async open(url: string): Promise<Page> {
    const page = await openTab(this.extension);
    await serve(page, (asked) => PAGES[asked]);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  /** The open card's button that reads or is labelled so is pressed, as a person presses it. False where there is none. */
  async pressInCard(page: Page, selector: string): Promise<boolean> {
    const spot = await debuggerOf(this.extension).inClosedRoot(
      page,
      (root, wanted) => {
        const button = root.querySelector(wanted);
        button?.scrollIntoView({ block: 'nearest' });
        const box = button?.getBoundingClientRect();
        return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      },
      selector,
    );
    if (!spot) return false;
    await page.mouse.move(spot.x, spot.y, { steps: 4 });
    await page.mouse.click(spot.x, spot.y);
    await rest();
    return true;
  }

  /** Puts the look on a page: its width, its zoom and its colours. */
  async dress(page: Page, width: number, height = Math.round(HEIGHT / this.look.zoom)) {
    const { browser, colours, zoom } = this.look;
    await page.setViewport({ width, height, deviceScaleFactor: zoom });
    if (browser === 'firefox') {
      await debuggerOf(this.extension).prefer(page, {
        colours: colours === 'dark' ? 'dark' : 'light',
        isCalm: true,
      });
      return;
    }
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
      ],
    });
  }
}
