/** The debugger's part for Chromium, over its DevTools protocol. */
import { TargetType, type Target } from 'puppeteer-core';
import type { Debugger } from './debugging.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { LAST_ADDED } from './last-added.ts';

export function debugChromium({ browser, base }: ExtensionBrowser): Debugger {
  const workers = (): readonly Target[] =>
    browser
      .targets()
      .filter(
        (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(base),
      );
  return {
    async inClosedRoot(page, look, ...given) {
      const cdp = await page.createCDPSession();
      try {
        const { result } = await cdp.send('Runtime.evaluate', {
          expression: LAST_ADDED,
        });
        if (result.objectId === undefined) return undefined;
        const { node } = await cdp.send('DOM.describeNode', {
          objectId: result.objectId,
          pierce: true,
          depth: 1,
        });
        const [root] = node.shadowRoots ?? [];
        if (!root) return undefined;
        const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
        const answer = await cdp.send('Runtime.callFunctionOn', {
          functionDeclaration: `function (...given) { return (${String(look)})(this, ...given); }`,
          objectId: object.objectId as string,
          arguments: given.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (answer.exceptionDetails) {
          throw new Error(answer.exceptionDetails.exception?.description ?? 'It threw.');
        }
        return answer.result.value as Awaited<ReturnType<typeof look>>;
      } finally {
        await cdp.detach().catch(() => {});
      }
    },
    async stopBackground() {
      for (const target of workers()) {
        const gone = new Promise<void>((resolve) => {
          const listen = (other: Target) => {
            if (other !== target) return;
            browser.off('targetdestroyed', listen);
            resolve();
          };
          browser.on('targetdestroyed', listen);
        });
        const worker = await target.worker();
        await worker?.close();
        await gone;
      }
    },
    isBackgroundRunning: async () => workers().length > 0,
    async pressToolbarButton(page) {
      const id = new URL(base).hostname;
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not there.');
      await extension.triggerAction(page);
    },
    async command(page, name) {
      await page.bringToFront();
      const [target] = workers();
      const worker = await target?.worker();
      if (!worker) throw new Error('The background is not running.');
      await worker.evaluate((command) => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { onCommand: { dispatch(name: string): void } } };
        };
        chrome.commands.onCommand.dispatch(command);
      }, name);
    },
    async chooseFromMenu(page, _at, selected) {
      await page.bringToFront();
      const worker = await workers()[0]?.worker();
      if (!worker) throw new Error('The background is not running.');
      return worker.evaluate(async (selectionText) => {
        const { chrome } = globalThis as unknown as { chrome: MenuApi };
        interface MenuApi {
          tabs: { query(asked: object): Promise<object[]> };
          contextMenus: {
            update(id: string, asked: object): Promise<void>;
            onClicked: { dispatch(info: object, tab: object | undefined): void };
          };
        }
        // It throws where there is no such entry.
        await chrome.contextMenus.update('look-up', { contexts: ['selection'] });
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId: 'look-up', selectionText, frameId: 0, editable: false };
        chrome.contextMenus.onClicked.dispatch(info, tab);
        return '';
      }, selected);
    },
    async takePopup() {
      const popup = browser
        .targets()
        .find((target) => target.url().startsWith(`${base}popup.html`));
      const page = await popup?.asPage().catch(() => undefined);
      if (!popup || !page) return undefined;
      // Closed before it is there, it would not have been opened at all.
      await page.waitForSelector('main[aria-busy=false]').catch(() => undefined);
      await page.close().catch(() => {});
      return popup.url();
    },
    async prefer(page, { colours = 'light', isCalm = false, textSize = 16 }) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: colours },
        { name: 'prefers-reduced-motion', value: isCalm ? 'reduce' : 'no-preference' },
      ]);
      // It holds as long as the session does, which ends with the page.
      const session = await page.createCDPSession();
      await session.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
    },
    layOut: (page, as) => page.emulateMediaType(as),
    // Chromium tells the page's debugger of them, so they are among the page's own errors.
    exceptions: async () => [],
  };
}
