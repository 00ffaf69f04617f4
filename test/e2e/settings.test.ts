/** Every choice on the settings page, made there with the pointer, and what comes of it on pages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers, type Running } from './both-browsers.ts';
import { moveAway, restOn, untilCard } from './card.ts';
import { forgetSettings, grantedSites, keptBy } from './extension-page.ts';
import { guestsOf, paintedOn, spotOf } from './marks.ts';
import { pageNamed, pause, readPage, until } from './open-page.ts';
import { press, pressAt, untilSays } from './popup.ts';

const PAGE = pageNamed('joongang');
const folder = mkdtempSync(join(tmpdir(), 'context-notes-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Presses the answer or switch that begins with these words. */
async function answer(settings: Page, words: string): Promise<void> {
  await settings.bringToFront();
  const input = await settings.waitForSelector(
    `::-p-xpath(//label[starts-with(normalize-space(.), "${words}")]//input)`,
  );
  await input?.click();
}

/** Presses it, and waits until the choice is kept: a page that is opened then follows it. */
async function choose(running: Running, settings: Page, words: string): Promise<void> {
  const kept = async () => JSON.stringify((await keptBy(running()))['settings']);
  const before = await kept();
  await answer(settings, words);
  await until(`‘${words}’ was kept`, async () => (await kept()) !== before);
}

async function isOn(settings: Page, words: string): Promise<boolean> {
  return settings.$eval(
    `::-p-xpath(//label[starts-with(normalize-space(.), "${words}")]//input)`,
    (input) => (input as HTMLInputElement).checked,
  );
}

