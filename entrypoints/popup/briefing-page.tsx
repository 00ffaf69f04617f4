/**
 * The popup's page, which the side panel has, too: asks the reader in the tab in front what it found, and shows that, or why there is
 * nothing. The popup does so once; the panel follows the tabs.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext, speak } from '../../components/language.ts';
import '../../components/map.css';
import '../../components/page.css';
import '../../components/tokens.css';
import {
  PopupView,
  type Place,
  type PopupActions,
  type PopupState,
  type SiteState,
} from '../../components/PopupView.tsx';
import type { HideFor } from '../../components/HiddenCaveats.tsx';
import type { Briefing } from '../../core/briefing.ts';
import type { Marking } from '../../core/matching/marking.ts';
import type { PageState } from '../../core/page-state.ts';
import { readLog } from '../../core/pack/upkeep.ts';
import { hideRulesHere, rulesHiddenHere } from '../../shell/hidden-here.ts';
import { speakHere } from '../../page/own-document.ts';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import { askBackground, askReader, type Reply, type Runtime } from '../../shell/messages.ts';
import { BUNDLED_PACKS, loadPack } from '../../shell/packs.ts';
import {
  onSettings,
  readSettings,
  rulesHiddenOf,
  changeSettings,
  setHostOff,
  setRuleHidden,
} from '../../shell/settings.ts';
import { enterTab, registerGate } from '../../shell/sites.ts';
import { changeAccess, siteAt, whyNot } from './access.ts';
import { Line, openPanel } from './beside.ts';
import './popup.css';
import { findTab, type TabInFront } from './tab-in-front.ts';

/** A reader that is still reading is asked again after this, and given up on after that, in ms. */
const ASK_AGAIN_MS = 120;
const GIVE_UP_MS = 8_000;

const language = speak(getMessage, interfaceTag());
const runtime = browser.runtime as unknown as Runtime;
let state: PopupState = { kind: 'loading' };
let site: SiteState | undefined;
/** Until it is known what holds of the site. */
let siteKnown = Promise.resolve();
let tab: TabInFront | undefined;
let place: Place = 'popup';
/** The line to the page in front. */
const line = new Line();
/** The term whose card was last opened on the page. */
let opened: string | undefined;
/** Counts the times that another page came to the front: an answer about the one before is not shown. */
let turn = 0;

function draw(): void {
  const view = (
    <LanguageContext.Provider value={language}>
      <PopupView
        place={place}
        opened={opened}
        state={state}
        site={site}
        today={new Date().toISOString().slice(0, 10)}
        actions={actions}
      />
    </LanguageContext.Provider>
  );
  render(view, document.getElementById('app') as HTMLElement);
}

function become(next: PopupState): void {
  state = next;
  draw();
}

const actions: PopupActions = {
  showTerm: (id, turn) => void (tab && ask('show', { kind: 'term', id, turn })),
  showCaveat: (index) => void (tab && ask('show', { kind: 'caveat', index })),
  showStatement: (index) => void (tab && ask('show', { kind: 'statement', index })),
  showFigure: (index) => void (tab && ask('show', { kind: 'figure', index })),
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
  openSheet: () =>
    void browser.tabs.create({
      url: browser.runtime.getURL('/sheet.html') + `?tab=${String(tab?.id)}`,
    }),
  openPanel: () => openPanel(tab?.windowId),
  point: (shown) => line.point(shown),
  setMarking: (marking) => void markOtherwise(marking),
  hideRule: (id, how) => void hideRule(id, how),
  showRule: (id) => void hideRule(id, undefined),
  copy,
  readCorrections: async (pack) => readLog(await loadPack(pack)),
};

function ask<K extends 'show' | 'state' | 'lookAnyway' | 'leave' | 'mark'>(
  call: K,
  asked: Parameters<typeof askReader<K>>[3],
) {
  return askReader<K>(browser.tabs.sendMessage, tab?.id ?? -1, call, asked);
}

async function turnOff(isOff: boolean): Promise<void> {
  if (!site || !tab) return;
  await setHostOff(site.host, isOff);
  await registerGate();
  if (isOff) await ask('leave', {});
  await refreshSite();
  if (isOff) become({ kind: 'off' });
  else await readThisPage();
}

async function turnOnEverywhere(): Promise<void> {
  await changeSettings({ isPaused: false });
  await askBackground(runtime, 'reconcile', {});
  await refreshSite();
  await readThisPage();
}

/** Kept for all pages, and done at once on the one in front. */
async function markOtherwise(marking: Marking): Promise<void> {
  await changeSettings({ marking });
  await ask('mark', { marking });
  await refreshSite();
  if (state.kind === 'recognised') await look();
}

