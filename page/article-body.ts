/**
 * Finds the body of an article in a live document, without changing it: the blocks of its text, and the text
 * nodes behind each. Navigation, comments, related links, code, inputs and editable text are left alone.
 *
 * How: one walk cuts the page into blocks (runs of inline text); those that read like paragraphs vote for
 * the element that holds most of them; what lies in it and is not doubtful is the body.
 */
import type { Block } from '../core/article.ts';
import type { Steps } from '../core/steps.ts';
import { cutIntoBlocks, type Draft, type Run } from './block-cutter.ts';
import { attribute, contains, localName, parentOf } from './nodes.ts';

export type { Run };

export interface BodyBlock extends Block {
  readonly runs: readonly Run[];
}

export interface Body {
  /** The element that holds the article. */
  readonly home: Element;
  readonly blocks: readonly BodyBlock[];
  readonly isArticle: boolean;
}

/** A paragraph worth counting, in characters; one of Han, kana or Hangul counts for two. */
const PARAGRAPH = 80;
/** Readability's floor for one paragraph, and what a short news brief holds in all. */
const ARTICLE_TEXT = 450;
const ARTICLE_PARAGRAPHS = 2;
const LINKS_AT_MOST = 0.4;

/** A draft, and how much it reads like text. */
interface Weighed extends Draft {
  /** In letters' worth. */
  readonly weight: number;
}

/** Blocks between two places where the work may be put aside. */
const BLOCKS_A_STEP = 100;

/** The body of the article below `root`, and whether there is one. */
export function* readBody(root: Element | null): Steps<Body> {
  if (!root) return { home: document.documentElement, blocks: [], isArticle: false };
  const drafts: Weighed[] = [];
  for (const draft of yield* cutIntoBlocks(root)) {
    drafts.push({ ...draft, weight: weigh(draft.text) });
    if (drafts.length % BLOCKS_A_STEP === 0) yield;
  }
  const home = yield* findHome(root, drafts);
  const title = drafts.find((draft) => draft.kind === 'title' && !draft.isDoubtful);
  const blocks: BodyBlock[] = [];
  let weight = 0;
  let paragraphs = 0;
  for (const [i, draft] of drafts.entries()) {
    const isInside = contains(home, draft.parent) && belongs(draft);
    if (isInside || draft === title)
      blocks.push({ kind: draft.kind, text: draft.text, runs: draft.runs });
    if (isInside && isParagraph(draft)) {
      weight += draft.weight;
      paragraphs++;
    }
    if (i % BLOCKS_A_STEP === 0) yield;
  }
  return { home, blocks, isArticle: paragraphs >= ARTICLE_PARAGRAPHS && weight >= ARTICLE_TEXT };
}

const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** Length in letters' worth: without runs of white space, and with wide scripts counted double. */
function weigh(text: string): number {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length + (/[\u3040-\uD7AF]/.test(plain) ? (plain.match(WIDE)?.length ?? 0) : 0);
}

function isParagraph(draft: Weighed): boolean {
  return (
    draft.kind === 'body' &&
    !draft.isDoubtful &&
    draft.weight >= PARAGRAPH &&
    draft.links < draft.text.length * LINKS_AT_MOST
  );
}

/** No parser makes pages deeper; scripts may. */
const DEPTH_MOST = 512;

/** The deepest element that holds most of what reads like paragraphs. */
function* findHome(root: Element, drafts: readonly Weighed[]): Steps<Element> {
  const weights = new Map<Node, number>();
  let total = 0;
  for (const [i, draft] of drafts.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    if (!isParagraph(draft)) continue;
    const { parent, weight } = draft;
    total += weight;
    const isOneParagraph = ONE_PARAGRAPH.has(localName(parent));
    let node: Node | null = isOneParagraph ? parentOf(parent) : parent;
    for (
      let depth = 0;
      node && node !== root && depth < DEPTH_MOST;
      depth++, node = parentOf(node)
    ) {
      weights.set(node, (weights.get(node) ?? 0) + weight);
    }
  }
  let home = root;
  let smallest = Infinity;
  // An element never weighs more than one around it, and is met before it: of equals the deepest stays.
  for (const [node, weight] of weights) {
    if (weight >= smallest || weight < total * shareNeeded(node as Element)) continue;
    smallest = weight;
    home = node as Element;
  }
  return home;
}

/** Elements that hold one paragraph each, and so are never what holds the article. */
const ONE_PARAGRAPH = new Set(['p', 'li', 'blockquote', 'dd']);

/** An element that says it is the article needs less of the page's paragraphs to be believed. */
function shareNeeded(element: Element): number {
  if (attribute(element, 'itemprop') === 'articleBody') return 0.3;
  const name = localName(element);
  return name === 'article' || name === 'main' ? 0.5 : 0.85;
}

function belongs(draft: Weighed): boolean {
  if (draft.kind === 'title' || draft.kind === 'heading')
    return !draft.isDoubtful && draft.links < draft.text.length * 0.9;
  if (draft.kind === 'caption') return !draft.isDoubtful;
  if (draft.isDoubtful) return false;
  const isMostlyLinks = draft.links > draft.text.trim().length * 0.6;
  if (isMostlyLinks && draft.weight < 200) return false;
  // Short lines that are no sentence are labels ('Share this', 'Advertisement'), but a list's items are text.
  return draft.weight >= 40 || draft.isInList || /[.!?…。」”"')\]]\s*$/.test(draft.text);
}
