/** Text and list belong together: the line from the list to the page it tells of, and the panel and the sheet beside the page. */
import { browser } from 'wxt/browser';
import { BESIDE, type Beside, type Port } from '../../shell/messages.ts';

/** Chromium's own, which the types of both browsers don't know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** The line to the page of one tab, while there is one. */
export class Line {
  #tab: number | undefined;
  #port: Port | undefined;

  /** Keeps a line to the page in a tab; `onOpened` hears of which term a card was opened there. */
  keep(tab: number, onOpened: (term: string | undefined) => void): void {
    if (this.#tab === tab && this.#port) return;
    this.drop();
    const port = browser.tabs.connect(tab, { name: BESIDE, frameId: 0 }) as unknown as Port;
    this.#tab = tab;
    this.#port = port;
    port.onMessage.addListener((message) => onOpened((message as Beside).opened));
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#port = undefined;
    });
  }

  /** Has the page light what is pointed at; nothing puts it out. */
  point(shown: Beside['point']): void {
    const port = this.#port;
    port?.postMessage({ point: shown } satisfies Beside);
  }

  drop(): void {
    this.#port?.disconnect();
    this.#port = undefined;
  }
}

const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};

/** Firefox for Android has no panel. */
export const canOpenPanel = (sidebarAction ?? sidePanel) !== undefined;

/** Opens the panel of a window and closes the popup. In the very click: browsers open it for nothing else. */
export function openPanel(windowId: number | undefined): void {
  const done =
    sidebarAction?.open() ?? (windowId === undefined ? undefined : sidePanel?.open({ windowId }));
  void done?.then(() => window.close());
}

/** Opens the reading sheet of the page in a tab. */
export async function openSheet(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sheet.html') + `?tab=${tab}` });
}
