/** Which page the popup or the panel is about, and going to it where the popup covers it: on phones, and in a tab of its own. */
import { browser } from 'wxt/browser';

export interface FrontTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly windowId: number | undefined;
}

/**
 * The tab in the address; else the one in front, or, where the popup itself is a tab, the one that was in front before. Undefined where
 * there is none.
 */
export async function findTab(): Promise<FrontTab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const found = asked ? await browser.tabs.get(asked) : await tabInFront();
  return found?.id === undefined
    ? undefined
    : { id: found.id, url: found.url, windowId: found.windowId };
}

async function tabInFront() {
  const [[front], own] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  if (!own || front?.id !== own.id) return front;
  const all = await browser.tabs.query({ currentWindow: true });
  const others = all.filter(({ id }) => id !== own.id);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

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
