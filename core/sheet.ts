/**
 * The reading sheet: what a briefing holds, set down once for taking along (printed, as Markdown, CSV or JSON). Every statement
 * carries the numbers of its sources; the sources stand once, numbered in the order in which they are first cited.
 */
import type { Published, ReadDay } from './article.ts';
import type { Briefing } from './briefing.ts';
import type { CaveatKind, EventChange, TermKind } from './pack/pack-kinds.ts';
import type { Source } from './pack/pack.ts';
import { changeSince, type Change } from './time/timeline.ts';

/** Raised when a program that reads the JSON of a sheet would no longer understand it. */
export const SHEET_FORMAT = 1;

/** Numbers of sources, from 1. */
type Cites = readonly number[];

/** What an entry says, and what it would have said on the article's day. */
export interface Worded {
  readonly text: string;
  /** Present where the two differ, or may; `text` absent where the article has no date. */
  readonly earlier?: { readonly text?: string; readonly since: string };
}

export interface SheetTerm extends Worded {
  readonly name: string;
  readonly kind: TermKind;
  readonly native?: string;
  readonly pronunciation?: string;
  readonly long?: string;
  readonly mentions: number;
  readonly checked: string;
  readonly cites: Cites;
}

export interface SheetCaveat {
  readonly kind: CaveatKind;
  readonly says: string;
  readonly why: string;
  /** The words on the page. */
  readonly quotes: readonly string[];
  readonly checked: string;
  readonly cites: Cites;
}

export interface SheetNote {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly earlier?: NonNullable<Worded['earlier']>;
  readonly checked: string;
  readonly cites: Cites;
}

export interface SheetEvent {
  /** ISO 8601, to the precision known. */
  readonly date: string;
  readonly title: string;
  readonly text?: string;
  readonly change?: EventChange;
  readonly isAfterArticle?: boolean;
  readonly cites: Cites;
}

export interface SheetEstimate {
  readonly date: string;
  readonly text: string;
  readonly by: string;
  readonly via?: string;
  readonly cites: Cites;
}

export interface SheetFigure {
  readonly title: string;
  readonly note?: string;
  /** The page's own words. */
  readonly quotes: readonly string[];
  readonly estimates: readonly SheetEstimate[];
}

export interface SheetSource extends Omit<Source, 'id'> {
  readonly number: number;
}

export interface Sheet {
  readonly kind: 'context-notes-sheet';
  readonly format: number;
  /** The day it was made, as ISO 8601. */
  readonly made: string;
  readonly article: {
    readonly title: string;
    readonly address: string;
    readonly outlet: string;
    readonly byline: readonly string[];
    readonly lang?: string;
    readonly published?: Published;
    readonly modified?: ReadDay;
  };
  readonly pack: Pick<Briefing['pack'], 'title' | 'revision' | 'asOf' | 'checked'>;
  readonly caveats: readonly SheetCaveat[];
  readonly figures: readonly SheetFigure[];
  readonly notes: readonly SheetNote[];
  readonly terms: readonly SheetTerm[];
  readonly events: readonly SheetEvent[];
  readonly sources: readonly SheetSource[];
}

/** The sheet of a briefing. Caveats of the `hidden` rules are left out; `made` is the day, as ISO 8601. */
export function makeSheet(briefing: Briefing, made: string, hidden: readonly string[] = []): Sheet {
  const { article, pack, outlet } = briefing;
  const numbers = new Map<string, number>();
  const cite = (ids: readonly string[]): Cites => [
    ...new Set(
      ids.flatMap((id) => {
        if (!briefing.sources[id]) return [];
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return [number];
      }),
    ),
  ];
  const { title, byline, lang, published, modified } = article;
  // In the order of the sheet, so that its first page cites the first numbers.
  const caveats = caveatsOf(briefing, hidden, cite);
  const figures = figuresOf(briefing, cite);
  const day = published?.day;
  const notes = briefing.notes.map((note) => {
    const earlier = earlierOf(changeSince(note.was, day));
    return {
      title: note.title,
      paragraphs: note.text,
      ...(earlier && { earlier }),
      checked: note.checked,
      cites: cite([...note.sources, ...pastSources(changeSince(note.was, day))]),
    };
  });
  const terms = briefing.terms.map(({ term, count, change }) => {
    const earlier = earlierOf(change);
    return {
      name: term.name,
      kind: term.kind,
      ...(term.native && { native: term.native }),
      ...(term.pronunciation && { pronunciation: term.pronunciation }),
      text: term.short,
      ...(term.long && { long: term.long }),
      ...(earlier && { earlier }),
      mentions: count,
      checked: term.checked,
      cites: cite([...term.sources, ...pastSources(change)]),
    };
  });
  const events = briefing.events.map((event) => ({
    date: event.date,
    title: event.title,
    ...(event.text && { text: event.text }),
    ...(event.changes && { change: event.changes }),
    ...(event.isAfterPublication !== undefined && { isAfterArticle: event.isAfterPublication }),
    cites: cite(event.sources),
  }));
  return {
    kind: 'context-notes-sheet',
    format: SHEET_FORMAT,
    made,
    article: {
      title,
      address: article.canonical ?? article.url,
      outlet: outlet?.name ?? article.siteName ?? article.host,
      byline,
      ...(lang && { lang }),
      ...(published && { published }),
      ...(modified && { modified }),
    },
    pack: { title: pack.title, revision: pack.revision, asOf: pack.asOf, checked: pack.checked },
    caveats,
    figures,
    notes,
    terms,
    events,
    sources: [...numbers].flatMap(([id, number]) => {
      const source = briefing.sources[id];
      if (!source) return [];
      const { id: _, ...told } = source;
      return [{ number, ...told }];
    }),
  };
}

function caveatsOf(
  { caveats }: Briefing,
  hidden: readonly string[],
  cite: (ids: readonly string[]) => Cites,
): readonly SheetCaveat[] {
  const shown = caveats.filter(({ id }) => !hidden.includes(id));
  return [...new Set(shown.map(({ id }) => id))].flatMap((id) => {
    const own = shown.filter((caveat) => caveat.id === id);
    const [first] = own;
    if (!first) return [];
    const { kind, says, why, checked, sources } = first;
    const quotes = own.map(({ quote }) => quote);
    return [{ kind, says, why, quotes, checked, cites: cite(sources) }];
  });
}

/** The figures of which a number stands on the page. */
function figuresOf(
  { figures, figuresFound }: Briefing,
  cite: (ids: readonly string[]) => Cites,
): readonly SheetFigure[] {
  return figures.flatMap(({ id, title, note, estimates }) => {
    const quotes = figuresFound.flatMap(({ figure, quote }) => (figure === id ? [quote] : []));
    if (quotes.length === 0) return [];
    return [
      {
        title,
        ...(note && { note }),
        quotes,
        estimates: estimates
          .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
          .map(({ date, text, by, via, sources }) => ({
            date,
            text,
            by,
            ...(via && { via }),
            cites: cite(sources),
          })),
      },
    ];
  });
}

function earlierOf(change: Change | undefined): NonNullable<Worded['earlier']> | undefined {
  return change && { since: change.since, ...(change.past && { text: change.past.text }) };
}

function pastSources(change: Change | undefined): readonly string[] {
  return change?.past?.sources ?? [];
}
