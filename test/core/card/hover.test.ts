/** What core/card/hover promises: the card's behaviour, transition by transition and as a pointer's whole way. */
import { describe, expect, it } from 'vitest';
import {
  HIDE_AFTER_MS,
  IDLE,
  isPinned,
  PASSING_SPEED,
  SHOW_AFTER_MS,
  shownMark,
  step,
  wakeAt,
  type Hover,
  type HoverEvent,
} from '../../../core/card/hover.ts';

const NOW = 1_000;

const waiting = (mark: number, until = NOW + SHOW_AFTER_MS): Hover => ({
  kind: 'waiting',
  mark,
  until,
});
const showing = (mark: number, by: 'rest' | 'tap' | 'key' = 'rest'): Hover => ({
  kind: 'showing',
  mark,
  by,
});
const leaving = (mark: number, until = NOW + HIDE_AFTER_MS): Hover => ({
  kind: 'leaving',
  mark,
  until,
});

const moved = (over: number | 'card' | undefined, speed = 0): HoverEvent => ({
  kind: 'moved',
  over,
  speed,
});
const nearing = (over: number | undefined): HoverEvent => ({
  kind: 'moved',
  over,
  speed: 0,
  isOnItsWay: true,
});
const pinned: HoverEvent = { kind: 'pinned' };
const strayed: HoverEvent = { kind: 'strayed' };
const left: HoverEvent = { kind: 'left' };
const timer: HoverEvent = { kind: 'timer' };
const dismissed: HoverEvent = { kind: 'dismissed' };
const opened = (mark: number, by: 'tap' | 'key'): HoverEvent => ({ kind: 'opened', mark, by });

/** Times for a wait to end: still to come, and past. */
const LATER = NOW + 1;
const EARLIER = NOW - 1;

describe('step', () => {
  it.each<[what: string, from: Hover, event: HoverEvent, to: Hover]>([
    ['idle, onto a mark: waits', IDLE, moved(1), waiting(1)],
    ['idle, onto nothing: stays', IDLE, moved(undefined), IDLE],
    ['idle, out of the window: stays', IDLE, left, IDLE],
    ['idle, a timer too late: stays', IDLE, timer, IDLE],
    ['idle, dismissed: stays', IDLE, dismissed, IDLE],

    [
      'waiting, slowly on the mark: goes on waiting',
      waiting(1, LATER),
      moved(1, 0.1),
      waiting(1, LATER),
    ],
    [
      'waiting, passing over the mark: waits anew',
      waiting(1, LATER),
      moved(1, PASSING_SPEED),
      waiting(1),
    ],
    ['waiting, onto another mark: waits for that', waiting(1, LATER), moved(2), waiting(2)],
    ['waiting, off the mark: idle', waiting(1, LATER), moved(undefined), IDLE],
    ['waiting, out of the window: idle', waiting(1, LATER), left, IDLE],
    ['waiting, its time come: shows', waiting(1, NOW), timer, showing(1)],
    ['waiting, its time long past: shows', waiting(1, EARLIER), timer, showing(1)],
    ['waiting, a timer too early: goes on waiting', waiting(1, LATER), timer, waiting(1, LATER)],
    ['waiting, dismissed: idle', waiting(1), dismissed, IDLE],

    ['showing, on the mark: stays', showing(1), moved(1, 9), showing(1)],
    ['showing, on the card: stays', showing(1), moved('card'), showing(1)],
    ['showing, off: leaves', showing(1), moved(undefined), leaving(1)],
    ['showing, onto another mark: leaves', showing(1), moved(2), leaving(1)],
    ['showing, out of the window: leaves', showing(1), left, leaving(1)],
    ['showing, pressed elsewhere: idle', showing(1), strayed, IDLE],
    ['showing, a timer: stays', showing(1), timer, showing(1)],
    ['showing, dismissed: idle', showing(1), dismissed, IDLE],

    ['leaving, back on the mark: shows', leaving(1, LATER), moved(1), showing(1)],
    ['leaving, onto the card: shows', leaving(1, LATER), moved('card'), showing(1)],
    [
      'leaving, further off: goes on leaving',
      leaving(1, LATER),
      moved(undefined),
      leaving(1, LATER),
    ],
    ['leaving, over another mark: goes on leaving', leaving(1, LATER), moved(2), leaving(1, LATER)],
    [
      'leaving, on its way to the card: has its time anew',
      leaving(1, LATER),
      nearing(undefined),
      leaving(1),
    ],
    ['leaving, on its way over another mark: likewise', leaving(1, LATER), nearing(2), leaving(1)],
    ['leaving, pressed elsewhere: idle', leaving(1, LATER), strayed, IDLE],
    ['leaving, its time come: idle', leaving(1, NOW), timer, IDLE],
    ['leaving, a timer too early: goes on leaving', leaving(1, LATER), timer, leaving(1, LATER)],
    ['leaving, dismissed: idle', leaving(1, LATER), dismissed, IDLE],
  ])('%s', (_, from, event, to) => {
    expect(step(from, event, NOW)).toEqual(to);
  });

  it.each([IDLE, waiting(1), showing(1), showing(1, 'key'), leaving(1)])(
    'from %j, tap and key go straight to showing',
    (from) => {
      expect(step(from, opened(2, 'tap'), NOW)).toEqual(showing(2, 'tap'));
      expect(step(from, opened(2, 'key'), NOW)).toEqual(showing(2, 'key'));
    },
  );

  it.each(['tap', 'key'] as const)('a card opened by %s stays until dismissed', (by) => {
    const open = showing(1, by);
    for (const event of [moved(undefined), moved(2, 3), moved('card'), left, timer]) {
      expect(step(open, event, NOW)).toEqual(open);
    }
    expect(step(open, dismissed, NOW)).toEqual(IDLE);
  });
});

