/**
 * Cuts a live document into blocks: runs of inline text with the text nodes behind them, and what their surroundings say of
 * each. Changes nothing. Goes from text node to text node, as most elements of a page hold no text of their own, and asks
 * each element that does once.
 */
import type { BlockKind } from '../core/article.ts';
import type { Steps } from '../core/steps.ts';
import { speaksOfBeside, wrapsArticle } from './beside.ts';
import {
  attribute,
  countOf,
  hasAttribute,
  lastChild,
  localName,
  parentOf,
  previousSibling,
} from './nodes.ts';

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
}

/** Never text to read. Everything in them is passed over. */
const PASSED_OVER = new Set(
  (
    'script style noscript template svg math code pre kbd samp iframe object embed video audio canvas ' +
    'textarea select option input button dialog nav menu footer aside map progress meter head title'
  ).split(' '),
);
/** A footer holds fewer. */
const FOOTER_PARAGRAPHS = 5;
/** Of these, the ones that a reader sees nothing of: text goes on behind them. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);
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
const IN_LIST = new Set(['li', 'dd', 'dt', 'td']);
/** Whatever they are called: themes hang odd names on a title too. */
const NEVER_BESIDE = new Set(['article', 'main', 'h1']);
const FIGCAPTION = new Set(['figcaption', 'caption']);
const HEADING = /^h[1-6]$/;
const CAPTION = /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text)(?:$|[\s_-])/i;
const CREDIT = /(?:^|[\s_-])credits?(?:$|[\s_-])/i;

/** A block is no longer than this, so that no single step of the work takes long. In UTF-16 code units. */
const BLOCK_MOST = 20_000;
/** Text nodes between two places where the work may be put aside. */
const NODES_A_STEP = 50;

/** What the elements around a text make of it. */
interface Surroundings {
  /** The nearest element that is not inline. */
  readonly block: Element;
  readonly isPassedOver: boolean;
  readonly isLink: boolean;
  readonly isDoubtful: boolean;
  readonly caption: 'caption' | 'credit' | undefined;
  readonly isInList: boolean;
  /** 'h1' to 'h6', or empty. */
  readonly heading: string;
}

