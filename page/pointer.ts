/**
 * Turns what a person does with pointer and keys on the page into events of core/hover. Takes nothing from the page:
 * every listener is passive and only looks, but for Escape while a card is open.
 */
import type { HoverEvent } from '../core/hover.ts';

export interface Watched {
  markAt(x: number, y: number): number | undefined;
  /** Whether an event came from inside the open card. */
  isCard(event: Event): boolean;
  isOpen(): boolean;
}

/** Two moves further apart than this in ms say nothing of speed (10ten's figure). */
const SPEED_WINDOW_MS = 32;

/** Sends hover events until `signal` aborts. At most one look under the pointer each frame. */
export function watchPointer(
  watched: Watched,
  send: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal } as const;
  let last = { x: 0, y: 0, at: -Infinity };
  let frame = 0;
  let latest: { over: 'card' | undefined; x: number; y: number; speed: number } | undefined;

  const look = () => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const { over, x, y, speed } = latest;
    send({ kind: 'moved', over: over ?? watched.markAt(x, y), speed });
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const elapsed = event.timeStamp - last.at;
      const distance = Math.hypot(event.clientX - last.x, event.clientY - last.y);
      const speed = elapsed > 0 && elapsed <= SPEED_WINDOW_MS ? distance / elapsed : 0;
      last = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      // A drag selects text; a card would be in its way.
      const over = watched.isCard(event) ? 'card' : undefined;
      latest = event.buttons === 0 ? { over, x: last.x, y: last.y, speed } : undefined;
      if (latest && frame === 0) frame = requestAnimationFrame(look);
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => send({ kind: 'left' }), options);

  let down: { x: number; y: number; id: number } | undefined;
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || watched.isCard(event)) return;
      if (event.pointerType === 'touch')
        down = { x: event.clientX, y: event.clientY, id: event.pointerId };
      else if (watched.isOpen()) send({ kind: 'dismissed' });
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'touch' || watched.isCard(event)) return;
      const isTap =
        down?.id === event.pointerId &&
        Math.hypot(event.clientX - down.x, event.clientY - down.y) < 10;
      down = undefined;
      const mark = isTap ? watched.markAt(event.clientX, event.clientY) : undefined;
      if (mark !== undefined) send({ kind: 'opened', mark, by: 'tap' });
      else if (isTap && watched.isOpen()) send({ kind: 'dismissed' });
    },
    options,
  );
  window.addEventListener('pointercancel', () => (down = undefined), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !watched.isOpen()) return;
      // Escape closes the nearest thing, and that is the card: the page's own dialog waits for the next.
      event.stopPropagation();
      event.preventDefault();
      send({ kind: 'dismissed' });
    },
    { capture: true, signal },
  );
}
