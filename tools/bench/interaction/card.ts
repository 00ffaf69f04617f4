/**
 * How soon after its delay a card is there. A world of the bench's own in the page notes, on the page's clock, when the pointer came to
 * rest, when the card's host came into the document, and the frame in which it first is.
 */
import { SHOW_AFTER_MS } from '../../../core/card/hover.ts';
import { SAMPLE } from '../pages.ts';
import type { Rival } from '../visits.ts';
import { marksOn, onPage, pause, until, type Opened, type Spot } from './open.ts';

/** Of each document so many cards are opened, the first of which finds nothing compiled. */
const CARDS = 4;
/** Of two moves so far apart in ms the reader takes no speed. */
const STILL_MS = 100;

/** In ms from the end of the delay. */
export interface CardSeen {
  /** The card is in the document with all that it says. */
  readonly placed: number;
  /** The frame in which it is; or, where our own work held that frame up, the end of this work. */
  readonly frame: number;
  /** What that frame took, style, layout and painting included. */
  readonly rendering: number;
}

export interface CardsSeen {
  readonly first: readonly CardSeen[];
  readonly later: readonly CardSeen[];
}

/** What is noted, in ms of the page's clock. */
interface Noted {
  readonly rested: number;
  readonly placed: number;
  readonly frame: number;
  readonly painted: number;
}

/** The reader's own listener was there first, and has looked under the pointer when this one is called. */
const WATCH = `(() => {
  const noted = globalThis.noted = {};
  const isOpen = () => document.querySelector(':root > :popover-open') !== null;
  addEventListener('pointermove', () => {
    if (!isOpen()) noted.rested = performance.now();
  }, { capture: true, passive: true });
  new MutationObserver(() => {
    if (isOpen() && noted.placed === undefined) noted.placed = performance.now();
  }).observe(document.documentElement, { childList: true });
  const look = (frame) => {
    if (isOpen() && noted.frame === undefined) {
      noted.frame = frame;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { noted.painted = performance.now(); };
      port2.postMessage(undefined);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

export async function watchCards(
  ours: Rival,
  documents: number,
  tell: () => void,
): Promise<CardsSeen> {
  const first: CardSeen[] = [];
  const later: CardSeen[] = [];
  for (let i = 0; i < documents; i++) {
    const [one, ...others] = await onPage(ours, SAMPLE, openSeveral);
    if (one) first.push(one);
    later.push(...others);
    tell();
  }
  return { first, later };
}

async function openSeveral({ tab, world }: Opened): Promise<readonly CardSeen[]> {
  const marks = await marksOn(tab);
  const seen: CardSeen[] = [];
  for (const mark of marks.slice(0, CARDS)) {
    await tab.mouse.move(2, 2);
    await until('the card was gone', async () =>
      (await world.evaluate<boolean>("document.querySelector(':popover-open') === null"))
        ? true
        : undefined,
    );
    if (seen.length === 0) await world.evaluate(WATCH);
    else
      await world.evaluate('noted.placed = noted.frame = noted.painted = noted.rested = undefined');
    await pause(STILL_MS);
    seen.push(await openOne({ tab, world }, mark));
  }
  return seen;
}

async function openOne(
  { tab, world }: Pick<Opened, 'tab' | 'world'>,
  { x, y }: Spot,
): Promise<CardSeen> {
  await tab.mouse.move(x, y);
  const noted = await until('a card opened', async () => {
    await pause(2 * STILL_MS);
    const { painted, ...others } = await world.evaluate<Partial<Noted>>('noted');
    return painted === undefined ? undefined : ({ painted, ...others } as Noted);
  });
  return sinceDelay(noted);
}

export function sinceDelay({ rested, placed, frame, painted }: Noted): CardSeen {
  const end = rested + SHOW_AFTER_MS;
  return {
    placed: placed - end,
    frame: Math.max(frame, placed) - end,
    rendering: painted - Math.max(frame, placed),
  };
}
