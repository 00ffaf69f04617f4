/**
 * Cuts a live document into blocks: runs of inline text with the text nodes behind them, and what their surroundings say of
 * each. Changes nothing. Goes from text node to text node, as most elements of a page hold no text of their own, and asks
 * each element that does once.
 */
import type { BlockKind } from '../../core/article.ts';
import type { Steps } from '../../core/steps.ts';
import { lastChild, localName, parentOf, previousSibling } from '../nodes.ts';
import { weightOfText } from '../text-weight.ts';
import { AllSurroundings, INLINE, type Surroundings } from './surroundings.ts';

/**
 * A text node's part in a block: its data begins at `start` of the block's text (UTF-16 code units). Below zero where a very
 * long text node was shared out among blocks.
 */
export interface Run {
  readonly node: Text;
  readonly start: number;
  readonly isLink: boolean;
}

export interface Draft {
  readonly kind: BlockKind;
  text: string;
  readonly runs: Run[];
  /** The element that the block's text stands in. */
  readonly parent: Element;
  readonly isDoubtful: boolean;
  readonly isInList: boolean;
  /** Characters that stand in links. */
  links: number;
  /** How much it reads like text, in letters' worth. */
  weight: number;
}

/** Of these, the ones that a reader sees nothing of: text goes on behind them. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);
/** A block is no longer than this, so that no single step of the work takes long. In UTF-16 code units. */
const BLOCK_MOST = 20_000;
/** Text nodes between two places where the work may be put aside. */
const NODES_A_STEP = 50;
/** Two texts with more nodes than this between them do not belong together, whatever the nodes are. */
const BETWEEN_MOST = 256;

/** The blocks below `root`, in the order of the document. Text of shadow roots in it is not among them. */
export function* cutIntoBlocks(
  root: Element | ShadowRoot,
  surroundings = new AllSurroundings(root),
): Steps<readonly Draft[]> {
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  /** Line breaks since the last character that is seen. */
  let breaks = 0;
  let sawTitle = false;
  let nodesLeft = NODES_A_STEP;

  const flush = () => {
    if (draft && (draft.weight = weightOfText(draft.text)) > 0) drafts.push(draft);
    draft = undefined;
    breaks = 0;
  };
  const open = (around: Surroundings): Draft => {
    let kind: BlockKind = 'body';
    if (around.caption && !around.heading) kind = around.caption;
    else if (around.heading === 'h1' && !sawTitle && !around.isDoubtful) kind = 'title';
    else if (around.heading) kind = 'heading';
    if (kind === 'title') sawTitle = true;
    const { block, isDoubtful, isInList } = around;
    return { kind, text: '', runs: [], parent: block, isDoubtful, isInList, links: 0, weight: 0 };
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** Takes a text in; gives the element to go on behind, where all that is in it is passed over. */
  const take = (node: Text): Node | undefined => {
    const { data } = node;
    const isBlank = !/\S/.test(data);
    if (isBlank && !draft) return undefined;
    const around = surroundings.of(node.parentNode as Element);
    if (around.passedOver) return around.passedOver;
    if (draft) {
      if (draft.parent !== around.block) flush();
      else {
        const between = breaksBefore(node, around.block);
        if (between === Infinity) flush();
        else if (between > 0) {
          breaks += between;
          if (breaks > 1 && !isBlank) flush();
          else draft.text += '\n';
        }
      }
    }
    if (isBlank && !draft) return undefined;
    if (!isBlank) breaks = 0;
    if (draft && draft.text.length + data.length > BLOCK_MOST) flush();
    draft ??= open(around);
    for (let from = 0; ; ) {
      const start = draft.text.length - from;
      draft.runs.push({ node, start, isLink: around.isLink });
      const to = data.length - from > BLOCK_MOST ? cutBefore(data, from + BLOCK_MOST) : data.length;
      draft.text += data.slice(from, to);
      if (around.isLink) draft.links += to - from;
      if (to === data.length) return undefined;
      from = to;
      flush();
      draft = open(around);
    }
  };
  for (let node = walker.nextNode(); node; ) {
    if (--nodesLeft === 0) {
      nodesLeft = NODES_A_STEP;
      yield;
    }
    const passed = take(node as Text);
    // Out of it at once, however much text it has.
    if (passed) walker.currentNode = passed;
    node = passed ? walker.nextSibling() : walker.nextNode();
  }
  flush();
  return drafts;
}

/** Where a long text can be cut in two: behind the last white space before `most`, else right there. */
function cutBefore(data: string, most: number): number {
  for (let at = most; at > most - BLOCK_MOST / 2; at--)
    if (data.charCodeAt(at - 1) <= 32) return at;
  return most;
}

/**
 * How many line breaks stand right before a node within its block, no more than the two that part paragraphs; infinitely many where
 * something else does that interrupts the text.
 */
function breaksBefore(node: Node, block: Node): number {
  let breaks = 0;
  let at: Node = node;
  for (let passed = 0; breaks < 2; passed++) {
    let before = previousSibling(at);
    for (; !before; passed++) {
      const parent = parentOf(at);
      if (!parent || parent === block) return breaks;
      if (passed > BETWEEN_MOST) return Infinity;
      at = parent;
      before = previousSibling(at);
    }
    // Into the inline elements before, whose last child is what stands before the node.
    for (; before instanceof Element && INLINE.has(localName(before)); passed++) {
      const inner = lastChild(before);
      if (!inner || passed > BETWEEN_MOST) break;
      before = inner;
    }
    if (before instanceof Text) return breaks;
    if (passed > BETWEEN_MOST) return Infinity;
    if (before instanceof Element) {
      const name = localName(before);
      if (name === 'br') breaks++;
      else if (!INLINE.has(name) && !UNSEEN.has(name)) return Infinity;
    }
    at = before;
  }
  return breaks;
}
