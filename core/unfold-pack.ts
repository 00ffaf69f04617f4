/**
 * Opens a published pack: makes of what the file says once what is looked up many times. Forms that share conditions share them here
 * too, as phrases do the words of lists.
 */
import { foldPhrase } from './lexicon.ts';
import type { Form, Pack } from './pack.ts';
import { parsePhrase } from './phrase-language.ts';
import type { Phrase } from './phrases.ts';
import type { PublishedForms, PublishedPack } from './published-pack.ts';
import { foldWord } from './words.ts';

type Lists = PublishedPack['lists'];
/** What was made of the parts of phrases that have been read. */
type Known = Parameters<typeof parsePhrase>[2];

/** Requires a file that PublishedPackSchema describes. Throws where it holds a phrase that can't be read, with a sentence that names it. */
export function unfoldPack({
  lists,
  usual,
  attribution,
  figureRules,
  ...published
}: PublishedPack): Pack {
  const { checked, reviewBy } = usual;
  const dated = <E extends Dated>(entry: E) => ({ checked, reviewBy, ...entry });
  const known: Known = new Map();
  const ruled = <R extends Ruled>(rule: R) => unfoldRule(rule, lists, known);
  return {
    ...published,
    surnames: published.surnames.map(foldWord),
    terms: published.terms.map((term) => ({ ...dated(term), forms: unfoldForms(term.forms) })),
    notes: published.notes.map(dated),
    events: published.events.map(dated),
    figures: published.figures.map(dated),
    caveats: published.caveats.map((rule) => dated(ruled(rule))),
    ...(attribution && { attribution: attribution.map(ruled) }),
    ...(figureRules && { figureRules: figureRules.map(ruled) }),
    outlets: published.outlets.map(dated),
    sources: published.sources.map((source, i) => ({
      ...source,
      id: sourceId(i),
      read: source.read ?? usual.read,
    })),
  };
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
