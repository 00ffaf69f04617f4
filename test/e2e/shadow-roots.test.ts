/** Text in open shadow roots of an article: read where it stands, painted in both browsers, explained, and left as it was. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { askReaderOf } from '../../tools/browsers/extension-browser.ts';
import type { PageState } from '../../core/page-state.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { restOn, untilCard } from './card.ts';
import { paintedOn } from './marks.ts';
import { pageNamed, readPage, until } from './open-page.ts';

/** A component as pages declare it, in the middle of the article. */
const component = (inside: string, mode = 'open') =>
  `<test-box><template shadowrootmode="${mode}"><style>p { font: 20px serif }</style>${inside}</template></test-box>`;

const SENTENCE =
  'State media named the Storm Corps in a report, which the agency had carried on the day before.';

/** A page of the usual kind with something of its own behind the first paragraph of the article. */
const pageWith = (inside: string) =>
  pageNamed('joongang').replace('<p data-divno="2">', `${inside}<p data-divno="2">`);

/** A picture of the component; marks that are painted can be seen in it. */
async function pictureOf(page: Page): Promise<string> {
  const box = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('test-box')!.getBoundingClientRect();
    return { x, y, width, height };
  });
  return page.screenshot({ clip: box, encoding: 'base64' });
}

/** How many sheets the component's root has adopted, by what the page can see. */
const sheetsIn = (page: Page) =>
  page.evaluate(() => document.querySelector('test-box')!.shadowRoot!.adoptedStyleSheets.length);

inBothBrowsers({}, (running, name) => {
  it('marks text in a component where it stands in the article, so that it can be seen', async () => {
    const { page, state, complaints } = await readPage(
      running(),
      pageWith(component(`<p>${SENTENCE}</p>`)),
    );
    if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
    const { texts, names } = await paintedOn(page);
    expect(texts).toContain('Storm Corps');
    expect(texts.indexOf('Storm Corps')).toBeGreaterThan(texts.indexOf('Kim Jong Un'));
    expect(texts.indexOf('Storm Corps')).toBeLessThan(texts.indexOf('Saeppyol Street'));
    const marked = await pictureOf(page);
    await page.evaluate((own) => CSS.highlights.delete(own), names[0] as string);
    expect(await pictureOf(page)).not.toBe(marked);
    expect(await complaints()).toEqual([]);
  });

  it('adopts a sheet only where the document’s own does not reach, and gives it back', async () => {
    const own = `<script>for (const box of document.querySelectorAll('test-box')) box.shadowRoot.adoptedStyleSheets.push(new CSSStyleSheet());</script>`;
    const { page, state } = await readPage(
      running(),
      pageWith(component(`<p>${SENTENCE}</p>`)).replace('</body>', `${own}</body>`),
    );
    expect(state.kind).toBe('recognised');
    await expect.poll(() => sheetsIn(page)).toBe(name === 'firefox' ? 2 : 1);
    await askReaderOf(running(), page, 'leave');
    await expect.poll(() => sheetsIn(page)).toBe(1);
    await expect.poll(async () => (await paintedOn(page)).names).toEqual([]);
  });

  it('opens the card of a mark in a component, also in one within another', async () => {
    const { page } = await readPage(running(), pageWith(component(component(SENTENCE))));
    expect((await paintedOn(page)).texts).toContain('Storm Corps');
    const spot = await page.evaluate(() => {
      const inner = document.querySelector('test-box')!.shadowRoot!.querySelector('test-box')!
        .shadowRoot!;
      const text = [...inner.childNodes].find(
        (node) => node instanceof Text && node.data.includes('Storm Corps'),
      ) as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf('Storm Corps'));
      range.setEnd(text, text.data.indexOf('Storm Corps') + 'Storm Corps'.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await restOn(page, spot);
    expect((await untilCard(running(), page)).name).toContain('Storm Corps');
  });

  it('follows edits in a component', async () => {
    const { page, complaints } = await readPage(
      running(),
      pageWith(component(`<p>${SENTENCE}</p>`)),
    );
    await page.evaluate(() => {
      const [text] = document.querySelector('test-box')!.shadowRoot!.querySelector('p')!.childNodes;
      (text as Text).data =
        'Nothing of the kind was said here, but something of Rodong Sinmun instead, and at length.';
    });
    await until('the new words were marked', async () =>
      (await paintedOn(page)).texts.includes('Rodong Sinmun'),
    );
    await expect.poll(async () => (await paintedOn(page)).texts).not.toContain('Storm Corps');
    expect(await complaints()).toEqual([]);
  });

  it.each([
    ['a closed root', component(`<p>${SENTENCE}</p>`, 'closed')],
    [
      'editable text',
      component(
        `<div contenteditable>${SENTENCE}</div><code>${SENTENCE}</code><p hidden>${SENTENCE}</p>`,
      ),
    ],
    ['a hidden host', `<div hidden>${component(`<p>${SENTENCE}</p>`)}</div>`],
    ['a menu', `<nav>${component(`<p>${SENTENCE}</p>`)}</nav>`],
  ])('leaves %s alone', async (_what, inside) => {
    const { page, state } = await readPage(running(), pageWith(inside));
    expect(state.kind).toBe('recognised');
    expect((await paintedOn(page)).texts).not.toContain('Storm Corps');
  });

  it('leaves components beside the article alone', async () => {
    const beside = `<section>${component(`<p>${SENTENCE}</p>`)}</section><aside class="layout-sidebar">`;
    const { page } = await readPage(
      running(),
      pageNamed('joongang').replace('<aside class="layout-sidebar">', beside),
    );
    expect((await paintedOn(page)).texts).not.toContain('Storm Corps');
  });

  it('reads an article that stands in a component as a whole, once it is asked to', async () => {
    const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>x</title><body>${component(`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(3))}</body></html>`;
    const { page, state } = await readPage(running(), html);
    expect(state.kind).toBe('not-recognised');
    const asked = (await askReaderOf(running(), page, 'lookAnyway')) as PageState;
    expect(asked.kind).toBe('recognised');
    await expect.poll(async () => (await paintedOn(page)).texts).toContain('Storm Corps');
  });
});
