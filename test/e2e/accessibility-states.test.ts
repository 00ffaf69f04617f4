/**
 * What axe finds in the card's states and in those of the popup and the panel that are rarely seen, in light and dark, and in Arabic, from right
 * to left. Chromium alone, as the views are the same in both browsers.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { rowsOf } from '../../core/pack/unfold-pack.ts';
import type { PublishedPack } from '../../core/pack/published-pack.ts';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, tabOf } from '../../tools/browsers/extension-browser.ts';
import { tableOfRows } from '../../tools/knowledge/fold-pack.ts';
import { copyOfCard, problemsOf } from './axe.ts';
import { inBothBrowsers, type Running } from './both-browsers.ts';
import { openCardOn, stillSpotOf, untilCard } from './card.ts';
import { forgetSettings, keptBy } from './extension-page.ts';
import { spotOf } from './marks.ts';
import { openPage, pageNamed, pause, readPage, until } from './open-page.ts';
import { pressAt, untilSays, untilThere } from './popup.ts';

const HERE = 'https://koreajoongangdaily.joins.com/news/1';
const FULL = pageNamed('joongang')
  .replace('[TEST DESK]', '(Image: iStock)')
  .replace(
    '</p>',
    ' About 10,000 were sent, said a source who asked not to be named. Kim Jong Un told the Workers’ Party of Korea in Wonsan, Chongjin, Hamhung and Sinuiju of Vladimir Putin and Sergei Shoigu, as KCNA and Rodong Sinmun had it.</p>',
  );

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
/** The extension with another pack than its own. */
const withPack = (change: (pack: PublishedPack) => object) => (shipped: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'context-notes-axe-'));
  folders.push(folder);
  cpSync(shipped, folder, { recursive: true });
  const path = join(folder, 'packs/north-korea.json');
  writeFileSync(
    path,
    JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as PublishedPack)),
  );
  return folder;
};
const OVERDUE = '2026-01-02';
const overdue = (pack: PublishedPack) => ({
  ...pack,
  terms: tableOfRows(rowsOf(pack.terms).map((term) => ({ ...term, reviewBy: OVERDUE }))),
});

/** Both colours, one after the other: nothing else changes. */
async function expectFine(running: Running, page: Page): Promise<void> {
  for (const colours of ['light', 'dark'] as const) {
    await debuggerOf(running()).prefer(page, { colours });
    expect(await problemsOf(page), colours).toEqual([]);
  }
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const one of document.querySelectorAll<HTMLElement>('main [aria-expanded=false]'))
      one.click();
  });
  await pause(400);
}

/** Presses what a selector finds in the open card; `what` is there after it. */
async function inCard(running: Running, page: Page, selector: string, what?: string) {
  await until(`the card had ‘${selector}’`, async () =>
    Boolean(
      await debuggerOf(running()).inClosedRoot(
        page,
        (root, wanted) => {
          const found = root.querySelector<HTMLElement>(wanted);
          found?.click();
          return found !== null;
        },
        selector,
      ),
    ),
  );
  if (what)
    await until(`the card had ‘${what}’`, async () =>
      Boolean(
        await debuggerOf(running()).inClosedRoot(
          page,
          (root, wanted) => root.querySelector(wanted) !== null,
          what,
        ),
      ),
    );
}

/** The card has said so. */
const MUTED = 'footer [role=status]:not(:empty)';

const CARD_STATES: readonly (readonly [string, readonly (readonly [string, string?])[]])[] = [
  ['as it opens', []],
  ['pinned, with its map', [['.tool'], ['.more', '.map']]],
  ['with its sources and why', [['footer button', '.sources a'], ['footer button:nth-of-type(2)']]],
  [
    'of an entry that another led to',
    [
      ['.more', '.see button'],
      ['.see button', '.back'],
    ],
  ],
  ['reported wrong', [['.tool:nth-child(2)', '.report textarea']]],
  ['of a word that is no longer marked', [['footer button:last-of-type', MUTED]]],
];

const surfaces = (running: Running) => {
  it.each(['popup', 'sidepanel', 'options', 'welcome', 'sheet'])(
    '%s.html, all of it open, has no faults',
    async (path) => {
      const { page } = await readPage(running(), FULL, HERE);
      const tab = await tabOf(running(), page);
      const own = await running().openExtensionPage(`${path}.html?tab=${String(tab)}`);
      await untilThere(own, 'main:not([aria-busy=true]) h1');
      await pause(300);
      await openAll(own);
      await expectFine(running, own);
      await own.close();
    },
  );

  it.each(CARD_STATES)('the card %s has no faults', async (_, presses) => {
    const { page } = await readPage(running(), FULL, HERE);
    await openCardOn(running(), page, 'Kursk region');
    for (const [selector, what] of presses) await inCard(running, page, selector, what);
    await expectFine(running, await copyOfCard(running(), page));
    // What was muted is marked in the tests that follow.
    await forgetSettings(running());
  });

  it('the card as a sheet has no faults', async () => {
    const { page } = await readPage(running(), FULL, HERE, (opened) =>
      opened.setViewport({ width: 360, height: 640, hasTouch: true }),
    );
    const words = 'Saeppyol Street';
    await page.evaluate((by) => scrollBy(0, by), (await spotOf(page, words)).y - 200);
    await pause(200);
    const { x, y } = await stillSpotOf(page, words);
    await page.touchscreen.tap(x, y);
    await untilCard(running(), page);
    await expectFine(running, await copyOfCard(running(), page));
  });
};

