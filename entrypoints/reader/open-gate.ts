/**
 * The gate at work on one page: searches it for the gist of the packs, reads it, asks the packs' indexes, and where one fits has the
 * background bring the rest of the reader and lets it begin. Knows at any time what the popup may be told.
 */
import indexes from '../../.generated/indexes.json';
import { cutBlocks, distinctWords } from '../../core/matching/mentions.ts';
import type { GateIndex, GistSearch } from '../../core/matching/pack-index.ts';
import type { PageState } from '../../core/page-state.ts';
import { gistOfAll, readyIndex, recognise } from '../../core/matching/recognise.ts';
import type { Steps } from '../../core/steps.ts';
import { randomName } from '../../page/highlighter.ts';
import { contains, isConnected, textContent } from '../../page/nodes.ts';
import { holdsText, watchAddress, watchChanges } from '../../page/page-changes.ts';
import { readBody, type Body } from '../../page/article/article-body.ts';
import { Aborted, inSlices, untilShown } from '../../page/slices.ts';
import {
  answerCalls,
  askBackground,
  type Opened,
  type Runtime,
  type ToReader,
} from '../../shell/messages.ts';
import { gateHere, meetAt, type GatePart, type RecognisedText } from './handover.ts';

/** A page that is about nothing of ours is read again this often at most, should it change. */
const SECOND_LOOKS = 5;
/** A page of more elements or bytes is not searched in one go before it is read in slices. */
const SEARCHED_ELEMENTS_MOST = 50_000;
const SEARCHED_BYTES_MOST = 5_000_000;

/** A page that is about nothing of ours, as it is kept until somebody asks: what it is an article of is then read. */
interface Silent {
  readonly kind: 'silent';
  readonly text: Body | undefined;
  readonly readMs: number;
  readonly recogniseMs: number;
}

