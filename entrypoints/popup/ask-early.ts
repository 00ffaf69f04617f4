/**
 * The popup's question to the page in front, asked before the popup's own scripts are there: the answer is on its way while they are read
 * and compiled. It runs before anything else, so it is small, and does without the library that serves the rest.
 */
import type { PageState } from '../../core/page-state.ts';
import { askReader, type Reply } from '../../shell/messages.ts';
import { findTab, type FrontTab, type Tabs } from './front-tab.ts';

export interface AskedEarly {
  readonly tab: Promise<FrontTab | undefined>;
  /** What the tab's reader said of its page. */
  readonly state: Promise<Reply<PageState>>;
}

/** Where the question waits for the popup's scripts. */
const WAITING = Symbol.for('context-notes-asked');
const here = globalThis as { [WAITING]?: AskedEarly | undefined };

export function askEarly(tabs: Tabs & { readonly sendMessage: Parameters<typeof askReader>[0] }) {
  const tab = findTab(tabs);
  const state = tab.then((found) =>
    askReader((...message) => tabs.sendMessage(...message), found?.id ?? -1, 'state', {}),
  );
  // Whoever takes it hears of what went wrong.
  state.catch(() => {});
  here[WAITING] = { tab, state };
}

/** Gives what was asked, once. */
export function takeAsked(): AskedEarly | undefined {
  const asked = here[WAITING];
  here[WAITING] = undefined;
  return asked;
}
