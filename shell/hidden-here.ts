/**
 * The caveat rules that are hidden on one open page. They are kept in that page's own isolated world, which no page can
 * see, and are gone with it: nothing about pages that were read is stored.
 */
import { browser } from 'wxt/browser';

/** Ids of the rules that are hidden on the page in a tab; none where the page can't be asked. */
export async function rulesHiddenHere(tab: number): Promise<readonly string[]> {
  return runThere(tab, undefined);
}

/** Hides these rules on the page in a tab, and shows all others again. */
export async function hideRulesHere(
  tab: number,
  rules: readonly string[],
): Promise<readonly string[]> {
  return runThere(tab, rules);
}

async function runThere(
  tab: number,
  rules: readonly string[] | undefined,
): Promise<readonly string[]> {
  try {
    const [there] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: keepThere,
      // Neither browser lets `undefined` cross.
      args: [rules === undefined ? null : [...rules]],
    });
    return Array.isArray(there?.result) ? there.result : [];
  } catch {
    return [];
  }
}

/** Runs in the page's isolated world, so it knows nothing but what stands in it. An address that changes in place is another page. */
function keepThere(rules: string[] | null): string[] {
  const place = Symbol.for('context-notes-hidden');
  const world = globalThis as { [place]?: { page: string; rules: string[] } };
  const page = location.origin + location.pathname + location.search;
  if (rules) world[place] = { page, rules };
  return world[place]?.page === page ? world[place].rules : [];
}
