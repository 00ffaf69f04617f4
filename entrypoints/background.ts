/**
 * The background: a librarian without memory. Opens the packs for readers, keeps the browser's scripts in step with what
 * is granted, shows the badge, hands shortcuts on. It may be stopped after any line; nothing here is remembered.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chooseEntries, chooseEntry } from '../core/briefing.ts';
import { markStyle } from '../components/mark-style.ts';
import { answerCalls, type Sender, type ToBackground } from '../shell/messages.ts';
import { notePackUpdates } from '../shell/pack-updates.ts';
import { loadMaps, loadPack, openPack } from '../shell/packs.ts';
import { onSyncedElsewhere, readSettings, takeSynced, unmarkedOf } from '../shell/settings.ts';
import {
  bringInLine,
  bringReader,
  enterOpenTabs,
  leaveTabs,
  readOpenTabsAgain,
  registerGate,
  styleMarks,
} from '../shell/sites.ts';
import { offerLookUp, onLookUp } from './commands/look-up.ts';
import { mute } from './commands/mute.ts';
import { obey } from './commands/obey.ts';
import { reportTerm } from './commands/report.ts';

const BADGE_COLOUR = '#8a2f22';

export default defineBackground({
  type: 'module',
  main() {
    answerCalls<ToBackground>(browser.runtime, 'background', {
      async open({ packs, words, highlight }, sender) {
        if (!/^h[a-z0-9]+$/.test(highlight)) throw new Error('The highlight has no proper name.');
        const reading = bringReader(tabOf(sender));
        const settings = await readSettings();
        const style = markStyle(highlight, settings.markStyle, settings.isPrinted);
        const [opened] = await Promise.all([
          Promise.all(packs.map((id) => openPack(id, words, unmarkedOf(settings, id)))),
          reading,
          styleMarks(tabOf(sender), style),
        ]);
        const { marking, markStyle: look, showAfter, hideAfter } = settings;
        return {
          packs: opened,
          marking,
          isHidden: look === 'none',
          style,
          delays: { show: showAfter === 'never' ? undefined : showAfter, hide: hideAfter },
        };
      },
      bring: (_, sender) => bringReader(tabOf(sender)),
      entries: async ({ pack, found }) =>
        chooseEntries(await loadPack(pack), found, await loadMaps(pack)),
      entry: async ({ pack, id }) => chooseEntry(await loadPack(pack), id, await loadMaps(pack)),
      mute: ({ tab, ...asked }, sender) => mute({ kind: 'mute', ...asked }, tab, sender.tab),
      report: reportTerm,
      badge: ({ terms, caveats }, sender) => showBadge(tabOf(sender), terms, caveats),
      reconcile: bringInLine,
      readAgain: readOpenTabsAgain,
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      void bringInLine();
      void offerLookUp();
      // An extension that is being worked on keeps its version, and may have other packs all the same.
      if (reason === 'update') void noteUpdates(true);
    });
    browser.runtime.onStartup.addListener(() => void bringInLine());
    browser.permissions.onAdded.addListener(() => void bringInLine());
    browser.permissions.onRemoved.addListener(({ origins }) => {
      void registerGate();
      if (origins && origins.length > 0) void leaveTabs();
      void enterOpenTabs();
    });
    // An update may have come while nothing ran, or been noted by a background that was stopped in the middle of it.
    void noteUpdates();
    onSyncedElsewhere(() => void takeSynced());
    // Firefox for Android has no keys.
    const commands = browser.commands as typeof browser.commands | undefined;
    commands?.onCommand.addListener((command) => void obey(command));
    onLookUp();
  },
});

/** A pack that can't be read now is compared the next time. */
async function noteUpdates(isForced = false): Promise<void> {
  await notePackUpdates(new Date().toISOString().slice(0, 10), isForced).catch(() => {});
}

function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('This was not asked by a tab.');
  return id;
}

/** The number of terms found; a dot for caveats alone; nothing where there is nothing to say. */
async function showBadge(tabId: number, terms: number, caveats: number): Promise<void> {
  const text = terms > 0 ? String(terms) : caveats > 0 ? '•' : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime.
  }
}