describe('In English,', () => {
  inBothBrowsers({ only: 'chromium' }, (running) => {
    surfaces(running);

    it('the popup with a report of what is wrong open has no faults', async () => {
      const { page } = await readPage(running(), FULL, HERE);
      const popup = await openPopupFor(running(), page);
      await pressAt(popup, '.actions button:last-of-type');
      await untilThere(popup, '.report textarea');
      await expectFine(running, popup);
    });

    it('the popup that still waits for its page has no faults', async () => {
      const { page } = await readPage(running(), FULL, HERE);
      const tab = await tabOf(running(), page);
      const popup = await running().browser.newPage();
      await popup.evaluateOnNewDocument(() => {
        type Api = { tabs: object } | undefined;
        const { browser, chrome } = globalThis as unknown as { browser: Api; chrome: Api };
        for (const api of [browser, chrome])
          if (api)
            Object.defineProperty(api.tabs, 'sendMessage', { value: () => new Promise(() => {}) });
      });
      await popup.goto(`${running().base}popup.html?tab=${String(tab)}`);
      await popup.waitForSelector('main[aria-busy=true] .loading');
      await expectFine(running, popup);
    });

    it('the popup of a page that is no article, and of an extension that is off everywhere, has no faults', async () => {
      const { page } = await readPage(running(), '<!doctype html><title>Shop</title><p>Socks.</p>');
      await expectFine(running, await openPopupFor(running(), page));
      const settings = await running().openExtensionPage('options.html');
      const isPaused = async () =>
        (await keptBy(running()))['settings'] as { isPaused?: boolean } | undefined;
      await pressAt(settings, '.switch input');
      await until('it was off', async () => (await isPaused())?.isPaused === true);
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'Off everywhere');
      await expectFine(running, popup);
      await pressAt(settings, '.switch input');
      await until('it was on', async () => (await isPaused())?.isPaused === false);
      await settings.close();
    });
  });
});

describe('In Arabic,', () => {
  inBothBrowsers({ only: 'chromium', language: 'ar' }, (running) => {
    it('the pages are from right to left', async () => {
      const page = await running().openExtensionPage('options.html');
      await untilThere(page, 'main h1');
      expect(
        await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang]),
      ).toEqual(['rtl', 'ar']);
      await page.close();
    });
    surfaces(running);
  });
});

describe('Of a page that may not be read,', () => {
  inBothBrowsers({ only: 'chromium', isGranted: false }, (running) => {
    it('neither the popup has faults, nor the panel that asks for the toolbar’s button', async () => {
      const { page } = await openPage(running(), FULL, HERE);
      await expectFine(running, await openPopupFor(running(), page));
      const tab = await tabOf(running(), page);
      const panel = await running().openExtensionPage(`sidepanel.html?tab=${String(tab)}`);
      await pressAt(panel, '.message .primary');
      await until('it asked for the toolbar’s button', () =>
        panel
          .evaluate(
            () =>
              document.querySelector('.message') && !document.querySelector('.message .primary'),
          )
          .then(Boolean),
      );
      await expectFine(running, panel);
    });
  });
});

describe('Of a pack that is overdue,', () => {
  inBothBrowsers({ only: 'chromium', build: withPack(overdue) }, (running) => {
    it('neither the popup nor the card has faults', async () => {
      const { page } = await readPage(running(), FULL, HERE);
      await openCardOn(running(), page, 'Kursk region');
      const card = await copyOfCard(running(), page);
      expect(
        await card.$eval('#host', (host) => host.shadowRoot?.querySelector('.overdue') !== null),
      ).toBe(true);
      await expectFine(running, card);
      const popup = await openPopupFor(running(), page);
      await untilThere(popup, '.glossary');
      await openAll(popup);
      await untilThere(popup, '.overdue');
      await expectFine(running, popup);
    });
  });
});

describe('Of a pack that can’t be read,', () => {
  inBothBrowsers({ only: 'chromium', build: withPack(() => ({ format: 99 })) }, (running) => {
    it('the popup has no faults', async () => {
      const { page } = await readPage(running(), FULL, HERE);
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'went wrong');
      await expectFine(running, popup);
    });
  });
});
