/** The caveats of a page by the rules that found them: what a rule says is said once. */
import type { Caveat } from '../core/claims/caveats.ts';

export interface Group {
  readonly caveat: Caveat;
  /** Places in the briefing's caveats. */
  readonly places: readonly number[];
}

/** What has changed since comes first, who says it next, and opinions last; within each, the order of the page. */
export function groupByRule(caveats: readonly Caveat[]): readonly Group[] {
  const places = new Map<string, number[]>();
  caveats.forEach(({ id }, index) => {
    const known = places.get(id);
    if (known) known.push(index);
    else places.set(id, [index]);
  });
  const groups = [...places.values()].flatMap((own) => {
    const caveat = caveats[own[0] ?? -1];
    return caveat ? [{ caveat, places: own }] : [];
  });
  return groups.toSorted((a, b) => rank(a.caveat) - rank(b.caveat));
}

function rank({ kind }: Caveat): number {
  if (kind === 'outdated') return 0;
  return kind === 'opinion' ? 2 : 1;
}
