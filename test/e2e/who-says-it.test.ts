/** Who an article's statements are attributed to, and its numbers beside the published ones, as the popup shows them. */
import { describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openPage, pageNamed, readPage, until } from './open-page.ts';
import { press, textOf } from './popup.ts';

const farDown = () =>
  pageNamed('who-says-it').replace('<body>', '<body style="padding: 2500px 0">');

describe('Who says it', () => {
  inBothBrowsers({}, (running) => {
    it('is counted by kind, and each count opens its sentences, which lead to the page', async () => {
      const { page } = await readPage(running(), farDown());
      const popup = await openPopupFor(running(), page);
      const rows = await popup.$$eval('.speaker', (buttons) =>
        buttons.map(
          (one) =>
            `${one.querySelector('.name')?.textContent}: ${one.querySelector('.count')?.textContent}`,
        ),
      );
      expect(rows).toEqual([
        'Defectors: 1 sentence',
        'Unnamed people inside: 2 sentences',
        'Unnamed officials: 1 sentence',
        'State media: 1 sentence',
        'Documents and images: 1 sentence',
        'Named officials and offices: 2 sentences',
      ]);
      await press(popup, 'Unnamed people inside');
      const quotes = await popup.$$eval('.said q', (found) => found.map((one) => one.textContent));
      expect(quotes).toEqual([
        'A source in North Hamgyong Province said on Monday that families had heard nothing of the deployment',
        'Another resident of Hyesan said that letters no longer came',
      ]);
      await popup.click('.said li:last-child .quote');
      await page.bringToFront();
      await until('the page was scrolled', () => page.evaluate(() => scrollY > 500));
    });

    it('numbers stand beside what was published by then and since, casualties apart from deaths', async () => {
      const { page } = await readPage(running(), farDown());
      const popup = await openPopupFor(running(), page);
      const cards = await popup.$$eval('.figure', (found) =>
        found.map((card) => [
          card.querySelector('h3')?.textContent ?? '',
          ...[...card.querySelectorAll('q')].map((one) => one.textContent),
          ...[...card.querySelectorAll('dt')].map((one) => one.textContent),
        ]),
      );
      expect(cards.map(([title, ...rest]) => [title?.split(' (')[0], ...rest])).toEqual([
        [
          'North Korean casualties in Russia’s war',
          '4,700 North Korean soldiers had been killed or wounded',
          'This page',
          'Published by May 12, 2025',
          'Published since',
        ],
        [
          'North Korean soldiers taken prisoner by Ukraine',
          'captured two North Korean soldiers',
          'This page',
          'Published by May 12, 2025',
          'Published since',
        ],
        [
          'North Korean soldiers killed in Russia’s war',
          '600 were killed',
          'This page',
          'Published by May 12, 2025',
          'Published since',
        ],
        [
          'North Korean troops sent to Russia',
          '15,000 troops to Russia',
          '10,000 and 12,000 North Korean soldiers',
          'This page',
          'Published by May 12, 2025',
          'Published since',
        ],
      ]);
      await popup.click('.figure .quote');
      await page.bringToFront();
      await until('the page was scrolled', () => page.evaluate(() => scrollY > 500));
    });

    it('a page without a date gets all that was published, and is told so', async () => {
      const undated = pageNamed('who-says-it').replace(/"datePublished".*/, '');
      const { page } = await openPage(running(), undated);
      const popup = await openPopupFor(running(), page);
      expect(await textOf(popup)).toContain(
        'No date was found on this page. All that was published',
      );
    });
  });
});
