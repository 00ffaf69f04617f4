/**
 * Turns what a person does with pointer and keys on the page into events of core/card/hover. Takes nothing from the page:
 * every listener is passive and only looks, but for Escape while a card is open.
 */
import type { HoverEvent } from '../core/card/hover.ts';
import { isOnItsWay, type Box } from '../core/card/safe-path.ts';

export interface Watched {
  markAt(x: number, y: number): number | undefined;
  /** The number of what opens when a finger is held at a point: marks, and mentions in links, which a tap follows. */
  heldAt(x: number, y: number): number | undefined;
  /** Whether an event came from inside the open card. */
  isCard(event: Event): boolean;
  /** Where the open card is, in CSS pixels of the viewport; undefined where none is open. */
  box(): Box | undefined;
}

/** Two moves further apart than this in ms say nothing of speed (10ten's figure). */
const SPEED_WINDOW_MS = 32;
/** A finger that stays is held (the usual time of phones), and one that moves further than this in CSS px is not. */
const HELD_MS = 500;
const SLIP_PX = 10;

/** Looks under the pointer are at least so far apart, in ms: less than the frames of the fastest screens. */
const LOOK_GAP_MS = 5;

/** Sends hover events until `signal` aborts. */
export function watchPointer(
  watched: Watched,
  send: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal } as const;
  let last = { x: 0, y: 0, at: -Infinity };
  let frame = 0;
  let latest: { over: 'card' | undefined; x: number; y: number; speed: number } | undefined;
  let looked = { x: 0, y: 0, at: -Infinity };

  const look = () => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const { over, x, y, speed } = latest;
    const box = watched.box();
    const isNearing = box !== undefined && isOnItsWay(looked, latest, box);
    looked = last;
    send({ kind: 'moved', over: over ?? watched.markAt(x, y), speed, isOnItsWay: isNearing });
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      if (event.pointerType === 'touch') {
        if (!isAtRest(event)) lift();
        return;
      }
      const elapsed = event.timeStamp - last.at;
      const distance = Math.hypot(event.clientX - last.x, event.clientY - last.y);
      const speed = elapsed > 0 && elapsed <= SPEED_WINDOW_MS ? distance / elapsed : 0;
      last = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      // A drag selects text; a card would be in its way.
      const over = watched.isCard(event) ? 'card' : undefined;
      latest = event.buttons === 0 ? { over, x: last.x, y: last.y, speed } : undefined;
      if (!latest || frame !== 0) return;
      // Browsers tell of a move when a frame is due, and have just laid the page out to find what lies under it: to look now costs least.
      if (last.at - looked.at >= LOOK_GAP_MS) look();
      else frame = requestAnimationFrame(look);
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => send({ kind: 'left' }), options);

  let finger: { x: number; y: number; id: number } | undefined;
  let holding: ReturnType<typeof setTimeout> | undefined;
  const lift = () => {
    clearTimeout(holding);
    finger = undefined;
  };
  const isAtRest = ({ pointerId, clientX, clientY }: PointerEvent) =>
    finger?.id === pointerId && Math.hypot(clientX - finger.x, clientY - finger.y) < SLIP_PX;
  const hold = () => {
    const mark = finger && watched.heldAt(finger.x, finger.y);
    if (mark === undefined) return;
    lift();
    send({ kind: 'opened', mark, by: 'tap' });
  };
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || watched.isCard(event)) return;
      if (event.pointerType === 'touch') {
        lift();
        if (!event.isPrimary) return;
        finger = { x: event.clientX, y: event.clientY, id: event.pointerId };
        holding = setTimeout(hold, HELD_MS);
      } else send({ kind: 'strayed' });
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || !isAtRest(event)) return;
      lift();
      const mark = watched.markAt(event.clientX, event.clientY);
      if (mark !== undefined) send({ kind: 'opened', mark, by: 'tap' });
      else send({ kind: 'strayed' });
    },
    options,
  );
  // Where the browser's own menu comes up first, it ends the touch.
  window.addEventListener('contextmenu', hold, options);
  window.addEventListener('pointercancel', lift, options);
  signal.addEventListener('abort', lift);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !watched.box()) return;
      // Escape closes the nearest thing, and that is the card: the page's own dialog waits for the next.
      event.stopPropagation();
      event.preventDefault();
      send({ kind: 'dismissed' });
    },
    { capture: true, signal },
  );
}
