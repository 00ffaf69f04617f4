/**
 * Makes the published pack of an editors' folder: short forms expanded, sources gathered, what many share said once. Pure, and
 * deterministic: the same files give the same bytes, with nothing of the day or the machine in them.
 */
import { PACK_FORMAT, type Form, type Source } from '../../core/pack/pack.ts';
import { foldPhrase } from '../../core/matching/lexicon.ts';
import type { PublishedPack } from '../../core/pack/published-pack.ts';
import { sourceId } from '../../core/pack/unfold-pack.ts';
import { publishCues, publishFigureRule, publishRule } from './compile-phrases.ts';
import { foldForms, tableOfRows, usualDays, withoutUsual } from './fold-pack.ts';
import { expandForm } from './forms/expand.ts';
import type { Entry } from './entry.ts';
import type { PackFolder } from './load.ts';
import type { Citation, FormSource, WasSource } from './source-schema.ts';
import { paragraphs, tidy } from './tidy.ts';

/** After this many days an entry wants to be looked at again. */
const REVIEW_AFTER_DAYS = 180;

/** Requires a folder without problems. */
export function compilePack(folder: PackFolder): PublishedPack {
  const sources = gatherSources(folder);
  const usual = usualDays(
    allEntries(folder).map(({ data }) => review(data)),
    [...sources.values()],
  );
  const cite = (citations: readonly Citation[]) => [
    ...new Set(citations.map(({ url }) => sources.get(url)?.id ?? url)),
  ];
  const days = (data: Reviewed) => withoutUsual(review(data), usual);
  const provenance = (data: Reviewed & { sources: readonly Citation[] }) => ({
    sources: cite(data.sources),
    ...days(data),
  });
  const past = (was: WasSource) =>
    was?.map(({ from, until, text, sources: cited }) => ({
      from,
      until,
      text: tidy(text),
      sources: cite(cited),
    }));
  const { meta } = folder;
  const dates = folder.events.map(({ data }) => data.date).toSorted();
  const checked = allEntries(folder).map(({ data }) => data.checked);
  return clean({
    format: PACK_FORMAT,
    id: folder.id,
    title: tidy(meta.data.title),
    about: tidy(meta.data.about),
    revision: meta.data.revision,
    asOf: dates.at(-1) ?? checked.toSorted().at(-1) ?? '1970-01-01',
    checked: checked.toSorted().at(-1) ?? '1970-01-01',
    usual,
    licence: meta.data.licence,
    language: meta.data.language,
    index: {
      id: folder.id,
      title: meta.data.title,
      signs: meta.data.signs.map(({ id, weight, forms }) => ({
        id,
        weight,
        forms: distinctForms(forms.flatMap(expandForm)),
      })),
    },
    surnames: meta.data.surnames,
    lists: meta.data.lists,
    terms: tableOfRows(
      folder.terms.map(({ id, data }) => ({
        id,
        name: tidy(data.name),
        kind: data.kind,
        native: data.native,
        pronunciation: data.pronunciation && tidy(data.pronunciation),
        forms: foldForms(formsOf(data)),
        short: tidy(data.short),
        long: data.long && tidy(data.long),
        place: data.place,
        valid: data.valid,
        was: past(data.was),
        seeAlso: data.seeAlso,
        ...provenance(data),
      })),
    ),
    notes: tableOfRows(
      folder.notes.map(({ id, data }) => ({
        id,
        title: tidy(data.title),
        text: paragraphs(data.text),
        was: past(data.was),
        terms: data.terms,
        ...provenance(data),
      })),
    ),
    events: tableOfRows(
      folder.events
        .map(({ id, data }) => ({
          id,
          date: data.date,
          title: tidy(data.title),
          text: data.text && tidy(data.text),
          changes: data.changes,
          terms: data.terms,
          ...provenance(data),
        }))
        .toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)),
    ),
    figures: tableOfRows(
      folder.figures.map(({ id, data }) => ({
        id,
        title: tidy(data.title),
        counts: data.counts,
        terms: data.terms,
        note: data.note && tidy(data.note),
        estimates: data.estimates
          .map((estimate) => ({
            ...estimate,
            text: tidy(estimate.text),
            by: tidy(estimate.by),
            via: estimate.via && tidy(estimate.via),
            sources: cite(estimate.sources),
          }))
          .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
        ...days(data),
      })),
    ),
    caveats: tableOfRows(
      folder.caveats.map((entry) => ({
        ...publishRule(entry, folder.outlets),
        ...provenance(entry.data),
      })),
    ),
    attribution: tableOfRows(publishCues(folder.attribution)),
    figureRules: tableOfRows(folder.figures.flatMap(publishFigureRule)),
    outlets: tableOfRows(
      folder.outlets.map(({ id, data: { checked, reviewBy, ...data } }) => ({
        id,
        ...data,
        name: tidy(data.name),
        owner: tidy(data.owner),
        newsFrom: tidy(data.newsFrom),
        goodFor: tidy(data.goodFor),
        ...provenance({ ...data, checked, reviewBy }),
      })),
    ),
    corrections: tableOfRows(
      folder.corrections
        .map(({ id, data }) => ({
          id,
          ...data,
          said: tidy(data.said),
          says: tidy(data.says),
          why: tidy(data.why),
          sources: cite(data.sources),
        }))
        .toSorted((a, b) => (a.date + a.id > b.date + b.id ? -1 : 1)),
    ),
    sources: tableOfRows(
      [...sources.values()].map((source) => withoutUsual({ ...source, id: undefined }, usual)),
    ),
  }) as PublishedPack;
}

