/**
 * Says when a page has changed under the reader: text added, edited or removed, or another article shown at another
 * address without a load. Changes are gathered and told once the page has settled, in idle time.
 */

import { localName, textContent } from './nodes.ts';
import { untilIdle } from './slices.ts';

/** Quiet time before a change is told, and the longest a page that never rests can put it off, in ms. */
const SETTLED_MS = 400;
const LONGEST_WAIT_MS = 3_000;
/** What is made of a change takes no more than a fifth of the time: it is left alone four times as long, up to this, in ms. */
const REST = 4;
const LONGEST_REST_MS = 10_000;

export interface ChangeListener {
  /** Whether a change can be one of the text that matters; others are as if they had not been. */
  isOfNote(record: MutationRecord): boolean;
  /** At once, before the page is painted again: the text of these nodes has been edited. */
  edited(nodes: ReadonlySet<Node>): void;
  /** In idle time, once the page has settled. Never while the tab is hidden, nor before it has done with the last change. */
  settled(): Promise<void>;
}

/**
 * Tells of changes of text below `root` until `signal` aborts. Gives a function by which shadow roots are watched as well: no
 * observer sees into them from outside.
 */
export function watchChanges(
  root: Node,
  listener: ChangeListener,
  signal: AbortSignal,
): (shadow: ShadowRoot) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let isBusy = false;
  let restUntil = 0;
  const wait = (now: number) => {
    clearTimeout(timer);
    if (isBusy) return;
    const soon = Math.min(now + SETTLED_MS, since + LONGEST_WAIT_MS);
    timer = setTimeout(tell, Math.max(0, soon - now, restUntil - now));
  };
  const tell = () => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.hidden) {
      document.addEventListener('visibilitychange', tell, { once: true, signal });
      return;
    }
    isBusy = true;
    void untilIdle().then(makeSomethingOfIt);
  };
  const makeSomethingOfIt = async () => {
    if (signal.aborted) return;
    const started = performance.now();
    since = 0;
    await listener.settled();
    isBusy = false;
    const now = performance.now();
    restUntil = now + Math.min(LONGEST_REST_MS, REST * (now - started));
    // It may have changed meanwhile.
    if (since > 0) wait(now);
  };
  const observer = new MutationObserver((records) => {
    const edited = new Set<Node>();
    for (const { type, target } of records) if (type === 'characterData') edited.add(target);
    if (edited.size > 0) listener.edited(edited);
    if (!records.some((record) => listener.isOfNote(record))) return;
    const now = performance.now();
    since ||= now;
    wait(now);
  });
  const watch = (node: Node) =>
    observer.observe(node, { childList: true, subtree: true, characterData: true });
  watch(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (shadow) => {
    if (!signal.aborted) watch(shadow);
  };
}

/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'iframe']);

/** Whether a node that was added or removed has text to read. */
export function holdsText(node: Node): boolean {
  if (node instanceof Element && UNREAD.has(localName(node))) return false;
  return /\S/.test(textContent(node) ?? '');
}

/** Calls `moved` when the address changes without a load, until `signal` aborts. */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = withoutHash(location.href);
  const check = () => {
    const now = withoutHash(location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', check, { signal });
  }
  window.addEventListener('popstate', check, { signal });
}

function withoutHash(href: string): string {
  return href.replace(/#.*$/, '');
}
