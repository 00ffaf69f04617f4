/**
 * A fresh document, and in it a world like a content script's: it shares the document with the page and nothing else. The page is
 * cross-origin isolated, without which its clock steps 0.1 ms; its own scripts are off, and nothing it asks for is given.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { serve } from '../browsers/extension-browser.ts';
import type { BenchPage } from './pages.ts';

/** Time for the browser to lay out and paint what it has loaded, in ms. */
const SETTLE_MS = 30;
const PATIENCE_MS = 20_000;

export interface IsolatedWorld {
  /** The value of an expression, as JSON can carry it. */
  evaluate<T>(expression: string): Promise<T>;
}

export const ISOLATING_HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Opens a page in a tab of its own, lets `work` be done in a world of its document, and closes it. */
export async function inFreshDocument<T>(
  browser: Browser,
  { url, bytes, contentType }: BenchPage,
  work: (world: IsolatedWorld) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    let isServed = false;
    await serve(page, () => {
      if (isServed) return undefined;
      isServed = true;
      return { body: bytes, contentType, headers: ISOLATING_HEADERS };
    });
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS });
    const world = await openWorld(await page.createCDPSession());
    if (!(await world.evaluate<boolean>('crossOriginIsolated')))
      throw new Error('The page is not cross-origin isolated: its clock is too coarse to measure.');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return await work(world);
  } finally {
    await page.close();
  }
}

/** A world of its own in the document of a session, beside the page’s. */
export async function openWorld(session: CDPSession): Promise<IsolatedWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'context-notes-bench',
  });
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
