/** A page that moves under the reader in the ways that pages do: marks go with the words, and where there are none, nothing is marked. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askReaderOf, controlPage, untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { badgeOf } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, pause, readPage, until } from './open-page.ts';

const PATIENCE_MS = 20_000;

/** The words under marks that stand in the page's text now. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const [marks] = [...CSS.highlights.values()];
    return [...(marks ?? [])]
      .filter(
        ({ startContainer, endContainer }) =>
          startContainer.isConnected && endContainer.isConnected,
      )
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      });
  });

const WORDS =
  'North Korea and Kim Jong Un sent the Storm Corps to the Kursk region, said KCNA in Pyongyang, and the DPRK said so too, under Article 4 of its treaty with Russia. ';
/** A page that is about its subject without any one of its paragraphs. */
const LONG = pageNamed('joongang').replace(
  '<p data-divno="3">',
  `<p>${WORDS.repeat(2)}</p>`.repeat(2) + '<p data-divno="3">',
);

/** An empty text is no mark; words that nobody knows are a mark in a wrong place. */
const RIGHT =
  /^(?:Kim Jong Un|North Korean?|South Korean?|Pyongyang|Saeppyol Street|National Intelligence Service|casualties|Kursk region|Rodong Sinmun|Storm Corps)$/;

async function untilMarked(page: Page, words: string): Promise<void> {
  await until(
    `‘${words}’ was marked`,
    async () => (await standing(page)).includes(words),
    PATIENCE_MS,
  );
}

