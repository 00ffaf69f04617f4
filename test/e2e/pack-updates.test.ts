/**
 * What is told of a pack after an update: once, in a line that can be put away, and in a list that stays. The state before is made up: the
 * digest that the extension noted itself, less a term, with another one and with one changed; the background then starts as after an update.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import {
  openPopupFor,
  tabOf,
  type ExtensionBrowser,
} from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { inExtension, keptBy, OLDER, untilPacksNoted } from './extension-page.ts';
import { pageNamed, readPage, until } from './open-page.ts';
import { press, pressAt, untilSays, untilThere } from './popup.ts';

interface Kept {
  readonly packDigests?: Readonly<
    Record<
      string,
      { format: number; revision: number; entries: Record<string, readonly [string, string]> }
    >
  >;
  readonly packUpdates?: readonly { readonly isSeen: boolean }[];
}

const PACK = 'north-korea';
const LINE = /^The pack “North Korea” was updated on .+: 1 new entry, 2 changed, 1 taken out\./;

const kept = async (extension: ExtensionBrowser) => (await keptBy(extension)) as Kept;

const untilNoted = async (extension: ExtensionBrowser) =>
  (await untilPacksNoted(extension)) as Kept;

/** Has the background start where another version left these digests behind. */
async function startAfter(
  extension: ExtensionBrowser,
  packDigests: Readonly<Record<string, unknown>>,
): Promise<void> {
  await untilNoted(extension);
  await inExtension(
    extension,
    (api, packsOfVersion, given) => api.storage.local.set({ packsOfVersion, packDigests: given }),
    OLDER,
    packDigests,
  );
  await debuggerOf(extension).stopBackground();
  // Any page that is read wakes it.
  await readPage(extension, pageNamed('joongang'));
  await untilNoted(extension);
}

async function update(extension: ExtensionBrowser): Promise<void> {
  const digest = (await untilNoted(extension)).packDigests?.[PACK];
  if (!digest) throw new Error('No digest was noted.');
  const { 'term/saeppyol-street': _, ...entries } = digest.entries;
  const older = {
    ...digest,
    revision: digest.revision - 1,
    entries: {
      ...entries,
      'term/pyongyang': ['old', 'The capital'],
      'note/why-troops-to-russia': ['old', 'Why?'],
      'event/2001-01-01-never-was': ['old', 'What never was'],
    },
  };
  await startAfter(extension, { [PACK]: older });
}

const lineOf = (popup: Page) =>
  popup.$$eval('.updated', (all) => all.map((one) => (one as HTMLElement).innerText));

async function changesIn(settings: Page): Promise<string> {
  await untilThere(settings, '#shortcuts li');
  return settings.$$eval('#changes', (all) =>
    all.map((one) => (one as HTMLElement).innerText).join(''),
  );
}

inBothBrowsers({}, (running) => {
  afterEach(() => inExtension(running(), (api) => api.storage.local.set({ packUpdates: [] })));

  const openPopup = async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const popup = await openPopupFor(running(), page);
    await untilSays(popup, 'Words explained here');
    return { page, popup };
  };

  // The first one: the browser is just started.
  it('nothing is told after an install, and what is kept names no page', async () => {
    const { popup } = await openPopup();
    const { packUpdates, packDigests } = await untilNoted(running());
    expect(packUpdates).toEqual([]);
    expect(Object.keys(packDigests ?? {})).toEqual([PACK]);
    expect(await lineOf(popup)).toEqual([]);
    expect(await changesIn(await running().openExtensionPage('options.html'))).toBe('');
    expect(JSON.stringify(await keptBy(running()))).not.toContain('news.example.org');
  });

  it('an update is told in one line, which is put away for good; its list stays in the settings', async () => {
    await update(running());
    const { page, popup } = await openPopup();
    await expect.poll(async () => (await lineOf(popup))[0]).toMatch(LINE);
    // It stands above the page's own briefing.
    expect(await popup.$eval('main', (main) => main.firstElementChild?.className)).toBe('updated');
    await press(popup, 'Dismiss');
    await untilThere(popup, 'main > [role=status].unseen:focus');
    await untilSays(popup, 'The list of what has changed stays in the settings.');
    await expect.poll(() => lineOf(popup)).toEqual([]);
    await popup.close();
    const again = await openPopupFor(running(), page);
    await untilSays(again, 'Words explained here');
    expect(await lineOf(again)).toEqual([]);

    const list = await changesIn(await running().openExtensionPage('options.html'));
    for (const name of ['Saeppyol Street', 'Pyongyang', 'What never was', 'Why did'])
      expect(list).toContain(name);
    expect(list).toMatch(/North Korea, updated on .*20\d\d/);
    expect(JSON.stringify(await keptBy(running()))).not.toContain('news.example.org');
  });

  it('the line leads to the list, and is then seen; the panel beside the page has it, too', async () => {
    await update(running());
    const { page, popup } = await openPopup();
    const tab = await tabOf(running(), page);
    const panel = await running().openExtensionPage(`sidepanel.html?tab=${String(tab)}`);
    await untilThere(panel, '.updated');
    await expect.poll(async () => (await lineOf(panel))[0]).toMatch(LINE);
    await press(popup, 'What has changed');
    await until('the settings were open', async () => {
      const tabs = await inExtension(running(), ({ runtime, tabs: all }) =>
        all.query({ url: runtime.getURL('/options.html*') }),
      );
      return tabs.some(({ url }) => url?.endsWith('options.html#changes'));
    });
    // Firefox lets nobody into a tab that an extension has opened with one of its pages: the same page is opened once more.
    const settings = await running().openExtensionPage('options.html#changes');
    expect(await changesIn(settings)).toContain('Saeppyol Street');
    await untilThere(settings, '#changes-title:focus');
    await until('the panel had put it away', async () => (await lineOf(panel)).length === 0);
    await panel.close();
    await settings.close();
  });

  it('putting the settings back makes nothing new', async () => {
    await untilNoted(running());
    const settings = await running().openExtensionPage('options.html');
    await press(settings, 'Reset');
    await pressAt(settings, '.ask .primary');
    await untilSays(settings, 'as they were on the first day');
    await debuggerOf(running()).stopBackground();
    const { popup } = await openPopup();
    expect(await lineOf(popup)).toEqual([]);
    expect((await untilNoted(running())).packUpdates).toEqual([]);
  });

  describe('Where the state before', () => {
    it.each([
      ['is in a format of another day', { format: 99, revision: 1, entries: {}, corrections: [] }],
      ['can’t be read', 'digest'],
      ['is not there', undefined],
    ])('%s, nothing is told, and the present one is noted', async (_, digest) => {
      await startAfter(running(), digest === undefined ? {} : { [PACK]: digest });
      const { popup } = await openPopup();
      expect(await lineOf(popup)).toEqual([]);
      const { packDigests, packUpdates } = await kept(running());
      expect(packDigests?.[PACK]?.format).toBe(1);
      expect(packUpdates).toEqual([]);
    });
  });
});
