/** What the extension says on a page, as a screen reader hears it: the text of the region in its guest's closed shadow root. */
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { until } from './open-page.ts';

export interface Said {
  readonly text: string;
  readonly role: string | null;
  readonly live: string | null;
  /** Whether it is shown as well. */
  readonly isSeen: boolean;
}

/** What is said now; undefined where nothing is. */
export async function saidOn(extension: ExtensionBrowser, page: Page): Promise<Said | undefined> {
  const said = await debuggerOf(extension).inClosedRoot(page, (root) => {
    const region = root.querySelector('[aria-live]');
    if (!region?.textContent) return undefined;
    const { width } = region.getBoundingClientRect();
    return {
      text: region.textContent,
      role: region.getAttribute('role'),
      live: region.getAttribute('aria-live'),
      isSeen: width > 1,
    };
  });
  return said ?? undefined;
}

/** Waits until these words are said. */
export async function untilSaid(
  extension: ExtensionBrowser,
  page: Page,
  words: string,
): Promise<Said> {
  let said: Said | undefined;
  try {
    await until('', async () =>
      ((said = await saidOn(extension, page))?.text ?? '').includes(words),
    );
  } catch {
    throw new Error(`‘${words}’ was never said, but ‘${said?.text ?? ''}’.`);
  }
  return said as Said;
}

/**
 * Lets a key enter a page that was not allowed. Firefox counts its own keys as that; Chromium's can't be pressed by a debugger, so
 * the toolbar button stands for them.
 */
export async function letIn(extension: ExtensionBrowser, page: Page): Promise<void> {
  if (extension.name === 'firefox') return;
  await debuggerOf(extension).pressToolbarButton(page);
  await until(
    'the popup was closed',
    async () => (await debuggerOf(extension).takePopup())?.includes('popup.html') === true,
  );
}
