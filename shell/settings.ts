/** Where the reader's choices are kept: in this browser, and where they ask for it, what may be synced in the browser's own sync. */
import { browser } from 'wxt/browser';
import { isHostOf } from '../core/article.ts';
import {
  DEFAULTS,
  entriesOf,
  listWith,
  readStored,
  syncedOf,
  withSynced,
  type Settings,
} from '../core/settings.ts';

const KEY = 'settings';
/** Preferences, in the area that the browser syncs. */
const SYNCED_KEY = 'preferences';

export async function readSettings(): Promise<Settings> {
  return readStored((await browser.storage.local.get(KEY))[KEY]);
}

/** Makes a choice, or several at once. */
export async function changeSettings(
  choices: Partial<Omit<Settings, 'version'>>,
): Promise<Settings> {
  return write({ ...(await readSettings()), ...choices });
}

/** Puts all settings in the place of those there are. */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  return write(settings);
}

/** Everything as it was on the first day. What was synced is forgotten, too. */
export async function resetSettings(): Promise<Settings> {
  await browser.storage.sync.remove(SYNCED_KEY);
  return write(DEFAULTS);
}

/** Turns the reader off or on for one host and those below it. */
export async function setHostOff(host: string, isOff: boolean): Promise<Settings> {
  const { offHosts } = await readSettings();
  const others = offHosts.filter((one) => !isHostOf(host, one));
  return changeSettings({ offHosts: isOff ? [...others, host].toSorted() : others });
}

/** Hides a caveat rule of a pack on every page, or shows it again. */
export async function setRuleHidden(
  pack: string,
  rule: string,
  isHidden: boolean,
): Promise<Settings> {
  const { hiddenRules } = await readSettings();
  return changeSettings({ hiddenRules: listWith(hiddenRules, `${pack}/${rule}`, isHidden) });
}

/** Ids of the rules of one pack that are hidden on every page. */
export function rulesHiddenOf(settings: Settings, pack: string): readonly string[] {
  return entriesOf(settings.hiddenRules, pack);
}

/** Leaves a term of a pack unmarked on every page, or marks it again. */
export async function setTermMuted(
  pack: string,
  term: string,
  isMuted: boolean,
): Promise<Settings> {
  const { mutedTerms } = await readSettings();
  return changeSettings({ mutedTerms: listWith(mutedTerms, `${pack}/${term}`, isMuted) });
}

/** What of a pack is marked on no page. */
export interface Unmarked {
  /** Ids of terms. They are found all the same, so that whoever has them marked again need not wait for another reading. */
  readonly terms: readonly string[];
  /** ISO 639 codes of languages whose words are not even found. */
  readonly languages: readonly string[];
}

/** What of one pack its reader wants left unmarked. */
export function unmarkedOf(settings: Settings, pack: string): Unmarked {
  return { terms: entriesOf(settings.mutedTerms, pack), languages: settings.leftOutLanguages };
}

export function isHostOff(settings: Settings, host: string): boolean {
  return settings.offHosts.some((off) => isHostOf(host, off));
}

/**
 * Begins or ends syncing. Whoever begins takes over what another browser of theirs has put there; where there is nothing yet, their own
 * preferences are put there. Ending leaves the other browsers' preferences alone.
 */
export async function setSynced(isSynced: boolean): Promise<Settings> {
  const settings = { ...(await readSettings()), isSynced };
  if (!isSynced) return write(settings);
  const there = (await browser.storage.sync.get(SYNCED_KEY))[SYNCED_KEY];
  return write(there === undefined ? settings : withSynced(settings, there));
}

/** Takes over what another browser of the same person has chosen. Does nothing where syncing is off. */
export async function takeSynced(): Promise<void> {
  const settings = await readSettings();
  if (!settings.isSynced) return;
  const there = (await browser.storage.sync.get(SYNCED_KEY))[SYNCED_KEY];
  const merged = withSynced(settings, there);
  if (JSON.stringify(merged) !== JSON.stringify(settings))
    await browser.storage.local.set({ [KEY]: merged });
}

/** Calls back when the settings changed, here or in another page of the extension, until `signal` aborts. */
export function onSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The same for what another browser has put where the browsers sync. */
export function onSyncedElsewhere(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && SYNCED_KEY in changes) changed();
  });
}

/** What the browser does not take for syncing, as too long a list, ends it: the answer then says that nothing is synced. */
async function write(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  if (!settings.isSynced) return settings;
  try {
    await browser.storage.sync.set({ [SYNCED_KEY]: syncedOf(settings) });
    return settings;
  } catch {
    return write({ ...settings, isSynced: false });
  }
}
