/** When the card opens and when it closes: by pointer, by touch and by key. */
import { describe, expect, it } from 'vitest';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { orderOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import {
  cardOn,
  moveAway,
  openCardOn,
  restOn,
  stillSpotOf,
  untilCard,
  untilNoCard,
} from './card.ts';
import { guestsOf, spotOf } from './marks.ts';
import { pageNamed, pause, readPage, until } from './open-page.ts';

const WORDS = 'Saeppyol Street';

inBothBrowsers({}, (running) => {
  const opened = () => readPage(running(), pageNamed('joongang'));

  describe('with the pointer', () => {
    it('opens on words that it rests on, and not before 300 ms', async () => {
      const { page } = await opened();
      const spot = await spotOf(page, WORDS);
      // The rest begins with the first move on the words; the last small one does not start it anew.
      await page.evaluate((y) => {
        const window = globalThis as unknown as { rested: number; waited: number };
        addEventListener('pointermove', ({ clientY, timeStamp }) => {
          if (Math.abs(clientY - y) < 2) window.rested ??= timeStamp;
        });
        new MutationObserver(() => {
          // What is in the page before that is laid out in no frame.
          if (document.querySelector(':popover-open'))
            window.waited ??= performance.now() - window.rested;
        }).observe(document.documentElement, { childList: true });
      }, spot.y);
      await restOn(page, spot);
      const card = await untilCard(running(), page);
      const waited = await page.evaluate(
        () => (globalThis as unknown as { waited: number }).waited,
      );
      expect(waited).toBeGreaterThan(295);
      expect(card.name).toBe('Saeppyol Street');
      expect(card.isFocused).toBe(false);
      expect(await guestsOf(page)).toBe(1);
    });

    it('is made ready in no frame, and for nobody who leaves before', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        const seen = { came: 0, inFrames: 0, open: 0 };
        Object.assign(globalThis, { seen });
        const guest = () => document.querySelector(':root > :not(head, body)');
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) seen.came += addedNodes.length;
        }).observe(document.documentElement, { childList: true });
        const look = () => {
          if (guest()?.matches(':popover-open')) seen.open++;
          else if (guest()) seen.inFrames++;
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      const seen = () =>
        page.evaluate(
          () =>
            (globalThis as unknown as { seen: { came: number; inFrames: number; open: number } })
              .seen,
        );
      const { x, y } = await spotOf(page, WORDS);
      // One right behind the other, however busy the machine is.
      await Promise.all([page.mouse.move(x, y), moveAway(page)]);
      await pause(600);
      expect(await seen()).toEqual({ came: 0, inFrames: 0, open: 0 });
      await openCardOn(running(), page, WORDS);
      const { came, inFrames, open } = await seen();
      expect(inFrames).toBe(0);
      expect(came).toBeLessThanOrEqual(2);
      expect(open).toBeGreaterThan(0);
      expect(await guestsOf(page)).toBe(1);
    });

    it('does not open where it passes by', async () => {
      const { page } = await opened();
      const { x, y } = await spotOf(page, WORDS);
      await page.mouse.move(x - 200, y);
      await page.mouse.move(x + 140, y, { steps: 8 });
      await page.mouse.move(1200, y);
      await pause(700);
      expect(await guestsOf(page)).toBe(0);
    });

    it('does not open on words beside a mark', async () => {
      const { page } = await opened();
      await restOn(page, await spotOf(page, 'bereaved'));
      await pause(700);
      expect(await guestsOf(page)).toBe(0);
    });

    it('closes a while after it left, and takes its one node along', async () => {
      const { page } = await opened();
      await openCardOn(running(), page, WORDS);
      // By the page's own clock: how long the test is in asking says nothing.
      await page.evaluate(() => {
        const window = globalThis as unknown as { left: number; stayed?: number };
        addEventListener('pointermove', ({ timeStamp }) => (window.left = timeStamp));
        new MutationObserver(() => {
          window.stayed ??= performance.now() - window.left;
        }).observe(document.documentElement, { childList: true });
      });
      await moveAway(page);
      await untilNoCard(page);
      const stayed = () =>
        page.evaluate(() => (globalThis as unknown as { stayed?: number }).stayed ?? 0);
      await expect.poll(stayed).toBeGreaterThan(200);
      expect(await guestsOf(page)).toBe(0);
    });

    it('can be reached: it stays open while the pointer is on it', async () => {
      const { page } = await opened();
      const card = await openCardOn(running(), page, WORDS);
      await page.mouse.move((card.left + card.right) / 2, (card.top + card.bottom) / 2, {
        steps: 3,
      });
      await pause(900);
      expect((await cardOn(running(), page))?.name).toBe(card.name);
    });

    it('lets its text be selected', async () => {
      const { page } = await opened();
      await openCardOn(running(), page, WORDS);
      const box = await debuggerOf(running()).inClosedRoot(page, (root) => {
        const { left, top, right } = (
          root.querySelector('.body p') as Element
        ).getBoundingClientRect();
        return { left, top, right };
      });
      if (!box) throw new Error('The card has no text.');
      await page.mouse.move(box.left + 2, box.top + 8, { steps: 3 });
      await page.mouse.down();
      await page.mouse.move(box.right - 40, box.top + 8, { steps: 5 });
      await page.mouse.up();
      const selected = async () =>
        debuggerOf(running()).inClosedRoot(page, (root) => {
          const [range] = getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
          if (!range || !root.contains(range.startContainer)) return '';
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        });
      await expect.poll(async () => (await selected())?.length).toBeGreaterThan(10);
      expect(await guestsOf(page)).toBe(1);
    });

    it('closes when the page is pressed elsewhere', async () => {
      const { page } = await opened();
      await openCardOn(running(), page, WORDS);
      await page.mouse.click(5, 5);
      await untilNoCard(page);
    });

    it('goes above the words near the lower edge of the window, and stays inside it', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        document.body.style.cssText = 'padding: 1500px 0; margin: 40px';
      });
      // The marks are there again once the page has settled.
      await pause(900);
      await page.evaluate((y) => scrollBy(0, y - innerHeight + 40), (await spotOf(page, WORDS)).y);
      const spot = await stillSpotOf(page, WORDS);
      const card = await openCardOn(running(), page, WORDS);
      expect(card.bottom).toBeLessThanOrEqual(spot.y);
      expect(card.top).toBeGreaterThanOrEqual(0);
    });

    it('stays with its words while the page scrolls a little, and closes when they are out of sight', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        document.body.style.cssText = 'padding: 300px 0 3000px; margin: 40px';
      });
      await pause(900);
      const card = await openCardOn(running(), page, WORDS);
      await page.evaluate(() => scrollBy(0, 60));
      await expect
        .poll(async () => (await cardOn(running(), page))?.top)
        .toBeCloseTo(card.top - 60, 0);
      await page.evaluate(() => scrollBy(0, 2000));
      await untilNoCard(page);
    });
  });

  it('opens at a tap, and closes at a tap elsewhere', async () => {
    const { page } = await opened();
    const { x, y } = await spotOf(page, WORDS);
    await page.touchscreen.tap(x, y);
    expect((await untilCard(running(), page)).name).toBe('Saeppyol Street');
    await page.touchscreen.tap(5, 5);
    await untilNoCard(page);
  });

  describe('with the keys', () => {
    it('opens at the current mention with the focus in it; Escape closes it and gives the focus back', async () => {
      const { page } = await opened();
      await page.focus('.byline a');
      await orderOf(running(), page, { kind: 'open' });
      expect((await untilCard(running(), page)).isFocused).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.parentElement?.localName)).toBe(
        'html',
      );
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Test Desk');
    });

    it('goes from mention to mention with one card, and back again', async () => {
      const { page } = await opened();
      await orderOf(running(), page, { kind: 'open' });
      const first = await untilCard(running(), page);
      const nameOn = async () => (await cardOn(running(), page))?.name;
      await orderOf(running(), page, { kind: 'step', by: 1 });
      await until('another card was open', async () => {
        const name = await nameOn();
        return name !== undefined && name !== first.name;
      });
      expect(await guestsOf(page)).toBe(1);
      await orderOf(running(), page, { kind: 'step', by: -1 });
      await expect.poll(nameOn).toBe(first.name);
    });

    it('leaves Escape to the page while no card is open', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        addEventListener('keydown', ({ key }) => (document.title = key), true);
      });
      await page.keyboard.press('Escape');
      await expect.poll(() => page.title()).toBe('Escape');
    });

    it('hides all marks and shows them again', async () => {
      const { page } = await opened();
      const count = () => page.evaluate(() => CSS.highlights.size);
      await orderOf(running(), page, { kind: 'toggle' });
      await expect.poll(count).toBe(0);
      await orderOf(running(), page, { kind: 'toggle' });
      await expect.poll(count).toBe(1);
    });
  });
});
