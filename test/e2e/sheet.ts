/** The reading sheet that was opened for a page. */
import type { Page } from 'puppeteer-core';
import { tabOf, type ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { inExtension } from './extension-page.ts';
import { until } from './open-page.ts';

/**
 * Waits until the extension has opened the sheet of a page in a tab, and opens the same once more: Firefox lets nobody into a tab
 * that an extension has opened with one of its pages.
 */
export async function untilSheetOf(extension: ExtensionBrowser, page: Page): Promise<Page> {
  const path = `sheet.html?tab=${await tabOf(extension, page)}`;
  await until('the sheet was open', async () => {
    const tabs = await inExtension(extension, ({ runtime, tabs: all }) =>
      all.query({ url: runtime.getURL('/sheet.html*') }),
    );
    return tabs.some(({ url }) => url?.endsWith(`/${path}`));
  });
  return extension.openExtensionPage(path);
}
