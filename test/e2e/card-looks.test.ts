/** The card on pages and in settings that could spoil it: dark, calm, under a strict policy, among hostile styles, enlarged, right to left. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, openCardOn, untilNoCard, type Card } from './card.ts';
import { guestsOf, paintedOn, spotOf } from './marks.ts';
import { pageNamed, pause, readPage } from './open-page.ts';

const WORDS = 'Saeppyol Street';
const SHEET = { light: 'rgb(255, 255, 255)', dark: 'rgb(35, 34, 32)' };

function withStyle(css: string): string {
  return pageNamed('joongang').replace('</style>', `${css}</style>`);
}

/** Whether the card stands right above or below the words, within the window. */
async function expectBeside(page: Page, card: Card): Promise<void> {
  const { x, y } = await spotOf(page, WORDS);
  const width = await page.evaluate(() => innerWidth);
  expect(Math.min(Math.abs(card.top - y), Math.abs(card.bottom - y))).toBeLessThan(45);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(width);
  expect(card.left).toBeLessThanOrEqual(x);
  expect(card.right - card.left).toBeGreaterThan(300);
}

inBothBrowsers({}, (running) => {
  const show = async (html: string, headers: Record<string, string> = {}) => {
    const { page, complaints } = await readPage(running(), { body: html, headers });
    return { page, complaints, card: await openCardOn(running(), page, WORDS) };
  };

  describe.each(['light', 'dark'] as const)('where %s colours are preferred', (colours) => {
    it('the card has them too', async () => {
      await debuggerOf(running()).prefer(await running().browser.newPage(), { colours });
      const { page } = await readPage(running(), pageNamed('joongang'), undefined, (opened) =>
        debuggerOf(running()).prefer(opened, { colours }),
      );
      const card = await openCardOn(running(), page, WORDS);
      expect(card.background).toBe(SHEET[colours]);
      await debuggerOf(running()).prefer(page, {});
    });
  });

  it('has its text as large as the reader has chosen, whatever size the page gives its own', async () => {
    const { prefer } = debuggerOf(running());
    const html = withStyle('html { font-size: 62.5%; --px: 9px } * { --text: 40px }');
    const { page: usual } = await readPage(running(), html);
    expect((await openCardOn(running(), usual, WORDS)).textSize).toBeCloseTo(14.5);
    const { page: large } = await readPage(running(), html, undefined, (opened) =>
      prefer(opened, { textSize: 24 }),
    );
    const card = await openCardOn(running(), large, WORDS);
    expect(card.textSize).toBeCloseTo(1.5 * 14.5);
    await expectBeside(large, card);
    await prefer(large, {});
  });

  it('moves where motion is welcome, and not where less of it is preferred', async () => {
    const { prefer } = debuggerOf(running());
    const { page } = await readPage(running(), pageNamed('joongang'));
    expect((await openCardOn(running(), page, WORDS)).animation).toBe('appear');
    const { page: calm } = await readPage(running(), pageNamed('joongang'), undefined, (opened) =>
      prefer(opened, { isCalm: true }),
    );
    expect((await openCardOn(running(), calm, WORDS)).animation).toBe('none');
    await prefer(calm, {});
  });

  it("is painted and styled under a page's policy that allows nothing", async () => {
    const html = pageNamed('joongang').replace(/<style>.*<\/style>|<img[^>]*>|<link[^>]*>/g, '');
    const { page, card, complaints } = await show(html, {
      'content-security-policy': "default-src 'none'",
    });
    expect(card.background).toBe(SHEET.light);
    const { names } = await paintedOn(page);
    const line = await page.evaluate(
      (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      names[0] ?? '',
    );
    expect(line).toBe('underline');
    // The browser asks for an icon by itself, and the policy forbids it.
    expect((await complaints()).filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  it('keeps its looks on a page whose styles hide and colour everything', async () => {
    const { page, card } = await show(
      withStyle(`div:not([id]):not([class]) { display: none !important; opacity: 0 !important; transform: scale(0) !important; }
        html > div, [popover] { display: none !important; visibility: hidden !important; position: static !important; }
        * { color: red !important; }
        html > div { font-size: 40px !important; letter-spacing: 1em !important; text-transform: uppercase !important; }`),
    );
    expect(card.right - card.left).toBeGreaterThan(300);
    expect(card.background).toBe(SHEET.light);
    const style = await debuggerOf(running()).inClosedRoot(page, (root) => {
      const { color, letterSpacing, textTransform } = getComputedStyle(
        root.querySelector('h2') as Element,
      );
      return { color, letterSpacing, textTransform };
    });
    expect(style).toEqual({
      color: 'rgb(31, 29, 26)',
      letterSpacing: 'normal',
      textTransform: 'none',
    });
    await pause(600);
    expect(await guestsOf(page)).toBe(1);
  });

  it('closes on a page that fades what lies on it, so that nobody clicks what they cannot see', async () => {
    const { page } = await show(pageNamed('joongang'));
    await page.evaluate(() => document.documentElement.style.setProperty('filter', 'opacity(0)'));
    await untilNoCard(page);
  });

  it('stays open on a page in mourning grey, whose filter hides nothing', async () => {
    const { page } = await show(withStyle('html { filter: grayscale(1); }'));
    await pause(900);
    expect(await cardOn(running(), page)).toBeDefined();
  });

  it('closes when the page opens a dialog over it', async () => {
    const { page } = await show(pageNamed('joongang'));
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await untilNoCard(page);
  });

  it.each(['body', 'html'])(
    'stands beside its words on a page with a zoom on %s',
    async (element) => {
      const { page, card } = await show(withStyle(`${element} { zoom: 1.4; }`));
      await expectBeside(page, card);
    },
  );

  it('stands beside its words on a page from right to left, and is itself from left to right', async () => {
    const html = pageNamed('joongang').replace('<html lang="en">', '<html lang="he" dir="rtl">');
    const { page, card } = await show(html);
    await expectBeside(page, card);
    const direction = await debuggerOf(running()).inClosedRoot(
      page,
      (root) => getComputedStyle(root.querySelector('.card') as Element).direction,
    );
    expect(direction).toBe('ltr');
  });
});
