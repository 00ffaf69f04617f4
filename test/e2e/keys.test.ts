/** The commands by key: from word to word without taking the focus, told to screen readers; and nothing at all while somebody writes. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { tabOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, moveAway, openCardOn, untilCard, untilNoCard } from './card.ts';
import { grantedSites, inExtension } from './extension-page.ts';
import { guestsOf, paintedOn } from './marks.ts';
import { openPage, pageNamed, pause, readPage, until } from './open-page.ts';
import { pressAt, textAt, untilThere } from './popup.ts';
import { letIn, saidOn, untilSaid } from './said.ts';

/** What the current mention reads, as it is lit. */
async function litOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].toSorted((a, b) => a.length - b.length);
    const lit = names.slice(1).flatMap((name) => [...(CSS.highlights.get(name) ?? [])])[0];
    if (!lit) return undefined;
    const range = new Range();
    range.setStart(lit.startContainer, lit.startOffset);
    range.setEnd(lit.endContainer, lit.endOffset);
    return range.toString().replace(/\s+/g, ' ');
  });
}

async function focusedOn(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

inBothBrowsers({}, (running) => {
  const opened = () => readPage(running(), pageNamed('joongang'));
  const order = (page: Page, name: string) => debuggerOf(running()).command(page, name);

  it('the browser has given keys to four commands, and the others wait for some', async () => {
    const commands = await inExtension(running(), (api) => api.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({
      'next-mention': 'Alt+Shift+J',
      'previous-mention': 'Alt+Shift+K',
      'open-card': 'Alt+Shift+O',
      'toggle-marks': 'Alt+Shift+U',
      'pin-card': '',
      'open-list': '',
      search: '',
      'look-up': '',
    });
  });

  describe('from word to word', () => {
    it('lights the next mention and says which it is; the focus stays, and no card opens', async () => {
      const { page } = await opened();
      await page.focus('.byline a');
      const { texts } = await paintedOn(page);
      await order(page, 'next-mention');
      const said = await untilSaid(running(), page, `${texts[0]}, 1 of ${texts.length}. In: `);
      expect(said).toMatchObject({ role: 'status', live: 'polite', isSeen: false });
      await expect.poll(() => litOn(page)).toBe(texts[0]);
      expect(await focusedOn(page)).toBe('Test Desk');
      expect(await guestsOf(page)).toBe(1);
      await order(page, 'next-mention');
      await untilSaid(running(), page, `${texts[1]}, 2 of ${texts.length}. In: `);
      await order(page, 'previous-mention');
      await order(page, 'previous-mention');
      await untilSaid(running(), page, `${texts.at(-1)}, ${texts.length} of ${texts.length}. In: `);
      expect(await guestsOf(page)).toBe(1);
    });

    it('begins with what is in sight, and scrolls to what is not', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p'))
          paragraph.style.marginBottom = '70vh';
      });
      await pause(900);
      await page.evaluate(() => scrollTo({ top: innerHeight * 2, behavior: 'instant' }));
      await order(page, 'next-mention');
      await until('a mention was lit', async () => (await litOn(page)) !== undefined);
      const at = async () =>
        Number(/, (\d+) of/.exec((await saidOn(running(), page))?.text ?? '')?.[1]);
      await until('it was said', async () => (await at()) > 1);
      const before = await page.evaluate(() => scrollY);
      await order(page, 'previous-mention');
      await until('the page scrolled', async () => (await page.evaluate(() => scrollY)) < before);
    });

    it.each(['Escape', 'a press', 'leaving'])(
      '%s ends it, and takes the guest along',
      async (how) => {
        const { page } = await opened();
        await page.evaluate(() => {
          addEventListener('keydown', ({ key }) => (document.title = key), true);
        });
        await order(page, 'next-mention');
        await untilSaid(running(), page, '1 of');
        if (how === 'Escape') await page.keyboard.press('Escape');
        else if (how === 'a press') await page.mouse.click(5, 5);
        else await page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
        await untilNoCard(page);
        await expect.poll(() => litOn(page)).toBeUndefined();
        // The page got the key as well.
        if (how === 'Escape') await expect.poll(() => page.title()).toBe('Escape');
      },
    );

    it('opens the card of the current mention with the focus in it; Escape gives the focus back', async () => {
      const { page } = await opened();
      await page.focus('.byline a');
      await order(page, 'next-mention');
      await order(page, 'next-mention');
      const { texts } = await paintedOn(page);
      await untilSaid(running(), page, `${texts[1]}, 2 of`);
      await order(page, 'open-card');
      const card = await untilCard(running(), page);
      expect(card.isFocused).toBe(true);
      await until('only the card was there', async () => (await guestsOf(page)) === 1);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      await expect.poll(() => focusedOn(page)).toBe('Test Desk');
      // From there it goes on.
      await order(page, 'next-mention');
      await untilSaid(running(), page, `${texts[2]}, 3 of`);
    });

    it('an open card goes along', async () => {
      const { page } = await opened();
      await order(page, 'open-card');
      const first = await untilCard(running(), page);
      await order(page, 'next-mention');
      await until('another card was open', async () => {
        const card = await cardOn(running(), page);
        return card !== undefined && card.name !== first.name;
      });
      expect((await untilCard(running(), page)).isFocused).toBe(true);
    });
  });

  it('hides all marks and shows them again, and says so; hidden, there is nothing to go to', async () => {
    const { page } = await opened();
    await order(page, 'next-mention');
    await untilSaid(running(), page, '1 of');
    await order(page, 'toggle-marks');
    expect(await untilSaid(running(), page, 'The marks are hidden.')).toMatchObject({
      isSeen: true,
    });
    await expect.poll(async () => (await paintedOn(page)).names).toEqual([]);
    await order(page, 'next-mention');
    await untilSaid(running(), page, 'The marks on this page are hidden. Show them');
    await order(page, 'toggle-marks');
    await untilSaid(running(), page, 'The marks are shown.');
    await expect.poll(async () => (await paintedOn(page)).texts.length).toBeGreaterThan(0);
  });

  it('keeps a card that the pointer opened, without taking the focus', async () => {
    const isPinned = async (on: Page) =>
      (await debuggerOf(running()).inClosedRoot(
        on,
        (root) => root.querySelector('.tool[aria-pressed=true]') !== null,
      )) === true;
    const { page } = await opened();
    const { name } = await openCardOn(running(), page, 'Saeppyol Street');
    await order(page, 'pin-card');
    await until('it was pinned', async () => isPinned(page));
    await moveAway(page);
    await pause(900);
    expect(await cardOn(running(), page)).toMatchObject({ name, isFocused: false });
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    // Where none is open it opens the current one, to stay.
    await order(page, 'pin-card');
    await untilCard(running(), page);
    await moveAway(page);
    await pause(900);
    expect(await cardOn(running(), page)).toBeDefined();
  });

  describe('while somebody is writing', () => {
    const FIELDS: readonly (readonly [string, string])[] = [
      ['an input', '<input class="field">'],
      ['a text area', '<textarea class="field"></textarea>'],
      ['editable text', '<div class="field" contenteditable>text</div>'],
      [
        'a field in a shadow root',
        '<div class="field"><template shadowrootmode="open"><input></template></div>',
      ],
      ['a field in a frame', '<iframe class="field" srcdoc="<input>"></iframe>'],
    ];

    it.each(FIELDS)('takes nothing from %s', async (_, html) => {
      const { page } = await readPage(
        running(),
        pageNamed('joongang').replace('</body>', `<form>${html}</form></body>`),
      );
      await page.evaluate(() => {
        const field = document.querySelector<HTMLElement>('.field');
        if (field instanceof HTMLIFrameElement) {
          field.focus();
          field.contentDocument?.querySelector('input')?.focus();
        } else (field?.shadowRoot?.querySelector('input') ?? field)?.focus();
      });
      const where = () =>
        page.evaluate(() => [document.activeElement?.className, scrollY, CSS.highlights.size]);
      await until('the field had the focus', async () => (await where())[0] === 'field');
      await pause(200);
      const before = await where();
      expect(before[0]).toBe('field');
      for (const name of ['next-mention', 'open-card', 'pin-card', 'look-up', 'search'])
        await order(page, name);
      await pause(700);
      expect(await where()).toEqual(before);
      expect(await guestsOf(page)).toBe(0);
      const popups = (await running().browser.pages()).filter((one) => one.url().includes('popup'));
      expect(popups).toEqual([]);
      // A check box is not written in.
      await page.evaluate(() => {
        const box = document.createElement('input');
        box.type = 'checkbox';
        document.querySelector('form')?.append(box);
        box.focus();
      });
      await order(page, 'next-mention');
      await untilSaid(running(), page, '1 of');
    });
  });

  it('says so where no words are marked', async () => {
    const { page } = await openPage(running(), '<!doctype html><title>Plain</title><p>Nothing.');
    await order(page, 'toggle-marks');
    await untilSaid(running(), page, 'No words are marked on this page.');
  });

  describe('in the popup', () => {
    const untilPopup = async () => {
      let address: string | undefined;
      await until('the popup was open', async () => {
        address = await debuggerOf(running()).takePopup();
        return address?.includes('popup.html') === true;
      });
      return address ?? '';
    };

    it('the list and the search open at what was asked for, and the toolbar button opens it as ever', async () => {
      const { page } = await opened();
      await order(page, 'open-list');
      expect(await untilPopup()).toMatch(/popup\.html#glossary$/);
      await order(page, 'search');
      expect(await untilPopup()).toMatch(/popup\.html\?look=$/);
      await debuggerOf(running()).pressToolbarButton(page);
      expect(await untilPopup()).toMatch(/popup\.html$/);
    });

    it('opens where a page can’t be read, and says why', async () => {
      const page = await running().openExtensionPage('options.html');
      await order(page, 'next-mention');
      expect(await untilPopup()).toMatch(/popup\.html$/);
      await page.close();
    });

    it('has the focus at the first word of the list', async () => {
      const { page } = await opened();
      const tab = await tabOf(running(), page);
      const popup = await running().openExtensionPage(`popup.html?tab=${tab}#glossary`);
      await until('the focus was in the list', () =>
        popup.evaluate(() => document.activeElement?.closest('#glossary') !== null),
      );
      expect(await popup.evaluate(() => document.activeElement?.className)).toBe('row');
    });

    it.each(['popup.html', 'sidepanel.html'])(
      'has the search one click away in %s',
      async (path) => {
        const { page } = await opened();
        const tab = await tabOf(running(), page);
        const popup = await running().openExtensionPage(`${path}?tab=${tab}`);
        await pressAt(popup, '.pack-search button');
        await untilThere(popup, '.pack-search input:focus');
        await popup.close();
      },
    );

    it('has the focus in the search, which finds words in any spelling while they are typed', async () => {
      const { page } = await opened();
      const tab = await tabOf(running(), page);
      const popup = await running().openExtensionPage(`popup.html?tab=${tab}&look=`);
      await untilThere(popup, '.pack-search input:focus');
      const says = () => textAt(popup, '.pack-search');
      await popup.keyboard.type('dmz');
      await until('it was found', async () => (await says()).includes('Demilitarized Zone'));
      const type = async (text: string) => {
        await popup.$eval('.pack-search input', (field) => (field.value = ''));
        await popup.keyboard.type(text);
      };
      await type('평양');
      await until('it was found', async () => (await says()).includes('Pyongyang'));
      await type('saeppyol');
      await until('it was found in part', async () =>
        /No word exactly like that[\s\S]*Saeppyol Street/.test(await says()),
      );
      await type('porridge');
      await until('nothing was found', async () =>
        (await says()).includes('Nothing found for “porridge”'),
      );
    });
  });
});

describe('On a site that was not allowed', () => {
  inBothBrowsers({ isGranted: false }, (running) => {
    it('the key has the page read once, and goes to its first word', async () => {
      const { page } = await openPage(running(), pageNamed('joongang'));
      await letIn(running(), page);
      await debuggerOf(running()).command(page, 'next-mention');
      await untilSaid(running(), page, ', 1 of');
      expect(await grantedSites(running())).toEqual([]);
    });

    it('nothing is read where the site was turned off: the popup opens', async () => {
      const { page } = await openPage(running(), pageNamed('joongang'));
      const settings = await running().openExtensionPage('options.html');
      await settings.evaluate(async () => {
        type Api = { storage: { local: { set(given: object): Promise<void> } } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        await (browser ?? chrome).storage.local.set({
          settings: { version: 1, isPaused: true },
        });
      });
      await settings.close();
      await letIn(running(), page);
      await debuggerOf(running()).command(page, 'next-mention');
      await until('the popup was open', async () => {
        const address = await debuggerOf(running()).takePopup();
        return address?.endsWith('/popup.html') === true;
      });
      expect((await paintedOn(page)).names).toEqual([]);
    });
  });
});
