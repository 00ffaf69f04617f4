/**
 * Visits of pages in browsers that differ in their extension alone: the built one with all sites granted, and one that does
 * nothing. A page's own inline scripts run; whatever it asks of the network is refused, so that each visit is like the last.
 */
import type { CDPSession } from 'puppeteer-core';
import type { PageState } from '../../core/page-state.ts';
import { BUILT } from '../builds.ts';
import { launchChromium } from '../browsers/chromium.ts';
import {
  askReaderOf,
  grantEverywhere,
  openTab,
  serve,
  type ExtensionBrowser,
} from '../browsers/extension-browser.ts';
import { writeDoNothingExtension } from './do-nothing-extension.ts';
import type { BenchPage } from './pages.ts';

const PATIENCE_MS = 60_000;

export interface Rival {
  readonly extension: ExtensionBrowser;
  /** Whether there is a reader of ours in its pages. */
  readonly isOurs: boolean;
}

export interface Rivals {
  readonly ours: Rival;
  readonly nothing: Rival;
  close(): Promise<void>;
}

/** What was taken down on a visit, and what our reader, where there is one, said right after it. */
export interface Visited<T> {
  readonly taken: T;
  readonly state: PageState | undefined;
}

export async function openOurs(folder: string = BUILT.chromium): Promise<Rival> {
  const extension = await launchChromium(folder, { isHeadless: true });
  await grantEverywhere(extension);
  return { extension, isOurs: true };
}

export async function openDoingNothing(): Promise<Rival> {
  const written = writeDoNothingExtension();
  try {
    const extension = await launchChromium(written.folder, { isHeadless: true });
    return {
      isOurs: false,
      extension: {
        ...extension,
        async close() {
          await extension.close();
          written.remove();
        },
      },
    };
  } catch (error) {
    written.remove();
    throw error;
  }
}

export async function openRivals(): Promise<Rivals> {
  const ours = await openOurs();
  const nothing = await openDoingNothing();
  return {
    ours,
    nothing,
    async close() {
      await Promise.all([ours.extension.close(), nothing.extension.close()]);
    },
  };
}

/**
 * Loads a page in a tab of its own, leaves it alone for `settleMs`, has `take` look at it, and closes it. The reader is asked only
 * then: an answer costs the page too. `prepare` comes before the page.
 */
export async function visit<T>(
  { extension, isOurs }: Rival,
  page: BenchPage,
  settleMs: number,
  take: (session: CDPSession) => Promise<T>,
  prepare: (session: CDPSession) => Promise<unknown> = async () => undefined,
): Promise<Visited<T>> {
  const tab = isOurs ? await openTab(extension) : await extension.browser.newPage();
  try {
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await serve(tab, (url) =>
      url === page.url ? { body: page.bytes, contentType: page.contentType } : undefined,
    );
    const session = await tab.createCDPSession();
    await prepare(session);
    await tab.goto(page.url, { waitUntil: 'load', timeout: PATIENCE_MS });
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const taken = await take(session);
    const state = isOurs
      ? ((await askReaderOf(extension, tab, 'state')) as PageState | undefined)
      : undefined;
    return { taken, state };
  } finally {
    await tab.close();
  }
}

/**
 * The browser's own figures on a page: seconds of its main thread's CPU, bytes of its heap. The heap is that of all the page's
 * worlds: half a million objects kept by a content script were seen to make it grow by 10 MB.
 */
export async function readMetrics(
  session: CDPSession,
): Promise<Readonly<Partial<Record<string, number>>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Has the browser count; CPU instead of time on the clock, in which other work would show. */
export async function countCpu(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}
