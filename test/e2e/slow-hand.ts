/** A slow hand: moves the pointer little by little, and knows by the page's own clock whether it lay still on the way. */
import type { Page } from 'puppeteer-core';
import { moveAway, untilNoCard } from './card.ts';
import type { Spot } from './marks.ts';
import { pause, until } from './open-page.ts';

/** A pointer that lies still for so long, in ms, is on its way to nowhere; a card waits 300. */
const STILL_MS = 270;
/** A machine that is busy with something else lets a hand rest now and then; it then begins anew. In ms. */
const PATIENCE_MS = 45_000;

/**
 * Has `begin` open a card and say on which way, moves the pointer along that every so many ms, and gives whether the card was closed
 * meanwhile, if only for a moment.
 */
export async function moveSlowly(
  page: Page,
  begin: () => Promise<readonly Spot[]>,
  everyMs: number,
): Promise<{ readonly wasClosed: boolean }> {
  let wasClosed = false;
  await until(
    'the pointer was moved without a rest',
    async () => {
      const way = await begin();
      await watch(page);
      for (const { x, y } of way) {
        await page.mouse.move(x, y);
        await pause(everyMs);
      }
      const seen = await page.evaluate(() => (globalThis as unknown as World).hand);
      wasClosed = seen.closedAt !== undefined;
      // What comes after a rest says nothing.
      const isSteady = (seen.restedAt ?? Infinity) > (seen.closedAt ?? -Infinity);
      if (wasClosed ? isSteady : seen.restedAt === undefined) return true;
      await moveAway(page);
      await untilNoCard(page);
      return false;
    },
    PATIENCE_MS,
  );
  return { wasClosed };
}

interface World {
  hand: { last: number; restedAt?: number; closedAt?: number };
}

async function watch(page: Page): Promise<void> {
  await page.evaluate((still) => {
    const world = globalThis as unknown as World;
    const hand: World['hand'] = { last: performance.now() };
    world.hand = hand;
    const look = (now: number) => {
      if (now - hand.last > still) hand.restedAt ??= now;
    };
    addEventListener('pointermove', ({ timeStamp }) => {
      if (world.hand !== hand) return;
      look(timeStamp);
      hand.last = timeStamp;
    });
    new MutationObserver((records) => {
      const now = performance.now();
      look(now);
      // The card's host is a popover, beside the page's body or in its dialog.
      const gone = records.flatMap(({ removedNodes }) => [...removedNodes]);
      if (gone.some((node) => node instanceof HTMLElement && node.popover !== null))
        hand.closedAt ??= now;
    }).observe(document.documentElement, { childList: true, subtree: true });
  }, STILL_MS);
}
