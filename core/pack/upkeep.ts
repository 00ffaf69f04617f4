/** How a pack is kept: which of its entries are due for review, and what was corrected in it. */
import type { Correction, Pack, Source } from './pack.ts';
import type { CorrectedKind } from './pack-kinds.ts';

/** Whether an entry should have been looked at again: `today` (an ISO 8601 day) is later than its review date. */
export function isOverdue({ reviewBy }: { readonly reviewBy: string }, today: string): boolean {
  return today > reviewBy;
}

/** A pack that nobody has looked over for so many days may be behind what happened: news of its subject come every week. */
const PACK_GOOD_FOR = 180;

/** Whether a pack was last checked (an ISO 8601 day) so long before `today` (likewise) that it is to be said. */
export function isPackOld({ checked }: Pick<Pack, 'checked'>, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > PACK_GOOD_FOR * 86_400_000;
}

/** What was corrected in one entry, in the order of the log. */
export function correctionsOf(
  corrections: readonly Correction[],
  kind: CorrectedKind,
  id: string,
): readonly Correction[] {
  return corrections.filter((one) => one.kind === kind && one.entry === id);
}

/** A correction as the log shows it. */
export interface LoggedCorrection {
  readonly correction: Correction;
  /** What the entry is headed with now; a caveat rule has no heading but its id. */
  readonly name: string;
  readonly sources: readonly Source[];
}

/** All that was corrected in a pack, the newest first. */
export function readLog(pack: Pack): readonly LoggedCorrection[] {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const headings: Readonly<Record<CorrectedKind, readonly (readonly [id: string, is: string])[]>> =
    {
      term: pack.terms.map(({ id, name }) => [id, name]),
      note: pack.notes.map(({ id, title }) => [id, title]),
      event: pack.events.map(({ id, title }) => [id, title]),
      figure: pack.figures.map(({ id, title }) => [id, title]),
      caveat: [],
      outlet: pack.outlets.map(({ id, name }) => [id, name]),
    };
  return pack.corrections
    .toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .map((correction) => ({
      correction,
      name:
        headings[correction.kind].find(([id]) => id === correction.entry)?.[1] ?? correction.entry,
      sources: correction.sources.flatMap((id) => sources.get(id) ?? []),
    }));
}
