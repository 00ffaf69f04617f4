/**
 * Brings together what one page needs: which of a pack's entries belong to it (chosen by the background, which
 * holds the pack), and the one thing the popup shows (put together by the reader, which holds the page).
 */
import type { Article } from './article.ts';
import { isHostOf, textOf } from './article.ts';
import type { Statement } from './claims/attribution.ts';
import type { Caveat } from './claims/caveats.ts';
import type { FigureFound } from './claims/figures.ts';
import { chooseMaps } from './maps/choose-maps.ts';
import type { Mention } from './matching/mentions.ts';
import type {
  Correction,
  Figure,
  Note,
  Outlet,
  Pack,
  PackEvent,
  Source,
  Term,
} from './pack/pack.ts';
import type { CorrectedKind } from './pack/pack-kinds.ts';
import type { MapFile, Maps } from './maps/place-map.ts';
import type { Recognition } from './matching/recognise.ts';
import { changeSince, placeEvents, type Change, type PlacedEvent } from './time/timeline.ts';

/** What a page was found to hold, as the reader tells the background. */
export interface Found {
  /** How often each term is mentioned, by id. */
  readonly terms: Readonly<Record<string, number>>;
  /** The forms that were met, as the editor wrote them. */
  readonly forms: readonly string[];
  /** Ids of the sources that the caveats found rest on, and of the events that overtook them. */
  readonly sources: readonly string[];
  readonly events: readonly string[];
  /** Ids of the figures whose numbers stand on the page. */
  readonly figures?: readonly string[];
  /** Ids of the rules whose caveats were found. */
  readonly rules?: readonly string[];
  readonly host: string;
}

/** The entries that belong to one page, and only those. */
export interface Entries {
  readonly pack: Pick<Pack, 'id' | 'title' | 'about' | 'revision' | 'asOf' | 'checked'> & {
    readonly termCount: number;
    /** How many entries its log of corrections has in all. */
    readonly correctionCount: number;
  };
  /** With those of their forms that were met: a page that holds all forms of all its terms is heavy with them. */
  readonly terms: readonly Term[];
  /** Names of the terms that those point to. */
  readonly names: Readonly<Record<string, string>>;
  readonly notes: readonly (Note & { readonly because: readonly string[] })[];
  readonly events: readonly PackEvent[];
  readonly figures: readonly Figure[];
  readonly outlet: Outlet | undefined;
  /** What was corrected in these entries, and in the rules of the caveats found. */
  readonly corrections: readonly Correction[];
  /** The maps of those terms that are places; undefined where none is. */
  readonly maps: Maps | undefined;
  readonly sources: Readonly<Record<string, Source>>;
}

const NOTES_SHOWN = 10;
const EVENTS_SHOWN = 14;
/** Of events that overtook what older articles say, so many more. */
const CHANGES_SHOWN = 8;

