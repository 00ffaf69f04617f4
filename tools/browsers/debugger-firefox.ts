/** The debugger's part for Firefox, over WebDriver BiDi and, for the browser's own affairs, its privileged scope. */
import type { Page } from 'puppeteer-core';
import type { Debugger } from './debugging.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { LAST_ADDED } from './last-added.ts';

/** The part of BiDi that is spoken here and that puppeteer has no calls for. */
interface Bidi {
  send(method: string, asked: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

interface RemoteValue {
  readonly value?: unknown;
}

/** A way to run things with the browser's own rights. */
function privileged({ browser, base }: ExtensionBrowser) {
  const bidi = (browser as unknown as { readonly connection: Bidi }).connection;
  const host = new URL(base).hostname;

  const call = async (method: string, asked: object): Promise<RemoteValue> => {
    const { result } = await bidi.send(method, { awaitPromise: true, ...asked });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'It threw.');
    return value ?? {};
  };

  /** Runs a script with the browser's own rights; `extension` and `window` are there. Gives what it returns, as JSON. */
  const inBrowser = async (script: string): Promise<unknown> => {
    const { result } = await bidi.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    const { value } = await call('script.evaluate', {
      expression: `(async () => {
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(host)});
        return JSON.stringify(await (async () => { ${script} })() ?? null);
      })()`,
      target: { context: window?.context },
    });
    return JSON.parse(value as string);
  };
  return { call, inBrowser };
}

/** Lets the extension into private windows, as its person can in the browser's list of add-ons. It starts anew. */
export async function allowPrivateWindows(made: ExtensionBrowser): Promise<void> {
  await privileged(made).inBrowser(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { id } = extension;
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();
  `);
}

export function debugFirefox(extension: ExtensionBrowser): Debugger {
  const { base } = extension;
  const { call, inBrowser } = privileged(extension);

  return {
    async inClosedRoot(page, look, ...given) {
      const target = { context: contextOf(page) };
      const { value } = await call('script.evaluate', {
        expression: LAST_ADDED,
        target,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = (value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
      if (!root) return undefined;
      const answer = await call('script.callFunction', {
        functionDeclaration: `async (root, given) => JSON.stringify(await (${String(look)})(root, ...JSON.parse(given)) ?? null)`,
        target,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(given) }],
      });
      return JSON.parse(answer.value as string) as Awaited<ReturnType<typeof look>>;
    },
    async stopBackground() {
      await inBrowser(
        'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
      );
    },
    isBackgroundRunning: async () =>
      (await inBrowser('return extension.backgroundState;')) !== 'stopped',
    async pressToolbarButton(page) {
      await page.bringToFront();
      await inBrowser(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        // A popup that is still open would only be closed.
        for (const panel of document.querySelectorAll('panel[panelopen=true]')) panel.hidePopup();
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      `);
    },
    async command(page, name) {
      await page.bringToFront();
      await inBrowser(`
        const known = await extension.shortcuts.allCommands();
        const keys = known.find((one) => one.name === ${JSON.stringify(name)})?.shortcut;
        if (!keys) return extension.shortcuts.onCommand(${JSON.stringify(name)});
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!input.beginInputTransactionForTests(window)) throw new Error('No keys can be pressed.');
        const events = keys.split('+').map((key) =>
          /^[A-Z]$/.test(key)
            ? new KeyboardEvent('', { key, code: 'Key' + key, keyCode: key.charCodeAt(0) })
            : new KeyboardEvent('', { key, code: key + 'Left', keyCode: key === 'Alt' ? 18 : 16 }),
        );
        for (const event of events) input.keydown(event);
        for (const event of events.reverse()) input.keyup(event);
      `);
    },
    async chooseFromMenu(page, { x, y }) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      return (await inBrowser(`
        const menu = document.getElementById('contentAreaContextMenu');
        for (let tries = 0; menu.state !== 'open' && tries < 100; tries++)
          await new Promise((resolve) => setTimeout(resolve, 20));
        const item = menu.querySelector('menuitem[id^=' + CSS.escape(extension.id.replace(/[^\\w]/g, '_')) + ']') ??
          [...menu.querySelectorAll('menuitem')].find((one) => one.id.includes('-menuitem-_look-up'));
        if (!item) throw new Error('The menu has no entry of the extension.');
        const label = item.getAttribute('label');
        menu.activateItem(item);
        return label;
      `)) as string;
    },
    takePopup: async () =>
      ((await inBrowser(`
        const panels = [...document.querySelectorAll('panel[panelopen=true]')];
        const popup = panels.flatMap((panel) => panel.querySelector('browser.webextension-popup-browser') ?? [])[0];
        const address = popup?.currentURI.spec;
        const isOurs = address?.startsWith(${JSON.stringify(base)});
        // One that is still loading would never be opened, if it were closed now.
        if (!popup || isOurs) for (const panel of panels) panel.hidePopup();
        return isOurs ? address : undefined;
      `)) ?? undefined) as string | undefined,
    // Puppeteer can't have Firefox emulate these: they are the browser's own preferences, for all pages.
    async prefer(_page, { colours = 'light', isCalm = false, isTouch = false, textSize = 16 }) {
      await inBrowser(`
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${colours === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${isCalm ? 1 : 0});
        for (const which of ['primary', 'all']) {
          const name = 'ui.' + which + 'PointerCapabilities';
          if (${isTouch}) Services.prefs.setIntPref(name, 1);
          else Services.prefs.clearUserPref(name);
        }
        for (const script of ['x-western', 'x-unicode'])
          Services.prefs.setIntPref('font.size.variable.' + script, ${textSize});
      `);
    },
    async layOut(page, as) {
      await page.bringToFront();
      await inBrowser(
        `window.gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(as === 'print' ? as : '')};`,
      );
    },
    // Of a promise that was under way in a background that it stopped, Firefox writes down that it came too late.
    exceptions: async () =>
      (await inBrowser(`
        return Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
          .filter((one) => one.sourceName.startsWith(${JSON.stringify(base)}))
          .map((one) => one.errorMessage)
          .filter((said) => !said.startsWith('Promise resolved after context unloaded'));
      `)) as readonly string[],
  };
}

function contextOf(page: Page): string {
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
  return context;
}
