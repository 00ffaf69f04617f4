/** Pages that no extension is let into: the popup says so at once, and why; and pages that only look like one are read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopupFor, openTab, serve, tabOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openPage, pageNamed, readPage, until } from './open-page.ts';
import { press, textOf, untilSays } from './popup.ts';
import { popupOver } from './toolbar.ts';

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>';

describe('Where everything is allowed', () => {
  inBothBrowsers({}, (running, name) => {
    it('a PDF is said to be one', async () => {
      const { page } = await openPage(
        running(),
        { body: PDF, contentType: 'application/pdf' },
        // Firefox tells of what it does not let into no more than the address.
        `https://news.example.org/${name === 'firefox' ? 'paper.pdf' : 'paper?id=7'}`,
      );
      await untilSays(await openPopupFor(running(), page), 'It cannot run here\n\nThis is a PDF');
    });

    it('a web page whose address ends as a PDF’s is read', async () => {
      const { state } = await readPage(
        running(),
        pageNamed('joongang'),
        'https://news.example.org/paper.pdf',
      );
      expect(state.kind).toBe('recognised');
    });
  });
});

describe('Where nothing is allowed, after a press in the toolbar', () => {
  inBothBrowsers({ isGranted: false }, (running, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'context-notes-file-'));
    beforeAll(() => writeFileSync(join(folder, 'story.html'), pageNamed('joongang')));
    afterAll(() => rmSync(folder, { recursive: true }));

    const overPage = async (url: string) => {
      const page = await openTab(running());
      // Firefox tells of some of its own pages that their frame went.
      await page.goto(url).catch(() => {});
      return popupOver(running, page);
    };

    it('an empty tab is called so; where the browser tells no address, the kinds of page are named', async () => {
      const popup = await overPage('about:blank');
      await untilSays(popup, 'It cannot run here');
      expect(await textOf(popup)).toContain(
        name === 'firefox'
          ? 'There is no page in this tab yet'
          : 'Reader View, PDFs and empty tabs',
      );
    });

    it('a web page whose address ends as a PDF’s can be read', async () => {
      const { page } = await openPage(
        running(),
        pageNamed('joongang'),
        'https://news.example.org/paper.pdf',
      );
      const popup = await popupOver(running, page);
      await untilSays(popup, 'This page has not been read yet');
    });

    it('a file that the browser lets into is read', async () => {
      const popup = await overPage(pathToFileURL(join(folder, 'story.html')).href);
      await untilSays(popup, 'This page has not been read yet');
      await press(popup, 'Read this page');
      await untilSays(popup, 'Words explained here');
    });
  });

  inBothBrowsers({ isGranted: false, only: 'firefox' }, (running) => {
    it('Reader View, the source of a page, and the store are called what they are', async () => {
      for (const [url, says] of [
        ['about:reader?url=https%3A%2F%2Fnews.example.org%2Fstory', 'Leave Reader View'],
        ['view-source:about:blank', 'source text of a page'],
        ['https://addons.mozilla.org/en-US/firefox/', 'out of their own stores'],
      ] as const) {
        const page = await openTab(running());
        await serve(page, (asked) =>
          asked.startsWith('https:') ? { body: 'Add-ons' } : undefined,
        );
        await page.goto(url).catch(() => {});
        // Where the browser tells that its frame went, the tab may not be there yet.
        await until(`it said ‘${says}’`, async () => {
          const popup = await popupOver(running, page);
          const isSaid = (await textOf(popup)).includes(says);
          await popup.close();
          return isSaid;
        });
        await page.close();
      }
    });
  });
});

describe('A page that is long in answering', () => {
  // Firefox's debugger waits for the page as well, with all it is asked of others.
  inBothBrowsers({ only: 'chromium' }, (running) => {
    it('is said to be so, and shown as soon as it answers', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const busy = page.evaluate(() => {
        const end = performance.now() + 9_000;
        while (performance.now() < end);
      });
      // A test that fails closes it before that.
      busy.catch(() => {});
      const popup = await running().browser.newPage();
      // Each is shown for a while: what was said is written down, so that none is missed.
      await popup.evaluateOnNewDocument(() => {
        const world = globalThis as unknown as { said: string[] };
        world.said = [];
        // It comes into sight without any change of the document.
        setInterval(() => {
          const text = document.querySelector('main')?.innerText ?? '';
          if (world.said.at(-1) !== text) world.said.push(text);
        }, 30);
      });
      await popup.goto(`${running().base}popup.html?tab=${await tabOf(running(), page)}`, {
        waitUntil: 'domcontentloaded',
      });
      await untilSays(popup, 'Still reading');
      const said = await popup.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      const at = (words: string) => said.findIndex((text) => text.includes(words));
      expect(at('Reading the page')).toBeGreaterThanOrEqual(0);
      expect(at('Still reading')).toBeGreaterThan(at('Reading the page'));
      await busy;
      await untilSays(popup, 'Words explained here');
    });
  });
});
