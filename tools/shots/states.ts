/** The states that are met now and then: cards that were worked with, what was turned off, and each reason why there is nothing. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../browsers/debugger.ts';
import {
  grantEverywhere,
  openPopupFor,
  orderOf,
  tabOf,
  untilRead,
} from '../browsers/extension-browser.ts';
import { ARTICLE, ELSEWHERE, PDF, POPUP, rest, STORE, type Camera } from './camera.ts';

/** The page is kept from answering for so long, in ms. */
const BUSY_MS = 5_000;

/** Wants everything granted. */
export async function shootStates(camera: Camera): Promise<void> {
  const { extension, look } = camera;
  const width = Math.min(POPUP, look.width);
  const article = await camera.open(ARTICLE);
  await untilRead(extension, article);
  await shootCards(camera, article);

  const popup = await openPopupFor(extension, article);
  await popup.waitForSelector('.caveat .actions');
  await popup.click('.caveat .actions button:last-child');
  await rest();
  await camera.take(popup, 'popup-report', width);
  await popup.click('.caveat:nth-child(2) .actions button:nth-child(3)');
  await rest();
  await camera.take(popup, 'popup-hidden', width);
  await popup.click('.foot .switch input');
  await popup.waitForSelector('.message');
  await camera.take(popup, 'popup-off', width);
  await popup.click('.message button');
  await popup.waitForSelector('.glossary');
  await popup.close();

  const settings = await camera.own('options.html', 'settings-left-out', look.width);
  await settings.click('#where .switch input');
  await rest();
  const paused = await openPopupFor(extension, article);
  await camera.take(paused, 'popup-paused', width);
  await paused.click('.message button');
  await paused.waitForSelector('.glossary');
  await paused.close();
  await settings.close();

  // Firefox's debugger waits for a busy page with all it is asked of others.
  if (extension.name === 'chromium') await shootBusy(camera, article);
  await article.close();
  await shootRefusals(camera);
  await camera.own('sheet.html?tab=999999', 'sheet-none', look.width).then((page) => page.close());
}

/** Pinned, one opened from the other, with a word muted, and reported wrong. */
async function shootCards(camera: Camera, article: Page): Promise<void> {
  const { extension, look } = camera;
  await camera.dress(article, look.width);
  await orderOf(extension, article, { kind: 'open' });
  await rest();
  await camera.pressInCard(article, '.tool[aria-pressed]');
  await camera.pressInCard(article, 'footer button:first-child');
  await camera.take(article, 'card-pinned-sources', look.width, 'window');
  await camera.pressInCard(article, '.more');
  await camera.pressInCard(article, '.see li:last-child button');
  await camera.take(article, 'card-nested', look.width, 'window');
  await camera.pressInCard(article, 'footer button:last-of-type');
  await camera.take(article, 'card-muted', look.width, 'window');
  await camera.pressInCard(article, '.tool:nth-child(2)');
  await camera.take(article, 'card-report', look.width, 'window');
  await article.keyboard.press('Escape');
}

/** A popup over a page that does not come to answering: nothing at first, then that it is being read. */
async function shootBusy(camera: Camera, article: Page): Promise<void> {
  const { extension, look } = camera;
  const tab = String(await tabOf(extension, article));
  const busy = article.evaluate((ms) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, BUSY_MS);
  const popup = await extension.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitForSelector('.loading');
  await rest();
  await camera.take(popup, 'popup-loading', Math.min(POPUP, look.width));
  await popup.close();
  await busy;
}

/** Pages that the browser keeps to itself. */
async function shootRefusals(camera: Camera): Promise<void> {
  const { extension, look } = camera;
  const width = Math.min(POPUP, look.width);
  const isFirefox = extension.name === 'firefox';
  const pages = [
    { name: 'pdf', url: PDF },
    ...(isFirefox
      ? [
          { name: 'store', url: STORE },
          { name: 'reader-view', url: `about:reader?url=${encodeURIComponent(ELSEWHERE)}` },
          { name: 'empty', url: 'about:blank' },
        ]
      : []),
  ];
  for (const { name, url } of pages) {
    const page = await camera.open(url);
    await debuggerOf(extension).pressToolbarButton(page);
    await debuggerOf(extension).takePopup();
    const popup = await openPopupFor(extension, page);
    await camera.take(popup, `popup-cannot-run-${name}`, width);
    await popup.close();
    await page.close();
  }
  const own = await extension.openExtensionPage('welcome.html');
  const popup = await openPopupFor(extension, own);
  await camera.take(popup, 'popup-cannot-run-extension', width);
  await popup.close();
  await own.close();
}

/** A copy of the built extension whose pack can't be read. */
export function breakPack(built: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'context-notes-broken-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'packs/north-korea.json'), '{"format":99}');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** In a browser with the copy: the reader fails, and says why. */
export async function shootFailure(camera: Camera): Promise<void> {
  await grantEverywhere(camera.extension);
  const article = await camera.open(ARTICLE);
  await untilRead(camera.extension, article);
  const popup = await openPopupFor(camera.extension, article);
  await camera.take(popup, 'popup-failed', Math.min(POPUP, camera.look.width));
}