/** Reads the page, and again when it changes, until it is told to leave. */
export function openGate(): GatePart {
  const runtime = extensionRuntime();
  const ended = new AbortController();
  const packs = indexes as unknown as readonly GateIndex[];
  const gist = gistOfAll(packs);
  let ready: ReturnType<typeof readyIndex>[] | undefined;
  const highlight = randomName();
  let state: PageState | Silent = { kind: 'reading' };
  let isForced = false;
  let isAwaited = false;
  let looksLeft = SECOND_LOOKS;
  let last: RecognisedText | undefined;
  let opened:
    | { readonly packs: string; readonly words: ReadonlySet<string>; readonly answer: Opened }
    | undefined;
  let reading = new AbortController();

  const gate: GatePart = {
    highlight,
    reader: undefined,
    isAlive: () => !ended.signal.aborted && runtime.id !== undefined,
    destroy() {
      if (ended.signal.aborted) return;
      ended.abort();
      stopAnswering();
      gate.reader?.destroy();
      gate.reader = undefined;
      if (gateHere() === gate) meetAt(undefined);
    },
  };

  /** Never rejects: a page that can't be read is a state, and nobody's console. */
  async function read(): Promise<void> {
    // Whoever waited while the tab was hidden does so no longer when it is shown.
    isAwaited &&= document.hidden;
    if (!gate.isAlive()) {
      gate.destroy();
      return;
    }
    // Of two readings under way the later one counts, and the other is left.
    reading.abort();
    const { signal } = (reading = new AbortController());
    let next: PageState | Silent;
    try {
      next = await readNow(signal);
    } catch (error) {
      next = { kind: 'failed', why: error instanceof Error ? error.message : '' };
    }
    if (signal.aborted) return;
    state = next;
    // Where nothing was recognised before either, a card may be open all the same, at words that were looked up.
    if (next.kind === 'recognised' || !last) return;
    gate.reader?.destroy();
    gate.reader = last = undefined;
  }

  async function readNow(signal: AbortSignal): Promise<PageState | Silent> {
    await untilShown(signal, isAwaited);
    if (!isForced && !mayBeAboutAny(gist))
      return { kind: 'silent', text: undefined, readMs: 0, recogniseMs: 0 };
    const seen = await inSlices(look(), signal, isAwaited);
    if (seen === 'same') return state;
    if (seen.kind === 'silent') return seen;
    return handOn(seen, signal);
  }

  /** Reads the page and asks the indexes. */
  function* look(): Steps<RecognisedText | Silent | 'same'> {
    const started = performance.now();
    const text = yield* readBody(document.body, isForced);
    text.roots.forEach(watchToo);
    if (state.kind === 'recognised' && last && (yield* isSame(last, text))) return 'same';
    const silent = (readMs: number, recogniseMs: number): Silent => ({
      kind: 'silent',
      text,
      readMs,
      recogniseMs,
    });
    if (!text.hasText && !isForced) return silent(performance.now() - started, 0);
    const cut = yield* cutBlocks(text.blocks, last?.cut);
    const readMs = performance.now() - started;
    ready ??= packs.map(readyIndex);
    const recognised = yield* recognise(ready, text.blocks, cut, isForced);
    const recogniseMs = performance.now() - started - readMs;
    if (recognised.length === 0) return silent(readMs, recogniseMs);
    return { kind: 'recognised', ...text, cut, recognised, readMs, recogniseMs };
  }

  /** Has the background bring the rest of the reader and what could match, and lets it begin. */
  async function handOn(text: RecognisedText, signal: AbortSignal): Promise<PageState | Silent> {
    last = text;
    const words = await inSlices(distinctWords(text.cut), signal, isAwaited);
    const ids = text.recognised.map(({ pack }) => pack);
    const isKnown =
      opened?.packs === ids.join() &&
      gate.reader &&
      [...words].every((word) => opened?.words.has(word));
    if (!opened || !isKnown) {
      const reply = await askBackground(runtime, 'open', {
        packs: ids,
        words: [...words],
        highlight,
      });
      if (signal.aborted) throw new Aborted();
      if (reply.kind === 'failed') return { kind: 'failed', why: reply.why };
      if (reply.kind === 'nobody' || !gate.reader) return { kind: 'failed', why: '' };
      opened = { packs: ids.join(), words, answer: reply.value };
    }
    if (!gate.reader) return { kind: 'failed', why: '' };
    const briefing = await gate.reader.begin(text, opened.answer, { isForced, isAwaited });
    if (briefing) return { kind: 'recognised', briefing };
    return { kind: 'silent', text, readMs: text.readMs, recogniseMs: text.recogniseMs };
  }

  /** The state as others see it: of a page that nobody has asked about before, what it is an article of is read now. */
  async function tell(): Promise<PageState> {
    // A tab that is hidden was not read yet, and is not shown for the asking.
    if (state.kind === 'reading' && document.hidden && !isAwaited) {
      isAwaited = true;
      await read();
    }
    if (state.kind !== 'silent') return state;
    const asked = state;
    const started = performance.now();
    const text = asked.text ?? (await inSlices(readBody(document.body), ended.signal, true));
    const readMs = asked.readMs + performance.now() - started;
    const reply = gate.reader ? undefined : await askBackground(runtime, 'bring', {});
    if (!gate.reader) return { kind: 'failed', why: reply?.kind === 'failed' ? reply.why : '' };
    const { blocks: _, ...article } = gate.reader.describe(text);
    const told: PageState = {
      kind: 'not-recognised',
      article,
      readMs,
      recogniseMs: asked.recogniseMs,
    };
    // In the meantime the page may have been read again.
    if (state === asked) state = told;
    return told;
  }

  const stopAnswering = answerCalls<ToReader>(runtime, 'reader', {
    state: tell,
    async lookAnyway() {
      isForced = isAwaited = true;
      await read();
      return tell();
    },
    show: (shown) => gate.reader?.show(shown) ?? false,
    obey: (order) => gate.orders?.obey(order),
    mark({ marking }) {
      const briefing = gate.reader?.mark(marking);
      if (opened) opened = { ...opened, answer: { ...opened.answer, marking } };
      if (briefing) state = { kind: 'recognised', briefing };
    },
    leave: () => gate.destroy(),
  });

  /** Whether a change may be one of the article's own text; of a page that is not recognised anything may. */
  const isOfNote = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    if (!last || !contains(document, last.home) || contains(last.home, target)) return true;
    // Of shadow roots only the article's are watched.
    if (isConnected(target) && !contains(document, target)) return true;
    return contains(target, last.home) && [...addedNodes, ...removedNodes].some(holdsText);
  };
  const watching = new AbortController();
  const watchToo = watchChanges(
    document,
    {
      isOfNote,
      edited: (nodes) => gate.reader?.drop(nodes),
      async settled() {
        if (state.kind !== 'recognised' && looksLeft-- <= 0) watching.abort();
        else await read();
      },
    },
    watching.signal,
  );
  watchAddress(() => {
    looksLeft = SECOND_LOOKS;
    isForced = false;
    void read();
  }, ended.signal);
  // A page that the browser had put aside comes back as it was, but for its badge, and perhaps on another day's extension.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      gate.reader?.announce();
      void read();
    },
    { signal: ended.signal },
  );
  // Text that someone begins to write in is no longer there to be read.
  window.addEventListener(
    'focusin',
    ({ target }) => {
      const isEdited = target instanceof HTMLElement && target.isContentEditable;
      if (isEdited && last && (contains(last.home, target) || contains(target, last.home)))
        void read();
    },
    { signal: ended.signal, capture: true, passive: true },
  );
  ended.signal.addEventListener('abort', () => {
    watching.abort();
    reading.abort();
  });

  void read();
  return gate;
}

/** Whether the page's titles and text, seen or unseen, have words without which it is about none of the packs. */
function mayBeAboutAny(gist: GistSearch): boolean {
  const { body } = document;
  if (!body) return false;
  const [sent] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isHuge =
    document.getElementsByTagName('*').length > SEARCHED_ELEMENTS_MOST ||
    (sent?.decodedBodySize ?? 0) > SEARCHED_BYTES_MOST;
  return isHuge || gist.finds(`${document.title}\n${textContent(body)}`);
}

/** Whether nothing of a page's text has changed since it was read, nor the nodes behind it. */
function* isSame(before: Body, now: Body): Steps<boolean> {
  if (now.blocks.length !== before.blocks.length) return false;
  for (const [i, { kind, text, runs }] of now.blocks.entries()) {
    const old = before.blocks[i];
    if (old?.kind !== kind || old.text !== text || old.runs.length !== runs.length) return false;
    if (runs.some(({ node }, n) => node !== old.runs[n]?.node)) return false;
    yield;
  }
  return true;
}

/** The browser's own API, as a content script finds it, without a polyfill. */
function extensionRuntime(): Runtime {
  const { browser, chrome } = globalThis as unknown as {
    browser?: { runtime: Runtime };
    chrome: { runtime: Runtime };
  };
  // A page's element called 'browser' leaks into this world where the browser has none of its own; it has no runtime.
  return browser?.runtime ?? chrome.runtime;
}
