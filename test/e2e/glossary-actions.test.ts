/** What can be done with an entry of the popup's list: leaving its term unmarked, with undo, on every page that is open; reporting it wrong. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { pressInCard } from './in-card.ts';
import { forgetSettings, keptBy } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { pageNamed, readPage, until } from './open-page.ts';
import { press, pressAt, textAt, untilSays, untilThere } from './popup.ts';

const HERE = 'https://koreajoongangdaily.joins.com/news/2025-08-23/national/1?from=mail#top';
const WORDS = 'Saeppyol Street';
const MUTE = 'Don’t mark this';

inBothBrowsers({}, (running) => {
  afterEach(() => forgetSettings(running()));

  const open = async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'), HERE);
    return { page, complaints };
  };
  const openPopup = async (page: Page) => {
    const popup = await openPopupFor(running(), page);
    await untilSays(popup, 'Words explained here');
    await press(popup, WORDS);
    await untilThere(popup, '.entry');
    return popup;
  };
  const isMarked = async (page: Page) => (await paintedOn(page)).texts.includes(WORDS);
  const untilMarked = async (page: Page, is: boolean) => {
    await until(`the mark was ${is ? 'back' : 'gone'}`, async () => (await isMarked(page)) === is);
  };
  const rowOf = (popup: Page) =>
    popup.$eval('#term-saeppyol-street', (name) => name.parentElement?.innerText ?? '');

  describe('Muting in the popup', () => {
    it('takes the marks off this page and others at once, and undo brings them back', async () => {
      const { page: other } = await open();
      const { page, complaints } = await open();
      const before = (await paintedOn(page)).texts;
      expect(before).toContain(WORDS);
      const popup = await openPopup(page);
      await press(popup, MUTE);
      await untilSays(popup, 'No longer marked, here and on other pages.');
      await untilMarked(page, false);
      await untilMarked(other, false);
      await expect
        .poll(async () => (await paintedOn(page)).texts)
        .toEqual(before.filter((text) => text !== WORDS));
      await expect.poll(() => rowOf(popup)).toContain('not marked');
      await expect
        .poll(async () => (await keptBy(running()))['settings'])
        .toMatchObject({ mutedTerms: ['north-korea/saeppyol-street'] });

      await press(popup, 'Undo');
      await untilSays(popup, 'Marked again.');
      await untilMarked(page, true);
      await untilMarked(other, true);
      await expect.poll(async () => (await paintedOn(page)).texts).toEqual(before);
      await expect.poll(() => rowOf(popup)).not.toContain('not marked');
      await expect
        .poll(async () => (await keptBy(running()))['settings'])
        .toMatchObject({ mutedTerms: [] });
      expect(await complaints()).toEqual([]);
    });

    it('is known when the popup opens again, and outlives changes of the page', async () => {
      const { page } = await open();
      const popup = await openPopup(page);
      await press(popup, MUTE);
      await untilMarked(page, false);
      await popup.close();
      await page.bringToFront();
      // No word that was not there before: the page is searched again for what was asked for at first.
      await page.evaluate((words) => {
        const told = [...document.querySelectorAll('#article_body p')].find((one) =>
          one.textContent?.includes(words),
        );
        const more = told?.cloneNode(true) as HTMLElement;
        more.id = 'more';
        told?.before(more);
      }, WORDS);
      await until('the page was read again', () =>
        page.evaluate(() =>
          [...CSS.highlights.values()].some((marks) =>
            [...marks].some(({ startContainer }) =>
              document.querySelector('#more')?.contains(startContainer),
            ),
          ),
        ),
      );
      expect(await isMarked(page)).toBe(false);

      const again = await openPopup(page);
      await expect.poll(() => rowOf(again)).toContain('not marked');
      await press(again, 'Mark again');
      await untilMarked(page, true);
    });

    it('taken back, reaches a page that was read meanwhile, which had listed the term as not marked', async () => {
      const { page } = await open();
      const popup = await openPopup(page);
      await press(popup, MUTE);
      await untilMarked(page, false);
      const { page: later, complaints } = await open();
      const { texts } = await paintedOn(later);
      expect(texts.length).toBeGreaterThan(2);
      expect(texts).not.toContain(WORDS);
      const listed = await openPopup(later);
      expect(await rowOf(listed)).toContain('not marked');
      await listed.close();
      // Nothing is read again for it: the page is as it was, but for the mark.
      await later.evaluate(() => Object.assign(globalThis, { names: [...CSS.highlights.keys()] }));
      await popup.bringToFront();
      await press(popup, 'Undo');
      await untilSays(popup, 'Marked again.');
      await untilMarked(later, true);
      await untilMarked(page, true);
      expect((await paintedOn(later)).texts).toEqual((await paintedOn(page)).texts);
      const isSame = () =>
        later.evaluate(() =>
          (globalThis as unknown as { names: string[] }).names.every((name) =>
            CSS.highlights.has(name),
          ),
        );
      expect(await isSame()).toBe(true);
      const again = await openPopup(later);
      expect(await rowOf(again)).not.toContain('not marked');
      expect(await complaints()).toEqual([]);
    });

    it('goes along with the card’s, on other pages, too', async () => {
      const { page: other } = await open();
      const { page } = await open();
      await openCardOn(running(), page, WORDS);
      await pressInCard(running(), page, MUTE);
      await untilMarked(page, false);
      await untilMarked(other, false);
      const popup = await openPopup(page);
      await expect.poll(() => rowOf(popup)).toContain('not marked');
    });

    it('leaves pages alone that are about nothing of the packs, and loses no page that was read', async () => {
      const { page: plain, complaints } = await readPage(running(), pageNamed('product'));
      const { page } = await open();
      const popup = await openPopup(page);
      await press(popup, MUTE);
      await untilMarked(page, false);
      expect(await plain.evaluate(() => CSS.highlights.size)).toBe(0);
      expect((await paintedOn(page)).texts.length).toBeGreaterThan(2);
      expect(await complaints()).toEqual([]);
    });
  });

  describe('Reporting an entry', () => {
    const reportIn = async (popup: Page, place: string) => {
      const button = await popup.waitForSelector(
        `${place} ::-p-xpath(.//button[normalize-space(.)="Report a mistake"])`,
      );
      await button?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await button?.click();
      await untilThere(popup, `${place} textarea:focus`);
      return popup.$eval(`${place} textarea`, (field) => field.value.split('\n'));
    };

    it('of a term writes what an editor needs, waits for what is wrong, and copies it', async () => {
      const { page } = await open();
      const popup = await openPopup(page);
      const lines = await reportIn(popup, '.entry');
      expect(lines[0]).toBe('Context Notes: a term that seems wrong');
      expect(lines[1]).toMatch(/^Term: saeppyol-street \(“Saeppyol Street”\), checked 20\d\d-/);
      expect(lines).toContain('Page: koreajoongangdaily.joins.com/news/2025-08-23/national/1');
      expect(lines).toContain('Words met: “Saeppyol Street”');
      await popup.keyboard.type('It is elsewhere.');
      await press(popup, 'Copy');
      await expect.poll(() => textAt(popup, '.report [role=status]')).toBe('Copied.');
      await pressAt(popup, 'textarea');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('a');
      await popup.keyboard.press('v');
      await popup.keyboard.up('Control');
      await expect
        .poll(() => popup.$eval('textarea', (field) => field.value))
        .toBe(`${lines.join('\n')}It is elsewhere.`);
    });

    it('of a note and of an event writes which they are', async () => {
      const { page } = await open();
      const popup = await openPopup(page);
      await pressAt(popup, '.notes summary');
      const note = await reportIn(popup, '.notes details[open]');
      expect(note[0]).toBe('Context Notes: a note that seems wrong');
      expect(note[1]).toMatch(/^Note: [a-z0-9-]+ \(“.+”\), checked 20\d\d-/);
      expect(note.find((line) => line.startsWith('Words met: “'))).toBeDefined();
      await popup.$eval('.events summary', (one) => one.click());
      const event = await reportIn(popup, '.events details[open]');
      expect(event[0]).toBe('Context Notes: an event that seems wrong');
      expect(event[1]).toMatch(/^Event: \d{4}-[a-z0-9-]+ \(“.+”\), checked 20\d\d-/);
    });
  });
});
