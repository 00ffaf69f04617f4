/**
 * Paints marks with the CSS Custom Highlight API, so that no node of the page changes, and knows which mark lies
 * under a point. The registry is shared with the page and with other extensions: one random name, never `clear()`.
 * Ranges are static: a live one would tax every edit that the page makes. How marks look is the style
 * that the background inserts for this name (see components/mark-style.ts).
 */
import { markNames, type MarkNames } from '../core/mark-names.ts';
import { RootSheets } from './root-sheets.ts';
import { boxesOf, staticRange, type Place } from './text-map.ts';

/** What can't be painted stays in the popup. More would slow the page's painting. */
export const PAINTED_MOST = 2_000;

/** A page that takes all highlights away again and again is let be after so many times. */
const REPAINTED_MOST = 3;

/** How long a place that was asked for stays lit, in ms. */
const FLASH_MS = 1_600;

interface Mark extends Place {
  readonly index: number;
}

export class Highlighter {
  readonly #names: MarkNames;
  #byNode = new WeakMap<Text, Mark[]>();
  #flash: ReturnType<typeof setTimeout> | undefined;
  /** Those of the places that are painted now. */
  #painted: readonly Place[] = [];
  #repaintsLeft = REPAINTED_MOST;
  readonly #sheets: RootSheets;

  /** `name` is the highlight's name in the document, free of anything that tells what it is for. */
  constructor(name: string) {
    this.#names = markNames(name);
    this.#sheets = new RootSheets(this.#names.marks);
  }

  /** `css` is the style of the highlights by this name, for shadow roots that the document's own does not reach. */
  wear(css: string): void {
    this.#sheets.wear(css);
  }

  /** Paints these places and no others. Returns how many could be painted. */
  paint(places: readonly Place[]): number {
    const painted = places.slice(0, PAINTED_MOST);
    this.#byNode = new WeakMap();
    painted.forEach((place, index) => {
      for (const node of new Set([place.startNode, place.endNode])) {
        const known = this.#byNode.get(node);
        const mark = { ...place, index };
        if (known) known.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    });
    this.#set(painted);
    this.#sheets.fit(painted);
    return painted.length;
  }

  /** Takes the marks off nodes whose text has been edited: their offsets say nothing any more. */
  drop(nodes: ReadonlySet<Node>): void {
    const isHit = (place: Place) => nodes.has(place.startNode) || nodes.has(place.endNode);
    if (!this.#painted.some(isHit)) return;
    const kept = this.#painted.filter((place) => !isHit(place));
    for (const node of nodes) if (node instanceof Text) this.#byNode.delete(node);
    this.#set(kept);
  }

  /** Paints again what the page has taken out of the registry it shares with us, and gives in after a few times. */
  repaint(): void {
    if (this.#isPainted() || this.#repaintsLeft === 0) return;
    this.#repaintsLeft--;
    this.#set(this.#painted);
  }

  #set(places: readonly Place[]): void {
    this.#painted = places;
    if (places.length === 0) CSS.highlights.delete(this.#names.marks);
    else CSS.highlights.set(this.#names.marks, new Highlight(...places.map(staticRange)));
  }

  #isPainted(): boolean {
    return this.#painted.length === 0 || CSS.highlights.has(this.#names.marks);
  }

  /** The number of the mark under a point of the viewport (CSS pixels). Costs the same however many there are. */
  markAt(x: number, y: number): number | undefined {
    return this.#findAt(x, y, (node) => this.#byNode.get(node))?.index;
  }

  /** Which of these places, painted or not, is under a point. Costs as much as there are places. */
  placeAt<P extends Place>(x: number, y: number, places: () => readonly P[]): P | undefined {
    return this.#findAt(x, y, (node) =>
      places().filter(({ startNode, endNode }) => startNode === node || endNode === node),
    );
  }

  #findAt<P extends Place>(
    x: number,
    y: number,
    placesIn: (node: Text) => readonly P[] | undefined,
  ): P | undefined {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...this.#sheets.roots] });
    const node = caret?.offsetNode;
    if (!caret || !(node instanceof Text)) return undefined;
    // A page that hides all marks has no cards either.
    if (!this.#isPainted()) return undefined;
    return placesIn(node)?.find((place) => {
      const isPast = node === place.endNode && caret.offset > place.endOffset;
      const isBefore = node === place.startNode && caret.offset < place.startOffset;
      // The caret is the nearest one in the line, however far the point: only the boxes tell.
      return !isPast && !isBefore && boxesOf(place).some((box) => isIn(box, x, y));
    });
  }

  /** Lights a place up for a moment, which begins when the tab is in front. */
  flash(place: Place): void {
    clearTimeout(this.#flash);
    const highlight = new Highlight(staticRange(place));
    highlight.priority = 1;
    this.#sheets.reach(place);
    CSS.highlights.set(this.#names.flash, highlight);
    const putOut = () => {
      this.#flash = setTimeout(() => CSS.highlights.delete(this.#names.flash), FLASH_MS);
    };
    if (document.hidden) document.addEventListener('visibilitychange', putOut, { once: true });
    else putOut();
  }

  /** Keeps a mark lit while its card is open, or all that a list points at; none puts them out. */
  light(...places: readonly Place[]): void {
    if (places.length === 0) CSS.highlights.delete(this.#names.open);
    else {
      for (const place of places) this.#sheets.reach(place);
      CSS.highlights.set(this.#names.open, new Highlight(...places.map(staticRange)));
    }
  }

  destroy(): void {
    clearTimeout(this.#flash);
    for (const name of Object.values(this.#names)) {
      CSS.highlights.delete(name);
    }
    this.#sheets.destroy();
    this.#painted = [];
    this.#byNode = new WeakMap();
  }
}

/** A name that tells the page nothing, and is different in every document. */
export function randomName(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `h${a.toString(36)}${b.toString(36)}`;
}

function isIn(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
