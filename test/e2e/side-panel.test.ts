/** The view beside the page: opened from the popup, following its page, text and list pointing at each other, the list filtered. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopupFor, tabOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { pageNamed, readPage, until } from './open-page.ts';
import { press, textOf, untilThere } from './popup.ts';

/** How many places are lit in a page: the highlight of the open mark has one letter more than that of all marks. */
async function litIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()];
    const open = names.find((name) => name.endsWith('o') && names.includes(name.slice(0, -1)));
    return CSS.highlights.get(open ?? '')?.size ?? 0;
  });
}

inBothBrowsers({}, (running) => {
  const openBeside = async (html = pageNamed('joongang')) => {
    const { page } = await readPage(running(), html);
    const tab = await tabOf(running(), page);
    const panel = await running().openExtensionPage(`sidepanel.html?tab=${String(tab)}`);
    await untilThere(panel, '.glossary');
    return { page, panel };
  };

  it('lights in the text what the list points at, by pointer and by focus', async () => {
    const { page, panel } = await openBeside();
    await panel.bringToFront();
    const row = await panel.waitForSelector('.glossary .row');
    await row?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    // The pointer may have lain there already: it comes from elsewhere.
    await panel.mouse.move(1, 1);
    await row?.hover();
    await until('the words were lit', async () => (await litIn(page)) > 0);
    await panel.mouse.move(1, 1);
    await until('nothing was lit', async () => (await litIn(page)) === 0);
    await row?.focus();
    await until('the words were lit', async () => (await litIn(page)) > 0);
    await panel.close();
    await until('nothing was lit once the panel was gone', async () => (await litIn(page)) === 0);
  });

  it('shows in the list of which word the card was opened on the page', async () => {
    const { page, panel } = await openBeside();
    await page.bringToFront();
    const card = await openCardOn(running(), page, 'Pyongyang');
    await expect
      .poll(() => panel.$$eval('.on-page .name', (all) => all.map((one) => one.textContent)))
      .toEqual([card.name]);
    await panel.close();
  });

  it('follows its page: what is read anew is shown anew', async () => {
    const { page, panel } = await openBeside();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'In Chongjin, too, the Workers’ Party of Korea told families of the dead.';
      document.querySelector('p')?.after(more);
    });
    await page.bringToFront();
    await until('the panel told of it', async () => (await textOf(panel)).includes('Chongjin'));
    await panel.close();
  });

  it('narrows a long list down by what is typed and by kind', async () => {
    const more =
      'Kim Jong Un told the Workers’ Party of Korea in Wonsan, Chongjin, Hamhung and Sinuiju of Russia’s Vladimir Putin and Sergei Shoigu, as KCNA and Rodong Sinmun had it.';
    const { panel } = await openBeside(pageNamed('joongang').replace('</p>', `</p><p>${more}</p>`));
    const names = () =>
      panel.$$eval('.glossary .name', (all) => all.map((one) => one.textContent ?? ''));
    const all = await names();
    expect(all.length).toBeGreaterThanOrEqual(10);
    await panel.bringToFront();
    await panel.type('.filter input', all[0]?.slice(0, 4) ?? '');
    await until('the list was shorter', async () => (await names()).length < all.length);
    expect(await names()).toContain(all[0]);
    await panel.$eval('.filter input', (input) => {
      input.focus();
      input.select();
    });
    await panel.keyboard.press('Backspace');
    await until('all were back', async () => (await names()).length === all.length);
    await panel.select('.filter select', 'person');
    await until('only people were left', async () => {
      const kinds = await panel.$$eval('.glossary .kind', (found) =>
        found.map((one) => one.textContent),
      );
      return kinds.length < all.length && new Set(kinds).size <= 1;
    });
    await panel.close();
  });
});

describe('The popup’s button for it', () => {
  inBothBrowsers({ only: 'chromium', isFresh: true }, (running) => {
    it('opens the panel', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const popup = await openPopupFor(running(), page);
      await untilThere(popup, '.glossary');
      await press(popup, 'Beside the page').catch(() => {});
      await until('the panel was open', () =>
        running()
          .browser.targets()
          .some((target) => target.url().endsWith('/sidepanel.html')),
      );
    });
  });
});
