/** What a person can do in the popup: show words on the page, and decide where the extension runs. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { askReaderOf, openPopupFor, untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { badgeOf, grantedSites } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, pause, readPage, until } from './open-page.ts';
import { choose, press, pressAt, textAt, untilSays, untilThere } from './popup.ts';

const HERE = 'https://www.reuters.com/world/portraits-2025-08-23/';

/** The words that are lit for a moment. */
async function flashOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()];
    const name = names.find((one) => one.endsWith('f') && names.includes(one.slice(0, -1)));
    const [range] = CSS.highlights.get(name ?? '') ?? [];
    if (!range) return undefined;
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/g, ' ');
  });
}

describe('Showing words on the page', () => {
  inBothBrowsers({}, (running) => {
    const farDown = () =>
      pageNamed('joongang').replace('<body>', '<body style="padding: 2500px 0">');

    const expectShown = async (page: Page, words: string) => {
      await until('the words were lit', async () => (await flashOn(page)) === words);
      // The popup stands in a tab here, as on phones, and the page waits behind it.
      await page.bringToFront();
      await until('the page was scrolled', () => page.evaluate(() => scrollY > 500));
      await until('the light was out again', async () => (await flashOn(page)) === undefined);
    };

    it('a row of the glossary scrolls the page to the words and lights them for a moment', async () => {
      const { page } = await readPage(running(), farDown());
      const popup = await openPopupFor(running(), page);
      await press(popup, 'Saeppyol Street');
      await expectShown(page, 'Saeppyol Street');
      expect(await textAt(popup, '.entry')).not.toBe('');
    });

    it("a caveat's quote does the same", async () => {
      const html = farDown().replace('[TEST DESK]', '(Image: iStock)');
      const { page, state } = await readPage(running(), html);
      if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
      const caveat = state.briefing.caveats.findIndex(({ kind }) => kind === 'stock-image');
      const popup = await openPopupFor(running(), page);
      await untilThere(popup, '.caveat .quote');
      const quotes = await popup.$$('.caveat .quote');
      await quotes[caveat]?.click();
      await expectShown(page, state.briefing.caveats[caveat]?.quote ?? '');
    });
  });
});

describe('The switch for this site', () => {
  inBothBrowsers({}, (running) => {
    it('takes the marks away at once, also after a reload, and brings them back', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'), HERE);
      const popup = await openPopupFor(running(), page);
      await pressAt(popup, '.switch input');
      await untilSays(popup, 'Off on this site');
      await expect.poll(async () => (await paintedOn(page)).names).toEqual([]);
      await expect.poll(() => badgeOf(running(), page)).toBe('');
      await page.reload({ waitUntil: 'domcontentloaded' });
      await pause(700);
      expect((await paintedOn(page)).names).toEqual([]);
      expect(await askReaderOf(running(), page, 'state')).toBeUndefined();
      const again = await openPopupFor(running(), page);
      await untilSays(again, 'Off on this site');
      await press(again, 'Turn it on');
      await untilSays(again, 'Words explained here');
      await expect.poll(async () => (await paintedOn(page)).names).toHaveLength(1);
      await page.reload({ waitUntil: 'domcontentloaded' });
      expect((await untilRead(running(), page)).kind).toBe('recognised');
    });

    it('leaves other sites alone', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'), HERE);
      const other = await readPage(running(), pageNamed('joongang'), 'https://www.bbc.com/news/1');
      const popup = await openPopupFor(running(), page);
      await pressAt(popup, '.switch input');
      await untilSays(popup, 'Off on this site');
      expect((await paintedOn(other.page)).names).toHaveLength(1);
      await press(popup, 'Turn it on');
      await untilSays(popup, 'Words explained here');
    });
  });
});

describe('Where it may run', () => {
  inBothBrowsers({ isGranted: false }, (running) => {
    it('‘Always on this site’ reads tabs that are open without a reload; giving it back takes the marks away', async () => {
      const other = await openPage(running(), pageNamed('joongang'), `${HERE}?second`);
      const elsewhere = await openPage(running(), pageNamed('joongang'), 'https://apnews.com/1');
      const { page } = await openPage(running(), pageNamed('joongang'), HERE);
      await page.bringToFront();
      await debuggerOf(running()).pressToolbarButton(page);
      const popup = await openPopupFor(running(), page);
      await choose(popup, 'Always on reuters.com');
      await untilSays(popup, 'Words explained here');
      const marksOf = async (one: Page) => (await paintedOn(one)).texts.length;
      await until('the tab in front was marked', async () => (await marksOf(page)) > 0);
      // A tab is read when it is looked at.
      await other.page.bringToFront();
      await until('the other open tab was marked', async () => (await marksOf(other.page)) > 0);
      expect(await marksOf(elsewhere.page)).toBe(0);
      await expect
        .poll(() => grantedSites(running()))
        .toEqual(['http://*.reuters.com/*', 'https://*.reuters.com/*']);
      await popup.bringToFront();
      await choose(popup, 'Only when I click');
      await until(
        'the marks were gone',
        async () => (await marksOf(page)) + (await marksOf(other.page)) === 0,
      );
      await expect.poll(() => grantedSites(running())).toEqual([]);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await pause(700);
      expect(await marksOf(page)).toBe(0);
    });

    it('‘On all websites’ reads every open tab', async () => {
      const elsewhere = await openPage(running(), pageNamed('joongang'), 'http://apnews.com/1');
      const { page } = await openPage(running(), pageNamed('joongang'), HERE);
      await page.bringToFront();
      await debuggerOf(running()).pressToolbarButton(page);
      const popup = await openPopupFor(running(), page);
      await choose(popup, 'On all websites');
      await untilSays(popup, 'Words explained here');
      await elsewhere.page.bringToFront();
      await until(
        'the tab elsewhere was marked',
        async () => (await paintedOn(elsewhere.page)).texts.length > 0,
      );
      await expect.poll(() => grantedSites(running())).toEqual(['http://*/*', 'https://*/*']);
    });
  });
});
