/** The map of a place: in the card once more is asked for, and in the popup's glossary; in light and dark, in narrow windows too. */
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, type ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn, untilCard } from './card.ts';
import { pressInCard } from './in-card.ts';
import { spotOf } from './marks.ts';
import { pageNamed, readPage, until } from './open-page.ts';
import { press, untilThere } from './popup.ts';

const WORDS = 'Kursk region';
const SAYS = 'Kursk region lies in Russia, and borders on Ukraine.';

/** The map in the open card. */
async function mapOn(extension: ExtensionBrowser, page: Page) {
  const seen = await debuggerOf(extension).inClosedRoot(page, (root) => {
    const map = root.querySelector('.map');
    const svg = map?.querySelector('svg');
    const area = svg?.querySelector('.area');
    if (!map || !svg || !area) return undefined;
    const { width, height } = svg.getBoundingClientRect();
    const card = root.querySelector('.card')?.getBoundingClientRect();
    return {
      width,
      height,
      says: svg.getAttribute('aria-label'),
      role: svg.getAttribute('role'),
      credit: map.querySelector('figcaption')?.textContent,
      names: [...svg.querySelectorAll('text')].map((text) => text.textContent),
      areaWidth: area.getBoundingClientRect().width,
      ground: getComputedStyle(svg.querySelector('.land') as Element).fill,
      right: card?.right ?? 0,
      left: card?.left ?? -1,
    };
  });
  return seen ?? undefined;
}

async function pressMore(extension: ExtensionBrowser, page: Page): Promise<void> {
  await pressInCard(extension, page, 'More');
  await until('a map was drawn', async () => (await mapOn(extension, page)) !== undefined);
}

inBothBrowsers({}, (running) => {
  const open = async (prepare?: (page: Page) => Promise<void>, fromTop = 250) => {
    const { page, complaints } = await readPage(
      running(),
      pageNamed('joongang').replace('<body>', '<body style="padding-block: 600px">'),
      undefined,
      prepare,
    );
    const { y } = await spotOf(page, WORDS);
    await page.evaluate((down) => scrollBy({ top: down, behavior: 'instant' }), y - fromTop);
    await openCardOn(running(), page, WORDS);
    return { page, complaints };
  };

  it('is in the card of a place that is asked for more, and says whose outlines it shows', async () => {
    const { page, complaints } = await open();
    expect(await mapOn(running(), page)).toBeUndefined();
    await pressMore(running(), page);
    const map = await mapOn(running(), page);
    expect(map).toMatchObject({
      role: 'img',
      says: SAYS,
      credit: 'Outlines: Natural Earth, public domain',
      height: 120,
    });
    expect(map?.names).toEqual(expect.arrayContaining([WORDS, 'Ukraine', 'Russia', '200 km']));
    expect(map?.areaWidth).toBeGreaterThan(20);
    expect(await complaints()).toEqual([]);
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(35, 34, 32)'],
  ] as const)(
    'has the colours of the card where %s ones are preferred',
    async (colours, ground) => {
      const { prefer } = debuggerOf(running());
      const { page } = await open((opened) => prefer(opened, { colours }));
      await pressMore(running(), page);
      expect((await mapOn(running(), page))?.ground).toBe(ground);
      await prefer(page, {});
    },
  );

  it('fits a window of 320 pixels', async () => {
    const { page } = await open((opened) => opened.setViewport({ width: 320, height: 640 }));
    await pressMore(running(), page);
    const map = await mapOn(running(), page);
    expect(map?.left).toBeGreaterThanOrEqual(0);
    expect(map?.right).toBeLessThanOrEqual(320);
    expect(map?.height).toBe(120);
  });

  it('leaves a card that stands above its words above them', async () => {
    const { page } = await open((opened) => opened.setViewport({ width: 900, height: 600 }), 500);
    const before = await untilCard(running(), page);
    const { y } = await spotOf(page, WORDS);
    expect(before.bottom).toBeLessThan(y);
    await pressMore(running(), page);
    const after = await untilCard(running(), page);
    expect(after.bottom).toBeCloseTo(before.bottom, 0);
    expect(after.top).toBeLessThan(before.top);
    expect(after.top).toBeGreaterThanOrEqual(0);
  });

  it('is in the glossary of the popup, and not with what is no place', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const popup = await openPopupFor(running(), page);
    await press(popup, WORDS);
    await untilThere(popup, '.entry .map svg');
    expect(await popup.$eval('.entry .map svg', (svg) => svg.getAttribute('aria-label'))).toBe(
      SAYS,
    );
    await press(popup, 'National Intelligence Service');
    await until('both were open', async () => (await popup.$$('.entry')).length === 2);
    expect((await popup.$$('.entry .map')).length).toBe(1);
  });
});
