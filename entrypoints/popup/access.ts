/** What the popup shows and changes of where the reader may run. */
import { browser } from 'wxt/browser';
import type { Access, SiteState } from '../../components/popup-state.ts';
import { plainHost } from '../../core/article.ts';
import { askBackground, type Runtime } from '../../shell/messages.ts';
import { changeSettings, isHostOff, readSettings, setHostOff } from '../../shell/settings.ts';
import {
  EVERYWHERE,
  grantedOrigins,
  originsOf,
  registerGate,
  siteOriginsOver,
} from '../../shell/sites.ts';

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

/** From now on no page of this site is read, or its pages are again. */
export async function keepOff({ host }: SiteState, isOff: boolean): Promise<void> {
  await setHostOff(host, isOff);
  await registerGate();
}

/** From now on pages are read again, wherever that is allowed. */
export async function endPause(): Promise<void> {
  await changeSettings({ isPaused: false });
  await askBackground(browser.runtime as unknown as Runtime, 'reconcile', {});
}

/** What holds of the site of a tab's address; undefined for an address that is no website's. */
export async function siteAt(
  url: string | undefined,
  isPrivate: boolean,
): Promise<SiteState | undefined> {
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
  return {
    host,
    access,
    isPaused,
    isOff: isHostOff(settings, host),
    marking,
    isPrivate,
    // Chromium opens an extension's page in a window that is not private, whose history would keep the article's title.
    canOpenSheet: !isPrivate || browser.extension.inIncognitoContext,
  };
}
