/**
 * The extension's own pages as on a phone: no hover, fingers, and a popup that covers its page. Touch is emulated, and what Firefox for
 * Android lacks is taken away; no phone has been tried.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, tabOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { litOn } from './marks.ts';
import { pageNamed, pause, readPage, until } from './open-page.ts';
import { textOf, untilSays, untilThere } from './popup.ts';

const PHONE = { width: 360, height: 740 };
const HERE = 'https://koreajoongangdaily.joins.com/news/1';
const WORDS = 'Saeppyol Street';
/** The least that WCAG 2.2 has, and what fingers want, in CSS px. */
const LEAST = 24;
const FINGER = 44;

/** A page whose words are out of sight at first, with a caveat. */
const FAR_DOWN = pageNamed('joongang')
  .replace('<body>', '<body style="padding: 2500px 0">')
  .replace('[TEST DESK]', '(Image: iStock)');

/** What can be pressed and is smaller: a link in a line of text and a point of a picture have their like elsewhere. */
async function smallerThan(page: Page, least: number, except: string): Promise<readonly string[]> {
  return page.evaluate(
    (size, left, narrow) =>
      [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].flatMap(
        (one) => {
          const target = one.closest('label') ?? one;
          const { width, height } = target.getBoundingClientRect();
          const isSeen = target.checkVisibility() && width > 1;
          // Boxes are laid out to fractions of a pixel.
          if (!isSeen || target.matches(left) || (width >= narrow && height > size - 0.5))
            return [];
          return [`${target.outerHTML.slice(0, 90)}: ${Math.round(width)} x ${Math.round(height)}`];
        },
      ),
    least,
    except,
    LEAST,
  );
}

inBothBrowsers({}, (running, name) => {
  const onPhone = async (page: Page) => {
    await debuggerOf(running()).prefer(page, { isTouch: true });
    // In Firefox that would load the page anew, of which it tells nobody.
    await page.setViewport({ ...PHONE, ...(name === 'chromium' && { hasTouch: true }) });
    await page.bringToFront();
    await until('there were but fingers', () =>
      page.evaluate(() => matchMedia('(pointer: coarse)').matches),
    );
    // In Chromium, too, it is loaded anew by that, and draws itself again.
    await untilThere(page, 'main:not(:empty, [aria-busy=true])');
    return page;
  };
  const tap = async (page: Page, selector: string) => {
    await untilThere(page, selector);
    const find = () =>
      page.$eval(selector, (one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      });
    let spot = await find();
    await until('it stood still', async () => {
      await pause(40);
      const before = spot;
      spot = await find();
      return spot.x === before.x && spot.y === before.y;
    });
    await page.touchscreen.tap(spot.x, spot.y);
  };
  const openAll = async (page: Page) => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      for (const one of document.querySelectorAll<HTMLElement>('.glossary .row, .actions button'))
        if (one.getAttribute('aria-expanded') === 'false') one.click();
    });
    await pause(300);
  };
  it.each(['popup', 'options', 'welcome', 'sheet'])(
    'everything in %s.html fits the window, and is big enough for a finger',
    async (path) => {
      const { page } = await readPage(running(), FAR_DOWN, HERE);
      const tab = await tabOf(running(), page);
      const own = await onPhone(
        await running().openExtensionPage(`${path}.html?tab=${String(tab)}`),
      );
      await untilThere(own, 'main:not([aria-busy=true]) h1');
      await openAll(own);
      const isTooWide = await own.evaluate(
        ({ scrollWidth, clientWidth } = document.documentElement) => scrollWidth > clientWidth,
      );
      expect(isTooWide).toBe(false);
      expect(await smallerThan(own, LEAST, 'svg a, p > a, .cites a')).toEqual([]);
      expect(await smallerThan(own, FINGER - 1, 'a, summary')).toEqual([]);
      await own.close();
    },
  );

  it('words that are shown from the popup bring the page to the front, lit, and the popup is still there', async () => {
    const { page } = await readPage(running(), FAR_DOWN, HERE);
    const popup = await onPhone(await openPopupFor(running(), page));
    const isInFront = () => page.evaluate(() => document.visibilityState === 'visible');
    await until('the page was behind the popup', async () => !(await isInFront()));
    await untilSays(popup, WORDS);
    await popup.evaluate((words) => {
      const rows = [...document.querySelectorAll('.row')];
      rows.find((one) => one.textContent.includes(words))!.id = 'wanted';
    }, WORDS);
    await tap(popup, '#wanted');
    await untilThere(popup, '.entry');
    await pause(300);
    expect(await isInFront()).toBe(false);
    await tap(popup, '.entry > button');
    await until('the page was in front', isInFront);
    await until('its words were in sight', async () => {
      const lit = await litOn(page, 'flash');
      return lit?.text === WORDS && lit.isSeen;
    });
    await popup.bringToFront();
    await tap(popup, '.caveat .quote');
    await until('the page was in front', isInFront);
  });

  it('the popup that is opened as a tab tells of the page that was in front before', async () => {
    const { page } = await readPage(running(), FAR_DOWN, HERE);
    await page.bringToFront();
    const popup = await onPhone(await running().openExtensionPage('popup.html'));
    await untilSays(popup, 'Portraits of the dead');
    await untilThere(popup, '.glossary');
  });

  it('a field of the search, opened by a tap, finds words', async () => {
    const { page } = await readPage(running(), FAR_DOWN, HERE);
    const popup = await onPhone(await openPopupFor(running(), page));
    await tap(popup, '.pack-search button');
    await untilThere(popup, '.pack-search input:focus');
    await popup.keyboard.type('dmz');
    await until('it was found', () =>
      popup.evaluate(() => document.body.innerText.includes('Demilitarized Zone')),
    );
  });
});

describe('Where the browser has no panel and no keys, as Firefox for Android,', () => {
  inBothBrowsers({ only: 'chromium' }, (running) => {
    const openWithout = async (path: string) => {
      const page = await running().browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: object; chrome: object };
        for (const api of [browser ?? {}, chrome])
          for (const name of ['sidePanel', 'commands', 'contextMenus'])
            Object.defineProperty(api, name, { value: undefined });
      });
      await page.goto(running().base + path);
      return page;
    };

    it('the popup offers none, and the settings have no part for keys', async () => {
      const { page } = await readPage(running(), FAR_DOWN, HERE);
      const tab = await tabOf(running(), page);
      const popup = await openWithout(`popup.html?tab=${String(tab)}`);
      await untilThere(popup, '.glossary');
      await untilSays(popup, 'Reading sheet');
      expect(await textOf(popup)).not.toContain('Beside the page');
      const settings = await openWithout('options.html');
      await untilThere(settings, '#file');
      expect(await settings.$('#shortcuts')).toBeNull();
      await settings.close();
    });
  });
});
