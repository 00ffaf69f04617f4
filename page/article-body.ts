/**
 * Finds the body of an article in a live document, without changing it: the blocks of its text, and the text
 * nodes behind each. Navigation, comments, related links, code, inputs and editable text are left alone.
 *
 * How: one walk cuts the page into blocks (runs of inline text); those that read like paragraphs vote for
 * the element that holds most of them; what lies in it and is not doubtful is the body.
 */
import type { Block, BlockKind } from '../core/article.ts';
import { attribute, contains, hasAttribute, localName, parentOf } from './nodes.ts';

/** A text node's part in a block: its data begins at `start` of the block's text (UTF-16 code units). */
export interface Run {
  readonly node: Text;
  readonly start: number;
  readonly isLink: boolean;
}

export interface BodyBlock extends Block {
  readonly runs: readonly Run[];
}

export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly isArticle: boolean;
}

/** Never text to read. Everything in them is passed over. */
const PASSED_OVER = new Set(
  (
    'script style noscript template svg math code pre kbd samp iframe object embed video audio canvas ' +
    'textarea select option input button dialog nav menu footer aside map progress meter head title'
  ).split(' '),
);
const PASSED_ROLES = new Set(
  'navigation complementary banner contentinfo search menu menubar toolbar dialog alertdialog tablist'.split(
    ' ',
  ),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;
/** Words in class and id names that speak of something beside the article. */
const DOUBTFUL =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|related(?:posts?)?|recommend(?:ed|ations?)?|sidebar|side-?bar|share|sharing|social|promo|newsletter|subscri(?:be|ption)|advert(?:isement)?|ads?|sponsor(?:ed)?|breadcrumbs?|nav|navbar|navigation|menu|footer|cookies?|consent|popular|trending|most-?read|tags?|taglist|author-bio|bio|widget|outbrain|taboola|pagination|pager|toolbar|print-?only|hidden|skip|toc|reflist|references|navbox|infobox|mw-editsection|catlinks|hatnote)(?:$|[\s_-])/i;
const CAPTION =
  /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text|credit|photo-?credit|image-?credit)(?:$|[\s_-])/i;

/** A paragraph worth counting, in characters; one of Han, kana or Hangul counts for two. */
const PARAGRAPH = 80;
/** Readability's floor for one paragraph, and what a short news brief holds in all. */
const ARTICLE_TEXT = 450;
const ARTICLE_PARAGRAPHS = 2;
const LINKS_AT_MOST = 0.4;

interface Draft {
  kind: BlockKind;
  text: string;
  runs: Run[];
  parent: Element;
  isDoubtful: boolean;
  isInList: boolean;
  links: number;
  weight: number;
}

/** The body of the article below `root`, and whether there is one. */
export function readBody(document: Document, root: Element | null): Body {
  if (!root) return { blocks: [], isArticle: false };
  const drafts = cutIntoBlocks(document, root);
  const paragraphs = drafts.filter(isParagraph);
  const home = findHome(root, paragraphs);
  const inside = drafts.filter((draft) => contains(home, draft.parent) && belongs(draft));
  const title = drafts.find((draft) => draft.kind === 'title' && !draft.isDoubtful);
  const blocks = title && !inside.includes(title) ? [title, ...inside] : inside;
  const own = inside.filter(isParagraph);
  const weight = own.reduce((sum, draft) => sum + draft.weight, 0);
  return {
    blocks: blocks.map(({ kind, text, runs }) => ({ kind, text, runs })),
    isArticle: own.length >= ARTICLE_PARAGRAPHS && weight >= ARTICLE_TEXT,
  };
}

