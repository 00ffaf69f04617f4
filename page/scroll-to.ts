/** Scrolls a page to a place in its text. */
import { boxesOf, elementAt, type Place } from './text-map.ts';

/** Brings a place to the middle of the window, unless it is well inside already. */
export function scrollTo(place: Place): void {
  const [box] = boxesOf(place);
  const isSeen = box && box.top > window.innerHeight * 0.1 && box.bottom < window.innerHeight * 0.9;
  if (isSeen) return;
  // A tab that is not in front does not scroll smoothly; on phones the popup is a tab of its own, and the page waits behind it.
  const isPlain = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  elementAt(place)?.scrollIntoView({
    block: 'center',
    behavior: isPlain ? 'instant' : 'smooth',
  });
}
