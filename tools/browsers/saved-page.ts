/** Serves a saved page under its own address, as the inspector, the quality figures and the hand-judged data all need it. */
import type { HTTPRequest, Page } from 'puppeteer-core';

/** Bytes that are not valid UTF-8 are served without a charset: the page itself says what it is in, or the browser guesses. */
export function contentTypeOf(bytes: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

/** Lets `page` be the saved one, its scripts off; `others` says what becomes of the requests that it makes. */
export async function serveSaved(
  page: Page,
  bytes: Buffer,
  others: (request: HTTPRequest) => Promise<void>,
): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // A page that sends its visitors on (meta refresh) is kept where it is: 204 changes nothing.
    const answer = isServed
      ? { status: 204 }
      : { status: 200, contentType: contentTypeOf(bytes), body: bytes };
    if (isPage) isServed = true;
    const done = isPage ? request.respond(answer) : others(request);
    done.catch(() => {});
  });
}
