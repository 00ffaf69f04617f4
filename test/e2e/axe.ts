/** What axe finds wrong in a page, and in the open card, whose closed root it can't look into: there in a copy of it. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { openPage } from './open-page.ts';

/** Sentences about what is wrong; none where nothing is. */
export async function problemsOf(page: Page): Promise<readonly string[]> {
  // Colours are measured when nothing fades in or changes any more.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
    // What sticks to the window's edge covers something else at every height.
    for (const one of document.querySelectorAll<HTMLElement>('nav, footer'))
      if (getComputedStyle(one).position === 'sticky') one.style.position = 'static';
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run({ rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
}

/** The card that is open on a page, as it is, in an open root. */
export async function copyOfCard(extension: ExtensionBrowser, page: Page): Promise<Page> {
  const card = await debuggerOf(extension).inClosedRoot(page, (root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  }));
  if (!card) throw new Error('No card is open.');
  const viewport = page.viewport();
  const { page: copy } = await openPage(
    extension,
    {
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Card</title><body><main><h1>Card</h1><div id="host"><template shadowrootmode="open"><style>${card.css}</style>${card.html}</template></div></main></body></html>`,
    },
    'https://card.example.org/',
    async (opened) => {
      if (viewport) await opened.setViewport(viewport);
    },
  );
  return copy;
}
