/** Pages that are made to be hard to read: each is read to an end, holds nobody up, throws nothing, and is marked where it can be. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { askReaderOf, untilRead } from '../../tools/browsers/extension-browser.ts';
import type { PageState } from '../../core/page-state.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { paintedOn } from './marks.ts';
import { openPage, pause, until } from './open-page.ts';

const WORDS =
  'North Korea and Kim Jong Un sent the Storm Corps to the Kursk region, said KCNA in Pyongyang, and the DPRK said so too, under Article 4 of its treaty with Russia. ';
const PARAGRAPHS = `<p>${WORDS.repeat(2)}</p>`.repeat(3);
/** Of what scripts put into a page, nothing is laid out: that alone would keep a browser busy. */
const HEAP = '<p id="heap" style="content-visibility:hidden;contain:strict;height:10px"></p>';

/** The longest that the page's own timer may be held up, in ms: far above a slice, far below what any of these took unbounded. */
const HELD_UP_MOST = 2_500;
const PATIENCE_MS = 60_000;

interface Hostile {
  readonly what: string;
  /** Run in the page, with `heap` the element to fill. */
  readonly script: string;
  /** Words beside the usual ones that must be marked. */
  readonly marked?: string;
}

const HOSTILE: readonly Hostile[] = [
  {
    // A parser nests no more than 512. Of twice as many, both browsers crash by themselves.
    what: 'a hundred thousand elements in one another',
    script: `heap.style.display = 'none'; let at = heap;
      for (let i = 0; i < 200; i++) { at.innerHTML = '<div>'.repeat(500); while (at.firstChild) at = at.firstChild; }
      at.append(${JSON.stringify(WORDS)});`,
  },
  {
    what: 'twenty thousand inline elements in one another, with a word in each',
    script: `heap.style.display = 'none'; let at = heap;
      for (let i = 0; i < 40; i++) { at.innerHTML = '<span>word '.repeat(500); while (at.lastElementChild) at = at.lastElementChild; }`,
  },
  { what: 'a megabyte without a space', script: `heap.append('x'.repeat(1_000_000));` },
  {
    what: 'a megabyte of ideographs without a space',
    script: `heap.append('\\u6f22\\u5b57'.repeat(500_000));`,
  },
  {
    what: 'a megabyte in one text, with a name in the middle of it',
    script: `heap.style.cssText = ''; heap.append('Plain words of no weight. '.repeat(20_000) + 'This was said by Rodong Sinmun at last. ' + 'Plain words of no weight. '.repeat(20_000));`,
    marked: 'Rodong Sinmun',
  },
  {
    what: 'a thousand combining marks on every letter',
    script: `heap.append(('o' + '\\u0301\\u0323\\u0335\\u0307'.repeat(250)).repeat(200) + ' North Ko' + '\\u0301'.repeat(1000) + 'rea');`,
  },
  {
    what: 'halves of characters',
    script: `heap.append('\\ud800North Korea\\udc00 \\udfff\\udbff Kim \\ud83dJong Un. ' + '\\ud800 '.repeat(10_000) + '\\udc00'.repeat(10_000));`,
  },
  {
    what: 'a hundred thousand line breaks',
    script: `const some = document.createDocumentFragment(); some.append('Some words in front.');
      for (let i = 0; i < 100_000; i++) some.append(document.createElement('br')); some.append('Some words behind.'); heap.append(some);`,
  },
  {
    what: 'line breaks and blanks in turn',
    script: `const some = document.createDocumentFragment(); some.append('Some words in front.');
      for (let i = 0; i < 50_000; i++) some.append(document.createElement('br'), '\\n '); some.append('Some words behind.'); heap.append(some);`,
  },
  {
    what: 'two hundred thousand empty elements between two words',
    script: `const some = document.createDocumentFragment(); some.append('Kim');
      for (let i = 0; i < 200_000; i++) some.append(document.createElement('span')); some.append('Jong Un'); heap.append(some);`,
  },
  {
    what: 'a hundred thousand words, each in an element of its own',
    script: `const some = document.createDocumentFragment();
      for (let i = 0; i < 100_000; i++) { const one = document.createElement('b'); one.append('word '); some.append(one); } heap.append(some);`,
  },
  {
    what: 'two hundred thousand elements with a role',
    script: `const some = document.createDocumentFragment();
      for (let i = 0; i < 200_000; i++) { const one = document.createElement('i'); one.setAttribute('role', 'note'); some.append(one); } heap.append(some);`,
  },
  {
    what: 'thousands of boxes beside the article with titles of their own',
    script: `heap.innerHTML = '';
      const some = document.createElement('div');
      some.innerHTML = '<div class="share"><h1>Some words.</h1></div>'.repeat(10_000) + '<p>Words. </p>'.repeat(20_000);
      heap.append(some);`,
  },
  {
    what: 'twenty thousand paragraphs, four hundred deep, each in a box of its own',
    script: `heap.innerHTML = ''; let at = heap;
      for (let i = 0; i < 400; i++) { const inner = document.createElement('div'); at.append(inner); at = inner; }
      at.innerHTML = '<div><section>Some words to make a page long.</section></div>'.repeat(10_000) + ('<div><section>' + ${JSON.stringify(WORDS)} + '</section></div>').repeat(10_000);`,
  },
  {
    what: 'five thousand components with text in their roots',
    script: `for (let i = 0; i < 5_000; i++) { const one = document.createElement('test-box'); one.attachShadow({ mode: 'open' }).append('Some words of a component, and a few more.'); heap.append(one); }`,
  },
  {
    what: 'a hundred components in one another',
    script: `let at = heap; for (let i = 0; i < 100; i++) { const one = document.createElement('test-box'); at.append(one); at = one.attachShadow({ mode: 'open' }); at.append('Some words of a component.'); }`,
  },
];