function cutIntoBlocks(document: Document, root: Element): readonly Draft[] {
  const drafts: Draft[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let draft: Draft | undefined;
  let sawTitle = false;
  const state = { doubts: 0, links: 0, lists: 0, captions: 0, heading: '' };
  let blockParent = root;

  const flush = () => {
    if (draft && /\S/.test(draft.text)) {
      draft.weight = weigh(draft.text);
      drafts.push(draft);
    }
    draft = undefined;
  };
  const open = (): Draft => {
    let kind: BlockKind = 'body';
    if (state.captions > 0) kind = 'caption';
    else if (state.heading === 'h1' && !sawTitle && state.doubts === 0) kind = 'title';
    else if (state.heading) kind = 'heading';
    if (kind === 'title') sawTitle = true;
    return {
      kind,
      text: '',
      runs: [],
      parent: blockParent,
      isDoubtful: state.doubts > 0,
      isInList: state.lists > 0,
      links: 0,
      weight: 0,
    };
  };
  /** What entering an element changed, to be undone on leaving it. */
  const entered: (() => void)[] = [];

  const enter = (element: Element): boolean => {
    const name = localName(element);
    if (INLINE.has(name)) {
      if (isLeftAlone(element)) return false;
      if (name === 'a') {
        state.links++;
        entered.push(() => state.links--);
      } else entered.push(nothing);
      return true;
    }
    if (name === 'br') {
      if (draft) {
        if (/\n\s*$/.test(draft.text)) flush();
        else draft.text += '\n';
      }
      return false;
    }
    flush();
    if (PASSED_OVER.has(name) || isLeftAlone(element)) return false;
    const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
    const isDoubtful =
      element !== root &&
      name !== 'article' &&
      name !== 'main' &&
      names.length > 1 &&
      DOUBTFUL.test(names);
    const isCaption =
      name === 'figcaption' || name === 'caption' || (names.length > 1 && CAPTION.test(names));
    const isList = name === 'li' || name === 'dd' || name === 'dt' || name === 'td';
    const before = { ...state };
    const parentBefore = blockParent;
    if (isDoubtful) state.doubts++;
    if (isCaption) state.captions++;
    if (isList) state.lists++;
    if (HEADING.test(name)) state.heading = name;
    blockParent = element;
    entered.push(() => {
      flush();
      Object.assign(state, before, { links: state.links });
      blockParent = parentBefore;
    });
    return true;
  };

  let node: Node | null = walker.firstChild();
  while (node) {
    if (node instanceof Text) {
      const { data } = node;
      if (draft || /\S/.test(data)) {
        draft ??= open();
        draft.runs.push({ node, start: draft.text.length, isLink: state.links > 0 });
        draft.text += data;
        if (state.links > 0) draft.links += data.trim().length;
      }
    } else if (enter(node as Element)) {
      const child = walker.firstChild();
      if (child) {
        node = child;
        continue;
      }
      entered.pop()?.();
    }
    let next = walker.nextSibling();
    while (!next && walker.parentNode() && walker.currentNode !== root) {
      entered.pop()?.();
      next = walker.nextSibling();
    }
    node = next;
  }
  flush();
  return drafts;
}

function nothing(): void {}

/** Hidden, editable, or somewhere that is not the article by its role. */
function isLeftAlone(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  const role = attribute(element, 'role');
  return role !== null && PASSED_ROLES.has(role);
}

const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** Length in letters' worth: without runs of white space, and with wide scripts counted double. */
function weigh(text: string): number {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length + (/[\u3040-\uD7AF]/.test(plain) ? (plain.match(WIDE)?.length ?? 0) : 0);
}

function isParagraph(draft: Draft): boolean {
  return (
    draft.kind === 'body' &&
    !draft.isDoubtful &&
    draft.weight >= PARAGRAPH &&
    draft.links < draft.text.length * LINKS_AT_MOST
  );
}

/** The deepest element that holds most of what reads like paragraphs. */
function findHome(root: Element, paragraphs: readonly Draft[]): Element {
  const weights = new Map<Node, number>();
  let total = 0;
  for (const { parent, weight } of paragraphs) {
    total += weight;
    const isOneParagraph = ONE_PARAGRAPH.has(localName(parent));
    let node: Node | null = isOneParagraph ? parentOf(parent) : parent;
    for (; node && node !== root; node = parentOf(node)) {
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

function belongs(draft: Draft): boolean {
  if (draft.kind === 'title' || draft.kind === 'heading')
    return !draft.isDoubtful && draft.links < draft.text.length * 0.9;
  if (draft.kind === 'caption') return !draft.isDoubtful;
  if (draft.isDoubtful) return false;
  const isMostlyLinks = draft.links > draft.text.trim().length * 0.6;
  if (isMostlyLinks && draft.weight < 200) return false;
  // Short lines that are no sentence are labels ('Share this', 'Advertisement'), but a list's items are text.
  return draft.weight >= 40 || draft.isInList || /[.!?…。」”"')\]]\s*$/.test(draft.text);
}
