/**
 * Where the reader may run: permissions that a person granted, less the sites they turned off, kept in step
 * with the script that the browser runs there and with the tabs that are open.
 */
import { browser } from 'wxt/browser';
import { isHostOf } from '../core/article.ts';
import { askReader } from './messages.ts';
import { readSettings } from './settings.ts';

/** The reader's first part, as the build names it. */
const GATE = '/gate.js';
const READER = '/reader.js';
const KEYS = '/keys.js';
const SCRIPT_ID = 'gate';

export const EVERYWHERE: readonly string[] = ['https://*/*', 'http://*/*'];

/**
 * The match patterns of a host and all below it; nothing lies below an address of numbers or a single name. One a scheme, as
 * the manifest declares them: browsers refuse `*://` where it declares `https://` and `http://`.
 */
export function originsOf(host: string): readonly string[] {
  const isPlain = /^[\d.]+$/.test(host) || !host.includes('.');
  const hosts = isPlain ? host : `*.${host}`;
  return [`https://${hosts}/*`, `http://${hosts}/*`];
}

/** The host of a pattern, without what stands for those below it; undefined for a pattern of all hosts. */
export function hostOf(origin: string): string | undefined {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(origin)?.[1];
}

/** Of the patterns granted, those of one site that let the reader in on a host: its own, or those of a host above it. */
export async function siteOriginsOver(host: string): Promise<readonly string[]> {
  const granted = await grantedOrigins();
  return granted.filter((origin) => {
    const covered = hostOf(origin);
    return covered !== undefined && isHostOf(host, covered);
  });
}

/** The patterns that are granted now. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin));
}

/** Has the browser run the gate just where it is granted and not turned off. Safe to call at any time. */
export async function registerGate(): Promise<void> {
  const [granted, { offHosts, isPaused }] = await Promise.all([grantedOrigins(), readSettings()]);
  const origins = isPaused ? [] : granted;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [GATE],
    matches: [...origins],
    excludeMatches: offHosts.flatMap(originsOf),
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the gate into the tabs that are open where it is granted; a gate that is there already knows and stays one. */
export async function enterOpenTabs(): Promise<void> {
  const [origins, { offHosts, isPaused }] = await Promise.all([grantedOrigins(), readSettings()]);
  if (origins.length === 0 || isPaused) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  const off =
    offHosts.length > 0 ? await browser.tabs.query({ url: offHosts.flatMap(originsOf) }) : [];
  const offIds = new Set(off.map((tab) => tab.id));
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && !offIds.has(id)) await enterTab(id);
    }),
  );
}

/**
 * Has every page that is read, be it by a grant or by the toolbar button, read anew: with choices that were made since. Those that
 * may not be entered any more are left as they were found.
 */
export async function readOpenTabsAgain(): Promise<void> {
  const { isPaused } = await readSettings();
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const state = await askReader(browser.tabs.sendMessage, id, 'leave', {});
      if (state.kind === 'answer' && !isPaused) await enterTab(id);
    }),
  );
  await bringInLine();
}

/** What is registered, and the tabs that are open, follow what is granted. */
export async function bringInLine(): Promise<void> {
  await registerGate();
  await enterOpenTabs();
}

/** Brings the gate into one tab. False where the browser lets no extension in. */
export async function enterTab(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: topFrame(tab), files: [GATE] });
    return true;
  } catch {
    return false;
  }
}

/** Brings the rest of the reader into a tab whose gate has recognised the page, and styles its marks. */
export async function bringReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: topFrame(tab), files: [READER] });
}

/** Brings what carries out orders by key into a tab; where the reader is not, it does nothing. Rejects where the browser lets no extension in. */
export async function bringKeys(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: topFrame(tab), files: [KEYS] });
}

/** Styles the marks of a tab's page. */
export async function styleMarks(tab: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: topFrame(tab), css, origin: 'AUTHOR' });
}

function topFrame(tab: number): { tabId: number; frameIds: number[] } {
  return { tabId: tab, frameIds: [0] };
}

/** Asks the readers in all tabs of these patterns (all tabs, where none are given) to leave. */
export async function leaveTabs(patterns?: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query(patterns ? { url: [...patterns] } : {});
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [askReader(browser.tabs.sendMessage, id, 'leave', {})],
    ),
  );
}
