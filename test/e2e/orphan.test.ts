/** The extension goes from under an open page, by an update or for good: its marks and its card go too, and nothing throws. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { BUILT } from '../../tools/builds.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { guestsOf, htmlOf, paintedOn } from './marks.ts';
import { pageNamed, readPage, until } from './open-page.ts';

const SOON_MS = 3_000;

const GECKO_ID = (
  JSON.parse(readFileSync(join(BUILT.firefox, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  }
).browser_specific_settings.gecko.id;

/**
 * How many marks can be seen. In Firefox an orphaned script is dead and its entry in the registry stays, but the style is gone with the
 * extension, so nothing is painted.
 */
async function seenMarks(page: Page): Promise<readonly string[]> {
  const { names } = await paintedOn(page);
  return page.evaluate(
    (all) =>
      all.filter(
        (name) =>
          getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== 'none',
      ),
    names,
  );
}

/** Whether any of a card can be seen. */
async function isCardSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    if (host === document.body) return false;
    const { left, top, width, height } = host.getBoundingClientRect();
    return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === host;
  });
}

inBothBrowsers({ isFresh: true }, (running) => {
  it('after it is removed the marks vanish, and the page is as it was', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await expect.poll(() => seenMarks(page)).toHaveLength(1);
    const before = await htmlOf(page);
    await remove(running());
    await until(
      'the marks had vanished',
      async () => (await seenMarks(page)).length === 0,
      SOON_MS,
    );
    await expect.poll(() => htmlOf(page)).toBe(before);
    expect(await complaints().catch(() => [])).toEqual([]);
  });

  it('after it is removed an open card vanishes too', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await openCardOn(running(), page, 'Saeppyol Street');
    await remove(running());
    await until('the card had vanished', async () => !(await isCardSeen(page)), 2 * SOON_MS);
    expect(await complaints().catch(() => [])).toEqual([]);
  });

  it('after it is updated the old marks vanish, and the new version reads the open page', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    const [old] = await seenMarks(page);
    // As an update comes: another version takes the place of the one that runs.
    await running().browser.installExtension(BUILT[running().name]);
    await until(
      'the old marks had vanished',
      async () => !(await seenMarks(page)).includes(old ?? ''),
      SOON_MS,
    );
    await until(
      'the new version had marked the page',
      async () => (await seenMarks(page)).length === 1,
    );
    await expect.poll(() => guestsOf(page)).toBe(0);
    expect(await complaints().catch(() => [])).toEqual([]);
  });
});

async function remove({ browser, name, base }: ExtensionBrowser): Promise<void> {
  await browser.uninstallExtension(name === 'firefox' ? GECKO_ID : new URL(base).hostname);
}
