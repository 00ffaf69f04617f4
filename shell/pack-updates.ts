/**
 * Remembers in this browser which state of each bundled pack was here last, and what updates have changed in it. It says nothing of the
 * person: whoever has updated the same versions has the same.
 */
import { browser } from 'wxt/browser';
import { comparePacks, digestPack, readDigest } from '../core/pack/pack-changes.ts';
import { allSeen, readUpdates, withUpdates, type PackUpdate } from '../core/pack/pack-updates.ts';
import { BUNDLED_PACKS, loadPack } from './packs.ts';

/** The version of the extension whose packs were looked at last. Apart from the digests, as it is read whenever the background starts. */
const VERSION_KEY = 'packsOfVersion';
const DIGESTS_KEY = 'packDigests';
const UPDATES_KEY = 'packUpdates';

/**
 * Compares the packs with those that were here before, where the extension is of another version than then or `isForced`; notes what
 * has changed, and what is here now. Where nothing is known of before, as after an install, nothing has changed. `today` is an ISO 8601
 * day. Rejects where a pack can't be read, having noted nothing.
 */
export async function notePackUpdates(today: string, isForced = false): Promise<void> {
  const { version } = browser.runtime.getManifest();
  // One at a time: two that compare with the same state would both tell of what they find.
  await navigator.locks.request(UPDATES_KEY, async () => {
    const noted = (await browser.storage.local.get(VERSION_KEY))[VERSION_KEY];
    if (noted === version && !isForced) return;
    const stored = await browser.storage.local.get([DIGESTS_KEY, UPDATES_KEY]);
    const before = (stored[DIGESTS_KEY] ?? {}) as Readonly<Record<string, unknown>>;
    const packs = await Promise.all(BUNDLED_PACKS.map(loadPack));
    const digests = packs.map((pack) => [pack.id, digestPack(pack)] as const);
    const found = digests.flatMap(([id, now], i): readonly PackUpdate[] => {
      const digest = readDigest(before[id]);
      const changes = digest && comparePacks(digest, now);
      const title = packs[i]?.title ?? id;
      return changes ? [{ pack: id, title, day: today, changes, isSeen: false }] : [];
    });
    await browser.storage.local.set({
      [VERSION_KEY]: version,
      [DIGESTS_KEY]: Object.fromEntries(digests),
      [UPDATES_KEY]: withUpdates(readUpdates(stored[UPDATES_KEY]), found),
    });
  });
}

/** What updates have changed in the packs, the newest first. */
export async function readPackUpdates(): Promise<readonly PackUpdate[]> {
  return readUpdates((await browser.storage.local.get(UPDATES_KEY))[UPDATES_KEY]);
}

/** The reader has seen what there is, or doesn't want to. */
export async function dismissPackUpdates(): Promise<void> {
  await navigator.locks.request(UPDATES_KEY, async () => {
    await browser.storage.local.set({ [UPDATES_KEY]: allSeen(await readPackUpdates()) });
  });
}

/** Calls back when an update was noted or dismissed, here or in another page of the extension. */
export function onPackUpdates(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && UPDATES_KEY in changes) changed();
  });
}
