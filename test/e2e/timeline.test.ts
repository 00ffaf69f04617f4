/** The timeline in the popup, and what an old article's popup and card say of what has changed since. */
import { describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { pageNamed, readPage } from './open-page.ts';
import { press, textAt, textOf, untilThere } from './popup.ts';

const TEXT = [
  'South Korea’s National Intelligence Service says that North Korean soldiers are in the Kursk region of Russia.',
  'Neither Moscow nor Pyongyang has confirmed the deployment of North Korean troops to Russia, and Kim Jong Un said nothing.',
  'Ukraine’s President Volodymyr Zelensky spoke of North Korean casualties, and of prisoners of war who were brought to Kyiv.',
];

/** An article of our own, with a date or without. */
const anArticle = (day?: string) => `<!doctype html><html lang="en"><head>
  <title>North Korean soldiers in Kursk</title><meta property="og:type" content="article">
  ${day ? `<meta property="article:published_time" content="${day}T09:00:00Z">` : ''}
  </head><body><main><article><h1>North Korean soldiers in Kursk</h1>
  ${[...TEXT, ...TEXT].map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

inBothBrowsers({}, (running) => {
  const popupOf = async (html: string) => {
    const { page, state } = await readPage(running(), html);
    if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
    return { popup: await openPopupFor(running(), page), briefing: state.briefing };
  };

  describe('The timeline of an article from before the acknowledgements', () => {
    it('begins with what has changed since then, and each leads to its row', async () => {
      const { popup } = await popupOf(anArticle('2025-01-12'));
      const since = await popup.$eval('.since', (part) => (part as HTMLElement).innerText);
      expect(since).toContain('Since then');
      expect(since).toContain('Russia’s chief of staff');
      expect(since).not.toContain('2024');
      const rows = await popup.$$eval('.since a', (links) =>
        links.map((link) => document.getElementById(link.hash.slice(1))?.className),
      );
      expect(new Set(rows)).toEqual(new Set(['later']));
    });

    it('draws a sign for each event, numbered as its row, and those after the article beyond its pin', async () => {
      const { popup, briefing } = await popupOf(anArticle('2025-01-12'));
      const { signs, pin, numbers } = await popup.$eval('#events', (section) => {
        const box = (one: Element | null) => one?.getBoundingClientRect();
        return {
          signs: [...section.querySelectorAll('.axis .sign')].map((sign) => ({
            text: sign.textContent,
            isLater: sign.classList.contains('later'),
            x: (box(sign)?.left ?? 0) + (box(sign)?.width ?? 0) / 2,
          })),
          pin: box(section.querySelector('.axis .pin line'))?.left ?? 0,
          numbers: [...section.querySelectorAll('.events .number')].map((one) => one.textContent),
        };
      });
      expect(signs.map(({ text }) => text)).toEqual(briefing.events.map((_, i) => String(i + 1)));
      expect(numbers).toEqual(signs.map(({ text }) => text));
      for (const { x, isLater } of signs) expect(x > pin + 1).toBe(isLater);
    });

    it('lights the sign of the row that has the focus', async () => {
      const { popup } = await popupOf(anArticle('2025-01-12'));
      expect(await popup.$('.axis .current')).toBeNull();
      await popup.focus('.events li:nth-child(2) summary');
      await untilThere(popup, '.axis .current');
      expect(await popup.$eval('.axis .current', (sign) => sign.textContent)).toBe('2');
    });

    it('says in the glossary what a word meant then, and what it means now', async () => {
      const { popup } = await popupOf(anArticle('2025-01-12'));
      await press(popup, 'Troop deployment to Russia');
      const entry = await textAt(popup, '.entry');
      expect(entry).toMatch(/When this was published: .*neither Moscow nor Pyongyang/);
      expect(entry).toMatch(/Now, since Apr 28, 2025: .*both states confirmed it/);
    });
  });

  it('says that a page without a date is not placed, and since when a word means what it does', async () => {
    const { popup } = await popupOf(anArticle());
    expect(await textOf(popup)).toContain('No date was found on this page');
    expect(await popup.$('.since, .axis .pin, .axis .later, .events .later')).toBeNull();
    await press(popup, 'Troop deployment to Russia');
    const entry = await textAt(popup, '.entry');
    expect(entry).toContain('This has been so only since Apr 28, 2025');
    expect(entry).not.toContain('When this was published');
  });

  it('says nothing of the kind to an article to which all of it was known', async () => {
    const { popup } = await popupOf(anArticle('2026-11-01'));
    expect(await popup.$('.since, .axis .later')).toBeNull();
    expect(await textOf(popup)).toContain('0 of them after this article');
  });

  it('fits a narrow window', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const popup = await openPopupFor(running(), page);
    await popup.setViewport({ width: 320, height: 600 });
    await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(320);
    const hidden = await popup.evaluate(() => {
      const root = document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
    expect(hidden).toBe(0);
  });
});
