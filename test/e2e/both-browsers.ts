/** Runs the same tests in real Chromium and real Firefox, each with the built extension, one browser a group of tests. */
import { afterAll, afterEach, beforeEach, describe } from 'vitest';
import { launchChromium } from '../../tools/browsers/chromium.ts';
import {
  controlPage,
  grantEverywhere,
  type ExtensionBrowser,
} from '../../tools/browsers/extension-browser.ts';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { BUILT } from '../../tools/builds.ts';

/** Gives the browser of the running group. */
export type Running = () => ExtensionBrowser;

type Name = ExtensionBrowser['name'];

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;

interface Options {
  /** Whether the extension may run on every site from the start. */
  readonly isGranted?: boolean;
  /** Whether it may run in private windows. */
  readonly isPrivateAllowed?: boolean;
  /** Which browsers; both, unless what is tested exists in one alone. */
  readonly only?: Name;
  /** A browser of its own for each test, where tests take the extension apart. */
  readonly isFresh?: boolean;
  /** Of the browser's own interface, and so of ours, as BCP 47. Chromium alone. */
  readonly language?: string;
  /** Gives the folder of another build than the one that ships. */
  readonly build?: (shipped: string) => string;
}

/** A group of tests, once for each browser. Tabs that a test leaves open are closed after it. */
export function inBothBrowsers(
  {
    isGranted = true,
    isPrivateAllowed = false,
    only,
    isFresh = false,
    language,
    build = (shipped) => shipped,
  }: Options,
  tests: (running: Running, name: Name) => void,
): void {
  const names = (['chromium', 'firefox'] as const).filter((name) => !only || name === only);
  describe.each(names)('in %s:', (name) => {
    let extension: ExtensionBrowser | undefined;
    const open = async () => {
      extension = await LAUNCHERS[name](build(BUILT[name]), {
        isHeadless: true,
        isPrivateAllowed,
        ...(language && { language }),
      });
      if (isGranted) await grantEverywhere(extension, await controlPage(extension));
      else await extension.allowGrants();
    };
    const close = async () => {
      await extension?.close();
      extension = undefined;
    };
    if (isFresh) {
      beforeEach(open);
      afterEach(close);
    } else {
      // For the first test; and for a second try, which begins in a browser of its own: what the first has left behind is no reason
      // to fail.
      beforeEach(async () => {
        if (!extension) await open();
      });
      afterEach(async ({ task }) => {
        await (task.result?.state === 'fail' ? close() : closeTabs(extension));
      });
      afterAll(close);
    }
    tests(() => {
      if (!extension) throw new Error('The browser is not running.');
      return extension;
    }, name);
  });
}

/** Closes the tabs of websites and of the extension; the one that the tests speak from stays, and the first-run page. */
async function closeTabs(extension: ExtensionBrowser | undefined): Promise<void> {
  for (const page of (await extension?.browser.pages()) ?? []) {
    if (/^https?:|\/(?:popup|sidepanel|options|sheet)\.html/.test(page.url()))
      await page.close().catch(() => {});
  }
}
