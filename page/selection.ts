/** Where the words stand that a person selected on the page. */
import type { Place } from './text-map.ts';

/** The place of the page's selection; undefined where nothing is selected, or no text of the document's own. */
export function selectedPlace(): Place | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const texts = document.createNodeIterator(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
    (node) => (range.intersectsNode(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT),
  );
  const first = texts.nextNode() as Text | null;
  if (!first) return undefined;
  let last = first;
  for (let next: Node | null; (next = texts.nextNode()); ) last = next as Text;
  return {
    startNode: first,
    startOffset: first === range.startContainer ? range.startOffset : 0,
    endNode: last,
    endOffset: last === range.endContainer ? range.endOffset : last.data.length,
  };
}
