/**
 * What editors write: the shape of the YAML files under knowledge/. The published format (core/pack/pack.ts) is
 * made from it. Where the two share a part, it is taken from there.
 */
import * as v from 'valibot';
import {
  CaseSchema,
  DateSchema,
  DaySchema,
  EstimateSchema,
  EventSchema,
  FigureSchema,
  FormSchema,
  IdSchema,
  NoteSchema,
  OutletSchema,
  PackSchema,
  PastSchema,
  PlaceSchema,
  SourceSchema,
  TermSchema,
  WebAddressSchema,
} from '../../core/pack/pack.ts';
import { CorrectionSchema } from '../../core/pack/pack-corrections.ts';
import { ATTRIBUTION_KINDS, CAVEAT_KINDS } from '../../core/pack/pack-kinds.ts';
import { inflect } from './forms/inflect.ts';
import { spellKorean, whyNot } from './forms/korean.ts';

/** A date as editors write it; YAML takes a bare year for a number. */
const WrittenDateSchema = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  DateSchema,
);

/** A citation stands in full beside what it bears; `seen` lets a second editor check, and is not shipped. */
export const CitationSchema = v.strictObject({
  url: WebAddressSchema,
  title: SourceSchema.entries.title,
  publisher: SourceSchema.entries.publisher,
  published: v.optional(WrittenDateSchema),
  read: DaySchema,
  seen: v.pipe(v.string(), v.minLength(1)),
  archive: v.optional(WebAddressSchema),
});

/** A spelling as it stands; with `inflect`, in all the forms that its language gives it, too. */
const TextSourceSchema = v.pipe(
  v.strictObject({
    ...FormSchema.entries,
    case: v.optional(CaseSchema),
    inflect: v.optional(
      v.union([
        v.literal(true),
        v.strictObject({
          gender: v.optional(v.picklist(['m', 'f', 'n'])),
          plural: v.optional(v.boolean()),
        }),
      ]),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || !dataset.value.inflect) return;
    const { text, lang, inflect: hints } = dataset.value;
    const result = inflect(text, lang, hints === true ? {} : hints);
    if (result.kind === 'refused') addIssue({ message: result.says });
  }),
);

/** A Korean name in Hangul: that, and its spellings in Latin letters, which tools/knowledge/forms makes. */
const SpellSourceSchema = v.pipe(
  v.strictObject({
    spell: FormSchema.entries.text,
    as: v.picklist(['person', 'place', 'name', 'word']),
    /** Of these what is not meant: another person's spelling, or Hangul that is also an everyday word. */
    except: v.optional(v.array(FormSchema.entries.text)),
    onlyNear: FormSchema.entries.onlyNear,
    notNear: FormSchema.entries.notNear,
    notInArticle: FormSchema.entries.notInArticle,
    onlyInArticle: FormSchema.entries.onlyInArticle,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { spell, as, except = [] } = dataset.value;
    const message = whyNot(spell, as);
    if (message !== undefined) return addIssue({ message });
    const made = [spell, ...spellKorean(spell, as)];
    const idle = except.find((text) => !made.includes(text));
    if (idle !== undefined) {
      addIssue({
        message: `‘${idle}’ is not among the spellings of ${spell}, so there is nothing to except: take it out`,
      });
    }
  }),
);

/** Of the two that are not a plain text, the one that the editor began: a mistake is told in its words. */
const FormSourceSchema = v.lazy((form) =>
  typeof form === 'string'
    ? v.pipe(v.string(), v.minLength(1))
    : typeof form === 'object' && form !== null && 'spell' in form
      ? SpellSourceSchema
      : TextSourceSchema,
);

const provenance = {
  sources: v.array(CitationSchema),
  checked: DaySchema,
  reviewBy: v.optional(DaySchema),
};

/** The schema's `was`, each with the citations that bear it. */
const WasSourceSchema = v.optional(
  v.pipe(
    v.array(
      v.strictObject({
        from: v.optional(WrittenDateSchema),
        until: WrittenDateSchema,
        text: PastSchema.entries.text,
        sources: v.array(CitationSchema),
      }),
    ),
    v.minLength(1),
  ),
);

const sentence = v.pipe(v.string(), v.minLength(1));

export const TermSourceSchema = v.strictObject({
  name: TermSchema.entries.name,
  kind: TermSchema.entries.kind,
  native: TermSchema.entries.native,
  pronunciation: TermSchema.entries.pronunciation,
  forms: v.optional(v.array(FormSourceSchema), []),
  /** Of a person: short names of others that nobody calls this one by, though they begin or end this one's name. */
  notCalled: v.optional(v.pipe(v.array(sentence), v.minLength(1))),
  short: TermSchema.entries.short,
  long: TermSchema.entries.long,
  place: v.optional(PlaceSchema),
  valid: v.optional(
    v.strictObject({ from: v.optional(WrittenDateSchema), to: v.optional(WrittenDateSchema) }),
  ),
  was: WasSourceSchema,
  seeAlso: TermSchema.entries.seeAlso,
  ...provenance,
});

export const NoteSourceSchema = v.strictObject({
  title: NoteSchema.entries.title,
  text: v.pipe(v.string(), v.minLength(1)),
  was: WasSourceSchema,
  terms: NoteSchema.entries.terms,
  ...provenance,
});

export const EventSourceSchema = v.strictObject({
  date: WrittenDateSchema,
  title: EventSchema.entries.title,
  text: EventSchema.entries.text,
  changes: EventSchema.entries.changes,
  terms: EventSchema.entries.terms,
  /** Of these terms those whose time it lies outside of, and is right to. */
  outsideTimeOf: v.optional(v.pipe(v.array(IdSchema), v.minLength(1))),
  ...provenance,
});

