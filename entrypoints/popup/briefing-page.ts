/**
 * The popup's page, which the side panel has, too: asks the reader in the tab in front what it found, and shows that, or why there is
 * nothing. The popup does so once; the panel follows the tabs.
 */
import { browser } from 'wxt/browser';
import type { PopupActions, PopupState, SiteState } from '../../components/popup-state.ts';
import type { HideFor } from '../../components/HiddenCaveats.tsx';
import type { Marking } from '../../core/matching/marking.ts';
import type { PageState } from '../../core/page-state.ts';
import type { PackUpdate } from '../../core/pack/pack-updates.ts';
import type { Briefing } from '../../core/briefing.ts';
import { readLog } from '../../core/pack/upkeep.ts';
import { copyText } from '../../page/copy-text.ts';
import { speakHere } from '../../page/own-document.ts';
import { askReader, type Reply, type Runtime, type Shown } from '../../shell/messages.ts';
import { dismissPackUpdates, onPackUpdates } from '../../shell/pack-updates.ts';
import { loadPack } from '../../shell/packs.ts';
import { changeSettings } from '../../shell/settings.ts';
import { enterTab } from '../../shell/sites.ts';
import { changeAccess, endPause, keepOff, siteAt } from './access.ts';
import { answerOfRefusal, answerTo, untilAnswered, type Place } from './answer.ts';
import { takeAsked } from './ask-early.ts';
import { canOpenPanel, Line, openPanel, openSheet } from './beside.ts';
import { drawView, language } from './drawing.tsx';
import { follow } from './follow.ts';
import { coversPage, goToPage } from './covered-page.ts';
import { findTab, type FrontTab, type Tabs } from './front-tab.ts';
import { hide, mute, readLeftOut } from './left-out.ts';
import { lastUpdate, openChanges } from './updated.ts';

/** A page that is still being read is said to be slow after this, in ms. */
const SLOW_MS = 3_000;
/** An answer mostly comes sooner than this, in ms: until then nothing is drawn that would have to move for it. */
const BLANK_MS = 150;

const runtime = browser.runtime as unknown as Runtime;
const tabs = browser.tabs as unknown as Tabs;
let state: PopupState = { kind: 'loading' };
let site: SiteState | undefined;
/** Until it is known what holds of the site. */
let siteKnown = Promise.resolve();
let tab: FrontTab | undefined;
/** What the last update of a pack has changed, until its reader has seen it: which in a private window would be written down. */
let update: PackUpdate | undefined;
let place: Place = 'popup';
/** Whether words on the page can only be seen where this is left. */
let isCovering = false;
/** The line to the page in front. */
const line = new Line();
/** The term whose card was last opened on the page. */
let opened: string | undefined;
/** What was chosen in a private window, where nothing is saved: for the page in front. */
let chosenHere: Partial<Pick<SiteState, 'isOff' | 'marking'>> = {};
/** Whether there is something to draw, or enough time has passed. */
let isBegun = false;
/** Counts the times that another page came to the front: an answer about the one before is not shown. */
let turn = 0;

function draw(): void {
  drawView({
    isPanelOffered: place === 'popup' && canOpenPanel,
    opened,
    update: tab?.isPrivate ? undefined : update,
    state,
    site: isBegun ? site : undefined,
    actions: isCovering ? coveringActions : actions,
  });
}

function become(next: PopupState): void {
  state = next;
  isBegun ||= next.kind !== 'loading';
  clearTimeout(slow);
  if (next.kind === 'loading' && !next.isSlow)
    slow = setTimeout(() => become({ kind: 'loading', isSlow: true }), SLOW_MS);
  draw();
}

let slow: ReturnType<typeof setTimeout> | undefined;

const actions: PopupActions = {
  showTerm: (id, turn) => void (tab && ask('show', { kind: 'term', id, turn })),
  showCaveat: (index) => void show({ kind: 'caveat', index }),
  showStatement: (index) => void show({ kind: 'statement', index }),
  showFigure: (index) => void show({ kind: 'figure', index }),
  readThisPage: () => void readThisPage(),
  lookAnyway() {
    become({ kind: 'loading' });
    void ask('lookAnyway', {}).then(settle);
  },
  setAccess(access) {
    if (!site) return;
    void changeAccess(site, access).then(async (isAllowed) => {
      if (isAllowed) await look(true);
      await refreshSite();
    });
  },
  setOff: (isOff) => void turnOff(isOff),
  turnOnEverywhere: () => void turnOnEverywhere(),
  openSheet: () => void (tab && openSheet(tab.id)),
  openPanel: () => openPanel(tab?.windowId),
  point: (shown) => line.point(shown),
  setMarking: (marking) => void markOtherwise(marking),
  hideRule: (id, how) => void hideRule(id, how),
  showRule: (id) => void hideRule(id, undefined),
  muteTerm,
  openChanges: () => void openChanges(),
  dismissUpdate: () => void dismissPackUpdates(),
  copy: copyText,
  readCorrections: async (pack) => readLog(await loadPack(pack)),
};

function ask<K extends 'show' | 'state' | 'lookAnyway' | 'leave' | 'mark'>(
  call: K,
  asked: Parameters<typeof askReader<K>>[3],
) {
  return askReader<K>(browser.tabs.sendMessage, tab?.id ?? -1, call, asked);
}

/** Where a word's place on the page can only be seen by going there. */
const coveringActions: PopupActions = {
  ...actions,
  goToTerm: (id, turn) => void show({ kind: 'term', id, turn }),
};

