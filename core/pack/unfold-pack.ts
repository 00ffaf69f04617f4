/**
 * Opens a published pack: makes of what the file says once what is looked up many times. Forms that share conditions share them here
 * too, as phrases do the words of lists.
 */
import { foldPhrase } from '../matching/lexicon.ts';
import type { Form, Pack } from './pack.ts';
import { parsePhrase } from '../claims/phrase-language.ts';
import type { Phrase } from '../claims/phrases.ts';
import type { PublishedForms, PublishedPack } from './published-pack.ts';
import type { Table } from './table.ts';
import { foldWord } from '../text/words.ts';

type Lists = PublishedPack['lists'];
/** What was made of the parts of phrases that have been read. */
type Known = Parameters<typeof parsePhrase>[2];

/** Requires a file that PublishedPackSchema describes. Throws where it holds a phrase that can't be read, with a sentence that names it. */
export function unfoldPack({ lists, usual, ...published }: PublishedPack): Pack {
  const { checked, reviewBy } = usual;
  const dated = <E extends Dated>(entry: E) => ({ checked, reviewBy, ...entry });
  const known: Known = new Map();
  const ruled = <R extends Ruled>(rule: R) => unfoldRule(rule, lists, known);
  return {
    ...published,
    surnames: published.surnames.map(foldWord),
    terms: rowsOf(published.terms).map((term) => ({
      ...dated(term),
      forms: unfoldForms(term.forms),
    })),
    notes: rowsOf(published.notes).map(dated),
    events: rowsOf(published.events).map(dated),
    figures: rowsOf(published.figures).map(dated),
    caveats: rowsOf(published.caveats).map((rule) => dated(ruled(rule))),
    attribution: rowsOf(published.attribution).map(ruled),
    figureRules: rowsOf(published.figureRules).map(ruled),
    outlets: rowsOf(published.outlets).map(dated),
    corrections: rowsOf(published.corrections),
    sources: rowsOf(published.sources).map((source, i) => ({
      ...source,
      id: sourceId(i),
      read: source.read ?? usual.read,
    })),
  };
}

/** The rows of a table, without the fields that they have not; none of a table that is left out. */
export function rowsOf<Row extends object>(table: Table<Row> | undefined): readonly Row[] {
  const columns = Object.entries<readonly unknown[]>(table ?? {});
  return (columns[0]?.[1] ?? []).map((_, i) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of columns) {
      const value = values[i] ?? undefined;
      if (value !== undefined) row[field] = value;
    }
    return row as Row;
  });
}

interface Dated {
  readonly checked?: string | undefined;
  readonly reviewBy?: string | undefined;
}

interface Ruled {
  readonly id: string;
  readonly find: readonly string[];
  readonly near?: readonly string[] | undefined;
  readonly notNear?: readonly string[] | undefined;
}

type Unfolded<R> = Omit<R, 'find' | 'near' | 'notNear'> & {
  readonly find: readonly Phrase[];
  readonly near?: readonly (readonly string[])[];
  readonly notNear?: readonly (readonly string[])[];
};

/** A rule with its phrases read, and what must or must not stand near folded. `known` is kept for the rules that follow. */
export function unfoldRule<R extends Ruled>(rule: R, lists: Lists, known?: Known): Unfolded<R> {
  const { find, near, notNear, ...rest } = rule;
  return {
    ...rest,
    find: find.map((phrase) => {
      const read = parsePhrase(phrase, lists, known);
      if (read.kind === 'error') throw new Error(`${rule.id}: ‘${phrase}’: ${read.message}`);
      return read.steps;
    }),
    ...(near && { near: near.map(foldPhrase) }),
    ...(notNear && { notNear: notNear.map(foldPhrase) }),
  };
}

/** What the source at a place of the pack's list, counted from 0, is cited as. */
export function sourceId(place: number): string {
  return `s${place + 1}`;
}

/** A term's forms one by one, in their order. */
export function unfoldForms(forms: PublishedForms): readonly Form[] {
  return forms.flatMap((one) => {
    if (typeof one === 'string') return { text: one };
    const { texts, ...conditions } = one;
    return texts.map((text) => ({ text, ...conditions }));
  });
}
