/** Leaves a term unmarked everywhere, or marks it again: keeps the choice, and has the pages that are open follow it at once. */
import { browser } from 'wxt/browser';
import { askReader, type Order, type Sender } from '../../shell/messages.ts';
import { setTermMuted } from '../../shell/settings.ts';
import { order } from './in-tab.ts';

type Mute = Extract<Order, { kind: 'mute' }>;

/**
 * `of` is the tab whose page the popup or the panel asks for, be it in a tab itself or not; absent, the page in the tab `asking` asks, and
 * has done it already. False in a private window: there it holds for that page alone, and nothing is kept.
 */
export async function mute(
  asked: Mute,
  of: number | undefined,
  asking: Sender['tab'],
): Promise<boolean> {
  const page = of === undefined ? asking : await browser.tabs.get(of);
  if (page?.incognito) {
    if (of !== undefined) await muteIn(of, asked);
    return false;
  }
  await setTermMuted(asked.pack, asked.term, asked.isMuted);
  const done = of === undefined ? asking?.id : undefined;
  const tabs = await browser.tabs.query({ discarded: false });
  // Nobody waits for a page that is busy with itself.
  for (const { id, incognito } of tabs)
    if (id !== undefined && id !== done && !incognito) void muteIn(id, asked);
  return true;
}

async function muteIn(tab: number, asked: Mute): Promise<void> {
  // A gate that has no orders yet answers with nothing. Where there is none, nothing is brought in.
  const reply = await askReader(browser.tabs.sendMessage, tab, 'obey', asked);
  if (reply.kind === 'answer' && !reply.value) await order({ id: tab }, asked);
}
