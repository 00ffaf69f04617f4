/** Which page the popup tells of, what it changes of where the reader may run, and why it may run nowhere on some pages. */
import { browser } from 'wxt/browser';
import type { Access, PopupState, SiteState } from '../../components/PopupView.tsx';
import { plainHost } from '../../core/article.ts';
import { askBackground, type Runtime } from '../../shell/messages.ts';
import { isHostOff, readSettings } from '../../shell/settings.ts';
import { EVERYWHERE, grantedOrigins, originsOf, siteOriginsOver } from '../../shell/sites.ts';

/** Asked for in the very click: browsers grant nothing later. True where the page in front may be read now. */
export async function changeAccess(
  { host, access: before }: SiteState,
  access: Access,
): Promise<boolean> {
  const own = [...originsOf(host)];
  if (access !== 'click') {
    const origins = access === 'site' ? own : [...EVERYWHERE];
    if (!(await browser.permissions.request({ origins }))) return false;
  }
  if (before === 'everywhere' && access !== 'everywhere') {
    await browser.permissions.remove({ origins: [...EVERYWHERE] });
  }
  if (access === 'click') {
    const origins = [...(await siteOriginsOver(host))];
    if (origins.length > 0) await browser.permissions.remove({ origins });
    return false;
  }
  // Chromium notes no site down while all are granted, and takes it away with them: it is asked once more.
  if (!(await browser.permissions.contains({ origins: own }))) {
    await browser.permissions.request({ origins: own });
  }
  await askBackground(browser.runtime as unknown as Runtime, 'reconcile', {});
  return true;
}

/** The tab that the popup or the panel tells of. */
export interface FrontTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly windowId: number | undefined;
}

/** The tab in front; or the one in the address, where the popup stands in a tab of its own (Firefox for Android). */
export async function findTab(): Promise<FrontTab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const [front] = asked
    ? [await browser.tabs.get(asked)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id === undefined
    ? undefined
    : { id: front.id, url: front.url, windowId: front.windowId };
}

/** Why the browser lets no extension into a page. */
export function whyNot(
  url: string | undefined,
): Extract<PopupState, { kind: 'cannot-run' }>['why'] {
  if (!url) return 'other';
  if (
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/.test(
      url,
    )
  )
    return 'store';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  return /^https?:/.test(url) ? 'other' : 'browser';
}

/** What holds of the site of an address; undefined for an address that is no website's. */
export async function siteAt(url: string | undefined): Promise<SiteState | undefined> {
  if (!url || !/^https?:/.test(url)) return undefined;
  const host = plainHost(new URL(url).hostname);
  const [settings, origins, isSite] = await Promise.all([
    readSettings(),
    grantedOrigins(),
    browser.permissions.contains({ origins: [...originsOf(host)] }),
  ]);
  const isEverywhere = EVERYWHERE.every((origin) => origins.includes(origin));
  const access: Access = isEverywhere ? 'everywhere' : isSite ? 'site' : 'click';
  const { isPaused, marking } = settings;
  return { host, access, isPaused, isOff: isHostOff(settings, host), marking };
}
