/** Whether anything on a page moves for us: the page's own layout-shift entries, with our extension and with one that does nothing. */
import type { Page } from 'puppeteer-core';
import type { BenchPage } from '../pages.ts';
import type { Rival } from '../visits.ts';
import { marksOn, onPage, pause, type Opened, type Spot } from './open.ts';
import { pinCard } from './pin-card.ts';

/** For a card to open or go, and for what it would move to have moved. */
const SETTLE_MS = 700;

export interface Shifts {
  readonly id: string;
  /** How many cards were open, and how many of them pinned. */
  readonly opened: number;
  readonly pinned: number;
  /** Sums of the entries' values, those that follow an input among them, and how many there were. */
  readonly ours: Shifted;
  readonly nothing: Shifted;
}

interface Shifted {
  readonly value: number;
  readonly count: number;
}

/** In the page's own world, and there before the page is. */
const OBSERVE = `(() => {
  const seen = globalThis.contextNotesBenchShifts = { value: 0, count: 0 };
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) {
      seen.value += value;
      seen.count++;
    }
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** Does the same by pointer and keys on the page with both; the places are those of the first marks of ours. */
export async function watchShifts(
  ours: Rival,
  nothing: Rival,
  page: BenchPage,
  cards: number,
): Promise<Shifts> {
  let spots: readonly Spot[] = [];
  let opened = 0;
  let pinned = 0;
  const watch = async (rival: Rival): Promise<Shifted> =>
    onPage(
      rival,
      page,
      async (there) => {
        if (rival.isOurs) spots = (await marksOn(there.tab)).slice(0, cards);
        for (const spot of spots) {
          const done = await useCard(rival, there, spot);
          opened += done.isOpen ? 1 : 0;
          pinned += done.isPinned ? 1 : 0;
        }
        return there.tab.evaluate('contextNotesBenchShifts') as Promise<Shifted>;
      },
      (tab: Page) => tab.evaluateOnNewDocument(OBSERVE),
    );
  const own = await watch(ours);
  const other = await watch(nothing);
  return { id: page.id, opened, pinned, ours: own, nothing: other };
}

/** Opens a card by resting on its mark, leaves it, opens it again, pins it, scrolls with it open, and closes it by Escape. */
async function useCard({ extension }: Rival, { tab, world }: Opened, { x, y }: Spot) {
  const rest = async () => {
    await tab.mouse.move(2, 2);
    await pause(SETTLE_MS);
    await tab.mouse.move(x, y);
    await pause(SETTLE_MS);
  };
  await rest();
  const isOpen = await world.evaluate<boolean>("document.querySelector(':popover-open') !== null");
  await rest();
  const isPinned = isOpen && (await pinCard(extension, tab));
  await tab.mouse.move(2, 2);
  await tab.mouse.wheel({ deltaY: 60 });
  await pause(SETTLE_MS);
  await tab.mouse.wheel({ deltaY: -60 });
  await tab.keyboard.press('Escape');
  await pause(SETTLE_MS);
  return { isOpen, isPinned };
}
