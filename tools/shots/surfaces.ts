/** Brings each surface of the extension into each of its states, and takes its picture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../builds.ts';
import {
  controlPage,
  grantEverywhere,
  openPopupFor,
  openTab,
  orderOf,
  serve,
  tabOf,
  untilRead,
  type ExtensionBrowser,
} from '../browsers/extension-browser.ts';
import type { Look } from './looks.ts';

export interface Shot {
  readonly look: string;
  readonly surface: string;
  readonly file: string;
}

const SAMPLE = readFileSync(join(ROOT, 'tools/sample/article.html'), 'utf8');
const ELSEWHERE =
  '<!doctype html><html lang="en"><title>Gardens</title><article><h1>Gardens in spring</h1><p>Roses want pruning before the sap rises, and a gardener who waits until May has waited too long.</p></article>';
const PAGES: Readonly<Record<string, string>> = {
  'https://news.example.org/north-korea': SAMPLE,
  'https://news.example.org/gardens': ELSEWHERE,
};

/** As after an update of the extension. */
const UPDATE = {
  pack: 'north-korea',
  title: 'North Korea',
  day: '2026-11-20',
  isSeen: false,
  changes: {
    before: 1,
    now: 2,
    corrections: [],
    entries: [
      { how: 'added', kind: 'term', id: 'saeppyol-street', name: 'Saeppyol Street' },
      { how: 'added', kind: 'term', id: 'storm-corps', name: 'Storm Corps' },
      { how: 'changed', kind: 'note', id: 'why', name: 'Why did North Korea send troops?' },
      { how: 'changed', kind: 'caveat', id: 'unnamed', name: 'The source of this is not named.' },
      { how: 'removed', kind: 'event', id: 'visit', name: 'A visit that was put off' },
    ],
  },
} as const;

/** The popup is so wide where the browser's window lets it. */
const POPUP = 400;
const HEIGHT = 900;
/** Longer surfaces are cut off, in CSS pixels: the sheet is to be looked at. */
const TALLEST = 2_600;

export async function shoot(
  extension: ExtensionBrowser,
  look: Look,
  folder: string,
): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  const take = async (page: Page, surface: string, width: number, isWhole = true) => {
    await dress(page, look, width);
    const file = `${look.name}-${surface}.png`;
    const tall = isWhole
      ? await page.evaluate(() => document.documentElement.scrollHeight)
      : HEIGHT / look.zoom;
    const height = Math.min(TALLEST, Math.max(tall, 200));
    await page.screenshot({
      path: join(folder, file),
      clip: { x: 0, y: 0, width, height },
      captureBeyondViewport: true,
    });
    shots.push({ look: look.name, surface, file });
  };
  const own = async (path: string, surface: string, width: number) => {
    const page = await extension.openExtensionPage(path);
    await page.waitForSelector('main:not(:empty), #app:not(:empty)');
    await dress(page, look, width);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await take(page, surface, width);
    return page;
  };
  const popupWidth = Math.min(POPUP, look.width);

  await own('welcome.html', 'welcome', look.width).then((page) => page.close());
  const unread = await open(extension, 'https://news.example.org/north-korea');
  const asks = await openPopupFor(extension, unread);
  await take(asks, 'popup-not-read', popupWidth);
  await asks.close();
  await unread.close();

  await grantEverywhere(extension);
  const article = await open(extension, 'https://news.example.org/north-korea');
  await untilRead(extension, article);
  await dress(article, look, look.width);
  await take(article, 'marks', look.width, false);
  await orderOf(extension, article, { kind: 'open' });
  await new Promise((resolve) => setTimeout(resolve, 600));
  await take(article, 'card', look.width, false);
  await article.keyboard.press('Escape');
  const tab = String(await tabOf(extension, article));
  const popup = await own(`popup.html?tab=${tab}`, 'popup', popupWidth);
  await popup.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    document.querySelector<HTMLElement>('.glossary .row')?.click();
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await take(popup, 'popup-open', popupWidth);
  await popup.close();
  await own(`popup.html?tab=${tab}&look=%EA%B5%B0%EB%8B%A8`, 'search', popupWidth).then((page) =>
    page.close(),
  );
  await own(`sheet.html?tab=${tab}`, 'sheet', look.width).then((page) => page.close());
  await (await controlPage(extension)).evaluate(
    async (packUpdates) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      type Api = { storage: { local: { set(given: object): Promise<void> } } };
      await (browser ?? chrome).storage.local.set({ packUpdates });
    },
    [UPDATE],
  );
  const updated = await openPopupFor(extension, article);
  await take(updated, 'popup-updated', popupWidth, false);
  await updated.close();
  const settings = await own('options.html', 'settings', look.width);
  await settings.evaluate(() => {
    for (const one of document.querySelectorAll('main > section:not(#changes)')) one.remove();
  });
  await take(settings, 'settings-changes', look.width);
  await settings.close();
  const other = await open(extension, 'https://news.example.org/gardens');
  const silent = await openPopupFor(extension, other);
  await take(silent, 'popup-not-recognised', popupWidth);
  await silent.close();
  await own('sheet.html?tab=999999', 'sheet-none', look.width).then((page) => page.close());
  return shots;
}

async function open(extension: ExtensionBrowser, url: string): Promise<Page> {
  const page = await openTab(extension);
  await serve(page, (asked) => {
    const body = PAGES[asked];
    return body === undefined ? undefined : { body };
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** Puts the look on a page: its width, its zoom and its colours. Firefox takes its colours from the system. */
async function dress(page: Page, look: Look, width: number): Promise<void> {
  await page.setViewport({
    width,
    height: Math.round(HEIGHT / look.zoom),
    deviceScaleFactor: look.zoom,
  });
  if (look.browser === 'firefox') return;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.colours === 'dark' ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.colours === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look.colours === 'forced' ? 'active' : 'none' },
    ],
  });
}
