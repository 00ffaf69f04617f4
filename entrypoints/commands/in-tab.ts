/** What the keys need of a tab: whether somebody is writing in it, saying something on it, and opening the popup over it. */
import { browser } from 'wxt/browser';
import { plainHost } from '../../core/article.ts';
import { announce } from '../../page/announce.ts';
import { focusHere, selectedText, type Focus } from '../../page/focus.ts';
import { askReader, type Obeyed, type Order } from '../../shell/messages.ts';
import { isHostOff, readSettings } from '../../shell/settings.ts';
import { bringKeys, enterTab } from '../../shell/sites.ts';

export interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

/** A page that is still being read is asked again after this, and given up on after that, in ms. */
const ASK_AGAIN_MS = 60;
const GIVE_UP_MS = 8_000;

/** Where the focus is; `free` where the page can't be asked, and `frame` for a frame that can't. */
export async function focusIn({ id }: Tab): Promise<Focus> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      func: focusHere,
    });
    const all = frames.map(({ result }) => result);
    if (all.includes('writing')) return 'writing';
    // The frame that has the focus has answered, if any but those around it did.
    return all.includes('frame') && !all.includes('free') ? 'frame' : 'free';
  } catch {
    return 'free';
  }
}

/** What is selected; '' where nothing is, or the page can't be asked. */
export async function selectionIn({ id }: Tab): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      func: selectedText,
    });
    return frames.map(({ result }) => result ?? '').find((text) => text !== '') ?? '';
  } catch {
    return '';
  }
}

/** Says something on the tab's page; '' ends what was said. False where the browser lets no extension in. */
export async function sayIn({ id }: Tab, text: string, isSeen = false): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: id, frameIds: [0] },
      func: announce,
      args: [text, browser.i18n.getUILanguage(), isSeen],
    });
    return true;
  } catch {
    return false;
  }
}

/** Asks the reader of a tab to obey; undefined where there is none that could. */
export async function order({ id }: Tab, asked: Order): Promise<Obeyed | undefined> {
  try {
    await bringKeys(id);
  } catch {
    return undefined;
  }
  const reply = await askReader(browser.tabs.sendMessage, id, 'obey', asked);
  return reply.kind === 'answer' ? (reply.value ?? undefined) : undefined;
}

/** Has the tab's page read, where that was not turned off. Resolves when the reader has made up its mind; false where it can't be read. */
export async function readTab({ id, url }: Tab): Promise<boolean> {
  const settings = await readSettings();
  const host = url && /^https?:/.test(url) ? plainHost(new URL(url).hostname) : '';
  if (settings.isPaused || isHostOff(settings, host) || !(await enterTab(id))) return false;
  const giveUpAt = performance.now() + GIVE_UP_MS;
  while (performance.now() < giveUpAt) {
    const reply = await askReader(browser.tabs.sendMessage, id, 'state', {});
    if (reply.kind === 'failed') return false;
    if (reply.kind === 'answer' && reply.value.kind !== 'reading')
      return reply.value.kind !== 'failed';
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return false;
}

/** A window that the browser gives no toolbar, so no popup either, as sites open them. */
const NO_TOOLBAR = /toolbar|window/i;

/** Opens the popup, `asked` being what follows its address; where there can be none, in a tab of its own. An open one stays. */
export async function openPopup({ id }: Tab, asked: string): Promise<void> {
  const usual = 'popup.html';
  try {
    await browser.action.setPopup({ tabId: id, popup: usual + asked });
    // There is none in Firefox for Android.
    const action = browser.action as Partial<typeof browser.action>;
    if (!action.openPopup) return await openTab(id, asked);
    await action.openPopup();
  } catch (error) {
    if (NO_TOOLBAR.test(String(error))) await openTab(id, asked);
  } finally {
    await browser.action.setPopup({ tabId: id, popup: usual }).catch(() => {});
  }
}

async function openTab(id: number, asked: string): Promise<void> {
  // Chromium opens it in a window that is not private: its history is not to have the words that were looked up in one that is.
  const { incognito } = await browser.tabs.get(id);
  const told = incognito ? '' : asked;
  const joined = told.startsWith('?') ? `&${told.slice(1)}` : told;
  await browser.tabs.create({
    url: browser.runtime.getURL('/popup.html') + `?tab=${id}${joined}`,
  });
}
