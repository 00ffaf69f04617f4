/** How many entries of a pack are new, changed and gone, each in words; what there is none of is not said. */
import { CHANGES, type PackChanges } from '../core/pack/pack-changes.ts';
import type { Language } from './language.ts';

/** The messages that count what was done to entries. */
export const CHANGES_COUNTED = {
  added: 'changesAdded',
  changed: 'changesChanged',
  removed: 'changesRemoved',
} as const;

export function changeCounts(
  { entries, corrections }: PackChanges,
  { sayCount }: Pick<Language, 'sayCount'>,
): readonly string[] {
  const counts = CHANGES.flatMap((how) => {
    const count = entries.filter((entry) => entry.how === how).length;
    return count > 0 ? [sayCount(CHANGES_COUNTED[how], count)] : [];
  });
  return corrections.length > 0 ? [...counts, sayCount('corrections', corrections.length)] : counts;
}