/** Chooses a pack's entries for a page, and of its maps, where it has any. Pure: the same page gets the same entries. */
export function chooseEntries(pack: Pack, found: Found, maps?: MapFile): Entries {
  const terms = pack.terms.filter((term) => Object.hasOwn(found.terms, term.id));
  const met = new Set(found.forms);
  const byId = new Map(pack.terms.map((term) => [term.id, term]));
  const notes = rank(pack.notes, found, NOTES_SHOWN);
  const overtook = new Set(found.events);
  const ranked = rank(pack.events, found, EVENTS_SHOWN).map(({ entry }) => entry);
  const changes = pack.events.filter((event) => event.changes !== undefined);
  const changed = rank(changes, found, CHANGES_SHOWN).map(({ entry }) => entry);
  const events = pack.events.filter(
    (event) => overtook.has(event.id) || ranked.includes(event) || changed.includes(event),
  );
  const told = rank(pack.figures, found, EVENTS_SHOWN).map(({ entry }) => entry);
  const figures = pack.figures.filter(
    (figure) => found.figures?.includes(figure.id) || told.includes(figure),
  );
  const outlet = pack.outlets.find((one) => one.hosts.some((host) => isHostOf(found.host, host)));
  const cited = new Set([
    ...found.sources,
    ...[
      ...terms,
      ...notes.map(({ entry }) => entry),
      ...events,
      ...(outlet ? [outlet] : []),
    ].flatMap((entry) => entry.sources),
    ...[...terms, ...notes.map(({ entry }) => entry)].flatMap(({ was = [] }) =>
      was.flatMap((past) => past.sources),
    ),
    ...figures.flatMap((figure) => figure.estimates.flatMap((estimate) => estimate.sources)),
  ]);
  const { id, title, about, revision, asOf, checked } = pack;
  const termCount = pack.terms.length;
  const correctionCount = pack.corrections.length;
  const shown: Readonly<Record<CorrectedKind, readonly string[]>> = {
    term: idsOf(terms),
    note: notes.map(({ entry }) => entry.id),
    event: idsOf(events),
    figure: idsOf(figures),
    caveat: found.rules ?? [],
    outlet: outlet ? [outlet.id] : [],
  };
  return {
    pack: { id, title, about, revision, asOf, checked, termCount, correctionCount },
    terms: terms.map((term) => ({
      ...term,
      forms: term.forms.filter(({ text }) => met.has(text)),
    })),
    names: Object.fromEntries(
      terms
        .flatMap((term) => term.seeAlso ?? [])
        .map((other) => [other, byId.get(other)?.name ?? other]),
    ),
    notes: notes.map(({ entry, because }) => ({ ...entry, because })),
    events,
    figures,
    outlet,
    corrections: pack.corrections.filter(({ kind, entry }) => shown[kind].includes(entry)),
    maps: chooseMaps(
      maps,
      terms.map((term) => term.id),
    ),
    sources: Object.fromEntries(
      pack.sources.filter((source) => cited.has(source.id)).map((source) => [source.id, source]),
    ),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

/** A term with what its card needs, whether or not it is mentioned on the page. */
export interface Entry extends Pick<Entries, 'names' | 'sources' | 'corrections' | 'maps'> {
  readonly term: Term;
}

/** One of a pack's terms; undefined where it has none of this id. */
export function chooseEntry(pack: Pack, id: string, maps?: MapFile): Entry | undefined {
  const found = { terms: { [id]: 1 }, forms: [], sources: [], events: [], host: '' };
  const chosen = chooseEntries(pack, found, maps);
  const [term] = chosen.terms;
  if (!term) return undefined;
  const cited = [term, ...(term.was ?? [])].flatMap((one) => one.sources);
  const sources = Object.entries(chosen.sources).filter(([source]) => cited.includes(source));
  const corrections = chosen.corrections.filter(({ kind }) => kind === 'term');
  const { names, maps: drawn } = chosen;
  return { term, names, sources: Object.fromEntries(sources), corrections, maps: drawn };
}

/**
 * Entries by how much a page mentions the terms they hang on. The first term of an entry is the most telling
 * and weighs most; an entry of which only a later, single term is mentioned is left out.
 */
function rank<E extends { readonly id: string; readonly terms: readonly string[] }>(
  entries: readonly E[],
  found: Found,
  most: number,
): readonly { entry: E; because: readonly string[] }[] {
  return entries
    .map((entry) => {
      const because = entry.terms.filter((term) => Object.hasOwn(found.terms, term));
      let score = 0;
      entry.terms.forEach((term, i) => {
        const count = found.terms[term];
        if (count !== undefined) score += (1 + Math.log2(count)) / (i + 1);
      });
      const isTelling = because.length > 1 || because[0] === entry.terms[0];
      return { entry, because, score: isTelling ? score : 0 };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ entry, because }) => ({ entry, because }));
}

export interface TermFound {
  readonly term: Term;
  readonly count: number;
  /** How many of the mentions are marked on the page. */
  readonly painted: number;
  /** The different spellings, as on the page. */
  readonly texts: readonly string[];
  /** The forms that those met, as the editor wrote them. */
  readonly forms: readonly string[];
  /** Where the term's definition was another on the article's day, or may have been. */
  readonly change: Change | undefined;
}

export interface Timings {
  readonly readMs: number;
  readonly recogniseMs: number;
  readonly matchMs: number;
  readonly paintMs: number;
}

/** All that the popup shows of one page. Plain data: it crosses from the reader to the popup. */
export interface Briefing {
  readonly article: Omit<Article, 'blocks'>;
  readonly recognised: readonly Recognition[];
  /** In the order of their first mention. */
  readonly terms: readonly TermFound[];
  readonly notes: Entries['notes'];
  readonly events: readonly PlacedEvent[];
  readonly caveats: readonly Caveat[];
  readonly figures: readonly Figure[];
  readonly attribution: readonly Statement[];
  readonly figuresFound: readonly FigureFound[];
  readonly outlet: Outlet | undefined;
  readonly corrections: Entries['corrections'];
  readonly names: Entries['names'];
  readonly maps: Entries['maps'];
  readonly sources: Entries['sources'];
  readonly pack: Entries['pack'];
  readonly timings: Timings;
}

/** Puts a page's briefing together. `painted` are the mentions that are marked on the page. */
export function brief(
  article: Article,
  recognised: readonly Recognition[],
  mentions: readonly Mention[],
  painted: readonly Mention[],
  caveats: readonly Caveat[],
  entries: Entries,
  timings: Timings,
  said: Pick<Briefing, 'attribution' | 'figuresFound'> = { attribution: [], figuresFound: [] },
): Briefing {
  const { blocks, ...page } = article;
  const terms = new Map<
    string,
    { count: number; painted: number; texts: Set<string>; forms: Set<string> }
  >();
  for (const mention of mentions) {
    const seen = terms.get(mention.term) ?? {
      count: 0,
      painted: 0,
      texts: new Set<string>(),
      forms: new Set<string>(),
    };
    seen.count++;
    seen.texts.add(textOf(blocks, mention));
    seen.forms.add(mention.form);
    terms.set(mention.term, seen);
  }
  for (const mention of painted) {
    const seen = terms.get(mention.term);
    if (seen) seen.painted++;
  }
  const day = article.published?.day;
  const byId = new Map(entries.terms.map((term) => [term.id, term]));
  return {
    article: page,
    recognised,
    terms: [...terms].flatMap(([id, seen]) => {
      const term = byId.get(id);
      return term
        ? [
            {
              ...seen,
              term,
              texts: [...seen.texts],
              forms: [...seen.forms],
              change: changeSince(term.was, day),
            },
          ]
        : [];
    }),
    notes: entries.notes,
    events: placeEvents(entries.events, day),
    caveats,
    figures: entries.figures,
    outlet: entries.outlet,
    corrections: entries.corrections,
    names: entries.names,
    maps: entries.maps,
    sources: entries.sources,
    pack: entries.pack,
    timings,
    ...said,
  };
}

/** How often each term is mentioned, by id. */
export function countTerms(mentions: readonly Mention[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of mentions) counts.set(term, (counts.get(term) ?? 0) + 1);
  return Object.fromEntries(counts);
}
