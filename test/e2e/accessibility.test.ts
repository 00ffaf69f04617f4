/**
 * What axe finds in the popup's answers and its search, the settings, the first-run page, and what is said on a page, in
 * light and dark. Chromium alone, as the pages are the same in both, but for the keys, which only Firefox lets us change. The card, what
 * is rarely seen, and Arabic: accessibility-states.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, tabOf } from '../../tools/browsers/extension-browser.ts';
import { problemsOf } from './axe.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { inExtension } from './extension-page.ts';
import { openPage, pageNamed, readPage, until } from './open-page.ts';
import { press, pressAt, untilSays, untilThere } from './popup.ts';
import { untilSaid } from './said.ts';

/** As it is kept after an update (core/pack/pack-updates). */
const UPDATE = {
  pack: 'north-korea',
  title: 'North Korea',
  day: '2026-03-03',
  isSeen: false,
  changes: {
    before: 1,
    now: 2,
    corrections: [],
    entries: [
      { how: 'added', kind: 'term', id: 'gate', name: 'Gate' },
      { how: 'changed', kind: 'caveat', id: 'unnamed', name: 'The source is not named.' },
      { how: 'removed', kind: 'event', id: 'opening', name: 'The opening' },
    ],
  },
} as const;

inBothBrowsers({ only: 'chromium' }, (running) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
    const expectFine = async (page: Page) => {
      await debuggerOf(running()).prefer(page, { colours });
      expect(await problemsOf(page)).toEqual([]);
    };

    it('the popup with a briefing, its parts open, has no faults', async () => {
      const { page } = await readPage(
        running(),
        pageNamed('joongang'),
        'https://koreajoongangdaily.joins.com/news/1',
      );
      const popup = await openPopupFor(running(), page);
      await press(popup, 'Saeppyol Street');
      await popup.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
      await expectFine(popup);
    });

    it('the popup after a pack update, and an entry that is muted and reported there, have no faults', async () => {
      await inExtension(running(), (api, packUpdates) => api.storage.local.set({ packUpdates }), [
        UPDATE,
      ]);
      const { page } = await readPage(running(), pageNamed('joongang'));
      const popup = await openPopupFor(running(), page);
      await untilThere(popup, '.updated');
      for (const words of ['Saeppyol Street', 'Don’t mark this']) await press(popup, words);
      await untilSays(popup, 'No longer marked');
      await untilThere(popup, '.entry .actions .quiet:nth-of-type(3)');
      await popup.$eval('.entry .actions .quiet:nth-of-type(3)', (one) =>
        (one as HTMLElement).click(),
      );
      await untilThere(popup, '.entry textarea');
      await expectFine(popup);
      await press(popup, 'Undo');
      await untilSays(popup, 'Marked again');
      const settings = await running().openExtensionPage('options.html#changes');
      await untilThere(settings, '#changes');
      await expectFine(settings);
      await settings.close();
      await press(popup, 'Dismiss');
      await untilThere(popup, 'main > [role=status].unseen:focus');
      await expectFine(popup);
    });

    it('the popup where nothing was recognised has no faults', async () => {
      const { page } = await readPage(running(), pageNamed('network-dmz'));
      await expectFine(await openPopupFor(running(), page));
    });

    it('the popup of a site that is off has no faults', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'), 'https://apnews.com/1');
      const popup = await openPopupFor(running(), page);
      await pressAt(popup, '.switch input');
      await untilSays(popup, 'Off on this site');
      await expectFine(popup);
      await press(popup, 'Turn it on');
      await untilSays(popup, 'Words explained here');
    });

    it('the popup of a page where it cannot run has no faults', async () => {
      const page = await running().openExtensionPage('welcome.html');
      await expectFine(await openPopupFor(running(), page));
    });

    it.each([
      ['empty', '', 'Search all words'],
      ['with what was found', 'dmz', 'Demilitarized Zone'],
      ['with what was found in part', 'saeppyol', 'No word exactly like that'],
      ['with nothing found', 'porridge', 'Nothing found'],
    ])('the popup’s search, %s, has no faults', async (_, words, says) => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const tab = await tabOf(running(), page);
      const popup = await running().openExtensionPage(`popup.html?tab=${tab}&look=${words}`);
      await untilThere(popup, 'main[aria-busy=false]');
      await until(`it said ‘${says}’`, () =>
        popup.evaluate((text) => document.body.innerText.includes(text), says),
      );
      await popup.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
      await expectFine(popup);
    });

    it('the settings have no faults', async () => {
      const settings = await running().openExtensionPage('options.html');
      await untilThere(settings, '#shortcuts li');
      await expectFine(settings);
      await settings.close();
    });

    it('what is said and shown on a page has no faults', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      await debuggerOf(running()).command(page, 'toggle-marks');
      await untilSaid(running(), page, 'The marks are hidden.');
      const html = await debuggerOf(running()).inClosedRoot(page, (root) => root.innerHTML);
      const { page: copy } = await openPage(
        running(),
        {
          body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Said</title><body><main><h1>Said</h1><div><template shadowrootmode="open">${html ?? ''}</template></div></main></body></html>`,
        },
        'https://said.example.org/',
      );
      expect(html).toContain('The marks are hidden.');
      await expectFine(copy);
    });

    it('the first-run page has no faults', async () => {
      const page = await running().openExtensionPage('welcome.html');
      await untilThere(page, '#sample');
      await expectFine(page);
    });
  });
});

inBothBrowsers({ only: 'firefox', isGranted: false }, (running) => {
  it('the settings have no faults while keys are pressed, and when they were refused', async () => {
    const settings = await running().openExtensionPage('options.html');
    // Keys are waited for while the page in front has the focus.
    await settings.bringToFront();
    await pressAt(settings, '#shortcuts li button');
    await untilThere(settings, '.recorder:focus');
    expect(await problemsOf(settings)).toEqual([]);
    await settings.keyboard.press('a');
    await untilThere(settings, '#shortcuts .refused:not(:empty)');
    expect(await problemsOf(settings)).toEqual([]);
  });
});
