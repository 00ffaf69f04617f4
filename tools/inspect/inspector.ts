/** Opens saved pages in Chromium, once with the extension and once without, and takes down what the extension made of them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { BROWSERS_OWN, launchChromium } from '../browsers/chromium.ts';
import { grantEverywhere, type ExtensionBrowser } from '../browsers/extension-browser.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import type { PageState } from '../../core/page-state.ts';
import { openRefusingProxy, type RefusingProxy } from './refusing-proxy.ts';
import { toLine, type InspectLine } from './line.ts';

export interface PageToInspect {
  readonly id: string;
  readonly path: string;
  readonly url: string;
}

export interface Inspector {
  inspect(page: PageToInspect, anyway: boolean): Promise<InspectLine>;
  close(): Promise<void>;
}

/** How long a page may take until the reader has made up its mind, in ms. */
const PATIENCE_MS = 30_000;
/** A page that has asked for nothing new for so long has asked for all it wants, in ms. */
const QUIET_MS = 150;
/** What a page asks for depends on timing: it is loaded this often without the extension before a request is called ours. */
const CHECKED_WITHOUT = 5;

/** `extension` is the folder of the built extension; all sites are granted in it, as a person would. */
export async function openInspector(extension: string): Promise<Inspector> {
  const proxies = [await openRefusingProxy(), await openRefusingProxy()] as const;
  const [withIt, without] = await Promise.all([
    launchChromium(extension, { isHeadless: true, proxy: proxies[0].address }),
    launchChromium(undefined, { isHeadless: true, proxy: proxies[1].address }),
  ]);
  await grantEverywhere(withIt);
  const control = await withIt.openExtensionPage('welcome.html');
  return {
    async inspect(page, anyway) {
      const { id, url } = page;
      try {
        const bytes = readFileSync(page.path);
        const [withVisit, withoutVisit] = await Promise.all([
          visit(withIt, proxies[0], url, bytes, () => askState(control, anyway)),
          visit(without, proxies[1], url, bytes, async () => undefined),
        ]);
        if (!withVisit.answer) throw new Error('The reader did not answer.');
        const asked = new Set(withoutVisit.asked);
        const isOurs = (address: string) => !asked.has(address) && !address.includes(BROWSERS_OWN);
        for (let i = 1; i < CHECKED_WITHOUT && withVisit.asked.some(isOurs); i++) {
          const again = await visit(without, proxies[1], url, bytes, async () => undefined);
          for (const address of again.asked) asked.add(address);
        }
        const ours = withVisit.asked.filter(isOurs);
        for (const address of ours) process.stderr.write(`${id}: asked for ${address}\n`);
        return toLine(id, url, withVisit.answer, {
          nodesAdded: withVisit.nodes - withoutVisit.nodes,
          requests: ours.length,
        });
      } catch (error) {
        return { id, url, error: error instanceof Error ? error.message : String(error) };
      }
    },
    async close() {
      await Promise.all([withIt.close(), without.close()]);
      for (const proxy of proxies) proxy.close();
    },
  };
}

interface Visit<T> {
  readonly answer: T;
  readonly nodes: number;
  readonly asked: readonly string[];
}

async function visit<T>(
  { browser }: ExtensionBrowser,
  proxy: RefusingProxy,
  url: string,
  bytes: Buffer,
  whileOpen: (page: Page) => Promise<T>,
): Promise<Visit<T>> {
  const page = await browser.newPage();
  try {
    proxy.take();
    await serveSaved(page, bytes, (request) => request.continue());
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
    const answer = await whileOpen(page);
    await untilQuiet(proxy);
    const nodes = await page.evaluate(countNodes);
    return { answer, nodes, asked: proxy.take() };
  } finally {
    await page.close().catch(() => {});
  }
}

/** Waits until the page has asked for nothing for a while. */
async function untilQuiet(proxy: RefusingProxy): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let before = -1;
  while (before !== proxy.count() && Date.now() < deadline) {
    before = proxy.count();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

/** Runs in the page. */
function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Asks the reader in the tab in front for its state, from a page of the extension, until it has made up its mind. */
async function askState(
  control: Page,
  anyway: boolean,
): Promise<Exclude<PageState, { kind: 'reading' }>> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const answer = await control.evaluate(askFrontTab, 'state');
    const state = answer?.value;
    if (state && state.kind !== 'reading') {
      if (anyway && state.kind === 'not-recognised') {
        const forced = (await control.evaluate(askFrontTab, 'lookAnyway'))?.value;
        if (forced && forced.kind !== 'reading') return forced;
      }
      return state;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The reader had not finished after ${PATIENCE_MS / 1000} s.`);
}

/** Runs in a page of the extension. */
async function askFrontTab(call: string): Promise<{ value?: PageState } | undefined> {
  interface Api {
    tabs: {
      query(asked: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<{ value?: PageState }>;
    };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  const tabs = await chrome.tabs.query({ active: true, url: ['http://*/*', 'https://*/*'] });
  for (const { id } of tabs) {
    try {
      return await chrome.tabs.sendMessage(
        id,
        { contextNotes: 'reader', call, ask: {} },
        { frameId: 0 },
      );
    } catch {
      // Not there yet.
    }
  }
  return undefined;
}
