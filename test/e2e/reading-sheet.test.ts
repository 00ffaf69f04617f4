/** The reading sheet, from the popup's button to the page that is printed and the files that are saved. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { untilSheetOf } from './sheet.ts';
import { pageNamed, readPage, until } from './open-page.ts';
import { press, untilSays, untilThere } from './popup.ts';

inBothBrowsers({}, (running) => {
  async function openSheet(): Promise<Page> {
    const { page } = await readPage(
      running(),
      pageNamed('joongang'),
      'https://koreajoongangdaily.joins.com/news/2025-08-23/national/1',
    );
    const popup = await openPopupFor(running(), page);
    await press(popup, 'Reading sheet');
    const sheet = await untilSheetOf(running(), page);
    await untilThere(sheet, '.cited');
    return sheet;
  }

  it('shows the article, its notes, words and events, and the sources by their numbers', async () => {
    const sheet = await openSheet();
    const text = await sheet.$eval('main', (main) => main.innerText);
    expect(text).toContain('Korea JoongAng Daily');
    const cited = await sheet.$$eval('.cites a', (all) =>
      all.map((one) => Number(one.textContent)),
    );
    const listed = await sheet.$$eval('.cited li', (all) => all.map(({ value }) => value));
    expect(Math.max(...cited)).toBe(listed.length);
    expect(new Set(cited)).toEqual(new Set(listed));
    expect(await sheet.title()).toContain('Reading sheet: ');
    await sheet.close();
  });

  it('is saved as Markdown, CSV and JSON', async () => {
    const sheet = await openSheet();
    await sheet.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      const saved: string[] = [];
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          saved.push(text);
          document.body.dataset['saved'] = JSON.stringify(saved);
        });
        return real(blob);
      };
      // Where the file would go is the browser's business.
      HTMLAnchorElement.prototype.click = () => {};
    });
    const saved = async () =>
      (await sheet.evaluate(() => JSON.parse(document.body.dataset['saved'] ?? '[]'))) as string[];
    let count = 0;
    for (const as of ['Save as Markdown', 'Save as CSV', 'Save as JSON']) {
      await press(sheet, as);
      await untilSays(sheet, 'Saved among your downloads');
      count++;
      await until('it was saved', async () => (await saved()).length === count);
    }
    const [markdown = '', csv = '', json = ''] = await saved();
    expect(markdown).toMatch(/^# /);
    expect(csv).toContain('"Part","Kind"');
    expect(JSON.parse(json)).toMatchObject({ kind: 'context-notes-sheet', format: 1 });
    await sheet.close();
  });

  it('says what to do where its article is gone', async () => {
    const sheet = await running().openExtensionPage('sheet.html?tab=999999');
    await untilSays(sheet, 'Open the article, click the toolbar button');
    await sheet.close();
  });
});
