/** Words that are selected and not marked, looked up: a card at them, the popup's search, or the plain word that nothing was found. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, untilCard, untilNoCard } from './card.ts';
import { inExtension } from './extension-page.ts';
import { guestsOf, paintedOn, spotOf } from './marks.ts';
import { openPage, pageNamed, pause, readPage, until } from './open-page.ts';
import { letIn, untilSaid } from './said.ts';

const PLAIN =
  '<!doctype html><html lang="en"><title>Cooking</title><p>Porridge with butter. <b>пхень</b>ян, then <i>DMZ</i>, dmz and nothing.</p>';

/** Selects the first place in the page's text that reads so, wherever elements begin and end in it. */
async function select(page: Page, words: string): Promise<void> {
  const isThere = await page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const find = (globalThis as unknown as { find(text: string): boolean }).find;
    return find(wanted);
  }, words);
  if (!isThere) throw new Error(`‘${words}’ does not stand on the page.`);
}

const selected = (page: Page) => page.evaluate(() => String(getSelection()));

inBothBrowsers({}, (running) => {
  const lookUp = (page: Page) => debuggerOf(running()).command(page, 'look-up');

  it('opens a card at words of a page that was read, with the focus in it and the selection kept', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const { texts } = await paintedOn(page);
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.insertAdjacentHTML('afterend', '<div>about Songun policy</div>');
    });
    await select(page, 'Songun');
    await lookUp(page);
    const card = await untilCard(running(), page);
    expect(card.name).toContain('Songun');
    expect(card.isFocused).toBe(true);
    expect(await selected(page)).toBe('Songun');
    const words = await page.evaluate(() => {
      const { left, top, bottom } = (getSelection() as Selection)
        .getRangeAt(0)
        .getBoundingClientRect();
      return { left, top, bottom };
    });
    expect(
      Math.min(Math.abs(card.top - words.bottom), Math.abs(words.top - card.bottom)),
    ).toBeLessThan(12);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await expect.poll(() => selected(page)).toBe('Songun');
    await expect.poll(async () => (await paintedOn(page)).texts).toEqual(texts);
  });

  it('opens one on a page that is about nothing of ours, and marks nothing there', async () => {
    const { page } = await readPage(running(), PLAIN);
    await select(page, 'dmz');
    await lookUp(page);
    expect((await untilCard(running(), page)).name).toBe('Demilitarized Zone');
    // It is no change of the page, after which a page is read again and found to be about nothing still.
    await pause(1_200);
    expect((await cardOn(running(), page))?.name).toBe('Demilitarized Zone');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect((await paintedOn(page)).names).toEqual([]);
  });

  it('finds words in another script, across elements', async () => {
    const { page } = await readPage(running(), PLAIN);
    await page.evaluate(() => {
      const [first, last] = [document.querySelector('b'), document.querySelector('b')?.nextSibling];
      getSelection()?.setBaseAndExtent(first as Node, 0, last as Node, 2);
    });
    await lookUp(page);
    expect((await untilCard(running(), page)).name).toBe('Pyongyang');
  });

  it('says on the page that nothing was found, and takes that back by itself or at Escape', async () => {
    const { page } = await readPage(running(), PLAIN);
    await select(page, 'Porridge with butter');
    await lookUp(page);
    const said = await untilSaid(running(), page, 'Nothing found for “Porridge with butter”');
    expect(said).toMatchObject({ isSeen: true, live: 'polite' });
    expect(await cardOn(running(), page)).toBeUndefined();
    await page.keyboard.press('Escape');
    await expect.poll(() => guestsOf(page)).toBe(0);
  });

  it('brings what is found in part to the popup’s search', async () => {
    const { page } = await readPage(running(), '<!doctype html><title>x</title><p>saeppyol');
    await select(page, 'saeppyol');
    await lookUp(page);
    let address: string | undefined;
    await until('the popup was open', async () => {
      address = await debuggerOf(running()).takePopup();
      return address?.includes('look=') === true;
    });
    expect(address).toMatch(/popup\.html\?look=saeppyol$/);
  });

  it('is chosen from the page’s own menu', async () => {
    const { page } = await readPage(running(), PLAIN);
    await select(page, 'DMZ');
    const label = await debuggerOf(running()).chooseFromMenu(
      page,
      await spotOf(page, 'DMZ'),
      'DMZ',
    );
    if (running().name === 'firefox') expect(label).toBe('Look up “DMZ” in Context Notes');
    expect((await untilCard(running(), page)).name).toBe('Demilitarized Zone');
  });
});

describe('On a site that was not allowed', () => {
  inBothBrowsers({ isGranted: false }, (running) => {
    it('the key lets the reader in, as the toolbar button does', async () => {
      const { page } = await openPage(running(), PLAIN);
      await letIn(running(), page);
      if (running().name === 'firefox')
        await inExtension(running(), (api) =>
          api.commands.update({ name: 'look-up', shortcut: 'Alt+Shift+L' }),
        );
      await select(page, 'dmz');
      await debuggerOf(running()).command(page, 'look-up');
      expect((await untilCard(running(), page)).name).toBe('Demilitarized Zone');
    });
  });
});
