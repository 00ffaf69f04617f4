/** What the extension's own pages can ask the browser for, asked from one of them. */
import type { Page } from 'puppeteer-core';
import {
  controlPage,
  tabOf,
  type ExtensionBrowser,
} from '../../tools/browsers/extension-browser.ts';
import { until } from './open-page.ts';

/** The part of the browser's API that tests ask. */
export interface Api {
  readonly commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    /** Firefox alone. */
    update(asked: { name: string; shortcut: string }): Promise<void>;
  };
  readonly action: { getBadgeText(asked: { tabId: number }): Promise<string> };
  readonly permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(asked: { origins: string[] }): Promise<boolean>;
  };
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  readonly runtime: { getURL(path: string): string };
  readonly tabs: { query(asked: { url: string }): Promise<{ url?: string }[]> };
  readonly storage: {
    readonly local: {
      get(): Promise<Record<string, unknown>>;
      set(given: Readonly<Record<string, unknown>>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
}

/** Runs in a page of the extension. */
export async function inExtension<T, A extends readonly unknown[]>(
  extension: ExtensionBrowser,
  ask: (api: Api, ...given: A) => Promise<T>,
  ...given: A
): Promise<T> {
  const page = await controlPage(extension);
  return (await page.evaluate(
    `(${String(ask)})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(given)})`,
  )) as T;
}

/** What stands on the toolbar button while a page is in front. */
export async function badgeOf(extension: ExtensionBrowser, page: Page): Promise<string> {
  return inExtension(
    extension,
    (api, tabId) => api.action.getBadgeText({ tabId }),
    await tabOf(extension, page),
  );
}

/** The sites that have been granted, as match patterns. */
export async function grantedSites(extension: ExtensionBrowser): Promise<readonly string[]> {
  const { origins = [] } = await inExtension(extension, (api) => api.permissions.getAll());
  return origins.toSorted();
}

/** All that the extension keeps in this browser. */
export async function keptBy(
  extension: ExtensionBrowser,
): Promise<Readonly<Record<string, unknown>>> {
  return inExtension(extension, (api) => api.storage.local.get());
}

/** Forgets whatever was chosen. Pages that are open are not told. */
export async function forgetSettings(extension: ExtensionBrowser): Promise<void> {
  await inExtension(extension, (api) => api.storage.local.remove('settings'));
}

/** Waits until the packs of this version have been noted, and gives what is kept then. */
export async function untilPacksNoted(
  extension: ExtensionBrowser,
): Promise<Readonly<Record<string, unknown>>> {
  await until('the packs were noted', async () => {
    const { packsOfVersion = '' } = await keptBy(extension);
    return packsOfVersion !== '' && packsOfVersion !== OLDER;
  });
  return keptBy(extension);
}

/** A version before the one that is tested. */
export const OLDER = '0.0.1';
