/** Each answer that the popup has for a page: a briefing, or one of the different reasons why there is none. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, readPage } from './open-page.ts';
import { press, sectionsOf, textOf, untilSays, untilThere } from './popup.ts';
import { popupOver } from './toolbar.ts';

describe('The popup where the extension may run', () => {
  inBothBrowsers({}, (running) => {
    it('shows sources’ caveats, notes, the words and the events of a page that is recognised', async () => {
      const { page, state } = await readPage(
        running(),
        pageNamed('joongang'),
        'https://koreajoongangdaily.joins.com/news/2025-08-23/national/1',
      );
      if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
      const popup = await openPopupFor(running(), page);
      expect(await sectionsOf(popup)).toEqual(
        expect.arrayContaining(['notes-title', 'glossary-title', 'events-title']),
      );
      const text = await textOf(popup);
      expect(text).toContain('Portraits of the dead on North Korean screens');
      expect(text).toContain('Korea JoongAng Daily');
      const rows = await popup.$$eval('.glossary .name', (names) =>
        names.map((name) => name.textContent),
      );
      expect(rows).toEqual(state.briefing.terms.map(({ term }) => term.name));
      const counts = await popup.$$eval('.glossary .count', (all) =>
        all.map((one) => Number(one.textContent)),
      );
      expect(counts).toEqual(state.briefing.terms.map(({ count }) => count));
    });

    it('says by which words a page was recognised', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const popup = await openPopupFor(running(), page);
      await press(popup, 'about North Korea');
      await untilSays(popup, 'Recognised by these words');
    });

    it('keeps the ways to its parts in one line, and brings the one that is focused into sight', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const popup = await openPopupFor(running(), page);
      await popup.bringToFront();
      await popup.setViewport({ width: 320, height: 600 });
      await popup.waitForFunction(() => innerWidth === 320);
      const links = await popup.$$('.parts a');
      const tops = await Promise.all(links.map((link) => link.evaluate((one) => one.offsetTop)));
      expect(new Set(tops).size).toBe(1);
      for (const link of [links.at(-1), links[0]]) {
        await link?.focus();
        await popup.waitForFunction(() => {
          const { left = -1, right = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
          return document.activeElement?.matches('.parts a') && left >= 0 && right <= innerWidth;
        });
      }
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    });

    it('says what the packs know where nothing was recognised, and looks anyway when asked', async () => {
      const { page } = await readPage(running(), pageNamed('network-dmz'));
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'Nothing recognised here');
      expect(await textOf(popup)).toContain('North Korea');
      await press(popup, 'Look anyway');
      await untilThere(popup, '.glossary');
      await expect.poll(async () => (await paintedOn(page)).texts).toContain('demilitarised zone');
    });

    it('tells a page that is no article from an article about something else', async () => {
      const { page } = await readPage(running(), '<!doctype html><title>Shop</title><p>Socks.</p>');
      await untilSays(await openPopupFor(running(), page), 'does not look like an article');
    });

    it('says that it cannot run on a page that the browser keeps to itself', async () => {
      const page = await running().openExtensionPage('welcome.html');
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'It cannot run here');
    });
  });
});

describe('The popup where the extension may not run by itself', () => {
  inBothBrowsers({ isGranted: false }, (running) => {
    it('says that the page was not read, and reads it once when asked', async () => {
      const { page } = await openPage(running(), pageNamed('joongang'));
      const before = await openPopupFor(running(), page);
      await untilSays(before, 'This page has not been read yet');
      expect((await paintedOn(page)).names).toEqual([]);
      await before.close();
      const popup = await popupOver(running, page);
      await untilSays(popup, 'This page has not been read yet');
      await press(popup, 'Read this page');
      await untilSays(popup, 'Words explained here');
      await expect.poll(async () => (await paintedOn(page)).texts).toContain('Saeppyol Street');
    });
  });
});

describe('The popup of an extension whose pack cannot be read', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const breakPack = (shipped: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'context-notes-broken-'));
    folders.push(folder);
    cpSync(shipped, folder, { recursive: true });
    writeFileSync(join(folder, 'packs/north-korea.json'), '{"format":99}');
    return folder;
  };
  inBothBrowsers({ build: breakPack }, (running) => {
    it('says that it failed, and why, and offers to try again', async () => {
      const { page, state, complaints } = await readPage(running(), pageNamed('joongang'));
      expect(state.kind).toBe('failed');
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'Something went wrong');
      expect(await textOf(popup)).toContain('format 99');
      await press(popup, 'Try again');
      await untilSays(popup, 'Something went wrong');
      expect((await paintedOn(page)).names).toEqual([]);
      expect(await complaints()).toEqual([]);
    });
  });
});