/** Shows words on the page, and the page where it can't be seen. */
async function show(shown: Shown): Promise<void> {
  if (!tab) return;
  await ask('show', shown);
  if (isCovering) await goToPage(tab);
}

async function turnOff(isOff: boolean): Promise<void> {
  if (!site || !tab) return;
  if (tab.isPrivate) chosenHere = { ...chosenHere, isOff };
  else await keepOff(site, isOff);
  if (isOff) await ask('leave', {});
  await refreshSite();
  if (isOff) become({ kind: 'off' });
  else await readThisPage();
}

async function turnOnEverywhere(): Promise<void> {
  await endPause();
  await refreshSite();
  await readThisPage();
}

/** Kept for all pages, where anything is kept, and done at once on the one in front. */
async function markOtherwise(marking: Marking): Promise<void> {
  if (tab?.isPrivate) chosenHere = { ...chosenHere, marking };
  else await changeSettings({ marking });
  await ask('mark', { marking });
  await refreshSite();
  if (state.kind === 'recognised') await look();
}

/** Hides a rule of the pack that is shown in one of two ways, or in neither. */
async function hideRule(id: string, how: HideFor | undefined): Promise<void> {
  if (!tab || state.kind !== 'recognised') return;
  const { briefing } = state;
  await hide(tab, briefing.pack.id, id, how);
  await showBriefing(briefing);
}

/** The background keeps it, and has the pages that are open follow it. */
async function muteTerm(term: string, isMuted: boolean): Promise<boolean | undefined> {
  if (!tab || state.kind !== 'recognised') return undefined;
  const { briefing } = state;
  const isKept = await mute(tab, briefing.pack.id, term, isMuted);
  await showBriefing(briefing);
  return isKept;
}

async function refreshUpdate(): Promise<void> {
  update = await lastUpdate();
  if (isBegun) draw();
}

async function showBriefing(briefing: Briefing, leftOut = readLeftOut(tab)): Promise<void> {
  const own = turn;
  const leftOutOf = await leftOut;
  if (own === turn) become({ kind: 'recognised', briefing, ...leftOutOf(briefing.pack.id) });
}

async function readThisPage(): Promise<void> {
  if (!tab) return;
  const isStuck = state.kind === 'failed';
  become({ kind: 'loading' });
  // A reader that failed makes way for a new one.
  if (isStuck) await ask('leave', {});
  const own = turn;
  const isIn = await enterTab(tab.id);
  if (own !== turn) return;
  if (isIn) await look(true);
  else become(answerOfRefusal(tab, place));
}

/** Asks the reader, where it was not asked `early`, and again while it is still reading. */
async function look(isExpected = false, early?: Promise<Reply<PageState>>): Promise<void> {
  const own = turn;
  // Mostly there before the answer is.
  const leftOut = readLeftOut(tab);
  const reply = await untilAnswered(
    (isFirst) => (isFirst && early) || ask('state', {}),
    isExpected,
    () => own === turn,
  );
  // Why nobody is there, the site tells.
  if (reply?.kind === 'nobody') await siteKnown;
  if (reply && own === turn) await settle(reply, leftOut);
}

async function settle(reply: Reply<PageState>, leftOut = readLeftOut(tab)): Promise<void> {
  const own = turn;
  const answer = await answerTo(reply, tab, site, place);
  if (own !== turn) return;
  if (answer.kind !== 'recognised') return become(answer);
  await showBriefing(answer.briefing, leftOut);
  if (own !== turn || !tab) return;
  line.keep(tab.id, (term) => {
    opened = term;
    draw();
  });
}

async function refreshSite(): Promise<void> {
  const own = turn;
  const found = await siteAt(tab?.url, tab?.isPrivate ?? false);
  if (own !== turn) return;
  site = found && { ...found, ...chosenHere };
  // What is to stand above it mostly comes at once, and would push it away.
  if (isBegun) draw();
}

/** Another page is in front, or the one that was has changed. */
async function lookAgain(): Promise<void> {
  turn++;
  const own = turn;
  const found = await findTab(tabs);
  if (own !== turn) return;
  if (found?.id !== tab?.id) {
    line.drop();
    opened = undefined;
    chosenHere = {};
  }
  tab = found;
  await lookAround();
}

/** Asks about the site and its page at once: an article need not wait for what may be done about its site. */
async function lookAround(early?: Promise<Reply<PageState>>): Promise<void> {
  siteKnown = refreshSite();
  await Promise.all([siteKnown, look(false, early)]);
}

/** Shows the page in front in the popup or the side panel. */
export async function openBriefingPage(where: Place): Promise<void> {
  place = where;
  document.documentElement.classList.add(where);
  const early = takeAsked();
  const found = early?.tab ?? findTab(tabs);
  speakHere(language);
  become(state);
  setTimeout(() => {
    if (isBegun) return;
    isBegun = true;
    draw();
  }, BLANK_MS);
  [tab, isCovering] = await Promise.all([
    found,
    where === 'popup' && coversPage(),
    refreshUpdate(),
  ]);
  onPackUpdates(() => void refreshUpdate());
  await lookAround(early?.state);
  if (where === 'panel') {
    follow(
      runtime,
      () => tab?.id,
      async (isOtherPage) => {
        if (isOtherPage) chosenHere = {};
        await lookAgain();
      },
    );
  }
}
