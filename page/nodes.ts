/**
 * Reading nodes in a way that a page cannot spoil: in Chromium a form's own inputs shadow its properties
 * even in a content script's world (`<input name="localName">`), so the prototypes' getters are asked.
 */

function getter(prototype: object, name: string): (node: Node) => never {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => unknown };
  return (node) => get.call(node) as never;
}

export const localName: (element: Node) => string = getter(Element.prototype, 'localName');
export const parentOf: (node: Node) => Node | null = getter(Node.prototype, 'parentNode');
export const previousSibling: (node: Node) => Node | null = getter(
  Node.prototype,
  'previousSibling',
);
export const lastChild: (node: Node) => Node | null = getter(Node.prototype, 'lastChild');
export const textContent: (node: Node) => string | null = getter(Node.prototype, 'textContent');
export const shadowRootOf: (element: Node) => ShadowRoot | null = getter(
  Element.prototype,
  'shadowRoot',
);
export const isConnected: (node: Node) => boolean = getter(Node.prototype, 'isConnected');

/** The document or shadow root that a node stands in; of a node that stands nowhere, the outermost around it. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** What a node stands in, out of a shadow root to its host as well. */
export function outerOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentOf(node);
}

/** Whether `later` comes after `node` in their tree, or lies in it. */
export function precedes(node: Node, later: Node): boolean {
  const position = Node.prototype.compareDocumentPosition.call(node, later);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Elements that match, in the order of the document; none for a selector this browser does not know. */
export function all(root: Document | Element, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}

/** Whether anything below `element` matches. */
export function holds(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

/** How many elements below `root` match. */
export function countOf(root: Document | Element | ShadowRoot, selector: string): number {
  const own = root instanceof Element ? Element.prototype : root;
  return own.querySelectorAll.call(root, selector).length;
}
