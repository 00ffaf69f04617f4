/** What updates of the extension brought into its packs: which of them are remembered, and which its reader has not seen yet. */
import * as v from 'valibot';
import { CHANGES, type PackChanges } from './pack-changes.ts';
import { CORRECTED_KINDS } from './pack-kinds.ts';

/** Updates remembered in all: a reader who was away for some of them finds those, too. */
const REMEMBERED_MOST = 5;

/** One update of one pack. */
export interface PackUpdate {
  /** The pack, and what it is called. */
  readonly pack: string;
  readonly title: string;
  /** The day on which it came to this browser, as ISO 8601. */
  readonly day: string;
  readonly changes: PackChanges;
  /** The reader has opened its list, or doesn't want to hear of it. */
  readonly isSeen: boolean;
}

const UpdateSchema = v.object({
  pack: v.string(),
  title: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  changes: v.object({
    before: v.number(),
    now: v.number(),
    entries: v.array(
      v.object({
        how: v.picklist(CHANGES),
        kind: v.picklist(CORRECTED_KINDS),
        id: v.string(),
        name: v.string(),
      }),
    ),
    corrections: v.array(v.string()),
  }),
  isSeen: v.boolean(),
});

/** Updates as they were stored, the newest first; one that can't be read is left out. */
export function readUpdates(stored: unknown): readonly PackUpdate[] {
  const given: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return given.flatMap((one) => {
    const read = v.safeParse(UpdateSchema, one);
    return read.success ? [read.output] : [];
  });
}

/** With others that came now. The oldest are forgotten. */
export function withUpdates(
  known: readonly PackUpdate[],
  more: readonly PackUpdate[],
): readonly PackUpdate[] {
  return [...more, ...known].slice(0, REMEMBERED_MOST);
}

/** The newest update, where it has not been seen: whoever has seen that has no need to hear of those before. */
export function unseenUpdate(updates: readonly PackUpdate[]): PackUpdate | undefined {
  return updates[0]?.isSeen === false ? updates[0] : undefined;
}

/** The same, all of them seen. */
export function allSeen(updates: readonly PackUpdate[]): readonly PackUpdate[] {
  return updates.map((update) => ({ ...update, isSeen: true }));
}
