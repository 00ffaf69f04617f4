/** Chromium with the built extension. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import {
  STARTS_WITHIN_MS,
  type ExtensionBrowser,
  type LaunchOptions,
} from './extension-browser.ts';
import { requireBrowser } from './known-browsers.mjs';
import { untilArrived } from './own-page.ts';

/** Where the browser's own requests are sent. */
export const BROWSERS_OWN = 'browser.invalid';

/** Nothing of the browser's own goes out, and a container's root may run it. */
export const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  // What the browser asks for itself all the same goes to one name, which whoever counts requests can leave out.
  `--gaia-url=http://${BROWSERS_OWN}`,
  `--component-updater=url-source=http://${BROWSERS_OWN}/`,
  `--apps-gallery-update-url=http://${BROWSERS_OWN}/`,
  // Pages are served under the address that was asked for, http as well.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** `extension` is the folder of the built extension; undefined starts without one. */
export async function launchChromium(
  extension: string | undefined,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'context-notes-chromium-'));
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.isHeadless,
    timeout: STARTS_WITHIN_MS,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.isHeadless ? { width, height } : null,
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
    args: [
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...QUIET,
      `--window-size=${width},${height}`,
      ...(options.proxy
        ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  const id =
    extension === undefined
      ? ''
      : await browser.installExtension(extension, {
          enabledInIncognito: options.isPrivateAllowed ?? false,
        });
  const base = `chrome-extension://${id}/`;
  return {
    name: 'chromium',
    browser,
    base,
    async openExtensionPage(path, arrival = 'drawn') {
      const page = await browser.newPage();
      await page.goto(base + path, { waitUntil: 'domcontentloaded' });
      await untilArrived(page, base, arrival);
      return page;
    },
    async allowGrants() {
      const page = await browser.newPage();
      // Its script has the call before the page has drawn anything.
      await page.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
      await page.evaluate(async (extensionId) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
          };
        };
        for (const origin of ['https://*/*', 'http://*/*'])
          await chrome.developerPrivate.addHostPermission(extensionId, origin);
      }, id);
      await page.close();
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
