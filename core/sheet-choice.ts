/** What of a briefing goes onto its reading sheet: the parts that a reader leaves on it, at full length or in short. */
import type { Briefing } from './briefing.ts';
import type { Sheet } from './sheet.ts';

/** The parts of a sheet, in its order. Its sources follow from them. */
export const SHEET_PARTS = ['caveats', 'figures', 'notes', 'terms', 'events'] as const;

export type SheetPart = (typeof SHEET_PARTS)[number];

export interface SheetChoice {
  /** The parts that are left off. */
  readonly without: readonly SheetPart[];
  /** Of each entry its beginning alone: a term's definition, a note's first paragraph, an event's title. */
  readonly isShort: boolean;
}

export const WHOLE_SHEET: SheetChoice = { without: [], isShort: false };

/** The parts that a sheet has something in. */
export function partsOf(sheet: Sheet): readonly SheetPart[] {
  return SHEET_PARTS.filter((part) => sheet[part].length > 0);
}

/** The briefing with what was chosen of it. A sheet made of it cites no source that nothing on it rests on. */
export function cutToChoice(briefing: Briefing, { without, isShort }: SheetChoice): Briefing {
  const keep = <T>(part: SheetPart, all: readonly T[], shorten: (one: T) => T): readonly T[] =>
    without.includes(part) ? [] : isShort ? all.map(shorten) : all;
  const same = <T>(one: T): T => one;
  return {
    ...briefing,
    caveats: keep('caveats', briefing.caveats, same),
    figuresFound: keep('figures', briefing.figuresFound, same),
    notes: keep('notes', briefing.notes, (note) => ({ ...note, text: note.text.slice(0, 1) })),
    terms: keep('terms', briefing.terms, (found) => {
      const { long: _, ...term } = found.term;
      return { ...found, term };
    }),
    events: keep('events', briefing.events, (event) => {
      const { text: _, ...titled } = event;
      return titled;
    }),
  };
}
