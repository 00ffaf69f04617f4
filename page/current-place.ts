/**
 * The place that next and previous move from: which comes next, and keeping it lit. A mark can't
 * have the focus, so this stands in for it, and the page's own focus stays where it is.
 */
import type { Highlighter } from './highlighter.ts';
import { boxesOf, type Place } from './text-map.ts';

/** The number of the place to go to from `current`, or from what is in sight where that is -1. Goes round at both ends. */
export function stepFrom(current: number, by: 1 | -1, places: readonly Place[]): number {
  const count = places.length;
  if (current >= 0) return (current + by + count) % count;
  const seen = places.findIndex((place) => (boxesOf(place)[0]?.top ?? -1) >= 0);
  return by > 0 ? Math.max(0, seen) : ((seen < 0 ? count : seen) + count - 1) % count;
}

/** Lights a place until the page is pressed, Escape is, or the window is left; gives what puts it out before. */
export function keepLit(highlighter: Highlighter, place: Place): AbortController {
  const lit = new AbortController();
  const putOut = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    highlighter.light();
    lit.abort();
  };
  highlighter.light(place);
  for (const type of ['pointerdown', 'keydown', 'blur']) {
    // A field that loses the focus is not the window: that event is not to be caught on its way.
    const capture = type !== 'blur';
    window.addEventListener(type, putOut, { capture, passive: true, signal: lit.signal });
  }
  return lit;
}
