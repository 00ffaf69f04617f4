/** The panel stays open while its reader goes from tab to tab, and from page to page: it looks again whenever there may be something else. */
import { browser } from 'wxt/browser';
import type { Runtime } from '../../shell/messages.ts';
import { onSettings } from '../../shell/settings.ts';

/** A page that was read says so a moment before its reader answers so, in ms. */
const SOON_MS = 120;

/** `tab` gives the tab that is shown now; `isOtherPage` is told where another page has come into it. */
export function follow(
  runtime: Runtime,
  tab: () => number | undefined,
  lookAgain: (isOtherPage?: boolean) => Promise<void>,
): void {
  browser.tabs.onActivated.addListener(() => void lookAgain());
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tab() && (status === 'complete' || url !== undefined)) void lookAgain(true);
  });
  let soon: ReturnType<typeof setTimeout> | undefined;
  // It says so to the background, and every page of the extension hears it.
  runtime.onMessage.addListener((message, sender) => {
    const { call } = (message ?? {}) as { call?: string };
    if (call === 'badge' && sender.tab?.id === tab()) {
      clearTimeout(soon);
      soon = setTimeout(() => void lookAgain(), SOON_MS);
    }
    return undefined;
  });
  onSettings(() => void lookAgain());
}
