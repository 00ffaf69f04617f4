/**
 * The reader's gate: the only script of ours that runs on a page before it is known to be about anything of ours. Reads the
 * page, asks the packs' indexes, and stops without a trace where none fits. Where one does, it has the background bring
 * the rest. It also answers the popup, so that 'not recognised' is never mistaken for 'not read'.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import indexes from '../.generated/indexes.json';
import { cutBlocks } from '../core/mentions.ts';
import type { PackIndex } from '../core/pack.ts';
import type { PageState } from '../core/page-state.ts';
import { lookFor, readyIndex, recognise } from '../core/recognise.ts';
import { randomName } from '../page/highlighter.ts';
import { watchAddress, watchChanges } from '../page/page-changes.ts';
import { readArticle } from '../page/read-article.ts';
import { answerCalls, askBackground, type Runtime, type ToReader } from '../shell/messages.ts';
import { gateHere, meetAt, type GatePart, type RecognisedPage } from './reader/handover.ts';

/** A page that is about nothing of ours is read again this often at most, should it change. */
const SECOND_LOOKS = 5;

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
  const ready = (indexes as readonly PackIndex[]).map(readyIndex);
  const highlight = randomName();
  let state: PageState = { kind: 'reading' };
  let isForced = false;
  let looksLeft = SECOND_LOOKS;
  let lastRuns: readonly (readonly [Text, string])[] = [];
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
  async function read(): Promise<PageState> {
    if (!gate.isAlive()) {
      gate.destroy();
      return state;
    }
    const mine = ++turn;
    let next: PageState;
    try {
      next = await readNow();
    } catch (error) {
      next = { kind: 'failed', why: error instanceof Error ? error.message : '' };
    }
    // Of two readings under way the later one counts.
    return mine === turn && !ended.signal.aborted ? (state = next) : state;
  }

  async function readNow(): Promise<PageState> {
    const started = performance.now();
    const page = readArticle(document, new Date().toISOString().slice(0, 10));
    const cut = cutBlocks(page.blocks);
    const readMs = performance.now() - started;
    const runs = page.blocks.flatMap((block) =>
      block.runs.map(({ node }) => [node, node.data] as const),
    );
    const isSame =
      runs.length === lastRuns.length &&
      runs.every(([node, data], i) => node === lastRuns[i]?.[0] && data === lastRuns[i]?.[1]);
    if (state.kind === 'recognised' && isSame) return state;
    lastRuns = runs;
    let recognised = page.article.isArticle ? recognise(ready, page.article, cut) : [];
    if (recognised.length === 0 && isForced) {
      recognised = ready
        .map((index) => lookFor(index, page.article, cut))
        .map(({ pack, score, evidence }) => ({ pack, score, evidence }));
    }
    const recogniseMs = performance.now() - started - readMs;
    if (recognised.length === 0) {
      gate.reader?.destroy();
      gate.reader = undefined;
      const { blocks: _, ...article } = page.article;
      return { kind: 'not-recognised', article, readMs, recogniseMs };
    }
    return handOn({ ...page, cut, recognised, readMs, recogniseMs });
  }

  /** Has the background bring the rest of the reader and what could match, and lets it begin. */
  async function handOn(page: RecognisedPage): Promise<PageState> {
    const words = [...new Set(page.cut.flatMap(({ folded }) => folded))];
    const packs = page.recognised.map(({ pack }) => pack);
    const opened = await askBackground(runtime, 'open', { packs, words, highlight });
    if (ended.signal.aborted) return state;
    if (opened.kind === 'failed') return { kind: 'failed', why: opened.why };
    if (opened.kind === 'nobody' || !gate.reader) return { kind: 'failed', why: '' };
    return { kind: 'recognised', briefing: await gate.reader.begin(page, opened.value) };
  }

  const stopAnswering = answerCalls<ToReader>(runtime, 'reader', {
    state: () => state,
    lookAnyway: () => {
      isForced = true;
      return read();
    },
    show: (shown) => gate.reader?.show(shown) ?? false,
    step: ({ by }) => gate.reader?.step(by),
    toggleMarks: () => gate.reader?.toggleMarks(),
    leave: () => gate.destroy(),
  });

  const watching = new AbortController();
  watchChanges(
    document,
    {
      edited: (nodes) => gate.reader?.drop(nodes),
      settled() {
        if (state.kind === 'not-recognised' && looksLeft-- <= 0) watching.abort();
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
  ended.signal.addEventListener('abort', () => watching.abort());

  void read();
  return gate;
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
