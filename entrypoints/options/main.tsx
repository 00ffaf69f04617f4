/** The settings page: shows what was chosen and what the browser was allowed, and carries out what is changed. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/document.css';
import { LanguageContext, speak } from '../../components/language.ts';
import '../../components/page.css';
import type { FileOutcome } from '../../components/settings/SettingsFile.tsx';
import {
  SettingsView,
  type SettingsActions,
  type SettingsState,
} from '../../components/settings/SettingsView.tsx';
import type { ListedUpdate } from '../../components/settings/PackChangesList.tsx';
import type { KeysOutcome, Shortcut } from '../../components/settings/Shortcuts.tsx';
import '../../components/tokens.css';
import '../../components/touch.css';
import type { Pack } from '../../core/pack/pack.ts';
import type { PackUpdate } from '../../core/pack/pack-updates.ts';
import { readLog } from '../../core/pack/upkeep.ts';
import { readFile, writeFile, type Settings } from '../../core/settings.ts';
import { speakHere } from '../../page/own-document.ts';
import { saveText } from '../../page/save-text.ts';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import { askBackground, type Runtime } from '../../shell/messages.ts';
import { onPackUpdates, readPackUpdates } from '../../shell/pack-updates.ts';
import { BUNDLED_PACKS, loadPack } from '../../shell/packs.ts';
import {
  changeSettings,
  onSettings,
  readSettings,
  replaceSettings,
  resetSettings,
  setHostOff,
  setRuleHidden,
  setSynced,
  setTermMuted,
} from '../../shell/settings.ts';
import { EVERYWHERE, grantedOrigins, hostOf, originsOf } from '../../shell/sites.ts';
import './options.css';
import {
  canChangeKeys,
  giveKeys,
  openShortcutSettings,
  readShortcuts,
  resetKeys,
} from './shortcuts.ts';

const language = speak(getMessage, interfaceTag());
const runtime = browser.runtime as unknown as Runtime;
const packs = await Promise.all(BUNDLED_PACKS.map(loadPack));
const outletOrigins = [
  ...new Set(
    packs.flatMap(({ outlets }) => outlets.flatMap(({ hosts }) => hosts.flatMap(originsOf))),
  ),
];
const { os } = await browser.runtime.getPlatformInfo();
let outcome: FileOutcome | undefined;
let shortcuts: readonly Shortcut[] = [];
let keysOutcome: KeysOutcome | undefined;
/** What `undo` puts back. */
let replaced: Settings | undefined;