/** Hides a rule of the pack that is shown in one of two ways, or in neither. */
async function hideRule(id: string, how: HideFor | undefined): Promise<void> {
  if (!tab || state.kind !== 'recognised') return;
  const { briefing } = state;
  const others = (await rulesHiddenHere(tab.id)).filter((one) => one !== id);
  await hideRulesHere(tab.id, how === 'here' ? [...others, id] : others);
  await setRuleHidden(briefing.pack.id, id, how === 'always');
  await showBriefing(briefing);
}

async function showBriefing(briefing: Briefing): Promise<void> {
  const [here, settings] = await Promise.all([rulesHiddenHere(tab?.id ?? -1), readSettings()]);
  const hidden = { here, always: rulesHiddenOf(settings, briefing.pack.id) };
  if (tab) {
    line.keep(tab.id, (term) => {
      opened = term;
      draw();
    });
  }
  become({ kind: 'recognised', briefing, hidden });
}

/** In the very click: later the browser may refuse. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function readThisPage(): Promise<void> {
  if (!tab) return;
  const isStuck = state.kind === 'failed';
  become({ kind: 'loading' });
  // A reader that failed makes way for a new one.
  if (isStuck) await ask('leave', {});
  if (!(await enterTab(tab.id))) {
    // The browser lets an extension into a page for a press in its toolbar, not for one in its panel.
    const isClosed = place === 'popup' || whyNot(tab.url) !== 'other';
    return become(
      isClosed ? { kind: 'cannot-run', why: whyNot(tab.url) } : { kind: 'ask-toolbar' },
    );
  }
  await look(true);
}

/** Asks the reader, and again while it is still reading. */
async function look(isExpected = false): Promise<void> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  const own = turn;
  for (;;) {
    const reply = await ask('state', {});
    if (own !== turn) return;
    const isWaiting =
      reply.kind === 'answer'
        ? reply.value.kind === 'reading'
        : isExpected && reply.kind === 'nobody';
    if (!isWaiting || performance.now() > giveUpAt) {
      // Why nobody is there, the site tells.
      if (reply.kind === 'nobody') await siteKnown;
      return own === turn ? settle(reply) : undefined;
    }
    draw();
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

function settle(reply: Reply<PageState>): void {
  if (reply.kind === 'failed') return become({ kind: 'failed', why: reply.why });
  if (reply.kind === 'nobody') {
    if (site?.isPaused) return become({ kind: 'paused' });
    if (site?.isOff) return become({ kind: 'off' });
    const isReachable = tab?.url === undefined || /^https?:/.test(tab.url);
    const why = whyNot(tab?.url);
    return become(
      isReachable && why === 'other' ? { kind: 'not-read' } : { kind: 'cannot-run', why },
    );
  }
  const { value } = reply;
  if (value.kind === 'recognised') return void showBriefing(value.briefing);
  if (value.kind === 'not-recognised') return void tellWhatPacksKnow(value.article.isArticle);
  become({ kind: 'failed', why: value.kind === 'failed' ? value.why : '' });
}

async function tellWhatPacksKnow(isArticle: boolean): Promise<void> {
  const packs = await Promise.all(BUNDLED_PACKS.map(loadPack));
  become({ kind: 'not-recognised', isArticle, packs });
}

async function refreshSite(): Promise<void> {
  const own = turn;
  const found = await siteAt(tab?.url);
  if (own !== turn) return;
  site = found;
  // What is to stand above it mostly comes at once, and would push it away.
  if (state.kind !== 'loading') draw();
}

/** Another page is in front, or the one that was has changed. */
async function lookAgain(): Promise<void> {
  turn++;
  const own = turn;
  const found = await findTab();
  if (own !== turn) return;
  if (found?.id !== tab?.id) {
    line.drop();
    opened = undefined;
  }
  tab = found;
  await lookAround();
}

/** Asks about the site and its page at once: an article need not wait for what may be done about its site. */
async function lookAround(): Promise<void> {
  siteKnown = refreshSite();
  await Promise.all([siteKnown, look()]);
}

/** The panel stays open while its reader goes from tab to tab, and from page to page. */
function follow(): void {
  browser.tabs.onActivated.addListener(() => void lookAgain());
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tab?.id && (status === 'complete' || url !== undefined)) void lookAgain();
  });
  let soon: ReturnType<typeof setTimeout> | undefined;
  // A page that was read says so to the background, and every page of the extension hears it: a moment before its reader answers so.
  runtime.onMessage.addListener((message, sender) => {
    const { call } = (message ?? {}) as { call?: string };
    if (call === 'badge' && sender.tab?.id === tab?.id) {
      clearTimeout(soon);
      soon = setTimeout(() => void lookAgain(), ASK_AGAIN_MS);
    }
    return undefined;
  });
  onSettings(() => void lookAgain());
}

/** Shows the page in front in the popup or the side panel. */
export async function openBriefingPage(where: Place): Promise<void> {
  place = where;
  document.documentElement.classList.add(where);
  const found = findTab();
  speakHere(language);
  draw();
  tab = await found;
  await lookAround();
  if (where === 'panel') follow();
}
