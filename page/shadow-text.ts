/**
 * Finds the open shadow roots in an article and cuts their text into blocks, which are put where their hosts stand. Closed
 * roots are left alone: whoever closes one says that it is nobody's business.
 */
import type { Steps } from '../core/steps.ts';
import { cutIntoBlocks, type Draft } from './article/block-cutter.ts';
import { precedes, shadowRootOf } from './nodes.ts';
import { AllSurroundings } from './article/surroundings.ts';

export interface ShadowText {
  /** All drafts, those of the shadow roots among them. */
  readonly drafts: readonly Draft[];
  /** Those with text to read, or room for it. */
  readonly roots: readonly ShadowRoot[];
}

/** Elements between two places where the work may be put aside. */
const ELEMENTS_A_STEP = 200;
/** Roots within roots; components are nested a few deep. */
const NESTED_MOST = 16;
/** More than a page has custom elements in its article. */
const ROOTS_MOST = 2_000;

/** Adds the text of the open shadow roots in `home` to the drafts of a document. */
export function* cutShadows(
  home: Element,
  drafts: readonly Draft[],
  surroundings: AllSurroundings,
): Steps<ShadowText> {
  const roots: ShadowRoot[] = [];
  return { drafts: yield* withShadows(home, drafts, surroundings, roots, 0), roots };
}

function* withShadows(
  within: Element | ShadowRoot,
  drafts: readonly Draft[],
  surroundings: AllSurroundings,
  roots: ShadowRoot[],
  depth: number,
): Steps<readonly Draft[]> {
  const merged: Draft[] = [];
  let taken = 0;
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
  let elementsLeft = ELEMENTS_A_STEP;
  for (
    let host: Node | null = within;
    host && roots.length < ROOTS_MOST;
    host = walker.nextNode()
  ) {
    if (--elementsLeft === 0) {
      elementsLeft = ELEMENTS_A_STEP;
      yield;
    }
    const root = host instanceof Element ? shadowRootOf(host) : null;
    if (!root) continue;
    const around = surroundings.of(host);
    if (around.passedOver) continue;
    roots.push(root);
    const inner = new AllSurroundings(root, around);
    let inside = yield* cutIntoBlocks(root, inner);
    if (depth < NESTED_MOST) inside = yield* withShadows(root, inside, inner, roots, depth + 1);
    const before = firstAfter(host, drafts, taken);
    for (; taken < before; taken++) merged.push(drafts[taken] as Draft);
    // The page's title stands in the page.
    for (const draft of inside)
      merged.push(draft.kind === 'title' ? { ...draft, kind: 'heading' } : draft);
  }
  return merged.length === 0 ? drafts : [...merged, ...drafts.slice(taken)];
}

/** The number of the first draft that begins after a host, or in it. */
function firstAfter(host: Node, drafts: readonly Draft[], from: number): number {
  let [low, high] = [from, drafts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = drafts[middle]?.runs[0]?.node;
    if (node && precedes(host, node)) high = middle;
    else low = middle + 1;
  }
  return low;
}