export const FigureSourceSchema = v.strictObject({
  title: FigureSchema.entries.title,
  counts: FigureSchema.entries.counts,
  terms: FigureSchema.entries.terms,
  note: FigureSchema.entries.note,
  estimates: v.pipe(
    v.array(
      v.strictObject({
        ...EstimateSchema.entries,
        date: WrittenDateSchema,
        sources: v.array(CitationSchema),
      }),
    ),
    v.minLength(1),
  ),
  /** How texts speak of it: phrases that hold the number and what is counted. */
  find: v.optional(v.array(sentence), []),
  /** Phrases with a number that is of something else, though `find` has it, too. */
  not: v.optional(v.array(sentence), []),
  near: v.optional(v.array(sentence)),
  notNear: v.optional(v.array(sentence)),
  /** Sentences with the number that is read in each, and such as hold none of this figure: the compiler tries them all. */
  examples: v.optional(v.array(v.strictObject({ text: sentence, reads: v.number() })), []),
  nearMisses: v.optional(v.array(sentence), []),
  checked: DaySchema,
  reviewBy: v.optional(DaySchema),
});

export const OutletSourceSchema = v.strictObject({
  name: OutletSchema.entries.name,
  hosts: OutletSchema.entries.hosts,
  type: OutletSchema.entries.type,
  country: OutletSchema.entries.country,
  languages: OutletSchema.entries.languages,
  owner: OutletSchema.entries.owner,
  newsFrom: OutletSchema.entries.newsFrom,
  goodFor: OutletSchema.entries.goodFor,
  ...provenance,
});

export const AttributionSourceSchema = v.strictObject({
  kind: v.picklist(ATTRIBUTION_KINDS),
  lang: v.optional(v.string(), 'en'),
  find: v.pipe(v.array(sentence), v.minLength(1)),
  /** Sentences that count for this kind, and near misses that don't: the compiler tries them with all the rules. */
  examples: v.pipe(v.array(sentence), v.minLength(1)),
  nearMisses: v.pipe(v.array(sentence), v.minLength(1)),
});

export const CaveatSourceSchema = v.strictObject({
  kind: v.picklist(CAVEAT_KINDS),
  lang: v.optional(v.string(), 'en'),
  says: sentence,
  why: sentence,
  where: v.optional(v.array(v.picklist(['body', 'heading', 'caption', 'title', 'byline'])), [
    'body',
  ]),
  quotes: v.optional(v.picklist(['inside', 'outside'])),
  /** Left out by a rule about an outlet (`outlets`), which then speaks of the whole article. */
  find: v.optional(v.array(v.string()), []),
  near: v.optional(v.array(sentence)),
  notNear: v.optional(v.array(sentence)),
  mentions: v.optional(v.array(IdSchema)),
  /** Ids of outlets: the article must be of one of them, or of none. */
  outlets: v.optional(v.pipe(v.array(IdSchema), v.minLength(1))),
  notOutlets: v.optional(v.pipe(v.array(IdSchema), v.minLength(1))),
  /** The article's day: before the one, on or after the other. A page without a date is passed over. */
  published: v.optional(
    v.strictObject({ before: v.optional(DaySchema), after: v.optional(DaySchema) }),
  ),
  overtaken: v.optional(
    v.strictObject({
      on: DaySchema,
      events: v.pipe(v.array(IdSchema), v.minLength(1)),
      undated: sentence,
      after: sentence,
    }),
  ),
  /** Sentences that the rule must find, and near misses that it must not: the compiler tries them all. */
  examples: v.optional(v.array(sentence), []),
  nearMisses: v.optional(v.array(sentence), []),
  ...provenance,
});

export const CorrectionSourceSchema = v.strictObject({
  date: CorrectionSchema.entries.date,
  kind: CorrectionSchema.entries.kind,
  entry: CorrectionSchema.entries.entry,
  said: CorrectionSchema.entries.said,
  says: CorrectionSchema.entries.says,
  why: CorrectionSchema.entries.why,
  sources: v.array(CitationSchema),
});

export const PackSourceSchema = v.strictObject({
  title: PackSchema.entries.title,
  about: PackSchema.entries.about,
  revision: PackSchema.entries.revision,
  licence: PackSchema.entries.licence,
  language: v.string(),
  signs: v.pipe(
    v.array(
      v.strictObject({
        id: IdSchema,
        weight: v.picklist([1, 2, 3]),
        forms: v.pipe(v.array(FormSourceSchema), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  /** Named lists of words that phrases use as {name}. */
  lists: v.optional(v.record(v.string(), v.array(v.string())), {}),
  surnames: v.optional(v.array(v.string()), []),
});

export type Citation = v.InferOutput<typeof CitationSchema>;
export type TextSource = v.InferOutput<typeof TextSourceSchema>;
export type SpellSource = v.InferOutput<typeof SpellSourceSchema>;
export type FormSource = string | TextSource | SpellSource;
export type TermSource = v.InferOutput<typeof TermSourceSchema>;
export type WasSource = v.InferOutput<typeof WasSourceSchema>;
export type NoteSource = v.InferOutput<typeof NoteSourceSchema>;
export type EventSource = v.InferOutput<typeof EventSourceSchema>;
export type FigureSource = v.InferOutput<typeof FigureSourceSchema>;
export type OutletSource = v.InferOutput<typeof OutletSourceSchema>;
export type CaveatSource = v.InferOutput<typeof CaveatSourceSchema>;
export type AttributionSource = v.InferOutput<typeof AttributionSourceSchema>;
export type CorrectionSource = v.InferOutput<typeof CorrectionSourceSchema>;
export type PackSource = v.InferOutput<typeof PackSourceSchema>;
