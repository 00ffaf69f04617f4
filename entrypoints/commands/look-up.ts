/** Looks up words that are selected on a page: a card there for what they surely mean; else the popup's search; 'nothing found' said. */
import { browser } from 'wxt/browser';
import { speak } from '../../components/language.ts';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import { explain, type Explained } from '../../shell/packs.ts';
import { readSettings } from '../../shell/settings.ts';
import { openPopup, order, readTab, sayIn, type Tab } from './in-tab.ts';

const MENU_ID = 'look-up';
/** Of what was looked up so much is repeated, in characters. */
const REPEATED_LENGTH = 40;

/** Puts the entry into the browser's own menu of selected words. Firefox for Android has no such menu. */
export async function offerLookUp(): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  await menus.removeAll();
  menus.create({
    id: MENU_ID,
    // The browser puts the selected words in the place of %s.
    title: speak(getMessage, interfaceTag()).say('menuLookUp'),
    contexts: ['selection'],
  });
}

/** Listens for that entry. */
export function onLookUp(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0, editable }, tab) => {
    if (menuItemId !== MENU_ID || tab?.id === undefined) return;
    // Words in a field or a frame have no place that a card could stand at.
    const isInText = frameId === 0 && !editable;
    void lookUpIn({ id: tab.id, url: tab.url }, selectionText, isInText);
  });
}

/** `isInText`: the words stand in the page's own text. */
export async function lookUpIn(tab: Tab, text: string, isInText = true): Promise<void> {
  const words = text.replace(/\s+/g, ' ').trim();
  const { say } = speak(getMessage, interfaceTag());
  const [found] = words === '' ? [] : await explain(words);
  if (words !== '' && !found) {
    const repeated =
      words.length > REPEATED_LENGTH ? `${words.slice(0, REPEATED_LENGTH)} …` : words;
    if (await sayIn(tab, say('saidNothingFound', repeated), true)) return;
  }
  if (found?.isSure && isInText && (await openCard(tab, words, found))) return;
  await openPopup(tab, `?look=${encodeURIComponent(words)}`);
}

async function openCard(
  tab: Tab,
  words: string,
  { term, form, entries }: Explained,
): Promise<boolean> {
  const { showAfter, hideAfter } = await readSettings();
  const delays = { show: showAfter === 'never' ? undefined : showAfter, hide: hideAfter };
  const asked = { kind: 'look-up', words, form, term, entries, delays } as const;
  let obeyed = await order(tab, asked);
  // Nobody is there; or only who found the page to be about nothing of ours, and is to bring the rest first.
  if (!obeyed && (await readTab(tab))) obeyed = await order(tab, asked);
  if (obeyed?.kind !== 'opened') return false;
  await sayIn(tab, '');
  return true;
}
