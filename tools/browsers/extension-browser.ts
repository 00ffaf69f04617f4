/** A real browser with the built extension in it, the same for Chromium and Firefox, for people and for tests. */
import { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import type { PageState } from '../../core/page-state.ts';
import type { Arrival } from './own-page.ts';

export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  /** Opens one of the extension's own pages in a tab, and comes back when it has drawn itself, or is `loaded`. */
  openExtensionPage(path: string, arrival?: Arrival): Promise<Page>;
  /** Lets every permission that a person's click asks for be given, without the browser's own dialog. */
  allowGrants(): Promise<void>;
  close(): Promise<void>;
}

/** A browser on a busy machine is long in starting. In ms. */
export const STARTS_WITHIN_MS = 90_000;

export interface LaunchOptions {
  readonly isHeadless: boolean;
  /** `host:port` of a proxy for everything; none by default. */
  readonly proxy?: string;
  /** The language of the browser's own interface, and so of the extension's, as BCP 47. Firefox has but the one it was made with. */
  readonly language?: string;
  /** Whether the extension may run in private windows, as its person can allow it in the browser. */
  readonly isPrivateAllowed?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** What a page is served as, under its own address. */
export interface Served {
  readonly body: string | Buffer;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves pages under true addresses without a network: `find` gives what stands at one. Everything else is refused, or, with
 * `pass`, goes the browser's own way.
 */
export async function serve(
  page: Page,
  find: (url: string) => Served | undefined,
  pass = false,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const served = find(request.url());
    const done = served
      ? request.respond({
          status: 200,
          contentType: served.contentType ?? 'text/html; charset=utf-8',
          body: served.body,
          ...(served.headers && { headers: { ...served.headers } }),
        })
      : pass || !/^https?:/.test(request.url())
        ? request.continue()
        : request.abort();
    // A page that has gone on does not wait for its answers.
    done.catch(() => {});
  });
}

/** Grants everything that the popup can ask for, as a person would: by a click in one of the extension's pages. `inPage` stays open. */
export async function grantEverywhere(extension: ExtensionBrowser, inPage?: Page): Promise<void> {
  await extension.allowGrants();
  const page = inPage ?? (await extension.openExtensionPage('popup.html'));
  await page.bringToFront();
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'grant';
    button.textContent = 'grant';
    button.style.cssText = 'position:fixed;inset:0;z-index:9';
    button.addEventListener('click', () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      void (browser ?? chrome).permissions
        .request({ origins: ['https://*/*', 'http://*/*'] })
        .then((isGranted) => (button.textContent = isGranted ? 'granted' : 'refused'));
    });
    document.body.append(button);
    type Api = { permissions: { request(asked: { origins: string[] }): Promise<boolean> } };
  });
  await page.click('#grant');
  const answer = () => page.$eval('#grant', (button) => button.textContent);
  await untilSo('the browser answered', async () => (await answer()) !== 'grant');
  if ((await answer()) !== 'granted') throw new Error('The browser did not grant the sites.');
  // The background hears of it a little later; a page that comes before then would be read late.
  await untilSo('the reader was let in', () =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      type Api = { scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> } };
      return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  if (inPage) await page.$eval('#grant', (button) => button.remove());
  else await page.close();
}

/** A busy machine takes its time. In ms. */
const GRANTED_WITHIN_MS = 15_000;

async function untilSo(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + GRANTED_WITHIN_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It never came to be that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks the reader of a page, as the popup does (shell/messages lists the calls). Gives undefined where nobody answers. */
export async function askReaderOf(
  extension: ExtensionBrowser,
  page: Page,
  call: string,
  ask: object = {},
): Promise<unknown> {
  const control = await controlPage(extension);
  return control.evaluate(
    async (tab, calling, asking) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      type Api = {
        tabs: {
          sendMessage(
            tab: number,
            message: object,
            options: object,
          ): Promise<{ value?: unknown } | undefined>;
        };
      };
      const message = { contextNotes: 'reader', call: calling, ask: asking };
      try {
        return (await (browser ?? chrome).tabs.sendMessage(tab, message, { frameId: 0 }))?.value;
      } catch {
        return undefined;
      }
    },
    await tabOf(extension, page),
    call,
    ask,
  );
}

