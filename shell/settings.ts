/** The reader's choices, kept in this browser and nowhere else. Versioned; what can't be read falls back to the defaults. */
import { browser } from 'wxt/browser';
import { isHostOf } from '../core/article.ts';
import { MARKINGS, type Marking } from '../core/marking.ts';

export interface Settings {
  readonly version: 1;
  /** Hosts, without `www.`, where the reader stays out even where it would be allowed. */
  readonly offHosts: readonly string[];
  /** Which mentions are marked on a page. */
  readonly marking: Marking;
}

const KEY = 'settings';
const DEFAULTS: Settings = { version: 1, offHosts: [], marking: 'first' };

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  const offHosts = Array.isArray(stored?.offHosts)
    ? stored.offHosts.filter((host): host is string => typeof host === 'string')
    : DEFAULTS.offHosts;
  const marking = MARKINGS.find((one) => one === stored?.marking) ?? DEFAULTS.marking;
  return { version: 1, offHosts, marking };
}

/** Turns the reader off or on for one host and those below it. */
export async function setHostOff(host: string, isOff: boolean): Promise<Settings> {
  const before = await readSettings();
  const others = before.offHosts.filter((one) => !isHostOf(host, one));
  return write({ ...before, offHosts: isOff ? [...others, host].toSorted() : others });
}

export async function setMarking(marking: Marking): Promise<Settings> {
  return write({ ...(await readSettings()), marking });
}

async function write(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

export function isHostOff(settings: Settings, host: string): boolean {
  return settings.offHosts.some((off) => isHostOf(host, off));
}
