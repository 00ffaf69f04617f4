/** Scrolls a page to a place in its text. */
import { boxesOf, elementAt, type Place } from './text-map.ts';

/** A smooth scroll is over after this, in ms; browsers take half of it at most. */
const MOVING_MS = 1500;
/** Until when the page may still be moving for us, by `performance.now()`. */
let movingUntil = 0;

/**
 * Brings a place to the middle of the window, unless it is well inside already and nothing of the page lies over it. `isAtOnce`: without
 * any motion.
 */
export function scrollTo(place: Place, isAtOnce = false): void {
  const [box] = boxesOf(place);
  const element = elementAt(place);
  const isInside =
    box && box.top > window.innerHeight * 0.1 && box.bottom < window.innerHeight * 0.9;
  const now = performance.now();
  // What is inside while the page still moves to other words may soon be outside: only going there ends that.
  if (now > movingUntil && isInside && element && isInFront(element, box)) return;
  // A tab that is not in front does not scroll smoothly; on phones the popup is a tab of its own, and the page waits behind it.
  const isPlain =
    isAtOnce || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  movingUntil = isPlain ? 0 : now + MOVING_MS;
  element?.scrollIntoView({
    block: 'center',
    behavior: isPlain ? 'instant' : 'smooth',
  });
}

/** Whether words in an element can be seen in their box: no bar lies over them, and what scrolls around them does not cut them off. */
function isInFront(element: Element, { x, y, width, height }: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const front = root.elementFromPoint(x + width / 2, y + height / 2);
  return front === null || front.contains(element) || element.contains(front);
}