/** The blocks below `root`, in the order of the document. Text of open shadow roots is not among them. */
export function* cutIntoBlocks(root: Element | ShadowRoot): Steps<readonly Draft[]> {
  const surroundings = new AllSurroundings(root);
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  /** Line breaks since the last character that is seen. */
  let breaks = 0;
  let sawTitle = false;
  let nodesLeft = NODES_A_STEP;

  const flush = () => {
    if (draft && /\S/.test(draft.text)) drafts.push(draft);
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
    return { kind, text: '', runs: [], parent: block, isDoubtful, isInList, links: 0 };
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (--nodesLeft === 0) {
      nodesLeft = NODES_A_STEP;
      yield;
    }
    const around = surroundings.of(parentOf(node) as Element);
    if (around.isPassedOver) continue;
    const { data } = node;
    const isBlank = !/\S/.test(data);
    if (draft) {
      if (draft.parent !== around.block) flush();
      else {
        const between = breaksBefore(node, around.block);
        if (between === Infinity) flush();
        else if (between > 0) {
          breaks += between;
          if (breaks > 1 && !isBlank) flush();
          else if (draft) draft.text += '\n';
        }
      }
    }
    if (isBlank && !draft) continue;
    if (!isBlank) breaks = 0;
    if (draft && draft.text.length + data.length > BLOCK_MOST) flush();
    draft ??= open(around);
    for (let from = 0; ; ) {
      const start = draft.text.length - from;
      draft.runs.push({ node, start, isLink: around.isLink });
      const to = data.length - from > BLOCK_MOST ? cutBefore(data, from + BLOCK_MOST) : data.length;
      draft.text += data.slice(from, to);
      if (around.isLink) draft.links += to - from;
      if (to === data.length) break;
      from = to;
      flush();
      draft = open(around);
    }
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

/** How many line breaks stand right before a node within its block; infinitely many where something else does that interrupts the text. */
function breaksBefore(node: Node, block: Node): number {
  let breaks = 0;
  let at: Node = node;
  for (;;) {
    let before = previousSibling(at);
    while (!before) {
      const parent = parentOf(at);
      if (!parent || parent === block) return breaks;
      at = parent;
      before = previousSibling(at);
    }
    // Into the inline elements before, whose last child is what stands before the node.
    while (before instanceof Element && INLINE.has(localName(before))) {
      const inner = lastChild(before);
      if (!inner) break;
      before = inner;
    }
    if (before instanceof Text) return breaks;
    if (before instanceof Element) {
      const name = localName(before);
      if (name === 'br') breaks++;
      else if (!INLINE.has(name) && !UNSEEN.has(name)) return Infinity;
    }
    at = before;
  }
}

/** What an element's class and id say. */
type Said = Pick<Surroundings, 'isDoubtful' | 'caption'>;

/** Asks the elements around texts, each once. */
class AllSurroundings {
  readonly #known = new Map<Node, Surroundings>();
  /** Elements with an attribute that may mean that their text is left alone; most pages have few. */
  readonly #marked: ReadonlySet<Element>;
  readonly #names = new Map<string, Said>();
  readonly #root: Element | ShadowRoot;

  constructor(root: Element | ShadowRoot) {
    this.#root = root;
    this.#marked = new Set(
      root.querySelectorAll('[hidden],[aria-hidden],[contenteditable],[role]'),
    );
    const block = root instanceof Element ? root : root.host;
    this.#known.set(root, {
      block,
      isPassedOver: PASSED_OVER.has(localName(block)),
      isLink: false,
      isDoubtful: false,
      caption: undefined,
      isInList: false,
      heading: '',
    });
  }

  of(element: Node): Surroundings {
    const known = this.#known.get(element);
    if (known) return known;
    const path: Node[] = [];
    let at: Node | null = element;
    let around: Surroundings | undefined;
    while (at && !(around = this.#known.get(at))) {
      path.push(at);
      at = parentOf(at);
    }
    if (!around) throw new Error('a text outside the root');
    for (let i = path.length - 1; i >= 0; i--) {
      const inner = path[i] as Element;
      around = this.#within(around, inner);
      this.#known.set(inner, around);
    }
    return around;
  }

  #within(outer: Surroundings, element: Element): Surroundings {
    if (outer.isPassedOver) return outer;
    const name = localName(element);
    const isLeft = this.#marked.has(element) && isLeftAlone(element);
    if (INLINE.has(name)) {
      if (isLeft) return { ...outer, isPassedOver: true };
      // A credit is often the last words of a caption; it is a block of its own.
      if (outer.caption === 'caption' && this.#saidBy(element).caption === 'credit')
        return { ...outer, block: element, caption: 'credit' };
      return name === 'a' ? { ...outer, isLink: true } : outer;
    }
    if (isLeft || PASSED_OVER.has(name)) return { ...outer, isPassedOver: true };
    const names = this.#saidBy(element);
    return {
      block: element,
      isPassedOver: false,
      isLink: outer.isLink,
      isDoubtful:
        outer.isDoubtful ||
        (names.isDoubtful && !NEVER_BESIDE.has(name) && !wrapsArticle(element, this.#root)),
      caption: names.caption ?? outer.caption ?? (FIGCAPTION.has(name) ? 'caption' : undefined),
      isInList: outer.isInList || IN_LIST.has(name),
      heading: HEADING.test(name) ? name : outer.heading,
    };
  }

  /** What an element's class and id say; pages have few different ones. */
  #saidBy(element: Element): Said {
    const id = attribute(element, 'id');
    const own = attribute(element, 'class') ?? '';
    const names = id === null ? own : `${own} ${id}`;
    let said = this.#names.get(names);
    if (!said) {
      const caption = CAPTION.test(names) ? 'caption' : undefined;
      said = {
        isDoubtful: speaksOfBeside(names),
        caption: CREDIT.test(names) ? 'credit' : caption,
      };
      this.#names.set(names, said);
    }
    return said;
  }
}

/** Hidden, editable, or somewhere that is not the article by its role. */
function isLeftAlone(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  const role = attribute(element, 'role');
  if (role === null || !PASSED_ROLES.has(role)) return false;
  // Some publishers give the article's own text the role of a page's footer.
  return role !== 'contentinfo' || countOf(element, 'p') < FOOTER_PARAGRAPHS;
}
