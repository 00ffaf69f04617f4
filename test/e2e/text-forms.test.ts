/** Text as pages really have it: taken apart by markup, by invisible characters, by direction and by style. Marked all the same, but never in print. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { htmlOf, paintedOn } from './marks.ts';
import { pageNamed, readPage } from './open-page.ts';

/** The usual page with a paragraph of its own in the article. */
const pageWith = (paragraph: string) =>
  pageNamed('joongang').replace('<p data-divno="3">', `${paragraph}<p data-divno="3">`);

/** What the paragraph is, the paragraph, and what must be marked in it. */
const FORMS: readonly (readonly [what: string, paragraph: string, marked: string])[] = [
  [
    'soft hyphens and zero-width spaces in the words',
    '<p>The unit was named as the Sto&shy;rm Co\u200Brps in a report, and nothing else was said of it there.</p>',
    'Sto\u00ADrm Co\u200Brps',
  ],
  [
    'spaces that do not break, and narrow ones',
    '<p>The unit was named as the Storm\u00A0Corps in a report, and nothing else was said of it there.</p>',
    'Storm\u00A0Corps',
  ],
  [
    'the words cut up by inline elements',
    '<p>The unit was named as the S<b>tor</b>m <i>Cor<em>p</em></i>s in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
  [
    'the words over two lines of the source',
    '<p>The unit was named as the Storm\n      Corps in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
  [
    'accents that stand for themselves',
    `<p>They came from ${'North Hamgyŏng'.normalize('NFD')} in the main, as was said at that time, and from nowhere else.</p>`,
    'North Hamgyŏng'.normalize('NFD'),
  ],
  [
    'a right-to-left paragraph with direction marks in the words',
    '<p dir="rtl" lang="he">בדיווח נאמר כי \u2066Storm\u200E Corps\u2069 הייתה היחידה שנשלחה, ולא נאמר עליה דבר נוסף באותו דיווח ארוך. \u202A(2024)\u202C</p>',
    // The mark that ends the words' own direction counts as the last of them.
    'Storm\u200E Corps\u2069',
  ],
  [
    'vertical text',
    '<p style="writing-mode:vertical-rl;height:300px">The unit was named as the Storm Corps in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
  [
    'letters made large by style',
    '<p style="text-transform:uppercase">The unit was named as the Storm Corps in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
  [
    'text that cannot be selected',
    '<p style="user-select:none;-webkit-user-select:none">The unit was named as the Storm Corps in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
  [
    'text that lets the pointer through',
    '<p style="pointer-events:none">The unit was named as the Storm Corps in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
  [
    'text that is turned and made larger',
    '<p style="transform:rotate(2deg) scale(1.1);transform-origin:0 0">The unit was named as the Storm Corps in a report, and nothing else was said of it there.</p>',
    'Storm Corps',
  ],
];

/** Those whose words are looked for by the pointer. */
const POINTED_AT = /selected|pointer|vertical|turned|large|right-to-left/;

/** What the mark's style says of words, as the page sees it. */
const lineUnder = (page: Page) =>
  page.evaluate(() => {
    const [name = ''] = [...CSS.highlights.keys()];
    const { textDecorationLine, backgroundColor } = getComputedStyle(
      document.querySelector('[data-divno="2"]')!,
      `::highlight(${name})`,
    );
    return { textDecorationLine, backgroundColor };
  });

inBothBrowsers({}, (running) => {
  it.each(FORMS)('marks %s, and opens its card', async (what, paragraph, marked) => {
    const { page, complaints } = await readPage(running(), pageWith(paragraph));
    const before = await htmlOf(page);
    expect((await paintedOn(page)).texts).toContain(marked);
    if (POINTED_AT.test(what)) {
      const words = marked === 'Storm Corps' ? marked : 'Storm';
      expect((await openCardOn(running(), page, words)).name).toContain('Storm Corps');
      await page.keyboard.press('Escape');
    }
    await expect.poll(() => htmlOf(page)).toBe(before);
    expect(await complaints()).toEqual([]);
  });

  it('paints ranges that the page’s own edits have not to look after', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    await openCardOn(running(), page, 'Saeppyol Street');
    const kinds = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => range.constructor.name),
      ),
    );
    expect(kinds.length).toBeGreaterThan(4);
    expect(new Set(kinds)).toEqual(new Set(['StaticRange']));
  });

  it('marks nothing in print', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    expect((await lineUnder(page)).textDecorationLine).toBe('underline');
    await debuggerOf(running()).layOut(page, 'print');
    await expect.poll(() => page.evaluate(() => matchMedia('print').matches)).toBe(true);
    await expect.poll(async () => (await lineUnder(page)).textDecorationLine).toBe('none');
    await debuggerOf(running()).layOut(page, 'screen');
    await expect.poll(async () => (await lineUnder(page)).textDecorationLine).toBe('underline');
  });
});
