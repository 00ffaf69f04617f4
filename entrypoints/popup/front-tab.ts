/** Which page the popup or the panel is about. Also asked before the popup's scripts are there, so the browser's API is a parameter. */

export interface FrontTab {
  readonly id: number;
  /** Of a page that the extension may not enter, it may be kept from it. */
  readonly url: string | undefined;
  readonly windowId: number | undefined;
  readonly isPrivate: boolean;
}

/** The browser's own, as far as it is needed. */
interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
  readonly incognito: boolean;
  readonly lastAccessed?: number | undefined;
}

export interface Tabs {
  get(id: number): Promise<Tab>;
  getCurrent(): Promise<Tab | undefined>;
  query(asked: { active?: boolean; currentWindow: boolean }): Promise<readonly Tab[]>;
}

/**
 * The tab in the address; else the one in front, or, where the popup itself is a tab, the one that was in front before. Undefined where
 * there is none.
 */
export async function findTab(tabs: Tabs): Promise<FrontTab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const found = asked ? await tabs.get(asked) : await tabInFront(tabs);
  return found?.id === undefined
    ? undefined
    : { id: found.id, url: found.url, windowId: found.windowId, isPrivate: found.incognito };
}

async function tabInFront(tabs: Tabs): Promise<Tab | undefined> {
  const [[front], own] = await Promise.all([
    tabs.query({ active: true, currentWindow: true }),
    tabs.getCurrent(),
  ]);
  if (!own || front?.id !== own.id) return front;
  const all = await tabs.query({ currentWindow: true });
  const others = all.filter(({ id }) => id !== own.id);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
