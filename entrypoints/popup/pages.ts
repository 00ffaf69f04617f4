/** Opens the extension's other pages in tabs. */
import { browser } from 'wxt/browser';
import { dismissPackUpdates } from '../../shell/pack-updates.ts';

/** The reading sheet of the page in a tab. */
export function openSheet(tab: number | undefined): void {
  open(`/sheet.html`, `?tab=${String(tab)}`);
}

/** What the last update of a pack has changed, which is then no longer offered. */
export async function openChanges(): Promise<void> {
  await dismissPackUpdates();
  open('/options.html', '#changes');
}

function open(page: '/sheet.html' | '/options.html', where: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page) + where });
}
