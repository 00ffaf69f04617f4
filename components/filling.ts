/** Draws of a long view what fills the window first, and the rest once that is painted: whoever opens it waits for the first alone. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * CSS px. A popup becomes as high as what it holds, up to 600, and more than those where its reader has made pages smaller: what is drawn
 * at first is higher still, so that nothing jumps for the rest.
 */
const POPUP_MOST = 800;

/** A window that is not painted, as one behind others, gets the rest after this, in ms. */
const UNSEEN_MS = 150;

/**
 * How many of `count` parts, one below the other, are to be drawn now. `view` is what they fill; it waits with the first until it
 * `isReady`.
 */
export function useFilling(
  view: RefObject<HTMLElement | null>,
  isReady: boolean,
  count: number,
): number {
  const [drawn, draw] = useState(1);
  useLayoutEffect(() => {
    if (!isReady) return draw(1);
    if (drawn >= count) return;
    const height = view.current?.offsetHeight ?? 0;
    // Still before anything is painted.
    if (height < Math.max(POPUP_MOST, innerHeight)) return draw(drawn + 1);
    return afterPaint(() => draw(count));
  }, [isReady, drawn, count]);
  return Math.min(drawn, count);
}

/** Calls back once, when the next frame is on its way to the screen: a frame later. Gives what calls it off. */
function afterPaint(then: () => void): () => void {
  const timer = setTimeout(then, UNSEEN_MS);
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      then();
    });
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
