/**
 * The reader's gate: the only script of ours that runs on a page before it is known to be about anything of ours. Reads the
 * page, asks the packs' indexes, and stops without a trace where none fits. Where one does, it has the background bring
 * the rest. It also answers the popup, so that 'not recognised' is never mistaken for 'not read'.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import indexes from '../.generated/indexes.json';
import { cutBlocks } from '../core/mentions.ts';
import type { GateIndex } from '../core/pack-index.ts';
import type { PageState } from '../core/page-state.ts';
import { gistOfAll, readyIndex, recognise } from '../core/recognise.ts';
import { allAtOnce, type Steps } from '../core/steps.ts';
import { randomName } from '../page/highlighter.ts';
import { contains, textContent } from '../page/nodes.ts';
import { holdsText, watchAddress, watchChanges } from '../page/page-changes.ts';
import { readArticle, readText, type ReadText } from '../page/read-article.ts';
import { Aborted, inSlices, untilShown } from '../page/slices.ts';
import {
  answerCalls,
  askBackground,
  type Opened,
  type Runtime,
  type ToReader,
} from '../shell/messages.ts';
import { gateHere, meetAt, type GatePart, type RecognisedText } from './reader/handover.ts';

/** A page that is about nothing of ours is read again this often at most, should it change. */
const SECOND_LOOKS = 5;
/** A page of more elements is not searched in one go before it is read in slices. */
const SEARCHED_ELEMENTS_MOST = 50_000;

/** A page that is about nothing of ours, as it is kept until somebody asks: what it is an article of is then read. */
interface Silent {
  readonly kind: 'silent';
  readonly text: ReadText | undefined;
  readonly readMs: number;
  readonly recogniseMs: number;
}

export default defineUnlistedScript({
  main() {
    const before = gateHere();
    if (before?.isAlive()) return;
    before?.destroy();
    const start = () => meetAt(openGate());
    // A page that is only prepared may never be shown.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true });
    } else start();
  },
});

