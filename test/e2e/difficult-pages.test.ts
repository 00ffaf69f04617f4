/**
 * Every control of the card, the keys, the popup and the panel on every kind of difficult page: the card stands beside its words, never
 * over them, and can be used there; what is gone to can be seen.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, tabOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, moveAway, openCardOn, stillSpotOf, untilCard, type Card } from './card.ts';
import { buttonInCard, pressInCard, textInCard, untilCardSays } from './in-card.ts';
import { boxOf, litOn, paintedOn, spotOf, type Lit } from './marks.ts';
import { openPage, pause, SOMEWHERE, until } from './open-page.ts';
import { DIFFICULT, type Difficult } from './pages/difficult.ts';
import { press } from './popup.ts';
import { untilSaid } from './said.ts';
import { moveSlowly } from './slow-hand.ts';

const WORDS = 'Saeppyol Street';
const PHONE = { width: 360, height: 640, hasTouch: true };
/** No sheet is wider, in CSS px. */
const SHEET_WIDTH = 640;
/** Between the words and the card, in CSS px: of words that are turned, the box is higher than they are. */
const NEAR = 20;
/** The pointer's way from the words into the card. */
const STEPS = 25;

inBothBrowsers({}, (running) => {
  const inCard = (page: Page, label: string) => pressInCard(running(), page, label);
  const order = (page: Page, name: string) => debuggerOf(running()).command(page, name);
  const nameOn = async (page: Page) => (await cardOn(running(), page))?.name;
  const untilName = (page: Page, name: string | undefined) =>
    until(`the card was ‘${name}’`, async () => (await nameOn(page)) === name);

  /** Opens the page as a person does who comes to read it, with the words in sight. */
  const open = async (
    { served, lifted }: Difficult,
    viewport?: Parameters<Page['setViewport']>[0],
  ) => {
    const { page, complaints } = await openPage(running(), served, SOMEWHERE, async (opened) => {
      if (viewport) await opened.setViewport(viewport);
    });
    if (lifted) {
      await page.click('#open');
      await page.waitForSelector(lifted);
    }
    await until('it was marked', async () => (await paintedOn(page)).texts.includes(WORDS));
    await bring(page);
    return { page, complaints, lifted };
  };
  const bring = async (page: Page) => {
    await page.evaluate((words) => {
      const all = [...document.querySelectorAll('p')];
      const at = all.find((one) => one.textContent.includes(words));
      at?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, WORDS);
    // Where the page scrolls, the card is told with the next frame.
    await pause(100);
    await stillSpotOf(page, WORDS);
  };

  /** Whether the card stands right above or below its words, within the window, and not over them. */
  const expectBeside = async (page: Page, { left, right, top, bottom }: Card) => {
    const words = await boxOf(page, WORDS);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const gap = Math.max(words.top - bottom, top - words.bottom);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(NEAR);
    expect([left >= 0, right <= window.width, top >= 0, bottom <= window.height]).toEqual(
      Array(4).fill(true),
    );
    expect(left < words.right && right > words.left).toBe(true);
    expect(right - left).toBeGreaterThan(300);
  };
  const expectSeen = async (page: Page, which: Lit, words?: string) => {
    await until('the words that are lit can be seen', async () => {
      const lit = await litOn(page, which);
      return lit?.isSeen === true && (words === undefined || lit.text === words);
    });
  };

  describe.each(DIFFICULT)('On a page $what,', (kind) => {
    it('the pointer opens the card beside its words, reaches it, and can use all of it; Escape closes it alone', async () => {
      const { page, complaints, lifted } = await open(kind);
      const before = (await paintedOn(page)).texts;
      const begin = async () => {
        const card = await openCardOn(running(), page, WORDS);
        expect(card.name).toBe(WORDS);
        expect(card.background).toBe('rgb(255, 255, 255)');
        await expectBeside(page, card);
        const from = await spotOf(page, WORDS);
        const to = await buttonInCard(running(), page, 'Keep open');
        return Array.from({ length: STEPS }, (_, i) => ({
          x: from.x + ((to.x - from.x) * (i + 1)) / STEPS,
          y: from.y + ((to.y - from.y) * (i + 1)) / STEPS,
        }));
      };
      expect(await moveSlowly(page, begin, 0)).toEqual({ wasClosed: false });
      await pause(600);
      expect(await nameOn(page)).toBe(WORDS);
      await inCard(page, 'Keep open');
      await moveAway(page);
      await pause(600);
      await inCard(page, 'More');
      let next = '';
      await until('it led on', async () => {
        next = await textInCard(running(), page, '.see button');
        return next !== '';
      });
      await inCard(page, next);
      await untilName(page, next);
      await inCard(page, `Back to ${WORDS}`);
      await untilName(page, WORDS);
      await expectBeside(page, await untilCard(running(), page));
      await inCard(page, 'Copy with sources');
      await untilCardSays(running(), page, 'Copied.');
      await inCard(page, 'Don’t mark this');
      await untilCardSays(running(), page, 'No longer marked');
      await inCard(page, 'Undo');
      await untilCardSays(running(), page, 'Marked again.');
      await expect.poll(async () => (await paintedOn(page)).texts).toEqual(before);
      await page.keyboard.press('Escape');
      await untilName(page, undefined);
      // A screen that is filled is left by Escape before any page hears of it.
      if (lifted && !lifted.includes('full')) expect(await page.$(lifted)).not.toBeNull();
      if (lifted && !lifted.includes('full')) {
        await openCardOn(running(), page, WORDS);
        await page.$eval('#lift', (one) =>
          one instanceof HTMLDialogElement ? one.close() : (one as HTMLElement).hidePopover(),
        );
        await untilName(page, undefined);
      }
      expect((await complaints()).filter((text) => !text.includes('favicon'))).toEqual([]);
    });

    it('keys go to words that can be seen, open the card and hide the marks; selected words are looked up', async () => {
      const { page } = await open(kind);
      const { length } = (await paintedOn(page)).texts;
      for (let at = 0; at < length; at++) {
        await order(page, 'next-mention');
        await untilSaid(running(), page, ` of ${length}. In: `);
        await expectSeen(page, 'open');
      }
      await order(page, 'previous-mention');
      await expectSeen(page, 'open');
      // While the page may still scroll there.
      await order(page, 'open-card');
      const first = await untilCard(running(), page);
      expect(first.isFocused).toBe(true);
      await order(page, 'next-mention');
      await until('another card was open', async () => {
        const name = await nameOn(page);
        return name !== undefined && name !== first.name;
      });
      await expectSeen(page, 'open');
      expect((await untilCard(running(), page)).isFocused).toBe(true);
      await page.keyboard.press('Escape');
      await untilName(page, undefined);
      await order(page, 'toggle-marks');
      await untilSaid(running(), page, 'The marks are hidden.');
      await order(page, 'toggle-marks');
      await untilSaid(running(), page, 'The marks are shown.');
      await bring(page);
      await page.evaluate((words) => {
        const { find } = globalThis as unknown as { find(text: string): boolean };
        find(words);
      }, WORDS);
      await order(page, 'look-up');
      const card = await untilCard(running(), page);
      expect(card).toMatchObject({ name: WORDS, isFocused: true });
      await expectBeside(page, card);
    });

    it('the popup shows words and the panel lights them', async () => {
      const { page } = await open(kind);
      const popup = await openPopupFor(running(), page);
      await press(popup, WORDS);
      await page.bringToFront();
      await expectSeen(page, 'flash', WORDS);
      await popup.close();
      const panel = await running().openExtensionPage(
        `sidepanel.html?tab=${String(await tabOf(running(), page))}`,
      );
      const row = await panel.waitForSelector('.glossary .row');
      await row?.focus();
      await until('words were lit', async () => (await litOn(page, 'open')) !== undefined);
      await panel.close();
    });

    it('a finger opens the sheet under its words, and closes it', async () => {
      const { page } = await open(kind, PHONE);
      const tap = async (hold = 0) => {
        const { left, right, top, bottom } = await boxOf(page, WORDS);
        await page.touchscreen.touchStart((left + right) / 2, (top + bottom) / 2);
        await pause(hold);
        await page.touchscreen.touchEnd();
        return untilCard(running(), page);
      };
      const card = await tap();
      const words = await boxOf(page, WORDS);
      // What fills the screen is in Firefox as wide as that.
      const width = Math.min(SHEET_WIDTH, await page.evaluate(() => visualViewport?.width ?? 0));
      expect([card.name, Math.round(card.right - card.left)]).toEqual([WORDS, Math.round(width)]);
      expect(card.bottom <= words.top || card.top >= words.bottom).toBe(true);
      const { x, y } = await buttonInCard(running(), page, 'Close');
      await page.touchscreen.tap(x, y);
      await untilName(page, undefined);
      await bring(page);
      expect((await tap(800)).name).toBe(WORDS);
    });
  });
});
