/**
 * The caveats that are hidden on the page in front: for as long as it is open, or always. In a private window nothing is written
 * down: what is always hidden can be shown there, until the popup is opened anew.
 */
import type { HiddenRules, HideFor } from '../../components/HiddenCaveats.tsx';
import { hideRulesHere, rulesHiddenHere } from '../../shell/hidden-here.ts';
import { readSettings, rulesHiddenOf, setRuleHidden } from '../../shell/settings.ts';
import type { Tab } from './answer.ts';

/** Rules that are shown in a private window all the same. */
const shown = new Set<string>();

export async function hiddenOn(tab: Tab | undefined, pack: string): Promise<HiddenRules> {
  const [here, settings] = await Promise.all([rulesHiddenHere(tab?.id ?? -1), readSettings()]);
  return { here, always: rulesHiddenOf(settings, pack).filter((id) => !shown.has(id)) };
}

/** Hides a rule of a pack in one of the two ways, or shows it again. */
export async function hide(
  tab: Tab,
  pack: string,
  id: string,
  how: HideFor | undefined,
): Promise<void> {
  const others = (await rulesHiddenHere(tab.id)).filter((one) => one !== id);
  await hideRulesHere(tab.id, how === 'here' ? [...others, id] : others);
  if (!tab.isPrivate) await setRuleHidden(pack, id, how === 'always');
  else if (how === undefined) shown.add(id);
}