/** Orders something of the reader of a page, as a key does (shell/messages lists what), and gives what came of it. */
export async function orderOf(
  extension: ExtensionBrowser,
  page: Page,
  order: object,
): Promise<unknown> {
  const control = await controlPage(extension);
  await control.evaluate(
    async (tabId) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      type Api = { scripting: { executeScript(asked: object): Promise<unknown> } };
      await (browser ?? chrome).scripting.executeScript({
        target: { tabId, frameIds: [0] },
        files: ['/keys.js'],
      });
    },
    await tabOf(extension, page),
  );
  return askReaderOf(extension, page, 'obey', order);
}

/** What the reader says of a page once it has made up its mind. */
export async function untilRead(
  extension: ExtensionBrowser,
  page: Page,
  patienceMs = 15_000,
): Promise<Exclude<PageState, { kind: 'reading' }>> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const state = (await askReaderOf(extension, page, 'state')) as PageState | undefined;
    if (state && state.kind !== 'reading') return state;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`The reader had not finished after ${patienceMs / 1000} s.`);
}

/** Opens the popup for a page, in a tab of its own. */
export async function openPopupFor(extension: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await extension.openExtensionPage(`popup.html?tab=${await tabOf(extension, page)}`);
  await popup.waitForSelector('main[aria-busy=false]');
  return popup;
}

/** Opens an empty tab, and knows its number without a mark in any page: it is the one that was not there before. */
export async function openTab(extension: ExtensionBrowser): Promise<Page> {
  const control = await controlPage(extension);
  const listTabs = () =>
    control.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      type Api = { tabs: { query(asked: object): Promise<{ id: number }[]> } };
      return (await (browser ?? chrome).tabs.query({})).map(({ id }) => id);
    });
  const before = await listTabs();
  const page = await extension.browser.newPage();
  const [tab] = (await listTabs()).filter((id) => !before.includes(id));
  if (tab !== undefined) tabs.set(page, tab);
  return page;
}

/** Opens an empty tab in a private window of its own. */
export async function openPrivateTab(extension: ExtensionBrowser): Promise<Page> {
  const control = await controlPage(extension);
  const before = new Set(extension.browser.targets());
  const tab = await control.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    type Api = {
      windows: { create(asked: object): Promise<{ id: number }> };
      tabs: { query(asked: object): Promise<{ id: number }[]> };
    };
    const api = browser ?? chrome;
    const { id: windowId } = await api.windows.create({ incognito: true, url: 'about:blank' });
    return (await api.tabs.query({ windowId }))[0]?.id;
  });
  const isNew = (target: Target) => !before.has(target) && target.type() === TargetType.PAGE;
  const page = await (await extension.browser.waitForTarget(isNew, { timeout: 10_000 })).page();
  if (!page || tab === undefined) throw new Error('No private window was opened.');
  tabs.set(page, tab);
  return page;
}

/** The browser's number for a page's tab. Pages are told apart by a mark in their title, which is taken off again. */
export async function tabOf(extension: ExtensionBrowser, page: Page): Promise<number> {
  const known = tabs.get(page);
  if (known !== undefined) return known;
  const control = await controlPage(extension);
  const mark = `tab-${Math.random().toString(36).slice(2)}`;
  const title = await page.evaluate((marked) => {
    const before = document.title;
    document.title = marked;
    return before;
  }, mark);
  const tab = await control.evaluate(async (marked) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    type Api = { tabs: { query(asked: object): Promise<{ id: number; title?: string }[]> } };
    for (let tries = 0; tries < 100; tries++) {
      const found = (await (browser ?? chrome).tabs.query({})).find((one) => one.title === marked);
      if (found) return found.id;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return undefined;
  }, mark);
  await page.evaluate((before) => {
    document.title = before;
  }, title);
  if (tab === undefined) throw new Error('The page has no tab that the extension can see.');
  tabs.set(page, tab);
  return tab;
}

const tabs = new WeakMap<Page, number>();
const controls = new WeakMap<ExtensionBrowser, Page>();

/** A page of the extension from which the tests speak to its other parts. */
export async function controlPage(extension: ExtensionBrowser): Promise<Page> {
  const known = controls.get(extension);
  if (known && !known.isClosed()) return known;
  const front = (await extension.browser.pages()).at(-1);
  // What it draws is looked at by nobody, and where no pack can be read it draws nothing.
  const control = await extension.openExtensionPage('welcome.html', 'loaded');
  controls.set(extension, control);
  // It may just be closing.
  await front?.bringToFront().catch(() => {});
  return control;
}
