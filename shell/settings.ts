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
  /** Caveat rules that are hidden on every page, as `pack/rule`. */
  readonly hiddenRules: readonly string[];
}

const KEY = 'settings';
const DEFAULTS: Settings = { version: 1, offHosts: [], marking: 'first', hiddenRules: [] };

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  const marking = MARKINGS.find((one) => one === stored?.marking) ?? DEFAULTS.marking;
  return {
    version: 1,
    offHosts: textsIn(stored?.offHosts),
    marking,
    hiddenRules: textsIn(stored?.hiddenRules),
  };
}

function textsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
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

/** Hides a caveat rule of a pack on every page, or shows it again. */
export async function setRuleHidden(
  pack: string,
  rule: string,
  isHidden: boolean,
): Promise<Settings> {
  const before = await readSettings();
  const key = `${pack}/${rule}`;
  const others = before.hiddenRules.filter((one) => one !== key);
  return write({ ...before, hiddenRules: isHidden ? [...others, key].toSorted() : others });
}

/** Ids of the rules of one pack that are hidden on every page. */
export function rulesHiddenOf(settings: Settings, pack: string): readonly string[] {
  const before = `${pack}/`;
  return settings.hiddenRules.flatMap((key) =>
    key.startsWith(before) ? [key.slice(before.length)] : [],
  );
}

async function write(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

export function isHostOff(settings: Settings, host: string): boolean {
  return settings.offHosts.some((off) => isHostOf(host, off));
}
