/** Firefox with the built extension. */
import puppeteer from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowPrivateWindows } from './debugger-firefox.ts';
import {
  STARTS_WITHIN_MS,
  type ExtensionBrowser,
  type LaunchOptions,
} from './extension-browser.ts';
import { requireBrowser } from './known-browsers.mjs';
import { untilArrived } from './own-page.ts';

/** The extension's address in this profile: fixed, so that its pages can be opened. */
const UUID = '6b1f1a3e-5d0c-4a7e-9c55-2f8d0a4b7c11';

export async function launchFirefox(
  extension: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.isHeadless,
    timeout: STARTS_WITHIN_MS,
    defaultViewport: options.isHeadless ? { width, height } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(extension);
  const base = `moz-extension://${UUID}/`;
  const made: ExtensionBrowser = {
    name: 'firefox',
    browser,
    base,
    async openExtensionPage(path, arrival = 'drawn') {
      const page = await browser.newPage();
      // Firefox never tells that one of its extensions' pages has loaded.
      void page.goto(base + path).catch(() => {});
      await untilArrived(page, base, arrival);
      return page;
    },
    // The preference above answers every request of a person's click with yes.
    allowGrants: async () => {},
    close: () => browser.close(),
  };
  if (options.isPrivateAllowed) await allowPrivateWindows(made);
  return made;
}
