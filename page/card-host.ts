/**
 * The one node that is ever added to a page: the host of the card, and only while a card is open; and once in no frame, just before the
 * first, so that this one finds its type at hand. A closed shadow root
 * keeps its looks and the page's apart; the top layer keeps it above everything, whatever the page's z-index.
 * It closes when anything of the page covers or fades it. Words in the page's own part of the top layer have it beside them there.
 */

export interface CardPlace {
  readonly left: number;
  /** Of the card's upper edge, or of its lower one where it grows upward: it never grows over the line it explains. */
  readonly edge: number;
  readonly isUpward: boolean;
  /** The card's tallest height here. */
  readonly height: number;
  /** Of the line that it explains. */
  readonly side: 'above' | 'below';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between card and words, and between card and the window's edge, in CSS px (Wikipedia Preview, 10ten). */
const GAP = 8;
const GUTTER = 5;
/** A sheet takes this share of the window's height at most, and on a wide one it is no wider than this. */
const SHEET_SHARE = 0.6;
const SHEET_WIDTH = 640;

/**
 * Where a card goes: wholly above or wholly below the line it explains, on the side with more room if it fits neither,
 * within the window. A sheet lies along the window's lower edge, or along the upper one where it would cover the line.
 * `boxes` are the mark's boxes; all in CSS pixels of the viewport.
 */
export function placeCard(
  boxes: readonly DOMRect[],
  near: DOMRect,
  card: Size,
  view: Size & { readonly left: number; readonly top: number },
  isSheet: boolean,
): CardPlace {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const end = view.top + view.height;
  const roomAbove = top - view.top - GAP - GUTTER;
  const roomBelow = end - bottom - GAP - GUTTER;
  const most = isSheet ? view.height * SHEET_SHARE : Infinity;
  const isBelow = Math.min(card.height, most) <= roomBelow || roomBelow >= roomAbove;
  const side = isBelow ? 'below' : 'above';
  const height = Math.min(most, Math.max(80, isBelow ? roomBelow : roomAbove));
  if (isSheet) {
    const left = view.left + (view.width - card.width) / 2;
    return { left, edge: isBelow ? end : view.top, height, side, isUpward: isBelow };
  }
  const left = Math.min(near.left, view.left + view.width - card.width - GUTTER);
  return {
    left: Math.max(view.left + GUTTER, left),
    edge: isBelow ? bottom + GAP : top - GAP,
    height,
    side,
    isUpward: !isBelow,
  };
}

/** Nothing that a page's styles can change: `all` but the direction has its initial value. The card's own style sheet does the rest. */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;display:block!important;direction:ltr!important;pointer-events:none!important;';

/** A host, and what is in it. */
export interface Guest {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What is rendered into. */
  readonly mount: HTMLElement;
}

export class CardHost {
  readonly #css: string;
  #sheet: CSSStyleSheet | undefined;
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #guard: ReturnType<typeof setInterval> | undefined;

  /** `css` styles what is rendered into the card. */
  constructor(css: string) {
    this.#css = css;
  }

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  /** Where the open card is, in CSS pixels of the viewport. */
  get box(): DOMRect | undefined {
    return this.#root?.firstElementChild?.getBoundingClientRect();
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    return this.#root?.activeElement != null;
  }

  /** Whether an event came from inside the card. */
  holds(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  /** Opens the host for words in an element, and gives the element to render into. `onLost`: the page took, covered or faded it. */
  open(words: Element | undefined, onLost: () => void): HTMLElement {
    this.close();
    const { host, root, mount } = this.make();
    putInto(layerOf(words), host, mount);
    host.showPopover();
    // In Firefox nobody can take the card away once the extension is gone: it hides by itself, unless it is kept from it.
    // Of a delay the browser need not look at each frame how far it is.
    const hiding = mount.animate({ visibility: 'hidden' }, { delay: ALONE_MS, fill: 'forwards' });
    this.#host = host;
    this.#root = root;
    this.#guard = setInterval(() => {
      hiding.currentTime = 0;
      if (!this.#isUnspoilt()) onLost();
    }, GUARD_MS);
    return mount;
  }

