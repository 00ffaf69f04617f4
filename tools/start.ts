/**
 * `npm start`: builds the extension and opens a browser with it on a sample article. Without a display it runs headless, prints what was
 * found on the page, saves screenshots, and ends. `npm start -- --firefox` does it in Firefox.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BUILT, buildIfOlder, ROOT } from './builds.ts';
import { launchChromium } from './browsers/chromium.ts';
import {
  orderOf,
  grantEverywhere,
  openPopupFor,
  untilRead,
  type ExtensionBrowser,
} from './browsers/extension-browser.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { describe } from './inspect/describe.ts';
import { toLine } from './inspect/line.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false } } });
const name = values.firefox ? 'firefox' : 'chromium';
const SHOTS = join(ROOT, '.output/screenshots');

/** Whether a window can be shown. */
function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

async function serveSample(): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(ROOT, 'tools/sample/article.html')));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/north-korea-troops-in-russia`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function show(extension: ExtensionBrowser, page: Page): Promise<void> {
  const state = await untilRead(extension, page);
  console.log(describe(toLine(name, page.url(), state, { nodesAdded: 0, requests: 0 })));
  mkdirSync(SHOTS, { recursive: true });
  const shot = (what: string) => join(SHOTS, `${name}-${what}.png`);
  await page.screenshot({ path: shot('article') });
  // The first mention in sight, as the shortcut opens its card.
  await orderOf(extension, page, { kind: 'open' });
  await new Promise((resolve) => setTimeout(resolve, 600));
  await page.screenshot({ path: shot('card') });
  const popup = await openPopupFor(extension, page);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.screenshot({ path: shot('popup') });
  await popup.close();
  console.log(
    `\nThere is no display, so this ran without a window. Screenshots of the article, the card and the popup are in ${relative(ROOT, SHOTS)}/.`,
  );
}

try {
  buildIfOlder(name);
  const isHeadless = !hasDisplay();
  console.error(`Opening ${name === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  const sample = await serveSample();
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const extension = await launch(BUILT[name], { isHeadless });
  try {
    console.error('Letting the reader in, as the first-run page would …');
    await grantEverywhere(extension);
    const page = await extension.browser.newPage();
    await page.goto(sample.url, { waitUntil: 'domcontentloaded' });
    if (isHeadless) await show(extension, page);
    else {
      console.log(
        'Rest the pointer on a marked word, or click the toolbar button. Close the browser to end.',
      );
      await new Promise<void>((resolve) => extension.browser.once('disconnected', () => resolve()));
    }
  } finally {
    await extension.close();
    sample.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