function openGate(): GatePart {
  const runtime = extensionRuntime();
  const ended = new AbortController();
  const packs = indexes as unknown as readonly GateIndex[];
  const gist = gistOfAll(packs);
  let ready: ReturnType<typeof readyIndex>[] | undefined;
  const highlight = randomName();
  let state: PageState | Silent = { kind: 'reading' };
  let isForced = false;
  let looksLeft = SECOND_LOOKS;
  let last: RecognisedText | undefined;
  let opened:
    | { readonly packs: string; readonly words: ReadonlySet<string>; readonly answer: Opened }
    | undefined;
  let turn = 0;

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
    if (!gate.isAlive()) {
      gate.destroy();
      return;
    }
    const mine = ++turn;
    let next: PageState | Silent;
    try {
      next = await readNow();
    } catch (error) {
      if (error instanceof Aborted) return;
      next = { kind: 'failed', why: error instanceof Error ? error.message : '' };
    }
    // Of two readings under way the later one counts.
    if (mine !== turn || ended.signal.aborted) return;
    state = next;
    if (next.kind === 'recognised' || !gate.reader) return;
    gate.reader.destroy();
    gate.reader = undefined;
    last = undefined;
  }

  async function readNow(): Promise<PageState | Silent> {
    await untilShown(ended.signal);
    if (!isForced && !mayBeAboutAny(gist))
      return { kind: 'silent', text: undefined, readMs: 0, recogniseMs: 0 };
    const seen = await inSlices(look(), ended.signal);
    if (seen === 'same') return state;
    if (seen.kind === 'silent') return seen;
    return handOn(seen);
  }

  /** Reads the page and asks the indexes. */
  function* look(): Steps<RecognisedText | Silent | 'same'> {
    const started = performance.now();
    const text = yield* readText();
    if (state.kind === 'recognised' && last && isSame(last, text)) return 'same';
    const silent = (readMs: number, recogniseMs: number): Silent => ({
      kind: 'silent',
      text,
      readMs,
      recogniseMs,
    });
    if (!text.isArticle && !isForced) return silent(performance.now() - started, 0);
    const cut = yield* cutBlocks(text.blocks, last?.cut);
    const readMs = performance.now() - started;
    ready ??= packs.map(readyIndex);
    const recognised = yield* recognise(ready, text.blocks, cut, isForced);
    const recogniseMs = performance.now() - started - readMs;
    if (recognised.length === 0) return silent(readMs, recogniseMs);
    const data = text.blocks.map(({ runs }) => runs.map(({ node }) => node.data));
    return { kind: 'recognised', ...text, data, cut, recognised, readMs, recogniseMs };
  }

  /** Has the background bring the rest of the reader and what could match, and lets it begin. */
  async function handOn(text: RecognisedText): Promise<PageState> {
    last = text;
    const words = new Set(text.cut.flatMap(({ folded }) => folded));
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
      if (ended.signal.aborted) throw new Aborted();
      if (reply.kind === 'failed') return { kind: 'failed', why: reply.why };
      if (reply.kind === 'nobody' || !gate.reader) return { kind: 'failed', why: '' };
      opened = { packs: ids.join(), words, answer: reply.value };
    }
    if (!gate.reader) return { kind: 'failed', why: '' };
    const article = readArticle(text, today());
    const briefing = await gate.reader.begin({ ...text, article }, opened.answer);
    return { kind: 'recognised', briefing };
  }

  /** The state as others see it: of a page that nobody has asked about before, what it is an article of is read now. */
  function tell(): PageState {
    if (state.kind !== 'silent') return state;
    const started = performance.now();
    const text = state.text ?? allAtOnce(readText());
    const { blocks: _, ...article } = readArticle(text, today());
    const readMs = state.readMs + performance.now() - started;
    state = { kind: 'not-recognised', article, readMs, recogniseMs: state.recogniseMs };
    return state;
  }

  const stopAnswering = answerCalls<ToReader>(runtime, 'reader', {
    state: tell,
    async lookAnyway() {
      isForced = true;
      await read();
      return tell();
    },
    show: (shown) => gate.reader?.show(shown) ?? false,
    step: ({ by }) => gate.reader?.step(by),
    toggleMarks: () => gate.reader?.toggleMarks(),
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
    return contains(target, last.home) && [...addedNodes, ...removedNodes].some(holdsText);
  };
  const watching = new AbortController();
  watchChanges(
    document,
    {
      isOfNote,
      edited: (nodes) => gate.reader?.drop(nodes),
      settled() {
        if (state.kind !== 'recognised' && looksLeft-- <= 0) watching.abort();
        else void read();
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
  ended.signal.addEventListener('abort', () => watching.abort());

  void read();
  return gate;
}

/** Whether the page's text, seen or unseen, has a word without which it is about none of the packs. */
function mayBeAboutAny(gist: RegExp): boolean {
  const { body } = document;
  if (!body) return false;
  const isHuge = document.getElementsByTagName('*').length > SEARCHED_ELEMENTS_MOST;
  return isHuge || gist.test(textContent(body) ?? '');
}

/** Whether nothing of a page's text has changed since it was read. */
function isSame(before: RecognisedText, now: ReadText): boolean {
  return (
    now.blocks.length === before.blocks.length &&
    now.blocks.every(({ kind, runs }, i) => {
      const old = before.blocks[i];
      return (
        old?.kind === kind &&
        old.runs.length === runs.length &&
        runs.every(({ node }, n) => node === old.runs[n]?.node && node.data === before.data[i]?.[n])
      );
    })
  );
}

/** ISO 8601, in universal time. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The browser's own API, as a content script finds it, without a polyfill. */
function extensionRuntime(): Runtime {
  const { browser, chrome } = globalThis as unknown as {
    browser?: { runtime: Runtime };
    chrome?: { runtime: Runtime };
  };
  // A page's element called 'browser' leaks into this world where the browser has none of its own; it has no runtime.
  const api = browser?.runtime ? browser : chrome;
  if (!api) throw new Error('not in an extension');
  return api.runtime;
}
