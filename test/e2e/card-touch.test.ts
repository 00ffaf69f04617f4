/** The card under a finger and in a small window: a sheet at the window's edge. Touch is emulated; no phone has been tried. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, restOn, stillSpotOf, untilCard, untilNoCard, type Card } from './card.ts';
import { buttonInCard } from './in-card.ts';
import { guestsOf, paintedOn, spotOf } from './marks.ts';
import { pageNamed, pause, readPage } from './open-page.ts';
import { moveSlowly } from './slow-hand.ts';

const WORDS = 'Saeppyol Street';
const LINKED = 'Kursk region';
const PHONE = { width: 360, height: 640, hasTouch: true };

inBothBrowsers({}, (running) => {
  const onPhone = async (html = pageNamed('joongang')) => {
    const { page } = await readPage(running(), html, undefined, (opened) =>
      opened.setViewport(PHONE),
    );
    await page.evaluate(() => (document.body.style.paddingBlock = '800px'));
    await pause(900);
    return page;
  };
  /** Scrolls the page so that words stand at a height of the window. */
  const bring = async (page: Page, words: string, height: number) => {
    await page.evaluate((by) => scrollBy(0, by), (await spotOf(page, words)).y - height);
    await pause(200);
    return stillSpotOf(page, words);
  };
  const tapOn = async (page: Page, words: string, height: number): Promise<Card> => {
    const { x, y } = await bring(page, words, height);
    await page.touchscreen.tap(x, y);
    return untilCard(running(), page);
  };
  const widthOf = (page: Page) => page.evaluate(() => visualViewport?.width ?? 0);
  const holdOn = async (page: Page, words: string, ms: number) => {
    const { x, y } = await bring(page, words, 200);
    await page.touchscreen.touchStart(x, y);
    await pause(ms);
    await page.touchscreen.touchEnd();
  };

  it('is a sheet as wide as the window along its lower edge, under the words', async () => {
    const page = await onPhone();
    const card = await tapOn(page, WORDS, 200);
    expect(card.name).toBe(WORDS);
    expect(card.left).toBeCloseTo(0, 0);
    expect(card.right).toBeCloseTo(await widthOf(page), 0);
    expect(card.bottom).toBeCloseTo(PHONE.height, 0);
    expect(card.bottom - card.top).toBeLessThanOrEqual(0.6 * PHONE.height + 1);
    expect(card.top).toBeGreaterThan((await spotOf(page, WORDS)).y);
  });

  it('takes 60 % of the window at most, all of it open, and stays there while the page scrolls', async () => {
    const page = await onPhone();
    await tapOn(page, WORDS, 150);
    for (const label of ['More', '4 sources']) {
      const { x, y } = await buttonInCard(running(), page, label);
      await page.touchscreen.tap(x, y);
      await pause(150);
    }
    const card = await cardOn(running(), page);
    if (!card) throw new Error('The sheet is gone.');
    expect(card.bottom - card.top).toBeLessThanOrEqual(0.6 * PHONE.height + 1);
    await page.evaluate(() => scrollBy(0, 40));
    await pause(200);
    await expect
      .poll(async () => (await cardOn(running(), page))?.bottom)
      .toBeCloseTo(PHONE.height, 0);
  });

  it('lies along the upper edge where it would cover the words', async () => {
    const page = await onPhone();
    const card = await tapOn(page, WORDS, 600);
    expect(card.top).toBeCloseTo(0, 0);
    expect(card.bottom).toBeLessThan((await spotOf(page, WORDS)).y);
  });

  it('is also a sheet in a narrow window with a pointer', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'), undefined, (opened) =>
      opened.setViewport({ width: 420, height: 700 }),
    );
    await restOn(page, await bring(page, WORDS, 200));
    const card = await untilCard(running(), page);
    expect(card.left).toBeCloseTo(0, 0);
    expect(card.right).toBeCloseTo(await widthOf(page), 0);
  });

  it('is reached by a slow pointer, whatever marks lie on the way', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'), undefined, (opened) =>
      opened.setViewport({ width: 420, height: 700 }),
    );
    const begin = async () => {
      const { x, y } = await bring(page, WORDS, 150);
      await restOn(page, { x, y });
      const card = await untilCard(running(), page);
      expect((await spotOf(page, 'National Intelligence')).y).toBeLessThan(card.top);
      const steps = Math.ceil((card.top + 10 - y) / 4);
      return Array.from({ length: steps + 1 }, (_, i) => ({ x, y: y + 4 * i }));
    };
    expect(await moveSlowly(page, begin, 60)).toEqual({ wasClosed: false });
    expect((await cardOn(running(), page))?.name).toBe(WORDS);
  });

  describe('closes', () => {
    it('at its button', async () => {
      const page = await onPhone();
      await tapOn(page, WORDS, 200);
      const { x, y } = await buttonInCard(running(), page, 'Close');
      await page.touchscreen.tap(x, y);
      await untilNoCard(page);
    });

    it('at a tap elsewhere', async () => {
      const page = await onPhone();
      await tapOn(page, WORDS, 200);
      await page.touchscreen.tap(5, 5);
      await untilNoCard(page);
    });

    it('when its handle is dragged to the edge, and not when it is hardly moved', async () => {
      const page = await onPhone();
      const { top } = await tapOn(page, WORDS, 200);
      const drag = async (by: number) => {
        await page.touchscreen.touchStart(180, top + 8);
        await page.touchscreen.touchMove(180, top + 8 + by / 2);
        await page.touchscreen.touchMove(180, top + 8 + by);
        await page.touchscreen.touchEnd();
        await pause(200);
      };
      await drag(30);
      await expect.poll(async () => (await cardOn(running(), page))?.top).toBeCloseTo(top, 0);
      await drag(120);
      await untilNoCard(page);
    });
  });

  describe('at a finger that is held', () => {
    const html = pageNamed('joongang').replace(LINKED, `<a href="#there">${LINKED}</a>`);

    it('opens on a mark', async () => {
      const page = await onPhone();
      await holdOn(page, WORDS, 800);
      expect((await untilCard(running(), page)).name).toBe(WORDS);
    });

    it('opens on a link with known words, which are not marked and which a tap follows', async () => {
      const page = await onPhone(html);
      expect((await paintedOn(page)).texts).not.toContain(LINKED);
      await holdOn(page, LINKED, 800);
      expect((await untilCard(running(), page)).text).toContain('Kursk');
      await page.touchscreen.tap(5, 5);
      await untilNoCard(page);
      const { x, y } = await bring(page, LINKED, 200);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => page.url()).toMatch(/#there$/);
      await pause(400);
      expect(await guestsOf(page)).toBe(0);
    });

    it('opens nothing on other words, nor where it slips', async () => {
      const page = await onPhone();
      await holdOn(page, 'bereaved', 800);
      expect(await guestsOf(page)).toBe(0);
      const { x, y } = await bring(page, WORDS, 200);
      await page.touchscreen.touchStart(x, y);
      await page.touchscreen.touchMove(x + 30, y);
      await pause(700);
      await page.touchscreen.touchEnd();
      expect(await guestsOf(page)).toBe(0);
    });
  });

  it('has buttons that a finger can hit', async () => {
    const page = await onPhone();
    await tapOn(page, WORDS, 200);
    const sizes = await debuggerOf(running()).inClosedRoot(page, (root) =>
      [...root.querySelectorAll('button')].map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...(sizes ?? []))).toBeGreaterThanOrEqual(24);
  });
});
