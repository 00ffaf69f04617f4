/** Which tab the popup's page and the side panel's tell of. */
import { browser } from 'wxt/browser';

export interface TabInFront {
  readonly id: number;
  /** Undefined where the browser does not let us know. */
  readonly url: string | undefined;
  readonly windowId: number | undefined;
}

/** The tab in front; or the one in the address, where the popup stands in a tab of its own (Firefox for Android). */
export async function findTab(): Promise<TabInFront | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const [front] = asked
    ? [await browser.tabs.get(asked)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id === undefined
    ? undefined
    : { id: front.id, url: front.url, windowId: front.windowId };
}