async function bring(settings: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = await settings.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** How the marks of a page are drawn. */
async function lookOf(page: Page): Promise<{ line: string; background: string }> {
  return page.evaluate(() => {
    const [name = ''] = [...CSS.highlights.keys()].toSorted((a, b) => a.length - b.length);
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
    return { line: style.textDecorationStyle, background: style.backgroundColor };
  });
}

inBothBrowsers({}, (running) => {
  afterEach(() => forgetSettings(running()));

  const open = async () => running().openExtensionPage('options.html');

  it('changes how marks look, on pages that are open too, and hides them by choice', async () => {
    const { page } = await readPage(running(), PAGE);
    expect((await lookOf(page)).line).toBe('dotted');
    const settings = await open();
    await answer(settings, 'Dashed line');
    await page.bringToFront();
    await until('the line was dashed', async () => (await lookOf(page)).line === 'dashed');
    await answer(settings, 'Tinted');
    await page.bringToFront();
    await until('marks were tinted', async () =>
      /201, 143, 28/.test((await lookOf(page)).background),
    );
    await answer(settings, 'None, until');
    await page.bringToFront();
    await until('no marks were left', async () => (await paintedOn(page)).texts.length === 0);
  });

  it('turns everything off and on again; the popup says so and turns it on, too', async () => {
    const { page } = await readPage(running(), PAGE);
    expect((await paintedOn(page)).texts.length).toBeGreaterThan(0);
    const settings = await open();
    await answer(settings, 'Context Notes is on');
    await until('the marks were gone', async () => (await paintedOn(page)).names.length === 0);
    const popup = await openPopupFor(running(), page);
    await untilSays(popup, 'Off everywhere');
    await press(popup, 'Turn it on');
    await popup.waitForSelector('.glossary');
    await until('the settings followed', () => isOn(settings, 'Context Notes is on'));
  });

  it('opens no card by resting where that was chosen', async () => {
    const settings = await open();
    await choose(running, settings, 'Not by resting');
    const { page } = await readPage(running(), PAGE);
    const [word = ''] = (await paintedOn(page)).texts;
    await page.bringToFront();
    await restOn(page, await spotOf(page, word));
    await pause(900);
    expect(await guestsOf(page)).toBe(0);
    await choose(running, settings, '0.15 seconds');
    await page.bringToFront();
    // The page is told a little later.
    await until('a card was opened by resting', async () => {
      await moveAway(page);
      await restOn(page, await spotOf(page, word));
      await pause(500);
      return (await guestsOf(page)) > 0;
    });
    expect((await untilCard(running(), page)).name).not.toBe('');
  });

  it('leaves the words of a language out', async () => {
    const both = PAGE.replace(
      '</p>',
      '</p><p>조선중앙통신은 북한 김정은 국무위원장이 평양에서 군인들을 만났다고 보도했다.</p>',
    );
    const settings = await open();
    await choose(running, settings, '한국어');
    const { page } = await readPage(running(), both);
    const { texts } = await paintedOn(page);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => /[가-힣]/.test(text))).toEqual([]);
  });

  it('keeps the settings in a file, refuses one that is not right, and undoes', async () => {
    const settings = await open();
    await choose(running, settings, 'Thin line');
    await until('the line was chosen', () => isOn(settings, 'Thin line'));
    await settings.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => (document.body.dataset['saved'] = text));
        return real(blob);
      };
      // Where the file would go is the browser's business.
      HTMLAnchorElement.prototype.click = () => {};
    });
    await press(settings, 'Save to a file');
    await settings.waitForFunction(() => document.body.dataset['saved'] !== undefined);
    const saved = await settings.evaluate(() => document.body.dataset['saved'] ?? '');
    expect(JSON.parse(saved)).toMatchObject({ settings: { markStyle: 'line' } });

    await press(settings, 'Reset');
    await pressAt(settings, '.ask .primary');
    await untilSays(settings, 'as they were on the first day');
    await expect.poll(() => isOn(settings, 'Dotted line')).toBe(true);
    await pressAt(settings, '.outcome button');
    await untilSays(settings, 'back as they were');
    await expect.poll(() => isOn(settings, 'Thin line')).toBe(true);

    await bring(settings, 'broken.json', saved.slice(0, -20));
    await untilSays(settings, 'it is not JSON, or was cut off');
    await bring(settings, 'other.json', '{"name":"package"}');
    await untilSays(settings, 'not a file of Context Notes settings');
    await bring(settings, 'wrong.json', saved.replace('"line"', '"neon"'));
    await untilSays(settings, '“markStyle” is "neon"');
    expect(await isOn(settings, 'Thin line')).toBe(true);
    await bring(settings, 'right.json', saved.replace('"line"', '"dashes"'));
    await untilSays(settings, 'The settings of the file are in use now');
    await expect.poll(() => isOn(settings, 'Dashed line')).toBe(true);
  });

  it('leaves muted terms unmarked until they are marked again, and shows hidden caveats again', async () => {
    const settings = await open();
    const left = {
      mutedTerms: ['north-korea/pyongyang', 'north-korea/gone-since'],
      hiddenRules: ['north-korea/stock-image'],
    };
    await bring(
      settings,
      'left.json',
      JSON.stringify({ kind: 'context-notes-settings', settings: left }),
    );
    await untilSays(settings, 'The settings of the file are in use now');
    const listed = async () =>
      settings.$$eval('#left-out li span', (all) => all.map((one) => one.textContent));
    await expect
      .poll(listed)
      .toEqual(expect.arrayContaining(['Pyongyang', 'north-korea/gone-since']));
    const { page } = await readPage(running(), PAGE);
    expect((await paintedOn(page)).texts).not.toContain('Pyongyang');
    for (let rest = (await listed()).length; rest > 0; rest--) {
      await settings.bringToFront();
      await pressAt(settings, '#left-out li button');
      await until('it was back', async () => (await listed()).length === rest - 1);
    }
    await page.bringToFront();
    await until('it was marked again', async () =>
      (await paintedOn(page)).texts.includes('Pyongyang'),
    );
  });

  it('names every command and its keys', async () => {
    const settings = await open();
    await settings.waitForSelector('.keys li > [id]');
    const named = await settings.$$eval('.keys li > [id]', (all) =>
      all.map((one) => one.textContent),
    );
    expect(named.length).toBeGreaterThanOrEqual(3);
    expect(named).not.toContain('');
  });

  // The last one: what runs after it in the same browser may read no page.
  it('gives sites back', async () => {
    const settings = await open();
    await expect.poll(() => isOn(settings, 'On all websites')).toBe(true);
    await answer(settings, 'On all websites');
    await until('all was given back', async () => (await grantedSites(running())).length === 0);
    await until('the switch followed', async () => !(await isOn(settings, 'On all websites')));
  });
});

describe('The settings shared between browsers', () => {
  inBothBrowsers({ isFresh: true }, (running) => {
    it('hold preferences and no sites, and are taken over by whoever begins to share', async () => {
      const settings = await running().openExtensionPage('options.html');
      await settings.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        type Api = { storage: { sync: { set(given: object): Promise<void> } } };
        await (browser ?? chrome).storage.sync.set({
          preferences: { markStyle: 'line', offHosts: ['elsewhere.org'] },
        });
      });
      await expect.poll(() => isOn(settings, 'Dotted line')).toBe(true);
      await answer(settings, 'Share these preferences');
      await until('the other browser’s line was taken', () => isOn(settings, 'Thin line'));
      await answer(settings, 'Dashed line');
      await until('the choice was shared', async () => {
        const shared = await settings.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          type Api = { storage: { sync: { get(): Promise<object> } } };
          return JSON.stringify(await (browser ?? chrome).storage.sync.get());
        });
        return shared.includes('"markStyle":"dashes"') && !shared.includes('offHosts":["else');
      });
    });
  });
});
