/** Turns places in an article's text into places in the document, and tells where they stand. */
import type { Span } from '../core/article.ts';
import type { BodyBlock, Run } from './article/article-body.ts';
import { isConnected, parentOf } from './nodes.ts';

/** A place in the document: offsets are UTF-16 code units into the nodes' data. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The place of a span; undefined where the text under it has changed or gone since it was read. */
export function placeOf(blocks: readonly BodyBlock[], span: Span): Place | undefined {
  const block = blocks[span.block];
  if (!block) return undefined;
  const first = runAt(block.runs, span.start);
  const last = runAt(block.runs, span.end - 1);
  if (!first || !last) return undefined;
  const place = {
    startNode: first.node,
    startOffset: span.start - first.start,
    endNode: last.node,
    endOffset: span.end - last.start,
  };
  const isWhole = isUnchanged(block, first) && isUnchanged(block, last);
  return isWhole && place.endOffset <= last.node.data.length ? place : undefined;
}

/** Whether any of a span stands in a link. */
export function isInLink(blocks: readonly BodyBlock[], span: Span): boolean {
  const runs = blocks[span.block]?.runs ?? [];
  return runs.some(
    ({ node, start, isLink }) =>
      isLink && start < span.end && start + node.data.length > span.start,
  );
}

/** The range of a place, as one that costs the page's own edits nothing. */
export function staticRange(place: Place): StaticRange {
  return new StaticRange({
    startContainer: place.startNode,
    startOffset: place.startOffset,
    endContainer: place.endNode,
    endOffset: place.endOffset,
  });
}

/** One live range, lent to whoever measures; it is put aside at once, for live ranges tax every edit of the page. */
export function measure<T>(place: Place, take: (range: Range) => T): T {
  const range = new Range();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  try {
    return take(range);
  } finally {
    range.setStart(range.startContainer.ownerDocument ?? document, 0);
    range.collapse(true);
  }
}

/** The boxes of a place on the screen, in CSS pixels of the viewport; a place may break across lines. */
export function boxesOf(place: Place): readonly DOMRect[] {
  if (!isConnected(place.startNode) || !isConnected(place.endNode)) return [];
  return measure(place, (range) => [...range.getClientRects()].filter((box) => box.width > 0));
}

/** The element that a place begins in; of text right in a shadow root, its host. */
export function elementAt(place: Place): Element | undefined {
  const parent = parentOf(place.startNode);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  return runs.findLast(({ start }) => start <= offset);
}

function isUnchanged(block: BodyBlock, run: Run): boolean {
  const { data } = run.node;
  // Of a long text node a block has but a part.
  const from = Math.max(0, -run.start);
  const at = Math.max(0, run.start);
  const length = Math.min(data.length - from, block.text.length - at);
  if (!isConnected(run.node) || length <= 0) return false;
  return block.text.startsWith(data.slice(from, from + length), at);
}
