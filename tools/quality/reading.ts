/** Opens a page of the corpus in Chromium with the built extension, and takes down what the extension says, and what our reader's own modules say in a world of their own. */
import type { CDPSession } from 'puppeteer-core';
import type { PageState } from '../../core/page-state.ts';
import { FormShelf } from '../../core/matching/form-shelf.ts';
import type { BlockKind, Published, ReadDay } from '../../core/article.ts';
import type { Caveat } from '../../core/claims/caveats.ts';
import { narrowRules } from '../../core/claims/narrow-rules.ts';
import type { CaveatKind } from '../../core/pack/pack-kinds.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { grantEverywhere, openTab, untilRead } from '../browsers/extension-browser.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import { readBuiltPack } from '../built-pack.ts';
import { BUILT } from '../builds.ts';
import { bundleReader, GLOBAL } from './bundle.ts';
import type { CorpusPage } from './corpus.ts';

/** Offsets in UTF-16 code units into the text of the page's body; the end is exclusive. */
export type Stretch = readonly [start: number, end: number];

/** As test/quality/in-page/reader.ts says it. */
interface Seen {
  readonly text: string;
  readonly nodeEnds: readonly number[];
  readonly isArticle: boolean;
  readonly hasText: boolean;
  readonly published: Published | undefined;
  readonly modified: ReadDay | undefined;
  readonly isReaderable: boolean;
  readonly blocks: readonly { readonly kind: BlockKind; readonly runs: readonly Stretch[] }[];
  readonly words: readonly string[];
  readonly score: number;
  readonly isEnough: boolean;
  readonly evidence: readonly string[];
}

export interface FoundMention {
  readonly at: Stretch;
  readonly term: string;
  readonly kind: BlockKind;
  /** Whether the range to be marked holds exactly the characters that were matched. */
  readonly isExact: boolean;
}

/** As test/quality/in-page/reader.ts says it. */
export interface FoundCaveat {
  /** The clause that is quoted. */
  readonly at: Stretch;
  /** Id of the rule. */
  readonly rule: string;
  readonly kind: CaveatKind;
  readonly says: string;
}

export interface Reading extends Omit<Seen, 'isEnough' | 'words'> {
  readonly page: CorpusPage;
  /** What the built extension decided. */
  readonly isRecognised: boolean;
  /** Every mention of the pack's terms, as if the page had been recognised. */
  readonly mentions: readonly FoundMention[];
  /** Every caveat, as if the page had been recognised. */
  readonly caveats: readonly FoundCaveat[];
  /** What the built extension and the reader's modules in a world of their own say differently; empty where all is well. */
  readonly contradictions: readonly string[];
}

export interface PageOpener {
  read(page: CorpusPage): Promise<Reading>;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** `pack` is the id of the bundled pack whose terms are looked for. */
export async function openPages(pack: string): Promise<PageOpener> {
  const script = await bundleReader();
  const { terms, caveats: rules, surnames } = readBuiltPack(pack);
  const forms = new FormShelf(terms);
  const extension = await launchChromium(BUILT.chromium, { isHeadless: true });
  await grantEverywhere(extension);
  return {
    async read(page) {
      const tab = await openTab(extension);
      try {
        await serveSaved(tab, page.bytes, (request) =>
          /^https?:/.test(request.url()) ? request.abort() : request.continue(),
        );
        await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
        const state = await untilRead(extension, tab, PATIENCE_MS);
        const evaluate = await openWorld(await tab.createCDPSession());
        await evaluate(`${script}; undefined`);
        const today = JSON.stringify(new Date().toISOString().slice(0, 10));
        const seen = await evaluate<Seen>(`${GLOBAL}.see(${today})`);
        const present = new Set(seen.words);
        const possible = forms.thatCouldMatch(present);
        const mentions = await evaluate<readonly FoundMention[]>(
          `${GLOBAL}.find(${JSON.stringify(possible)})`,
        );
        const given = [
          narrowRules(rules, present),
          surnames.filter((name) => present.has(name)),
          [...new Set(mentions.map(({ term }) => term))],
        ].map((one) => JSON.stringify(one));
        const caveats = await evaluate<readonly FoundCaveat[]>(
          `${GLOBAL}.findCaveatsOf(${given.join()}, ${today})`,
        );
        return {
          ...seen,
          page,
          mentions,
          caveats,
          isRecognised: state.kind === 'recognised',
          contradictions: contradictionsOf(state, seen, caveats),
        };
      } finally {
        await tab.close();
      }
    },
    close: () => extension.close(),
  };
}

function contradictionsOf(
  state: Exclude<PageState, { kind: 'reading' }>,
  seen: Seen,
  caveats: readonly FoundCaveat[],
): readonly string[] {
  if (state.kind === 'failed') return [`the extension failed: ${state.why || 'no answer'}`];
  const article = state.kind === 'recognised' ? state.briefing.article : state.article;
  const isRecognised = state.kind === 'recognised';
  return [
    article.isArticle === seen.isArticle
      ? []
      : [`the extension says ${article.isArticle ? 'an article' : 'no article'}`],
    article.published?.day === seen.published?.day
      ? []
      : [`the extension says published ${article.published?.day ?? 'some day'}`],
    isRecognised === (seen.hasText && seen.isEnough)
      ? []
      : [`the extension says ${isRecognised ? 'recognised' : 'not recognised'}`],
    state.kind !== 'recognised' || hasSame(state.briefing.caveats, caveats)
      ? []
      : ['the extension gives other caveats'],
  ].flat();
}

function hasSame(shown: readonly Caveat[], found: readonly FoundCaveat[]): boolean {
  const shownIds = shown.map(({ id, says }) => `${id}: ${says}`);
  return shownIds.join('\n') === found.map(({ rule, says }) => `${rule}: ${says}`).join('\n');
}

type Evaluate = <T>(expression: string) => Promise<T>;

/** A world like a content script's: it shares the document with the page and nothing else. */
async function openWorld(session: CDPSession): Promise<Evaluate> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'context-notes-quality',
  });
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