type Reviewed = { readonly checked: string; readonly reviewBy?: string | undefined };

/**
 * A term's forms, its name among them. Of spellings that differ in capitals or spaces alone, the one with the
 * fewest capitals finds what the others would.
 */
export function formsOf(term: { name: string; forms: readonly FormSource[] }): readonly Form[] {
  return distinctForms([...inOrder(term.forms).flatMap(expandForm), { text: asForm(term.name) }]);
}

/** Where in a term's file a form comes from, be it written there or made of what is. */
export function whereWritten(
  term: { forms: readonly FormSource[] },
  form: Form,
): readonly (string | number)[] {
  const key = foldPhrase(form.text).join(' ');
  const at = term.forms.findIndex((source) =>
    expandForm(source).some(({ text }) => foldPhrase(text).join(' ') === key),
  );
  return at < 0 ? ['name'] : ['forms', at];
}

/** What an editor wrote out before what is made: of one spelling the former is kept. */
function inOrder(forms: readonly FormSource[]): readonly FormSource[] {
  const isMade = (form: FormSource) =>
    typeof form !== 'string' && ('spell' in form || form.inflect !== undefined);
  return [...forms.filter((form) => !isMade(form)), ...forms.filter(isMade)];
}

function distinctForms(forms: readonly Form[]): readonly Form[] {
  const byWords = new Map<string, Form>();
  for (const form of forms) {
    const key = foldPhrase(form.text).join(' ');
    const known = byWords.get(key);
    if (!known) byWords.set(key, form);
    else if (capitalsIn(form.text) < capitalsIn(known.text))
      byWords.set(key, { ...known, ...form });
  }
  return [...byWords.values()];
}

/** 'Political officer' is written so because it heads a card; in a text it is 'political officer'. Names keep their capitals. */
function asForm(name: string): string {
  const isSentenceCase = /^\p{Lu}\p{Ll}+ [^\p{Lu}]+$/u.test(name);
  return isSentenceCase ? name[0]?.toLowerCase() + name.slice(1) : name;
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Every entry with provenance of its own. */
export function allEntries(folder: PackFolder): readonly Entry<Reviewed>[] {
  return [
    folder.terms,
    folder.notes,
    folder.events,
    folder.figures,
    folder.caveats,
    folder.outlets,
  ].flat();
}

/** Every citation of a folder, with where it stands. */
export function allCitations(
  folder: PackFolder,
): readonly { entry: Entry<unknown>; path: readonly (string | number)[]; citation: Citation }[] {
  const direct = [
    folder.terms,
    folder.notes,
    folder.events,
    folder.caveats,
    folder.outlets,
    folder.corrections,
  ]
    .flat()
    .flatMap((entry) =>
      entry.data.sources.map((citation, i) => ({ entry, path: ['sources', i], citation })),
    );
  const estimates = folder.figures.flatMap((entry) =>
    entry.data.estimates.flatMap((estimate, at) =>
      estimate.sources.map((citation, i) => ({
        entry,
        path: ['estimates', at, 'sources', i],
        citation,
      })),
    ),
  );
  const past = [folder.terms, folder.notes]
    .flat()
    .flatMap((entry) =>
      (entry.data.was ?? []).flatMap(({ sources }, at) =>
        sources.map((citation, i) => ({ entry, path: ['was', at, 'sources', i], citation })),
      ),
    );
  return [...direct, ...estimates, ...past];
}

/** One source an address, as it was last read; numbered in the order of their addresses. */
function gatherSources(folder: PackFolder): ReadonlyMap<string, Source> {
  const byUrl = new Map<string, Citation>();
  for (const { citation } of allCitations(folder)) {
    const known = byUrl.get(citation.url);
    if (!known || known.read < citation.read) byUrl.set(citation.url, citation);
  }
  const urls = [...byUrl.keys()].toSorted();
  return new Map(
    urls.map((url, i) => {
      const { seen: _, ...source } = byUrl.get(url) as Citation;
      return [url, clean({ id: sourceId(i), ...source }) as Source];
    }),
  );
}

function review({ checked, reviewBy }: Reviewed) {
  const due = new Date(Date.parse(checked) + REVIEW_AFTER_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return { checked, reviewBy: reviewBy ?? due };
}

/** Without the fields that are absent. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, clean(one)]])),
  );
}
