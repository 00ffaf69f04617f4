/**
 * Opens knowledge packs for the background, which holds nothing that matters: what is kept here between two questions
 * is only ever faster to have, never different.
 */
import { browser } from 'wxt/browser';
import { chooseEntries, type Entries } from '../core/briefing.ts';
import { narrowRules } from '../core/claims/narrow-rules.ts';
import { withCompounds } from '../core/matching/compounds.ts';
import { FormShelf } from '../core/matching/form-shelf.ts';
import type { ReadyForm } from '../core/matching/lexicon.ts';
import { sendForms } from '../core/matching/sent-forms.ts';
import { lookUp } from '../core/matching/look-up.ts';
import { PACK_FORMAT, type Pack, type Term } from '../core/pack/pack.ts';
import type { PublishedPack } from '../core/pack/published-pack.ts';
import { unfoldPack } from '../core/pack/unfold-pack.ts';
import { MAP_FORMAT, type MapFile } from '../core/maps/place-map.ts';
import type { OpenedPack } from './messages.ts';
import type { Unmarked } from './settings.ts';

interface OpenBook {
  readonly pack: Pack;
  readonly forms: FormShelf;
}

/** What is shown along with a term. */
export type ExplainedEntries = Pick<Entries, 'pack' | 'names' | 'sources' | 'maps' | 'corrections'>;

/** A term that words were found to mean, with what is shown along with it. */
export interface Explained {
  readonly term: Term;
  /** The form that the words met, as the editor wrote it. */
  readonly form: string;
  /** See core/matching/look-up. */
  readonly isSure: boolean;
  readonly entries: ExplainedEntries;
}

const books = new Map<string, Promise<OpenBook>>();

/** Ids of the packs that the extension brings along. */
export const BUNDLED_PACKS: readonly string[] = ['north-korea'];

/** The whole of a pack. Rejects with a sentence where it can't be read. */
export async function loadPack(id: string): Promise<Pack> {
  return (await openBook(id)).pack;
}

const maps = new Map<string, Promise<MapFile | undefined>>();

/** A pack's maps; undefined where it has none, or none that can be read: what is told of a place needs no map. */
export function loadMaps(id: string): Promise<MapFile | undefined> {
  let file = maps.get(id);
  if (!file) {
    file = readMaps(id);
    maps.set(id, file);
    void file.then((read) => read ?? maps.delete(id));
  }
  return file;
}

/** What of a pack could match a page that has these distinct folded words, and which of it is left unmarked. */
export async function openPack(
  id: string,
  words: readonly string[],
  unmarked: Unmarked = { terms: [], languages: [] },
): Promise<OpenedPack> {
  const { pack, forms } = await openBook(id);
  const present = new Set(words);
  const isRead = (form: ReadyForm) =>
    !unmarked.languages.includes(forms.languageOf(form) ?? pack.language);
  const sent = sendForms(
    withCompounds(
      forms.thatCouldMatch(present).filter(isRead),
      forms.german.filter(isRead),
      present,
    ),
    present,
  );
  const owners = new Set(sent.map(({ owner }) => owner));
  return {
    id,
    forms: sent,
    muted: unmarked.terms.filter((term) => owners.has(term)),
    rules: narrowRules(pack.caveats, present),
    attribution: narrowRules(pack.attribution, present),
    figureRules: narrowRules(pack.figureRules, present),
    surnames: pack.surnames.filter((name) => present.has(name)),
  };
}

/**
 * The terms of all packs that words mean which somebody selected or typed, the surest first; also those left unmarked. With `isTyped` the last
 * word may be a beginning.
 */
export async function explain(text: string, isTyped = false): Promise<readonly Explained[]> {
  const found = await Promise.all(
    BUNDLED_PACKS.map(async (id): Promise<readonly Explained[]> => {
      const { pack, forms } = await openBook(id);
      const hits = lookUp(text, pack.terms, forms, isTyped);
      const terms = Object.fromEntries(hits.map(({ term }) => [term, 1]));
      const wanted = {
        terms,
        forms: hits.map(({ form }) => form),
        sources: [],
        events: [],
        host: '',
      };
      const chosen = chooseEntries(pack, wanted, await loadMaps(id));
      const { terms: known, pack: about, names, sources, maps, corrections } = chosen;
      const entries = { pack: about, names, sources, maps, corrections };
      return hits.flatMap(({ term: termId, form, isSure }) => {
        const term = known.find((one) => one.id === termId);
        return term ? { term, form, isSure, entries } : [];
      });
    }),
  );
  return found.flat();
}

function openBook(id: string): Promise<OpenBook> {
  let book = books.get(id);
  if (!book) {
    book = readBook(id);
    books.set(id, book);
    // What failed once may work the next time it is asked for.
    book.catch(() => books.delete(id));
  }
  return book;
}

async function readBook(id: string): Promise<OpenBook> {
  if (!BUNDLED_PACKS.includes(id)) throw new Error(`There is no pack called ‘${id}’.`);
  const answer = await fetch(packAddress(id));
  const published = (await answer.json()) as PublishedPack;
  if (published.format !== PACK_FORMAT) {
    throw new Error(
      `The pack ‘${id}’ is written in format ${String(published.format)}; this version reads format ${String(PACK_FORMAT)}.`,
    );
  }
  const pack = unfoldPack(published);
  return { pack, forms: new FormShelf(pack.terms) };
}

async function readMaps(id: string): Promise<MapFile | undefined> {
  try {
    const file = (await (await fetch(packAddress(`${id}.map`))).json()) as MapFile;
    return file.format === MAP_FORMAT ? file : undefined;
  } catch {
    return undefined;
  }
}

/** WXT's types know only of addresses that were there before the build; packs are emitted by it. */
function packAddress(id: string): string {
  return new URL(`packs/${id}.json`, browser.runtime.getURL('/popup.html')).href;
}
