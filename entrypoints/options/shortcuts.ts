/** The keys of the commands, as far as the browser lets the settings page see and change them. */
import { browser } from 'wxt/browser';
import type { KeysOutcome, Shortcut } from '../../components/settings/Shortcuts.tsx';
import { isBrowsersOwn } from '../../core/shortcut-keys.ts';

/** What Firefox has and Chromium has not; there are no commands at all in Firefox for Android. */
interface Commands {
  getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  update?: (asked: { name: string; shortcut: string }) => Promise<void>;
  reset?: (name: string) => Promise<void>;
  openShortcutSettings?: () => Promise<void>;
}

const commands = browser.commands as Commands | undefined;

/** Whether keys can be changed by us. */
export const canChangeKeys = commands?.update !== undefined;

/** `unnamed` is how the command that opens the popup is called, which the browsers leave without a name. */
export async function readShortcuts(unnamed: string): Promise<readonly Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description: description || unnamed,
    keys: shortcut,
  }));
}

/** Gives a command keys that nobody has; '' takes them off, undefined are keys that no command can have. */
export async function giveKeys(
  name: string,
  keys: string | undefined,
  shortcuts: readonly Shortcut[],
): Promise<KeysOutcome> {
  if (keys === undefined) return { kind: 'unfit' };
  const owner = shortcuts.find((one) => keys !== '' && one.keys === keys);
  if (owner && owner.name !== name) return { kind: 'taken', keys, command: owner.description };
  if (isBrowsersOwn(keys)) return { kind: 'browsers', keys };
  try {
    await commands?.update?.({ name, shortcut: keys });
  } catch {
    return { kind: 'refused', keys };
  }
  const command = shortcuts.find((one) => one.name === name)?.description ?? name;
  return { kind: 'changed', keys, command };
}

/** Gives all commands the keys that they had at first. */
export async function resetKeys(shortcuts: readonly Shortcut[]): Promise<KeysOutcome> {
  for (const { name } of shortcuts) await commands?.reset?.(name);
  return { kind: 'reset' };
}

/** Chromium has a page for it, Firefox a call. */
export async function openShortcutSettings(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
