/**
 * Finds the body of an article in a live document, without changing it: the blocks of its text, and the text
 * nodes behind each. Navigation, comments, related links, code, inputs and editable text are left alone.
 *
 * How: one walk cuts the page into blocks (runs of inline text); those that read like paragraphs vote for
 * the element that holds most of them; what lies in it and is not doubtful is the body, with the title and standfirst before it.
 */
import type { Block } from '../../core/article.ts';
import type { Steps } from '../../core/steps.ts';
import {
  articlesBelow,
  BLOCKS_A_STEP,
  containerOf,
  findHome,
  isParagraph,
  SENTENCE_END,
  weightOf,
} from './article-home.ts';
import { findStandfirst, findTitle } from './article-title.ts';
import { cutIntoBlocks, type Draft, type Run } from './block-cutter.ts';
import { contains, rootOf } from '../nodes.ts';
import { cutShadows } from '../shadow-text.ts';
import { AllSurroundings } from './surroundings.ts';

export type { Run };

export interface BodyBlock extends Block {
  readonly runs: readonly Run[];
}

export interface Body {
  /** The element that holds the article. */
  readonly home: Element;
  readonly blocks: readonly BodyBlock[];
  /** Whether there is enough to read for a pack to be asked; whether it is an article is another matter. */
  readonly hasText: boolean;
  /** The open shadow roots in it. */
  readonly roots: readonly ShadowRoot[];
}

/** What a stub before a paywall shows at the least. */
const TEXT_LEAST = 200;

/**
 * The body of the article below `root`. Open shadow roots are looked for where there is text around them, or where somebody has
 * asked for the page to be read.
 */
export function* readBody(root: Element | null, isAskedFor = false): Steps<Body> {
  if (!root) return { home: document.documentElement, blocks: [], hasText: false, roots: [] };
  const surroundings = new AllSurroundings(root);
  const drafts = yield* cutIntoBlocks(root, surroundings);
  const home = yield* findHome(root, drafts);
  const body = yield* gather(home, drafts, []);
  if (!body.hasText && !isAskedFor) return body;
  const found = yield* cutShadows(home, drafts, surroundings);
  if (found.roots.length === 0) return body;
  return yield* gather(home, found.drafts, found.roots);
}

/** What of the drafts is the article's. `roots` are the shadow roots in `home`. */
function* gather(
  home: Element,
  drafts: readonly Draft[],
  roots: readonly ShadowRoot[],
): Steps<Body> {
  const title = yield* findTitle(drafts, document.title);
  const inside = yield* draftsInside(home, drafts, title, new Set(roots));
  const first = drafts.findIndex((draft) => inside.has(draft) && isParagraph(draft));
  const standfirst = new Set(findStandfirst(drafts, title, first));
  const blocks: BodyBlock[] = [];
  for (const draft of drafts) {
    if (draft === title) blocks.push({ kind: 'title', text: draft.text, runs: draft.runs });
    else if (standfirst.has(draft))
      blocks.push({ kind: 'body', text: draft.text, runs: draft.runs });
    else if (inside.has(draft)) {
      const kind = draft.kind === 'title' ? 'heading' : draft.kind;
      blocks.push({ kind, text: draft.text, runs: draft.runs });
    }
  }
  const paragraphs = [...inside, ...standfirst].filter(isParagraph);
  // A feed or a sitemap has text, and is no page; a browser shows it in a tree of its own making.
  const hasText = document.contentType.includes('html') && weightOf(paragraphs) >= TEXT_LEAST;
  return { home, blocks, hasText, roots };
}

/** The drafts of the article's own text within its home. */
function* draftsInside(
  home: Element,
  drafts: readonly Draft[],
  title: Draft | undefined,
  roots: ReadonlySet<Node>,
): Steps<ReadonlySet<Draft>> {
  const within: Draft[] = [];
  for (const [i, draft] of drafts.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const isInShadow = roots.size > 0 && roots.has(rootOf(draft.parent));
    if (isInShadow || contains(home, draft.parent)) within.push(draft);
  }
  const lasts = new Map<Node, number>();
  within.forEach((draft, i) => isParagraph(draft) && lasts.set(containerOf(draft), i));
  const begun = new Set<Node>();
  const own = within.filter((draft, i) => {
    const container = containerOf(draft);
    if (isParagraph(draft)) begun.add(container);
    const isAmid = begun.has(container) && i < (lasts.get(container) ?? 0);
    return draft === title || belongs(draft, isAmid);
  });
  return new Set(upToItsEnd(withoutTeasers(home, own)));
}

/** `isAmid`: it stands between paragraphs, with them in one element; so do headings that are not marked as such, and short lines of speech. */
function belongs(
  { kind, isDoubtful, links, text, weight, isInList }: Draft,
  isAmid: boolean,
): boolean {
  if (isDoubtful || kind === 'caption' || kind === 'credit') return !isDoubtful;
  if (kind !== 'body') return links < text.length * 0.9;
  if (links > text.trim().length * 0.6) return false;
  // Short lines that are no sentence are labels ('Share this', 'Advertisement'), but a list's items are text.
  return weight >= 40 || isInList || SENTENCE_END.test(text) || (isAmid && !LABEL.test(text));
}

/** What publishers' systems put between two paragraphs. */
const LABEL = /^\s*(?:advert|anzeige|werbung|publici|реклам|広告|광고|read |share)/i;

/** An `article` within the article's home that holds less of its text than this is a teaser of another. */
const TEASER_AT_MOST = 0.3;
/** Of a live blog every post is one: where less than this would stay, everything stays. */
const WITHOUT_TEASERS = 0.25;

function withoutTeasers(home: Element, drafts: readonly Draft[]): readonly Draft[] {
  const weights = new Map<Node | undefined, number>();
  const articleOf = articlesBelow(home);
  const article = ({ parent }: Draft) => articleOf(parent);
  for (const draft of drafts.filter(isParagraph))
    weights.set(article(draft), (weights.get(article(draft)) ?? 0) + draft.weight);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const kept = drafts.filter((draft) => {
    const around = article(draft);
    return !around || (weights.get(around) ?? 0) >= total * TEASER_AT_MOST;
  });
  return weightOf(kept.filter(isParagraph)) >= total * WITHOUT_TEASERS ? kept : drafts;
}

/** The line on copyright, in whose language soever, is the last of an article. */
const COPYRIGHT =
  /^\s*(?:copyright\s*(?:©|\(c\)|\d{4}|&)|©|ⓒ|\(c\)\s?\d{4}|all rights |<?\s?저작권자|무단\s?전재|版权所有|無断転載)/i;

function upToItsEnd(drafts: readonly Draft[]): readonly Draft[] {
  const end = drafts.findLastIndex(({ text }) => COPYRIGHT.test(text));
  if (end < 0) return drafts;
  const before = drafts.slice(0, end);
  return weightOf(before) * 2 >= weightOf(drafts) ? before : drafts;
}