async function draw(): Promise<void> {
  const state = await readState();
  render(
    <LanguageContext.Provider value={language}>
      <SettingsView state={state} actions={actions} />
    </LanguageContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

async function readState(): Promise<SettingsState> {
  const [settings, origins, known, updates] = await Promise.all([
    readSettings(),
    grantedOrigins(),
    readShortcuts(language.say('openPopup')),
    readPackUpdates(),
  ]);
  shortcuts = known;
  const outletHosts = new Set(outletOrigins.map(hostOf));
  const hosts = [...new Set(origins.flatMap((origin) => hostOf(origin) ?? []))];
  return {
    settings,
    granted: {
      isEverywhere: EVERYWHERE.every((origin) => origins.includes(origin)),
      hasOutlets: await browser.permissions.contains({ origins: outletOrigins }),
      outletCount: packs.reduce((sum, { outlets }) => sum + outlets.length, 0),
      sites: hosts.filter((host) => !outletHosts.has(host)).toSorted(),
    },
    packs: packs.map(({ terms, ...pack }) => ({ ...pack, termCount: terms.length })),
    updates: updates.map((update) => ({ ...update, corrected: correctedBy(update) })),
    languages: languagesOf(packs),
    muted: settings.mutedTerms.map((key) => ({ key, name: nameOf(key, 'terms') })),
    hidden: settings.hiddenRules.map((key) => ({ key, name: nameOf(key, 'caveats') })),
    shortcuts,
    canChangeKeys,
    isMac: os === 'mac',
    keysOutcome,
    version: browser.runtime.getManifest().version,
    outcome,
  };
}

/** The languages that the packs have words in, English first. */
function languagesOf(known: readonly Pack[]): readonly string[] {
  const all = known.flatMap(({ language: own, terms }) => [
    own,
    ...terms.flatMap(({ forms }) => forms.flatMap(({ lang }) => lang ?? [])),
  ]);
  return [...new Set(all.map((tag) => tag.split('-')[0] as string))];
}

/** What of a pack's log came with an update. */
function correctedBy({ pack: id, changes }: PackUpdate): ListedUpdate['corrected'] {
  const pack = packs.find((one) => one.id === id);
  const log = pack ? readLog(pack) : [];
  return log.filter(({ correction }) => changes.corrections.includes(correction.id));
}

function nameOf(key: string, part: 'terms' | 'caveats'): string {
  const [packId, id] = key.split('/');
  const pack = packs.find((one) => one.id === packId);
  if (part === 'terms') return pack?.terms.find((term) => term.id === id)?.name ?? key;
  return pack?.caveats.find((rule) => rule.id === id)?.says ?? key;
}

const actions: SettingsActions = {
  change: (choices) => void change(choices),
  setPaused: (isPaused) => void changeSettings({ isPaused }).then(readPagesAgain),
  setOutlets: (isAllowed) => void allow(outletOrigins, isAllowed),
  setEverywhere: (isAllowed) => void allow(EVERYWHERE, isAllowed),
  forgetSite: (host) => void forget(host),
  turnOnSite: (host) => void setHostOff(host, false).then(readPagesAgain),
  unmute: (key) => void setTermMuted(...partsOf(key), false).then(readPagesAgain),
  unhide: (key) => void setRuleHidden(...partsOf(key), false).then(draw),
  save: () => void save(),
  bring: (file) => void bring(file),
  reset: () => void replaceBy(resetSettings, 'reset'),
  undo: () => void undo(),
  setSynced: (isSynced) => void sync(isSynced),
  changeShortcuts: () => void openShortcutSettings(),
  setShortcut: (name, keys) => void giveKeys(name, keys, shortcuts).then(tellOfKeys),
  resetShortcuts: () => void resetKeys(shortcuts).then(tellOfKeys),
};

async function tellOfKeys(outcomeOfKeys: KeysOutcome): Promise<void> {
  keysOutcome = outcomeOfKeys;
  await draw();
}

function partsOf(key: string): [pack: string, entry: string] {
  const [pack = '', entry = ''] = key.split('/');
  return [pack, entry];
}

async function readPagesAgain(): Promise<void> {
  outcome = undefined;
  await askBackground(runtime, 'readAgain', {});
  await draw();
}

/** Asked for in the very click: browsers grant nothing later. */
async function allow(origins: readonly string[], isAllowed: boolean): Promise<void> {
  if (isAllowed) await browser.permissions.request({ origins: [...origins] });
  else await browser.permissions.remove({ origins: [...origins] });
  await askBackground(runtime, 'reconcile', {});
  await draw();
}

async function forget(host: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => hostOf(origin) === host);
  await allow(origins, false);
}

async function save(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const text = writeFile(await readSettings(), today);
  saveText(text, `context-notes-settings-${today}.json`, 'application/json');
  outcome = { kind: 'saved', canUndo: false };
  await draw();
}

async function bring(file: File): Promise<void> {
  const read = readFile(await file.text());
  if (read.kind === 'settings') {
    await replaceBy(() => replaceSettings(read.settings), 'imported');
  } else {
    outcome = { kind: 'refused', why: read };
    await draw();
  }
}

async function replaceBy(
  replace: () => Promise<Settings>,
  kind: 'imported' | 'reset',
): Promise<void> {
  replaced = await readSettings();
  await replace();
  await readPagesAgain();
  outcome = { kind, canUndo: true };
  await draw();
}

async function undo(): Promise<void> {
  if (!replaced) return;
  await replaceSettings(replaced);
  replaced = undefined;
  await readPagesAgain();
  outcome = { kind: 'back', canUndo: false };
  await draw();
}

async function change(choices: Partial<Settings>): Promise<void> {
  const { isSynced } = await readSettings();
  await tellOfSync(isSynced, await changeSettings(choices));
}

async function sync(isSynced: boolean): Promise<void> {
  await tellOfSync(isSynced, await setSynced(isSynced));
}

async function tellOfSync(isWanted: boolean, { isSynced }: Settings): Promise<void> {
  await readPagesAgain();
  if (!isWanted || isSynced) return;
  outcome = { kind: 'sync-failed' };
  await draw();
}

speakHere(language);
document.title = `${language.say('extensionName')}: ${language.say('settings')}`;
onSettings(() => void draw());
onPackUpdates(() => void draw());
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
await draw();
// Whoever comes for one part of the page is brought to its heading: it was not there yet when the browser looked for it.
if (/^#[a-z-]+$/.test(location.hash)) {
  document.getElementById(`${location.hash.slice(1)}-title`)?.focus();
}
