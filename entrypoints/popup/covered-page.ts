/** Going to the page that the popup is about where the popup covers it: on phones, and in a tab of its own. */
import { browser } from 'wxt/browser';
import type { FrontTab } from './front-tab.ts';

/** Whether the popup covers its page: who wants to see words there has to leave it. */
export async function coversPage(): Promise<boolean> {
  const [own, { os }] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.runtime.getPlatformInfo(),
  ]);
  return own !== undefined || os === 'android';
}

/** Brings a page to the front. The popup stays, to be come back to, if it is a tab. */
export async function goToPage({ id }: FrontTab): Promise<void> {
  const own = await browser.tabs.getCurrent();
  await browser.tabs.update(id, { active: true });
  if (!own) window.close();
}
