/** In private windows, where the browser lets the extension in: it works there as elsewhere, and nothing that is done there is written down. */
import { expect, it } from 'vitest';
import {
  openPopupFor,
  openPrivateTab,
  serve,
  untilRead,
} from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers, type Running } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { grantedSites, inExtension, untilPacksNoted } from './extension-page.ts';
import { pressInCard, untilCardSays } from './in-card.ts';
import { paintedOn } from './marks.ts';
import { pageNamed, until } from './open-page.ts';
import { choose, press, pressAt, textOf, untilSays, untilThere } from './popup.ts';

const URL = 'https://news.example.org/private';

/** All that the extension has stored, in any area. */
async function storedBy(running: Running): Promise<unknown> {
  return inExtension(running(), async (api) => {
    const { local, sync, session } = (api as unknown as { storage: Areas }).storage;
    type Areas = Readonly<Record<string, { get(): Promise<object> } | undefined>>;
    return Promise.all([local, sync, session].map(async (area) => area?.get()));
  });
}

inBothBrowsers({ isPrivateAllowed: true, isFresh: true }, (running, name) => {
  const openPrivately = async () => {
    const page = await openPrivateTab(running());
    const body = pageNamed('joongang').replace('</p>', '</p><p><small>Photo: iStock</small></p>');
    await serve(page, (asked) => (asked === URL ? { body } : undefined));
    await page.goto(URL, { waitUntil: 'load' });
    await page.bringToFront();
    expect((await untilRead(running(), page)).kind).toBe('recognised');
    return page;
  };

  it('marks the words of a page, and says in the popup that nothing is saved', async () => {
    const page = await openPrivately();
    await expect.poll(async () => (await paintedOn(page)).texts).toContain('Saeppyol Street');
    const popup = await openPopupFor(running(), page);
    // What may be done about the site comes a little after the briefing.
    await untilThere(popup, '.foot .switch input');
    const text = await textOf(popup);
    expect(text).toContain('A private window');
    expect(text).toContain('Use on this page');
    expect(text).not.toContain('Where it runs');
    expect(text).not.toContain('Always hide');
    // Chromium would open it in a window that is not private, with the article's title in its history.
    expect(text.includes('Reading sheet')).toBe(name === 'firefox');
  });

  it('writes nothing when marks, words and caveats are chosen otherwise, and when it is turned off and on', async () => {
    // Nobody's choice: that is done once, whatever windows are open.
    await untilPacksNoted(running());
    const before = { stored: await storedBy(running), granted: await grantedSites(running()) };
    const page = await openPrivately();
    const popup = await openPopupFor(running(), page);
    await choose(popup, 'Every mention');
    await until('all mentions were marked', async () => {
      const { texts } = await paintedOn(page);
      return new Set(texts).size < texts.length;
    });
    await press(popup, 'Hide here');
    await untilSays(popup, 'hidden');
    await pressAt(popup, '.foot .switch input');
    await untilSays(popup, 'Off on this site');
    await expect.poll(async () => (await paintedOn(page)).names).toEqual([]);
    await press(popup, 'Read this page');
    await untilSays(popup, 'Words explained here');
    await press(popup, 'Saeppyol Street');
    await press(popup, 'Don’t mark this');
    await untilSays(popup, 'In a private window nothing is saved.');
    await until(
      'its mark was gone',
      async () => !(await paintedOn(page)).texts.includes('Saeppyol Street'),
    );
    await press(popup, 'Undo');
    await untilSays(popup, 'Marked again');
    await page.bringToFront();
    await openCardOn(running(), page, 'Saeppyol Street');
    await pressInCard(running(), page, 'Don’t mark this');
    await untilCardSays(running(), page, 'In a private window nothing is saved.');
    await expect.poll(async () => (await paintedOn(page)).texts).not.toContain('Saeppyol Street');
    const after = { stored: await storedBy(running), granted: await grantedSites(running()) };
    expect(after).toEqual(before);
    await page.reload({ waitUntil: 'load' });
    await untilRead(running(), page);
    await until('the word was marked again', async () =>
      (await paintedOn(page)).texts.includes('Saeppyol Street'),
    );
  });
});