inBothBrowsers({}, (running, name) => {
  it('marks what an endless page adds, and keeps what it has marked before', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    for (const words of ['Storm Corps', 'Rodong Sinmun']) {
      await page.evaluate((named) => {
        const more = document.createElement('p');
        more.textContent = `What came later was said of the ${named} in another report, which was read by nearly everybody there.`;
        document.querySelector('#article_body')!.append(more);
      }, words);
      await untilMarked(page, words);
    }
    const texts = await standing(page);
    expect(texts).toEqual(expect.arrayContaining(['Saeppyol Street', 'Storm Corps']));
    expect(texts.filter((text) => !RIGHT.test(text))).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('stays with an article whose nodes are replaced by others of the same words', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    const before = await standing(page);
    await page.evaluate(() => {
      const body = document.querySelector('#article_body')!;
      body.replaceWith(body.cloneNode(true));
    });
    await until(
      'the new nodes were marked',
      async () => String(await standing(page)) === String(before),
      PATIENCE_MS,
    );
    await expect.poll(() => badgeOf(running(), page)).not.toBe('');
    expect(await complaints()).toEqual([]);
  });

  it('stays with words that are set to what they were, and with texts that are cut and joined', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const before = await standing(page);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('#article_body')!,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        text.replaceData(0, text.length, text.data);
        if (text.length > 40) text.splitText(20);
      }
    });
    await pause(50);
    expect((await standing(page)).filter((text) => !RIGHT.test(text))).toEqual([]);
    await until(
      'the cut texts were marked',
      async () => String(await standing(page)) === String(before),
      PATIENCE_MS,
    );
    await page.evaluate(() => document.querySelector('#article_body')!.normalize());
    await pause(50);
    expect((await standing(page)).filter((text) => !RIGHT.test(text))).toEqual([]);
    await until(
      'the joined texts were marked',
      async () => String(await standing(page)) === String(before),
      PATIENCE_MS,
    );
  });

  it('marks nothing in an article that has been translated by something else', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await page.evaluate(() => {
      document.documentElement.lang = 'tlh';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        text.data = text.data.replace(/\p{L}+/gu, 'qapla');
      }
    });
    const atOnce = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return CSS.highlights.size;
    });
    expect(atOnce).toBe(0);
    await until(
      'the badge was gone',
      async () => (await badgeOf(running(), page)) === '',
      PATIENCE_MS,
    );
    await expect.poll(async () => (await paintedOn(page)).names).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('leaves no mark when the article is taken away', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await page.evaluate(() => document.querySelector('article')!.remove());
    expect(await standing(page)).toEqual([]);
    await until(
      'the registry was empty',
      async () => (await paintedOn(page)).names.length === 0,
      PATIENCE_MS,
    );
    expect(await complaints()).toEqual([]);
  });

  it('bears a body that is replaced, and a document that is written anew', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await page.evaluate(() => {
      const next = document.createElement('body');
      next.innerHTML = document.body.innerHTML;
      document.body.replaceWith(next);
    });
    await untilMarked(page, 'Saeppyol Street');
    await page.evaluate(() => {
      document.open();
      document.write('<title>x</title><p>Nothing to read.</p>');
      document.close();
    });
    await pause(1_000);
    expect(await standing(page)).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  describe('text that is made editable after it was read', () => {
    it.each(['true', 'plaintext-only'])(
      'loses its marks when someone begins to write (%s)',
      async (value) => {
        const { page } = await readPage(running(), LONG);
        await page.evaluate((editable) => {
          const paragraph = document.querySelector('[data-divno="2"]') as HTMLElement;
          paragraph.setAttribute('contenteditable', editable);
          paragraph.focus();
        }, value);
        await until(
          'the editable text had no mark',
          async () => !(await standing(page)).includes('Saeppyol Street'),
          PATIENCE_MS,
        );
        expect(await standing(page)).toContain('Storm Corps');
      },
    );
  });

  it.each([
    ['its body', '<body contenteditable>', ''],
    ['its design mode', '<body>', `<script>document.designMode = 'on';</script>`],
  ])('marks nothing on a page that is editable as a whole, by %s', async (_what, body, script) => {
    const html = LONG.replace('<body>', `${body}${script}`);
    const { page, state, complaints } = await readPage(running(), html);
    expect(state.kind).toBe('not-recognised');
    expect((await paintedOn(page)).names).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('brings marks back that the page has swept away with all highlights, three times', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const before = await standing(page);
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => CSS.highlights.clear());
      await until(
        'the marks were back',
        async () => String(await standing(page)) === String(before),
        PATIENCE_MS,
      );
    }
    await page.evaluate(() => CSS.highlights.clear());
    await pause(2_500);
    expect(await standing(page)).toEqual([]);
  });

  it('paints no more than two thousand marks', async () => {
    const html = `<title>North Korea</title><article>${`<p>${WORDS.repeat(3)}</p>`.repeat(3_000)}</article>`;
    const { page, state } = await readPage(running(), html);
    expect(state.kind).toBe('recognised');
    await askReaderOf(running(), page, 'mark', { marking: 'all' });
    const count = async () => (await paintedOn(page)).texts.length;
    await expect.poll(count).toBeGreaterThan(50);
    const length = await count();
    expect(length).toBeLessThanOrEqual(2_000);
  });

  it('reads a page behind another when somebody asks, as the popup of a phone does, which is a tab', async () => {
    const control = await controlPage(running());
    const { page } = await openPage(running(), pageNamed('joongang'), undefined, async () => {
      await control.bringToFront();
    });
    await expect.poll(() => page.evaluate(() => document.hidden)).toBe(true);
    expect((await untilRead(running(), page)).kind).toBe('recognised');
    expect(await standing(page)).toContain('Saeppyol Street');
  });

  it('reads a page that was opened behind another only when it is shown', async () => {
    const control = await controlPage(running());
    const { page, complaints } = await openPage(
      running(),
      pageNamed('joongang'),
      undefined,
      async () => {
        await control.bringToFront();
      },
    );
    // Whether a tab behind another is hidden at all is up to the browser's window.
    const isHidden = () => page.evaluate(() => document.visibilityState === 'hidden');
    await expect.poll(isHidden).toBe(true);
    await pause(1_500);
    expect((await paintedOn(page)).names).toEqual([]);
    await page.bringToFront();
    await untilMarked(page, 'Saeppyol Street');
    expect((await untilRead(running(), page)).kind).toBe('recognised');
    // What changes behind another tab is read when the page is shown again.
    await control.bringToFront();
    await until('the page was hidden', isHidden);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'What came later was said of the Rodong Sinmun in another report, which was read by nearly everybody there.';
      document.querySelector('#article_body')!.append(more);
    });
    await pause(1_500);
    expect(await standing(page)).not.toContain('Rodong Sinmun');
    await page.bringToFront();
    await untilMarked(page, 'Rodong Sinmun');
    expect(name).toMatch(/chromium|firefox/);
    expect(await complaints()).toEqual([]);
  });
});
