/** What the popup and the panel tell of an update of a pack, and where its list is. */
import { browser } from 'wxt/browser';
import { unseenUpdate, type PackUpdate } from '../../core/pack/pack-updates.ts';
import { dismissPackUpdates, readPackUpdates } from '../../shell/pack-updates.ts';

/** The last update that changed a pack; undefined where its reader has seen it. */
export async function lastUpdate(): Promise<PackUpdate | undefined> {
  return unseenUpdate(await readPackUpdates());
}

/** Opens the list of what has changed, which is seen by that. */
export async function openChanges(): Promise<void> {
  await dismissPackUpdates();
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + '#changes' });
}
