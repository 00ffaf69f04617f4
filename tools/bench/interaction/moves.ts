/**
 * What a move of the pointer costs on a page full of marks, beside the bare look-up of the caret under it: the same moves over the
 * same page in a browser with our extension and in one with a world of the bench's own that looks the caret up, and no more. Both
 * are taken off the browser's trace.
 */
import { askReaderOf } from '../../browsers/extension-browser.ts';
import type { BenchPage } from '../pages.ts';
import { startTrace, stopTrace, type TraceEvent } from '../trace.ts';
import type { Rival } from '../visits.ts';
import { countMarks, onPage, pause, type Opened, type Spot } from './open.ts';

/** CSS px from one point to the next: along a line of text, and to the next line; no line of text is looked up at one height only. */
const STEP = { x: 23, y: 17 };
const POINTS = 250;
/** How often all points are passed unmeasured, for the engine to know the way, and then measured. */
const PASSES_BEFORE = 1;
const PASSES = 2;
/** By turns in one browser and the other. */
const TURNS = 2;
const SETTLE_MS = 300;

/** The bare look-up, in a listener as ours is, and what its script is called in the trace. */
const BARE = 'context-notes-bench.js';
const LOOK = `addEventListener('pointermove', ({ clientX, clientY }) => {
  document.caretPositionFromPoint(clientX, clientY);
}, { capture: true, passive: true });
//# sourceURL=${BARE}`;

export interface Moves {
  readonly marks: number;
  /** Microseconds of each move. */
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** Moves the pointer over a page with all mentions marked, and over the same page without marks. */
export async function timeMoves(
  ours: Rival,
  nothing: Rival,
  page: BenchPage,
  tell: () => void,
): Promise<Moves> {
  let marks = 0;
  const own: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await onPage(ours, page, async (opened) => {
      await askReaderOf(ours.extension, opened.tab, 'mark', { marking: 'all' });
      marks = await countMarks(opened.tab);
      own.push(...(await moveOver(opened, isOurs(ours))));
    });
    tell();
    await onPage(nothing, page, async (opened) => {
      await opened.world.evaluate(LOOK);
      bare.push(...(await moveOver(opened, (url) => url === BARE)));
    });
    tell();
  }
  return { marks, ours: own, bare };
}

function isOurs({ extension }: Rival): (url: string) => boolean {
  return (url) => url.startsWith(extension.base);
}

async function moveOver(
  opened: Opened,
  isCounted: (url: string) => boolean,
): Promise<readonly number[]> {
  const { tab, session } = opened;
  const points = await pointsOn(opened);
  const pass = async (times: number) => {
    for (let i = 0; i < times; i++) for (const { x, y } of points) await tab.mouse.move(x, y);
  };
  await pass(PASSES_BEFORE);
  await startTrace(session);
  await pass(PASSES);
  await pause(SETTLE_MS);
  return movesIn(await stopTrace(session), isCounted);
}

/** Along the lines of the text, from the top of the window to its bottom. */
async function pointsOn({ world }: Opened): Promise<readonly Spot[]> {
  const { left, right, height } = await world.evaluate<{
    readonly left: number;
    readonly right: number;
    readonly height: number;
  }>(
    `(({ left, right }) => ({ left, right, height: innerHeight }))(document.querySelector('article').getBoundingClientRect())`,
  );
  const points: Spot[] = [];
  for (let y = STEP.y; y < height - STEP.y; y += STEP.y)
    for (let x = left + STEP.x / 2; x < right; x += STEP.x) points.push({ x, y });
  return points.slice(0, POINTS);
}

/**
 * Microseconds of each move that a trace holds: calls of the scripts that count in a listener for the pointer's moves, and in the frame
 * that it asked for, if it did. What they do in timers, as opening a card, is no part of a move.
 */
export function movesIn(
  events: readonly TraceEvent[],
  isCounted: (url: string) => boolean,
): readonly number[] {
  const moves: number[] = [];
  let caller: TraceEvent | undefined;
  for (const event of events
    .filter(({ ph, name }) => ph === 'X' && (name === 'FunctionCall' || CALLERS.has(name)))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (CALLERS.has(event.name)) caller = event;
    else if (caller && isWithin(event, caller) && isCounted(event.args?.data?.url ?? '')) {
      const { dur = 0 } = event;
      if (caller.args?.data?.type === 'pointermove') moves.push(dur);
      else if (caller.name === 'FireAnimationFrame' && moves.length > 0)
        moves.push((moves.pop() ?? 0) + dur);
    }
  }
  return moves;
}

const CALLERS = new Set(['EventDispatch', 'FireAnimationFrame', 'TimerFire']);

function isWithin(call: TraceEvent, { pid, tid, ts, dur = 0 }: TraceEvent): boolean {
  return call.pid === pid && call.tid === tid && call.ts <= ts + dur;
}
