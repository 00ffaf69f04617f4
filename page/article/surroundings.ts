/** Tells what the elements around a text make of it: part of a paragraph, a title, a caption, or nothing to read. Asks each element once. */
import { CAPTION, whatNamesSay, wrapsArticle, type Said } from './beside.ts';
import { attribute, countOf, hasAttribute, localName, parentOf } from '../nodes.ts';

/** Never text to read. Everything in them is passed over. Those that can hold no text need not be named. */
const PASSED_OVER = new Set(
  (
    'script style noscript template svg math code pre kbd samp iframe object video audio canvas ' +
    'textarea select option button dialog nav menu footer aside map progress meter title'
  ).split(' '),
);
/** A footer holds fewer. */
const FOOTER_PARAGRAPHS = 5;
const PASSED_ROLES = new Set(
  'navigation complementary banner contentinfo search menu menubar toolbar dialog alertdialog tablist'.split(
    ' ',
  ),
);
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const IN_LIST = new Set(['li', 'dd', 'dt', 'td']);
/** Whatever they are called: themes hang odd names on a title too. */
const NEVER_BESIDE = new Set(['article', 'main', 'h1']);
const HEADING = /^h[1-6]$/;

/** No parser nests deeper than 512; what scripts bury deeper than this below what is known, nobody reads. In elements. */
const CLIMB_MOST = 1_024;
/** To gather more elements than this in one go would take long. */
const MARKED_MOST = 5_000;

/** What the elements around a text make of it. */
export interface Surroundings {
  /** The nearest element that is not inline. */
  readonly block: Element;
  /** The outermost element around it whose text is passed over. */
  readonly passedOver: Node | undefined;
  readonly isLink: boolean;
  readonly isDoubtful: boolean;
  readonly caption: Said['caption'];
  readonly isInList: boolean;
  /** 'h1' to 'h6', or empty. */
  readonly heading: string;
}

/** Asks the elements around texts, each once. */
export class AllSurroundings {
  readonly #known = new Map<Node, Surroundings>();
  /** Elements with an attribute that may mean that their text is left alone; most pages have few. Undefined where they are many. */
  readonly #marked: ReadonlySet<Element> | undefined;
  readonly #names = new Map<string, Said>();
  readonly #root: Element | ShadowRoot;

  #paragraphs: number | undefined;

  /** `around` is what the surroundings of a shadow root's host make of its text. */
  constructor(root: Element | ShadowRoot, around?: Surroundings) {
    this.#root = root;
    const marked = root.querySelectorAll('[hidden],[aria-hidden],[contenteditable],[role]');
    this.#marked = marked.length > MARKED_MOST ? undefined : new Set(marked);
    const block = root instanceof Element ? root : root.host;
    this.#known.set(root, {
      ...(around ?? PLAIN),
      block,
      passedOver: around?.passedOver ?? (isNoText(block) ? root : undefined),
    });
  }

  of(element: Node): Surroundings {
    const known = this.#known.get(element);
    if (known) return known;
    const path: Node[] = [];
    let at: Node | null = element;
    let around: Surroundings | undefined;
    while (at && path.length < CLIMB_MOST && !(around = this.#known.get(at))) {
      path.push(at);
      at = parentOf(at);
    }
    // Too deep, or taken off the page since the walk came there.
    around ??= { ...PLAIN, block: element as Element, passedOver: element };
    for (let i = path.length - 1; i >= 0; i--) {
      const inner = path[i] as Element;
      around = this.#within(around, inner);
      this.#known.set(inner, around);
    }
    return around;
  }

  #within(outer: Surroundings, element: Element): Surroundings {
    if (outer.passedOver) return outer;
    const name = localName(element);
    const isLeft = (this.#marked?.has(element) ?? true) && isLeftAlone(element);
    if (INLINE.has(name)) {
      if (isLeft) return { ...outer, passedOver: element };
      // A credit is often the last words of a caption; it is a block of its own.
      if (outer.caption === 'caption' && this.#saidBy(element).caption === 'credit')
        return { ...outer, block: element, caption: 'credit' };
      return name === 'a' ? { ...outer, isLink: true } : outer;
    }
    // Sites that open stories over a list of them do so in a modal dialog.
    if (isLeft || (PASSED_OVER.has(name) && !element.matches(':modal')))
      return { ...outer, passedOver: element };
    const names = this.#saidBy(element);
    return {
      block: element,
      passedOver: undefined,
      isLink: outer.isLink,
      isDoubtful:
        outer.isDoubtful ||
        (names.isBeside && !NEVER_BESIDE.has(name) && !this.#wrapsArticle(element)),
      caption: names.caption ?? outer.caption ?? (CAPTION.has(name) ? 'caption' : undefined),
      isInList: outer.isInList || IN_LIST.has(name),
      heading: HEADING.test(name) ? name : outer.heading,
    };
  }

  #wrapsArticle(element: Element): boolean {
    this.#paragraphs ??= countOf(this.#root, 'p');
    return wrapsArticle(element, this.#paragraphs);
  }

  /** What an element's class and id say; pages have few different ones. */
  #saidBy(element: Element): Said {
    const id = attribute(element, 'id');
    const own = attribute(element, 'class') ?? '';
    const names = id === null ? own : `${own} ${id}`;
    let said = this.#names.get(names);
    if (!said) {
      said = whatNamesSay(names);
      this.#names.set(names, said);
    }
    return said;
  }
}

const PLAIN = {
  isLink: false,
  isDoubtful: false,
  caption: undefined,
  isInList: false,
  heading: '',
} as const;

/** Whether nothing below a root is text to read: a whole page can be made editable. */
function isNoText(root: Element): boolean {
  const isEditable = root instanceof HTMLElement && root.isContentEditable;
  return isEditable || document.designMode === 'on' || PASSED_OVER.has(localName(root));
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
