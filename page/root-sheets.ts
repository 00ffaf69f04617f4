/**
 * Brings the style of marks into the shadow roots that have some. The document's own rule reaches them in Chromium and
 * not in Firefox, so each root is asked whether it does, and adopts a sheet where it does not. No node is added.
 */
import { rootOf } from './nodes.ts';
import { elementAt, type Place } from './text-map.ts';

export class RootSheets {
  #css = '';
  readonly #highlight: string;
  readonly #roots = new Map<ShadowRoot, CSSStyleSheet | undefined>();
  #sheet: CSSStyleSheet | undefined;

  constructor(highlight: string) {
    this.#highlight = highlight;
  }

  /** From now on roots are styled with this: it styles the highlight with a line under the text, if only a transparent one, by which it is known. */
  wear(css: string): void {
    if (css === this.#css) return;
    for (const root of this.#roots.keys()) this.#leave(root);
    this.#css = css;
    this.#sheet = undefined;
  }

  /** The shadow roots that places stand in. */
  get roots(): Iterable<ShadowRoot> {
    return this.#roots.keys();
  }

  /** Styles the roots of these places, and no others any more. */
  fit(places: readonly Place[]): void {
    const left = new Set(this.#roots.keys());
    for (const place of places) left.delete(this.reach(place) as ShadowRoot);
    for (const root of left) this.#leave(root);
  }

  /** Styles the root of a place, if it stands in one, and gives it. */
  reach(place: Place): ShadowRoot | undefined {
    const root = rootOf(place.startNode);
    if (!(root instanceof ShadowRoot)) return undefined;
    if (!this.#roots.has(root)) this.#roots.set(root, this.#dress(root, place));
    return root;
  }

  destroy(): void {
    for (const root of this.#roots.keys()) this.#leave(root);
  }

  #dress(root: ShadowRoot, place: Place): CSSStyleSheet | undefined {
    const element = elementAt(place);
    if (!element || !this.#css) return undefined;
    const { textDecorationLine } = getComputedStyle(element, `::highlight(${this.#highlight})`);
    if (textDecorationLine.includes('underline')) return undefined;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css);
    }
    root.adoptedStyleSheets.push(this.#sheet);
    return this.#sheet;
  }

  #leave(root: ShadowRoot): void {
    const sheet = this.#roots.get(root);
    this.#roots.delete(root);
    // The page may have set sheets of its own since.
    const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  }
}