const pageOf = (script: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>x</title><body><article>${PARAGRAPHS}${HEAP}${PARAGRAPHS}</article>
  <script>{ const heap = document.getElementById('heap'); ${script.replaceAll('</', '<\\/')} }
  // Counts from when the page itself has done: the longest time in which no timer could fire.
  window.heldUp = 0;
  addEventListener('load', () => setTimeout(() => {
    let last = performance.now();
    setInterval(() => { const now = performance.now(); heldUp = Math.max(heldUp, now - last); last = now; }, 10);
  }, 0));
  </script></body></html>`;

const heldUp = (page: Page) =>
  page.evaluate(() => Math.round((globalThis as unknown as { heldUp: number }).heldUp));

const KNOWN =
  /^(?:North Ko\u0301*rea|Kim Jong Un|Storm Corps|Kursk region|KCNA|Pyongyang|DPRK|Article 4|treaty with Russia|Rodong Sinmun)$/;

inBothBrowsers({}, (running, name) => {
  it.each(HOSTILE)(
    'a page with $what is read and marked, and held up by nothing of ours',
    async ({ what, script, marked }) => {
      const { page, complaints } = await openPage(running(), pageOf(script));
      await untilRead(running(), page, PATIENCE_MS);
      // However little of the page is about the subject by now.
      const state = (await askReaderOf(running(), page, 'lookAnyway')) as PageState;
      expect(state.kind).toBe('recognised');
      const { texts } = await paintedOn(page);
      expect(texts).toEqual(expect.arrayContaining(['Kim Jong Un', 'Storm Corps']));
      if (marked) expect(texts).toContain(marked);
      expect(texts.filter((text) => !KNOWN.test(text))).toEqual([]);
      const longest = await heldUp(page);
      process.stderr.write(`${name}: ${what}: held up for ${longest} ms at most\n`);
      expect(longest).toBeLessThan(HELD_UP_MOST);
      expect(await complaints()).toEqual([]);
    },
    120_000,
  );

  it('a page that is rewritten on every frame is held up by nothing of ours, and marked once it rests', async () => {
    const { page, complaints } = await openPage(running(), pageOf(''));
    await untilRead(running(), page, PATIENCE_MS);
    await page.evaluate(async (html) => {
      const article = document.querySelector('article')!;
      const until = performance.now() + 6_000;
      while (performance.now() < until) {
        article.innerHTML = html;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, PARAGRAPHS);
    await until(
      'the page at rest was marked',
      async () => {
        const { texts } = await paintedOn(page);
        const isThere = await page.evaluate(() => {
          const [marks] = [...CSS.highlights.values()];
          return [...(marks ?? [])].every(({ startContainer }) => startContainer.isConnected);
        });
        return isThere && texts.includes('Storm Corps');
      },
      30_000,
    );
    await pause(500);
    expect((await paintedOn(page)).texts.filter((text) => !KNOWN.test(text))).toEqual([]);
    expect(await heldUp(page)).toBeLessThan(HELD_UP_MOST);
    expect(await complaints()).toEqual([]);
  });

  it('words taken off the page while it is being read do no harm', async () => {
    const script = `for (let i = 0; i < 3_000; i++) { const one = document.createElement('p'); one.append('Some words of a paragraph, and a few more of them to fill a line.'); heap.append(one); }
      const timer = setInterval(() => { for (let i = 0; i < 50; i++) heap.firstChild?.remove(); if (!heap.firstChild) clearInterval(timer); }, 1);`;
    const { page, complaints } = await openPage(running(), pageOf(script));
    await until(
      'the page was marked',
      async () => (await paintedOn(page)).texts.includes('Storm Corps'),
      30_000,
    );
    // While half of the filling is left, the page may seem to be about something else.
    await until(
      'the page was recognised when nothing more was taken off it',
      async () => (await untilRead(running(), page, PATIENCE_MS)).kind === 'recognised',
      PATIENCE_MS,
    );
    expect(await complaints()).toEqual([]);
  });
});
