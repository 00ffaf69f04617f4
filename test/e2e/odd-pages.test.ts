/** Pages that are empty, huge, broken, in an unknown encoding or no HTML at all: no exception, and no mark in a wrong place. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { badgeOf } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { pageNamed, readPage } from './open-page.ts';
import type { Served } from '../../tools/browsers/extension-browser.ts';

const WORDS =
  'North Korea and Kim Jong Un sent the Storm Corps to the Kursk region, said KCNA in Pyongyang, and the DPRK said so too, under Article 4 of its treaty with Russia. ';
const PARAGRAPHS = `<p>${WORDS.repeat(2)}</p>`.repeat(3);
/** 5 MB in some 20,000 paragraphs. */
const FILLER =
  `<p>${'Plain words of no weight, one after the other, to make a page long. '.repeat(3)}</p>\n`.repeat(
    24_000,
  );
/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const SILENT: readonly (readonly [string, Served])[] = [
  ['empty', { body: '' }],
  ['empty but for its frame', { body: '<!doctype html><html><body></body></html>' }],
  ['plain text', { body: WORDS.repeat(20), contentType: 'text/plain; charset=utf-8' }],
  ['an image', { body: PIXEL, contentType: 'image/png' }],
  [
    'a drawing',
    {
      body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${WORDS}</text></svg>`,
      contentType: 'image/svg+xml',
    },
  ],
  ['XML', { body: `<?xml version="1.0"?><story><p>${WORDS}</p></story>`, contentType: 'text/xml' }],
  [
    'a set of frames',
    {
      body: `<html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>`,
    },
  ],
];

const READ: readonly (readonly [string, Served])[] = [
  [
    'malformed',
    {
      body: `<html><div><p>${WORDS}<div></p></span>${PARAGRAPHS}<table><p>${WORDS}<b><i></b></i><td>`,
    },
  ],
  ['without any frame', { body: PARAGRAPHS }],
  [
    'in an encoding that nobody knows',
    { body: PARAGRAPHS, contentType: 'text/html; charset=x-no-such' },
  ],
  [
    'in bytes that are no UTF-8',
    {
      body: Buffer.from(`<p>\xe9\xe8 ${WORDS}</p>${PARAGRAPHS}`, 'latin1'),
      contentType: 'text/html; charset=utf-8',
    },
  ],
  [
    'XHTML',
    {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${PARAGRAPHS}</body></html>`,
      contentType: 'application/xhtml+xml',
    },
  ],
  [
    'of forms whose fields bear the names of what is read',
    {
      body: `<form><input name="localName"><input name="parentNode"><input name="childNodes"><input name="getAttribute">${PARAGRAPHS}</form><a id="browser"></a><a id="chrome"></a>`,
    },
  ],
  [
    'nested a thousand deep',
    { body: `${'<div>'.repeat(1000)}${PARAGRAPHS}${'</div>'.repeat(1000)}` },
  ],
  [
    'of 5 MB',
    { body: `<title>Long</title><article>${PARAGRAPHS}${FILLER}${PARAGRAPHS}</article>` },
  ],
];

/** Words that may be marked on these pages. */
const KNOWN =
  /^(?:North Korea|Kim Jong Un|Storm Corps|Kursk region|KCNA|Pyongyang|DPRK|Article 4|treaty with Russia)$/;

inBothBrowsers({}, (running, name) => {
  /** Complaints about the page itself, which these pages deserve. */
  const ours = (complaints: readonly string[]) =>
    complaints.filter(
      (text) => !/favicon|ERR_FAILED|encoding|charset|quirks|XML|parsing|too deep/i.test(text),
    );

  it.each(SILENT)('a page that is %s is left alone', async (_what, served) => {
    const { page, state, complaints } = await readPage(running(), served);
    expect(state.kind).toBe('not-recognised');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await badgeOf(running(), page)).toBe('');
    expect(ours(await complaints())).toEqual([]);
  });

  it.each(READ)(
    'a page that is %s is read, and marked in the right places',
    async (what, served) => {
      const { page, state, complaints } = await readPage(running(), served);
      if (what.includes('5 MB')) {
        // So long a text names the subject too seldom to be about it, and is not held up by us.
        expect(state.kind).toBe('not-recognised');
        expect(name).toMatch(/chromium|firefox/);
      } else {
        expect(state.kind).toBe('recognised');
        const { texts } = await paintedOn(page);
        expect(texts.length).toBeGreaterThan(3);
        expect(texts.filter((text) => !KNOWN.test(text))).toEqual([]);
      }
      expect(ours(await complaints())).toEqual([]);
    },
  );

  it('a 5 MB article that names the subject throughout is marked in the right places', async () => {
    const body = `<title>North Korea</title><article>${`<p>${WORDS.repeat(3)}</p>\n`.repeat(10_000)}</article>`;
    const { page, state, complaints } = await readPage(running(), { body });
    expect(state.kind).toBe('recognised');
    const { texts } = await paintedOn(page);
    expect(texts.filter((text) => !KNOWN.test(text))).toEqual([]);
    expect(ours(await complaints())).toEqual([]);
  });

  it('a page with its scripts’ own highlights keeps them', async () => {
    const html = pageNamed('joongang').replace(
      '</body>',
      `<script>CSS.highlights.set('own', new Highlight(new Range()));</script></body>`,
    );
    const { page } = await readPage(running(), html);
    expect(await page.evaluate(() => [CSS.highlights.size, CSS.highlights.has('own')])).toEqual([
      2,
      true,
    ]);
  });
});
