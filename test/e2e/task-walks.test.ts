/**
 * The five tasks of docs/task-walks.md by their shortest ways: each ends where the document says, after as many clicks, keys and rests
 * as its table has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { inBothBrowsers, type Running } from './both-browsers.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, readPage, until } from './open-page.ts';
import { textAt, textOf, untilSays, untilThere } from './popup.ts';
import { untilSheetOf } from './sheet.ts';
import { Walk, type Counted } from './walk.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/task-walks.md'), 'utf8');
const SAMPLE = readFileSync(join(ROOT, 'tools/sample/article.html'), 'utf8');
const PORTRAITS = 'https://koreajoongangdaily.joins.com/news/2025-08-23/national/1';

/** Where the extension stands when a walk begins. */
type Start = 'just installed' | 'allowed on the site';

/** What the document's table of shortest ways has for a task. */
function documented(task: string, start: Start): Counted {
  const row = DOCUMENT.split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, name, from]) => name === task && from === start);
  if (!row) throw new Error(`docs/task-walks.md has no way for ‘${task}’, ${start}.`);
  const [clicks = 0, keys = 0, rests = 0] = row.slice(3, 6).map(Number);
  return { clicks, keys, rests };
}

function walks(start: Start, running: Running) {
  const isNew = start === 'just installed';
  const tabs: Page[] = [];
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => {});
  });

  const begin = async (html: string, url: string) => {
    const { page } = await (isNew ? openPage : readPage)(running(), html, url);
    await page.bringToFront();
    return { page, walk: new Walk(running(), page) };
  };
  /** Over the popup of a page that has been read: for this once, where nothing was allowed. */
  const openBriefing = async (walk: Walk) => {
    const popup = await walk.pressToolbarButton();
    tabs.push(popup);
    if (isNew) await walk.press(popup, 'Read this page');
    await untilThere(popup, '.glossary');
    return popup;
  };
  /** The way to marks in the text; what `look` does in the popup is no part of it. */
  const readInPlace = async (walk: Walk, look?: (popup: Page) => Promise<void>) => {
    if (!isNew) return;
    const popup = await openBriefing(walk);
    await look?.(popup);
    await walk.leave(popup);
  };

  it('finds what ‘MZ generation’ means, in the article', async () => {
    const { page, walk } = await begin(SAMPLE, 'https://news.example.org/story');
    await readInPlace(walk);
    // Reading on to the word is no step of the task.
    await page.evaluate(() =>
      document.querySelector('[data-from*=mz-generation]')?.scrollIntoView({ block: 'center' }),
    );
    const card = await walk.restOn('MZ generation');
    expect(card.name).toBe('MZ generation');
    expect(card.text).toContain('A South Korean label');
    expect(walk.counted).toEqual(documented('MZ generation, in the article', start));
  });

  it('finds what ‘MZ generation’ means, on any page', async () => {
    const { walk } = await begin(pageNamed('seoul-fashion'), 'https://news.example.org/fashion');
    const popup = await walk.pressToolbarButton();
    tabs.push(popup);
    await walk.press(popup, 'Search all words');
    await walk.type(popup, 'mz');
    await expect.poll(() => textAt(popup, '.pack-search li')).toContain('A South Korean label');
    expect(walk.counted).toEqual(documented('MZ generation, by the search', start));
  });

  it('sees what has changed since publication', async () => {
    const { walk } = await begin(pageNamed('joongang'), PORTRAITS);
    const popup = await openBriefing(walk);
    await walk.press(popup, 'Since then');
    await until('the change was in sight', () =>
      popup.$eval('#since', (since) => {
        const { top, bottom } = since.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(await popup.$eval('#since', (since) => since.textContent)).toContain('Sep 2, 2025');
    expect(walk.counted).toEqual(documented('what has changed', start));
  });

  it('silences one site', async () => {
    const { page, walk } = await begin(pageNamed('joongang'), PORTRAITS);
    const popup = await walk.pressToolbarButton();
    tabs.push(popup);
    await walk.press(popup, 'Use on');
    await untilSays(popup, 'Off on this site');
    await expect.poll(async () => (await paintedOn(page)).names).toEqual([]);
    expect(walk.counted).toEqual(documented('one site silenced', start));
    // For the walks that follow.
    await walk.press(popup, 'Turn it on');
    await untilSays(popup, 'Words explained here');
  });

  it('reads a Korean article', async () => {
    const { walk } = await begin(pageNamed('korean'), 'https://news.example.kr/story');
    await readInPlace(walk, async (popup) => {
      const rows = await popup.$$eval('.glossary .row', (all) => all.map((row) => row.textContent));
      expect(rows.find((row) => row.includes('MZ generation'))).toContain('MZ세대');
    });
    const card = await walk.restOn('MZ세대');
    expect(card.name).toBe('MZ generation');
    expect(walk.counted).toEqual(documented('a Korean article', start));
  });

  it('takes a sheet to class', async () => {
    const { page, walk } = await begin(pageNamed('joongang'), PORTRAITS);
    await walk.press(await openBriefing(walk), 'Reading sheet');
    const sheet = await untilSheetOf(running(), page);
    tabs.push(sheet);
    await untilThere(sheet, '.cited');
    await sheet.bringToFront();
    const full = await sheet.$eval('main', (main) => main.innerText.length);
    await walk.press(sheet, 'In short');
    await until('it was shorter', async () => (await textOf(sheet)).length < full * 0.8);
    await sheet.evaluate(() => {
      window.print = () => (document.body.dataset['printed'] = 'yes');
    });
    await walk.press(sheet, 'Print');
    await expect.poll(() => sheet.$eval('body', (body) => body.dataset['printed'])).toBe('yes');
    expect(walk.counted).toEqual(documented('a sheet for class', start));
  });
}

describe('By somebody who has just installed it', () => {
  inBothBrowsers({ isGranted: false }, (running) => walks('just installed', running));
});

describe('Where it has been allowed', () => {
  inBothBrowsers({}, (running) => walks('allowed on the site', running));
});
