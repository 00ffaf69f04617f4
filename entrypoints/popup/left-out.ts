/**
 * The caveats that are hidden on the page in front, for as long as it is open or always, and the terms that are left unmarked. In a private
 * window nothing is written down: what is chosen there holds until the popup is opened anew.
 */
import { browser } from 'wxt/browser';
import type { HiddenRules, HideFor } from '../../components/HiddenCaveats.tsx';
import { hideRulesHere, rulesHiddenHere } from '../../shell/hidden-here.ts';
import { askBackground, type Runtime } from '../../shell/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { readSettings, rulesHiddenOf, setRuleHidden, unmarkedOf } from '../../shell/settings.ts';
import type { FrontTab } from './front-tab.ts';

/** Rules that are shown in a private window all the same, and terms that are muted there (true) or marked (false). */
const shown = new Set<string>();
const chosen = new Map<string, boolean>();

export interface LeftOut {
  readonly hidden: HiddenRules;
  /** Ids of terms. */
  readonly muted: readonly string[];
}

/** What is left out on the page in a tab, of whichever pack: it can be asked before it is known which. */
export async function readLeftOut(tab: FrontTab | undefined): Promise<(pack: string) => LeftOut> {
  const [here, settings] = await Promise.all([rulesHiddenHere(tab?.id ?? -1), readSettings()]);
  return (pack) => leftOutOf(pack, here, settings);
}

function leftOutOf(pack: string, here: readonly string[], settings: Settings): LeftOut {
  const { terms } = unmarkedOf(settings, pack);
  const mutedHere = [...chosen].flatMap(([term, isMuted]) => (isMuted ? term : []));
  return {
    hidden: { here, always: rulesHiddenOf(settings, pack).filter((id) => !shown.has(id)) },
    muted: [...terms.filter((term) => !chosen.has(term)), ...mutedHere],
  };
}

/** Hides a rule of a pack in one of the two ways, or shows it again. */
export async function hide(
  tab: FrontTab,
  pack: string,
  id: string,
  how: HideFor | undefined,
): Promise<void> {
  const others = (await rulesHiddenHere(tab.id)).filter((one) => one !== id);
  await hideRulesHere(tab.id, how === 'here' ? [...others, id] : others);
  if (!tab.isPrivate) await setRuleHidden(pack, id, how === 'always');
  else if (how === undefined) shown.add(id);
}

/** Leaves a term unmarked, or marks it again. False where that holds for this page alone, undefined where it failed. */
export async function mute(
  tab: FrontTab,
  pack: string,
  term: string,
  isMuted: boolean,
): Promise<boolean | undefined> {
  const runtime = browser.runtime as unknown as Runtime;
  const reply = await askBackground(runtime, 'mute', { pack, term, isMuted, tab: tab.id });
  if (reply.kind !== 'answer') return undefined;
  if (tab.isPrivate) chosen.set(term, isMuted);
  return reply.value;
}
