/** Opens our own pages under true addresses, without a network, and writes down what the browser complains of meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import {
  openTab,
  serve,
  untilRead,
  type ExtensionBrowser,
  type Served,
} from '../../tools/browsers/extension-browser.ts';
import type { PageState } from '../../core/page-state.ts';

export interface OpenPage {
  readonly page: Page;
  /** Everything in the page's console that is no plain word, and every exception, the extension's own among them. */
  complaints(): Promise<readonly string[]>;
}

export interface ReadPage extends OpenPage {
  readonly state: Exclude<PageState, { kind: 'reading' }>;
}

/** Where a page stands that is about no publisher. */
export const SOMEWHERE = 'https://news.example.org/story';

const FOLDER = join(import.meta.dirname, 'pages');

/** One of the pages in test/e2e/pages. */
export function pageNamed(name: string): string {
  return readFileSync(join(FOLDER, `${name}.html`), 'utf8');
}

/** Opens a page; `prepare` is called before it loads. */
export async function openPage(
  extension: ExtensionBrowser,
  served: string | Served,
  url = SOMEWHERE,
  prepare?: (page: Page) => Promise<void>,
): Promise<OpenPage> {
  const page = await openTab(extension);
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  const before = await debuggerOf(extension).exceptions();
  await prepare?.(page);
  const body = typeof served === 'string' ? { body: served } : served;
  await serve(page, (asked) => (withoutHash(asked) === withoutHash(url) ? body : undefined));
  // Firefox tells of no DOMContentLoaded where the document is an image.
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    async complaints() {
      const after = await debuggerOf(extension).exceptions();
      return [...heard, ...after.slice(before.length)];
    },
  };
}

/** Opens a page and waits until the reader has made up its mind about it. */
export async function readPage(
  extension: ExtensionBrowser,
  served: string | Served,
  url = SOMEWHERE,
  prepare?: (page: Page) => Promise<void>,
): Promise<ReadPage> {
  const opened = await openPage(extension, served, url, prepare);
  return { ...opened, state: await untilRead(extension, opened.page) };
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** What takes a moment takes as long as this where other work has the machine; nothing that is measured. In ms. */
const PATIENCE_MS = 15_000;

/** Waits until a question is answered with yes. */
export async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It never came to be that ${what}.`);
    await pause(30);
  }
}