  /** Makes a host that stands nowhere yet. */
  make(): Guest {
    const host = document.createElement('div');
    host.style.cssText = HOST_STYLE;
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css);
    }
    root.adoptedStyleSheets = [this.#sheet];
    const mount = document.createElement('div');
    // The card takes the pointer, its host does not: once the card hides, nothing unseen lies over the page.
    mount.style.pointerEvents = 'auto';
    root.append(mount);
    return { host, root, mount };
  }

  /** Puts the card beside a mark, or makes a sheet of it: `boxes` are the mark's boxes, `near` the one that was pointed at. */
  moveTo(boxes: readonly DOMRect[], near: DOMRect, isSheet: boolean): void {
    const card = this.#root?.firstElementChild;
    if (!this.#host || !(card instanceof HTMLElement)) return;
    const { offsetLeft: left, offsetTop: top, width, height } = visualViewport as VisualViewport;
    card.classList.toggle('sheet', isSheet);
    card.style.setProperty('--wide', `${Math.min(width, SHEET_WIDTH)}px`);
    const view = { left, top, width, height };
    const place = placeCard(boxes, near, card.getBoundingClientRect(), view, isSheet);
    // Moved so, a card that follows its words while the page is scrolled is no layout shift of the page's.
    this.#host.style.setProperty('translate', `${place.left}px ${place.edge}px`, 'important');
    card.style.translate = place.isUpward ? '0 -100%' : '';
    card.style.setProperty('--room', `${place.height}px`);
    card.dataset.side = place.side;
  }

  close(): void {
    clearInterval(this.#guard);
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
  }

  /** Whether another element of the top layer lies where the card is; a modal dialog makes all beside it inert. */
  #isOver(other: Element): boolean {
    const card = this.box;
    if (!card || other.matches(':modal, :fullscreen')) return true;
    const box = other.getBoundingClientRect();
    return (
      box.left < card.right &&
      box.right > card.left &&
      box.top < card.bottom &&
      box.bottom > card.top
    );
  }

  #isUnspoilt(): boolean {
    const host = this.#host;
    if (!host?.isConnected || !host.matches(':popover-open')) return false;
    // What held the words above all else is closed.
    if (!host.parentElement?.matches(`:root, ${TOP_LAYER}`)) return false;
    for (const other of document.querySelectorAll(TOP_LAYER)) {
      if (other !== host && !other.contains(host) && this.#isOver(other)) return false;
    }
    // Of all that is around the top layer, it is faded by the root element alone.
    const { opacity, filter } = getComputedStyle(document.documentElement);
    return Number(opacity) >= 0.9 && (filter === 'none' || COLOURING.test(filter));
  }
}

/**
 * Has what was rendered into a host laid out before it is wanted, so that its style is read and its type at hand: the host is in the page
 * for as long as that takes, and in no frame.
 */
export function layOut({ host, mount }: Guest): void {
  putInto(document.documentElement, host, mount);
  mount.getBoundingClientRect();
  host.remove();
}

/** Puts a host into an element; it is not shown by that. */
function putInto(layer: Element, host: HTMLElement, mount: HTMLElement): void {
  layer.append(host);
  // A page may enlarge its root, and with it all that stands in it.
  host.style.setProperty('zoom', String(1 / (layer.currentCSSZoom || 1)), 'important');
  // The host's own size of text is the one that the reader has chosen, whatever the page's is.
  mount.style.setProperty('--px', `calc(${getComputedStyle(host).fontSize} / 16)`);
}

/** What a page has lifted above all else. */
const TOP_LAYER = ':modal, :fullscreen, :popover-open';

/**
 * Where the card of words in an element goes: into what holds them in the top layer, as beside a modal dialog nothing can be pressed,
 * and to press beside a popover closes it.
 */
function layerOf(words: Element | undefined): Element {
  for (let at = words; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const layer = at.closest(TOP_LAYER);
    if (layer) return layer;
  }
  return document.documentElement;
}

/** Filters that change colours and hide nothing: a page in mourning grey, or turned dark by another extension. */
const COLOURING = /^(?:(?:grayscale|sepia|saturate|hue-rotate|invert)\([^()]*\)\s*)+$/;

/** A card that nobody looks after any more is gone after this, in ms. */
const ALONE_MS = 3_000;

/** How often an open card looks whether it is still what a person sees, in ms. */
const GUARD_MS = 250;
