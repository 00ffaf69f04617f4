/**
 * Opens knowledge packs for the background, which holds nothing that matters: what is kept here between two questions
 * is only ever faster to have, never different.
 */
import { browser } from 'wxt/browser';
import { chooseEntries, type Entries } from '../core/briefing.ts';
import { ruleCouldMatch } from '../core/caveats.ts';
import { beginsCompounds, withCompounds } from '../core/compounds.ts';
import { readyForm, Shelf, type ReadyForm } from '../core/lexicon.ts';
import { lookUp } from '../core/look-up.ts';
import { PACK_FORMAT, type AttributionRule, type Pack, type Term } from '../core/pack.ts';
import type { OpenedPack } from './messages.ts';
import type { Unmarked } from './settings.ts';

interface OpenBook {
  readonly pack: Pack;
  readonly forms: Shelf;
  /** The language of each form that is not in the pack's own. */
  readonly languages: ReadonlyMap<ReadyForm, string>;
  /** Those that can begin a German word written together. */
  readonly german: readonly ReadyForm[];
  readonly all: readonly ReadyForm[];
}

/** A term that words were found to mean, with what is shown along with it. */
export interface Explained {
  readonly term: Term;
  /** The form that the words met, as the editor wrote it. */
  readonly form: string;
  /** See core/look-up. */
  readonly isSure: boolean;
  readonly entries: Pick<Entries, 'pack' | 'names' | 'sources'>;
}

const books = new Map<string, Promise<OpenBook>>();

/** Ids of the packs that the extension brings along. */
export const BUNDLED_PACKS: readonly string[] = ['north-korea'];

/** The whole of a pack. Rejects with a sentence where it can't be read. */
export async function loadPack(id: string): Promise<Pack> {
  return (await openBook(id)).pack;
}

/** What of a pack could match a page that has these distinct folded words; without what is left unmarked. */
export async function openPack(
  id: string,
  words: readonly string[],
  unmarked: Unmarked = { terms: [], languages: [] },
): Promise<OpenedPack> {
  const { pack, forms, german, languages } = await openBook(id);
  const present = new Set(words);
  const muted = new Set(unmarked.terms);
  const isMarked = (form: ReadyForm) =>
    !muted.has(form.owner) && !unmarked.languages.includes(languages.get(form) ?? pack.language);
  return {
    id,
    forms: withCompounds(
      forms.thatCouldMatch(present).filter(isMarked),
      german.filter(isMarked),
      present,
    ),
    rules: pack.caveats.filter((rule) => ruleCouldMatch(rule, present)),
    attribution: phrasesThatCouldMatch(pack.attribution, present),
    figureRules: phrasesThatCouldMatch(pack.figureRules, present),
    surnames: pack.surnames.filter((name) => present.has(name)),
  };
}

/** The terms of all packs that words mean which somebody selected or typed, the surest first; also those left unmarked. */
export async function explain(text: string): Promise<readonly Explained[]> {
  const found = await Promise.all(
    BUNDLED_PACKS.map(async (id): Promise<readonly Explained[]> => {
      const { pack, forms: shelf, german, all } = await openBook(id);
      const hits = lookUp(text, { all, shelf, german });
      const terms = Object.fromEntries(hits.map(({ term }) => [term, 1]));
      const chosen = chooseEntries(pack, { terms, sources: [], events: [], host: '' });
      const { terms: known, pack: about, names, sources } = chosen;
      const entries = { pack: about, names, sources };
      return hits.flatMap(({ term: wanted, form, isSure }) => {
        const term = known.find((one) => one.id === wanted);
        return term ? { term, form, isSure, entries } : [];
      });
    }),
  );
  return found.flat();
}

/** The rules with only those of their phrases that could match; none without one. */
function phrasesThatCouldMatch<R extends Pick<AttributionRule, 'find'>>(
  rules: readonly R[] = [],
  present: ReadonlySet<string>,
): readonly R[] {
  return rules.flatMap((rule) => {
    const find = rule.find.filter((phrase) => ruleCouldMatch({ find: [phrase] }, present));
    return find.length > 0 ? [{ ...rule, find }] : [];
  });
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
  const pack = (await answer.json()) as Pack;
  if (pack.format !== PACK_FORMAT) {
    throw new Error(
      `The pack ‘${id}’ is written in format ${String(pack.format)}; this version reads format ${String(PACK_FORMAT)}.`,
    );
  }
  const ready = pack.terms.flatMap((term) =>
    term.forms.map((form) => ({ form: readyForm(term.id, form), lang: form.lang })),
  );
  return {
    pack,
    forms: new Shelf(ready.map(({ form }) => form)),
    languages: new Map(ready.flatMap(({ form, lang }) => (lang ? [[form, lang]] : []))),
    all: ready.map(({ form }) => form),
    german: ready.flatMap(({ form, lang }) => (beginsCompounds(form, lang) ? form : [])),
  };
}

/** WXT's types know only of addresses that were there before the build; packs are emitted by it. */
function packAddress(id: string): string {
  return new URL(`packs/${id}.json`, browser.runtime.getURL('/popup.html')).href;
}