describe('a pinned card', () => {
  const open: Hover = { kind: 'showing', mark: 1, by: 'rest', isPinned: true };

  it.each([showing(1), leaving(1, LATER)])('is pinned from %j', (from) => {
    expect(step(from, pinned, NOW)).toEqual(open);
    expect(isPinned(open)).toBe(true);
    expect(isPinned(from)).toBe(false);
  });

  it('stays whatever the pointer does, and when its mark is out of sight', () => {
    for (const event of [moved(undefined), moved(2, 3), moved('card'), left, timer, strayed]) {
      expect(step(open, event, NOW)).toEqual(open);
    }
  });

  it('closes when dismissed, gives way to a tap, and is let go again', () => {
    expect(step(open, dismissed, NOW)).toEqual(IDLE);
    expect(step(open, opened(2, 'tap'), NOW)).toEqual(showing(2, 'tap'));
    expect(step(step(open, pinned, NOW), moved(undefined), NOW)).toEqual(leaving(1));
  });

  it('is how it was opened once it is let go', () => {
    const byKey = step(step(showing(1, 'key'), pinned, NOW), pinned, NOW);
    expect(step(byKey, moved(undefined), NOW)).toMatchObject(showing(1, 'key'));
  });

  it('needs a card', () => {
    expect(step(IDLE, pinned, NOW)).toEqual(IDLE);
    expect(step(waiting(1), pinned, NOW)).toEqual(waiting(1));
  });
});

describe('a pointer', () => {
  /** The state after events, each at its own time; timers fire when they are due. */
  function after(...events: readonly (readonly [at: number, event: HoverEvent])[]): Hover {
    let state = IDLE;
    for (const [at, event] of events) {
      const due = wakeAt(state);
      if (due !== undefined && due <= at) state = step(state, timer, due);
      state = step(state, event, at);
    }
    return state;
  }

  it('that rests on a mark opens its card', () => {
    expect(after([0, moved(1)], [SHOW_AFTER_MS, timer])).toEqual(showing(1));
  });

  it('that trembles on a mark opens it just as soon', () => {
    expect(
      after([0, moved(1)], [100, moved(1, 0.2)], [200, moved(1, 0.3)], [SHOW_AFTER_MS, timer]),
    ).toEqual(showing(1));
  });

  it('that passes over a mark opens nothing, however long the mark', () => {
    const passing = Array.from({ length: 20 }, (_, i): [number, HoverEvent] => [
      i * 50,
      moved(1, 2),
    ]);
    expect(shownMark(after(...passing))).toBeUndefined();
    expect(after(...passing, [1_000, moved(undefined, 2)])).toEqual(IDLE);
  });

  it('that passes and then stops on a mark opens it after a rest', () => {
    const stopped = [0, 50, 100].map((at): [number, HoverEvent] => [at, moved(1, 2)]);
    expect(shownMark(after(...stopped, [99 + SHOW_AFTER_MS, timer]))).toBeUndefined();
    expect(after(...stopped, [100 + SHOW_AFTER_MS, timer])).toEqual(showing(1));
  });

  it('has time to reach the card', () => {
    const out = 400;
    const way = [
      [0, moved(1)],
      [out, moved(undefined, 1)],
    ] as const;
    expect(after(...way, [out + HIDE_AFTER_MS - 1, moved('card')])).toEqual(showing(1));
    expect(after(...way, [out + HIDE_AFTER_MS, moved('card')])).toEqual(IDLE);
  });
});

describe('A pointer on its way to the card', () => {
  it('has the usual time at least, however short the reader’s own', () => {
    const hasty = { show: 300, hide: 150 };
    expect(step(showing(1), nearing(undefined), NOW, hasty)).toEqual(leaving(1));
    expect(step(showing(1), moved(undefined), NOW, hasty)).toEqual(leaving(1, NOW + 150));
    expect(step(leaving(1, LATER), nearing(2), NOW, { show: 300, hide: 600 })).toEqual(
      leaving(1, NOW + 600),
    );
  });
});

describe('wakeAt', () => {
  it.each([
    [IDLE, undefined],
    [waiting(1, 5), 5],
    [showing(1), undefined],
    [showing(1, 'key'), undefined],
    [leaving(1, 7), 7],
  ])('%j wants a timer at %s', (state, at) => {
    expect(wakeAt(state)).toBe(at);
  });
});

describe('shownMark', () => {
  it.each([
    [IDLE, undefined],
    [waiting(1), undefined],
    [showing(2), 2],
    [leaving(3), 3],
  ])('%j has the card of %s on the screen', (state, mark) => {
    expect(shownMark(state)).toBe(mark);
  });
});

describe('The reader’s own delays', () => {
  const slow = { show: 1_000, hide: 600 };

  it('hold in place of the usual ones', () => {
    const begun = step(IDLE, moved(1), NOW, slow);
    expect(begun).toEqual(waiting(1, NOW + 1_000));
    expect(step(showing(1), moved(undefined), NOW, slow)).toEqual(leaving(1, NOW + 600));
  });

  it('never open a card by resting where that was chosen, but by tap and key', () => {
    const never = { show: undefined, hide: 300 };
    expect(step(IDLE, moved(1), NOW, never)).toEqual(IDLE);
    expect(step(IDLE, { kind: 'opened', mark: 1, by: 'tap' }, NOW, never)).toEqual(
      showing(1, 'tap'),
    );
  });
});
