/**
 * The card's behaviour as a state machine: (state, event, now) -> state. No clock, no DOM.
 *
 *            rest on mark               long enough at rest
 *   idle ───────────────────▶ waiting ───────────────────▶ showing ◀─────────┐
 *    ▲                           │                            │ pointer leaves │ pointer back on mark or card
 *    │◀──── moves off ───────────┘                            ▼                │
 *    │      (passing too fast: the rest begins anew)        leaving ───────────┘
 *    │◀─────────────── long enough away, Escape ──────────────┘
 *
 * Tap and key go straight to showing; a card opened by them stays until dismissed. So does one that was pinned, which also outlives
 * a press elsewhere, its mark's going out of sight and a new reading of the page. Whoever leaves in the direction of the card gets there, however slowly.
 */

/** The pointer must rest this long. Page Previews wait 500 ms for the network; ours is already here. */
export const SHOW_AFTER_MS = 300;
/** Grace to reach the card, as Page Previews and Lingo give. */
export const HIDE_AFTER_MS = 300;
/** How long each takes, in ms; without `show` no card opens by resting. */
export interface Delays {
  readonly show: number | undefined;
  readonly hide: number;
}

const USUAL: Delays = { show: SHOW_AFTER_MS, hide: HIDE_AFTER_MS };

/** A pointer faster than this, in CSS pixels per ms, is passing by (10ten's figure). */
export const PASSING_SPEED = 0.5;

export type Opening = 'rest' | 'tap' | 'key';

export type Hover =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting'; readonly mark: number; readonly until: number }
  | {
      readonly kind: 'showing';
      readonly mark: number;
      readonly by: Opening;
      readonly isPinned?: boolean;
    }
  | { readonly kind: 'leaving'; readonly mark: number; readonly until: number };

export type HoverEvent =
  /**
   * The pointer moved: over a mark (its number), over the card, or over neither. `speed` in CSS px per ms; `isOnItsWay` where it comes
   * nearer to the open card.
   */
  | {
      readonly kind: 'moved';
      readonly over: number | 'card' | undefined;
      readonly speed: number;
      readonly isOnItsWay?: boolean;
    }
  /** The pointer left the window. */
  | { readonly kind: 'left' }
  | { readonly kind: 'opened'; readonly mark: number; readonly by: 'tap' | 'key' }
  /** Pinned, or let go again. */
  | { readonly kind: 'pinned' }
  /** A press elsewhere, the mark is out of sight, or the page was read again. */
  | { readonly kind: 'strayed' }
  /** Escape, or the card's own button. */
  | { readonly kind: 'dismissed' }
  /** The time asked for has come. */
  | { readonly kind: 'timer' };

export const IDLE: Hover = { kind: 'idle' };

/** The state after an event. `now` in milliseconds, of any clock that only goes forward. */
export function step(state: Hover, event: HoverEvent, now: number, delays: Delays = USUAL): Hover {
  switch (event.kind) {
    case 'dismissed':
      return IDLE;
    case 'opened':
      return { kind: 'showing', mark: event.mark, by: event.by };
    case 'pinned':
      return pin(state);
    case 'strayed':
      return isPinned(state) ? state : IDLE;
    case 'timer':
      return afterTimer(state, now);
    case 'left':
      return afterMove(state, { over: undefined, speed: 0 }, now, delays);
    case 'moved':
      return afterMove(state, event, now, delays);
  }
}

/** When to call back with `timer`, on the clock of `now`; undefined where there is nothing to wait for. */
export function wakeAt(state: Hover): number | undefined {
  return state.kind === 'waiting' || state.kind === 'leaving' ? state.until : undefined;
}

/** The mark whose card is on the screen. */
export function shownMark(state: Hover): number | undefined {
  return state.kind === 'showing' || state.kind === 'leaving' ? state.mark : undefined;
}

export function isPinned(state: Hover): boolean {
  return state.kind === 'showing' && state.isPinned === true;
}

function pin(state: Hover): Hover {
  if (state.kind === 'leaving')
    return { kind: 'showing', mark: state.mark, by: 'rest', isPinned: true };
  return state.kind === 'showing' ? { ...state, isPinned: !state.isPinned } : state;
}

function afterTimer(state: Hover, now: number): Hover {
  if (state.kind === 'waiting' && now >= state.until) {
    return { kind: 'showing', mark: state.mark, by: 'rest' };
  }
  return state.kind === 'leaving' && now >= state.until ? IDLE : state;
}

function afterMove(
  state: Hover,
  { over, speed, isOnItsWay }: Omit<Extract<HoverEvent, { kind: 'moved' }>, 'kind'>,
  now: number,
  { show, hide }: Delays,
): Hover {
  const wait = (mark: number): Hover =>
    show === undefined ? IDLE : { kind: 'waiting', mark, until: now + show };
  const until = now + (isOnItsWay ? Math.max(hide, HIDE_AFTER_MS) : hide);
  switch (state.kind) {
    case 'idle':
      return typeof over === 'number' ? wait(over) : state;
    case 'waiting':
      if (typeof over !== 'number') return IDLE;
      // Each move on the mark while passing by starts the rest anew.
      return over === state.mark && speed < PASSING_SPEED ? state : wait(over);
    case 'showing':
      if (state.by !== 'rest' || state.isPinned || over === 'card' || over === state.mark)
        return state;
      return { kind: 'leaving', mark: state.mark, until };
    case 'leaving':
      if (over === 'card' || over === state.mark) {
        return { kind: 'showing', mark: state.mark, by: 'rest' };
      }
      return isOnItsWay ? { ...state, until } : state;
  }
}
