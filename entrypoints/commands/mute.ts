/** Leaves a term unmarked everywhere, or marks it again: keeps the choice, and has the pages that are open follow it at once. */
import { browser } from 'wxt/browser';
import { askReader, type Order } from '../../shell/messages.ts';
import { setTermMuted } from '../../shell/settings.ts';
import { order } from './in-tab.ts';

type Mute = Extract<Order, { kind: 'mute' }>;

/** `own` is the tab whose page has done it already. */
export async function mute(asked: Mute, own: number | undefined): Promise<void> {
  await setTermMuted(asked.pack, asked.term, asked.isMuted);
  const tabs = await browser.tabs.query({ discarded: false });
  // Nobody waits for a page that is busy with itself.
  for (const { id } of tabs) if (id !== undefined && id !== own) void muteIn(id, asked);
}

async function muteIn(tab: number, asked: Mute): Promise<void> {
  // A gate that has no orders yet answers with nothing. Where there is none, nothing is brought in.
  const reply = await askReader(browser.tabs.sendMessage, tab, 'obey', asked);
  if (reply.kind === 'answer' && !reply.value) await order({ id: tab }, asked);
}
