/**
 * When the first marks stand on the first screen: seen from a world of the bench's own in the page, frame by frame. The registry of
 * highlights is the document's, so that this world sees what the reader paints.
 */
import type { CDPSession } from 'puppeteer-core';

const WORLD = 'context-notes-bench';

/** Looks at each frame whether a highlight's range has a box on the screen; notes the time once that frame is painted. */
const WATCH = `(() => {
  const isSeen = () => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { width, top, bottom } = range.getBoundingClientRect();
        if (width > 0 && bottom > 0 && top < innerHeight) return true;
      }
    }
    return false;
  };
  const look = () => {
    if (!isSeen()) requestAnimationFrame(look);
    else setTimeout(() => { globalThis.contextNotesBenchSeen = performance.now(); });
  };
  requestAnimationFrame(look);
})()`;

/** Milliseconds since the page's navigation began. */
export interface FirstMarks {
  /** DOMContentLoaded was told. */
  readonly ready: number;
  /** undefined where there were none yet. */
  readonly seen: number | undefined;
}

/** To be called before the page is loaded. */
export async function watchForMarks(session: CDPSession): Promise<void> {
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH, worldName: WORLD });
}

/** Waits for them, asking rarely: an answer keeps the page's main thread busy as well. */
export async function awaitMarks(session: CDPSession, patienceMs: number): Promise<FirstMarks> {
  const { frameTree } = await session.send('Page.getFrameTree');
  // A world of this name is there already; this gives the same.
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `({
        ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
        seen: globalThis.contextNotesBenchSeen,
      })`,
      contextId: executionContextId,
      returnByValue: true,
    });
    const marks = result.value as FirstMarks;
    if (marks.seen !== undefined || performance.now() > deadline) return marks;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
