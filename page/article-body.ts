/**
 * Finds the body of an article in a live document, without changing it: the blocks of its text, and the text
 * nodes behind each. Navigation, comments, related links, code, inputs and editable text are left alone.
 *
 * How: one walk cuts the page into blocks (runs of inline text); those that read like paragraphs vote for
 * the element that holds most of them; what lies in it and is not doubtful is the body, with the title and standfirst before it.
 */
import type { Block } from '../core/article.ts';
import type { Steps } from '../core/steps.ts';
import {
  articleAround,
  BLOCKS_A_STEP,
  containerOf,
  findHome,
  isParagraph,
  SENTENCE_END,
  weightOf,
  weightOfText,
  type Weighed,
} from './article-home.ts';
import { findStandfirst, findTitle } from './article-title.ts';
import { cutIntoBlocks, type Run } from './block-cutter.ts';
import { contains } from './nodes.ts';

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
}

/** What a stub before a paywall shows at the least. */
const TEXT_LEAST = 200;

/** The body of the article below `root`. */
export function* readBody(root: Element | null): Steps<Body> {
  const drafts: Weighed[] = [];
  if (root) {
    for (const draft of yield* cutIntoBlocks(root)) {
      drafts.push({ ...draft, weight: weightOfText(draft.text) });
      if (drafts.length % BLOCKS_A_STEP === 0) yield;
    }
  }
  const home = root ? yield* findHome(root, drafts) : document.documentElement;
  const title = findTitle(drafts, document.title);
  const inside = yield* draftsInside(home, drafts, title);
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
  return { home, blocks, hasText: weightOf(paragraphs) >= TEXT_LEAST };
}

/** The drafts of the article's own text within its home. */
function* draftsInside(
  home: Element,
  drafts: readonly Weighed[],
  title: Weighed | undefined,
): Steps<ReadonlySet<Weighed>> {
  const within: Weighed[] = [];
  for (const [i, draft] of drafts.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    if (contains(home, draft.parent)) within.push(draft);
  }
  const isAmid = amidParagraphs(within);
  const own = withoutOtherArticles(
    home,
    within.filter((draft) => draft === title || belongs(draft, isAmid)),
  );
  return new Set(upToItsEnd(own));
}

function belongs(draft: Weighed, isAmid: (draft: Weighed) => boolean): boolean {
  if (draft.kind === 'title' || draft.kind === 'heading')
    return !draft.isDoubtful && draft.links < draft.text.length * 0.9;
  if (draft.kind === 'caption') return !draft.isDoubtful;
  if (draft.isDoubtful || draft.links > draft.text.trim().length * 0.6) return false;
  // Short lines that are no sentence are labels ('Share this', 'Advertisement'), but a list's items are text.
  if (draft.weight >= 40 || draft.isInList || SENTENCE_END.test(draft.text)) return true;
  return isAmid(draft) && !LABEL.test(draft.text);
}

/** What publishers' systems put between two paragraphs. */
const LABEL =
  /^\s*(?:advertis\w*|anzeige|werbung|publicit[éà]|publicidad|publicidade|pubblicità|реклама|広告|광고|read (?:more|also)|see also|share|story continues|continue reading)/i;

/** Whether a draft stands between paragraphs, with them in one element: a heading that is not marked as one, or a line of speech. */
function amidParagraphs(within: readonly Weighed[]): (draft: Weighed) => boolean {
  const ends = new Map<Node, { first: number; last: number }>();
  within.forEach((draft, i) => {
    if (!isParagraph(draft)) return;
    const container = containerOf(draft);
    ends.set(container, { first: ends.get(container)?.first ?? i, last: i });
  });
  const numbers = new Map(within.map((draft, i) => [draft, i]));
  return (draft) => {
    const end = ends.get(containerOf(draft));
    const number = numbers.get(draft) ?? -1;
    return end !== undefined && end.first < number && number < end.last;
  };
}

/** An `article` within the article's home that holds less of its text than this is a teaser of another. */
const TEASER_AT_MOST = 0.3;
/** Of a live blog every post is one: where less than this would stay, everything stays. */
const WITHOUT_TEASERS = 0.25;

function withoutOtherArticles(home: Element, drafts: readonly Weighed[]): readonly Weighed[] {
  const articles = new Map<Weighed, Node>();
  for (const draft of drafts) {
    const article = articleAround(draft.parent, home);
    if (article) articles.set(draft, article);
  }
  if (articles.size === 0) return drafts;
  const weights = new Map<Node, number>();
  let total = 0;
  for (const draft of drafts.filter(isParagraph)) {
    total += draft.weight;
    const article = articles.get(draft);
    if (article) weights.set(article, (weights.get(article) ?? 0) + draft.weight);
  }
  const isTeaser = (draft: Weighed) => {
    const article = articles.get(draft);
    return article !== undefined && (weights.get(article) ?? 0) < total * TEASER_AT_MOST;
  };
  const kept = drafts.filter((draft) => !isTeaser(draft));
  return weightOf(kept.filter(isParagraph)) >= total * WITHOUT_TEASERS ? kept : drafts;
}

/** The line on copyright, in whose language soever, is the last of an article. */
const COPYRIGHT =
  /^\s*(?:copyright\s*(?:©|\(c\)|\d{4}|&)|©|ⓒ|\(c\)\s?\d{4}|all rights reserved|<?\s?저작권자|무단\s?전재|版权所有|無断転載)/i;

function upToItsEnd(drafts: readonly Weighed[]): readonly Weighed[] {
  const end = drafts.findLastIndex(({ text }) => COPYRIGHT.test(text));
  if (end < 0) return drafts;
  const before = drafts.slice(0, end);
  return weightOf(before) * 2 >= weightOf(drafts) ? before : drafts;
}
