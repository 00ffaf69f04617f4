/**
 * Finds the element that holds the article: what reads like paragraphs votes for the elements around it, those that stand together
 * first. Teasers read like paragraphs too, but each stands alone.
 */
import type { Steps } from '../../core/steps.ts';
import type { Draft } from './block-cutter.ts';
import { attribute, localName, outerOf, parentOf } from '../nodes.ts';

/** Blocks between two places where the work may be put aside. */
export const BLOCKS_A_STEP = 100;

/** A paragraph worth counting, in characters; one of Han, kana or Hangul counts for two. */
const PARAGRAPH = 80;
const LINKS_AT_MOST = 0.4;

export const SENTENCE_END = /[.!?…。」”"')\]]\s*$/;

export function isParagraph(draft: Draft): boolean {
  const { kind, isDoubtful, weight, links, text } = draft;
  return kind === 'body' && !isDoubtful && readsLikeParagraph(weight, links, text.length);
}

/** Links, and the length that they are a part of, in characters. */
export function readsLikeParagraph(weight: number, links: number, length: number): boolean {
  return weight >= PARAGRAPH && links < length * LINKS_AT_MOST;
}

/** Elements that hold one paragraph each, and so are never what holds the article. */
const ONE_PARAGRAPH = new Set(['p', 'li', 'blockquote', 'dd']);

/** The element in which a draft stands beside others. */
export function containerOf({ parent }: Draft): Node {
  return ONE_PARAGRAPH.has(localName(parent)) ? (parentOf(parent) ?? parent) : parent;
}

/** Where paragraphs that stand together make up this share of all, those that stand alone have no vote. */
const TOGETHER = 0.4;
/** The same for those that stand alone in an `article` of their own, which are teasers if anything is. */
const NO_TEASERS = 0.2;

/** The deepest element that holds most of what reads like paragraphs. */
export function* findHome(root: Element, drafts: readonly Draft[]): Steps<Element> {
  const voters = votersAmong(drafts.filter(isParagraph), root);
  const total = weightOf(voters);
  // Each element is asked once, however many voters are in it: a page may have thousands of them, hundreds deep.
  const weights = new Map<Node, number>();
  const depths = new Map<Node, number>([[root, 0]]);
  for (const [i, draft] of voters.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const container = containerOf(draft);
    weights.set(container, (weights.get(container) ?? 0) + draft.weight);
    const path: Node[] = [];
    let at: Node | null = container;
    for (; at && !depths.has(at); at = parentOf(at)) path.push(at);
    let depth = at ? (depths.get(at) ?? 0) : 0;
    for (const node of path.toReversed()) depths.set(node, ++depth);
  }
  depths.delete(root);
  let home = root;
  let smallest = Infinity;
  // An element never weighs more than one around it, and is met before it: of equals the deepest stays.
  const deepestFirst = [...depths].toSorted(([, a], [, b]) => b - a);
  for (const [i, [node]] of deepestFirst.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const weight = weights.get(node) ?? 0;
    const parent = parentOf(node);
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + weight);
    if (weight >= smallest || weight < total * shareNeeded(node as Element)) continue;
    smallest = weight;
    home = node as Element;
  }
  return isContinued(home, drafts) ? (parentOf(home) as Element) : home;
}

/** Whether the article goes on in another element beside its home, of the same make, as where a picture stands between. */
function isContinued(home: Element, drafts: readonly Draft[]): boolean {
  const make = attribute(home, 'class');
  const parent = parentOf(home);
  return drafts.some((draft) => {
    const other = containerOf(draft) as Element;
    const isBeside = other !== home && parentOf(other) === parent;
    return isBeside && isParagraph(draft) && make && attribute(other, 'class') === make;
  });
}

function votersAmong(paragraphs: readonly Draft[], root: Element): readonly Draft[] {
  const articleOf = articlesBelow(root);
  const articles = new Map(paragraphs.map((one) => [one, articleOf(one.parent)]));
  const inArticles = countEach([...articles.values()]);
  const own = paragraphs.filter((one) => {
    const article = articles.get(one);
    return article === undefined || (inArticles.get(article) ?? 0) > 1;
  });
  const voters = weightOf(own) >= NO_TEASERS * weightOf(paragraphs) ? own : paragraphs;
  const neighbours = countEach(voters.map(containerOf));
  const together = voters.filter((one) => (neighbours.get(containerOf(one)) ?? 0) > 1);
  return weightOf(together) >= TOGETHER * weightOf(voters) ? together : voters;
}

function countEach(all: readonly (Node | undefined)[]): ReadonlyMap<Node | undefined, number> {
  const counts = new Map<Node | undefined, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Gives the innermost `article` around an element, below `home`. Each element is asked once. */
export function articlesBelow(home: Element): (element: Element) => Node | undefined {
  const known = new Map<Node, Node | undefined>([[home, undefined]]);
  return (element) => {
    const path: Node[] = [];
    let at: Node | null = element;
    for (; at && !known.has(at); at = outerOf(at)) {
      path.push(at);
      if (at instanceof Element && localName(at) === 'article') break;
    }
    const article = at && known.has(at) ? known.get(at) : (at ?? undefined);
    for (const node of path) known.set(node, article);
    return article;
  };
}

export function weightOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { weight }) => sum + weight, 0);
}

/** An element that says it is the article needs less of the page's paragraphs to be believed. */
function shareNeeded(element: Element): number {
  const says = attribute(element, 'itemprop') ?? attribute(element, 'property');
  if (says?.includes('articleBody')) return 0.3;
  const name = localName(element);
  return name === 'article' || name === 'main' ? 0.5 : 0.85;
}
