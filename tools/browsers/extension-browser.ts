/** A real browser with the built extension in it, the same for Chromium and Firefox, for people and for tests. */
import type { Browser, Page } from 'puppeteer-core';

export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Lets every permission that a person's click asks for be given, without the browser's own dialog. */
  allowGrants(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly isHeadless: boolean;
  /** `host:port` of a proxy for everything; none by default. */
  readonly proxy?: string;
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

/** Grants everything that the popup can ask for, in the popup, as a person would: 'On all websites'. */
export async function grantEverywhere(extension: ExtensionBrowser): Promise<void> {
  await extension.allowGrants();
  const front = await extension.browser.newPage();
  const page = await extension.openExtensionPage('popup.html');
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
  await page.waitForFunction(() => document.querySelector('#grant')?.textContent !== 'grant', {
    timeout: 10_000,
  });
  const answer = await page.$eval('#grant', (button) => button.textContent);
  if (answer !== 'granted') throw new Error('The browser did not grant the sites.');
  await page.close();
  await front.close();
}
