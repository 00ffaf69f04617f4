/**
 * What a knowledge pack holds, once it is opened, as one schema from which the types are inferred. The file that is published says
 * the same in fewer bytes: core/pack/published-pack is its schema, core/pack/unfold-pack opens it.
 *
 * Dates are ISO 8601 calendar dates, to the precision known: `2025-04-26`, `2025-04` or `2025`.
 * Texts are plain text; nothing in a pack is run, and no text is ever treated as HTML.
 */
import * as v from 'valibot';
import {
  CAVEAT_KINDS,
  EVENT_CHANGES,
  FIGURE_COUNTS,
  LIMITS,
  OUTLET_TYPES,
  TERM_KINDS,
} from './pack-kinds.ts';
import { CorrectionSchema } from './pack-corrections.ts';
import { AttributionRuleSchema, FigureRuleSchema, StepSchema } from './pack-phrases.ts';
import { DateSchema, DaySchema, IdSchema, text, WebAddressSchema } from './pack-values.ts';

export { DateSchema, DaySchema, IdSchema, WebAddressSchema } from './pack-values.ts';

/** Raised when a reader of the old format could no longer read the new one. */
export const PACK_FORMAT = 1;

/** `capitals`: a capital in the form must be one on the page, a small letter matches either. */
export const CaseSchema = v.picklist(['capitals', 'any', 'exact']);

export const FormSchema = v.strictObject({
  text: text(120),
  /** BCP 47; absent means the pack's own language. */
  lang: v.optional(v.string()),
  /** Absent means `capitals`. */
  case: v.optional(CaseSchema),
  /** One of these must stand in the same block or in the title. */
  onlyNear: v.optional(v.array(text(60))),
  /** None of these may stand in the same block; of a longer phrase that holds the form, the form may not be part. */
  notNear: v.optional(v.array(text(60))),
  /** None of these may stand anywhere in the article. */
  notInArticle: v.optional(v.array(text(60))),
  /** One of these must stand somewhere in the article. */
  onlyInArticle: v.optional(v.array(text(60))),
  /**
   * A short name ('Kim', 'the North'): it means the term only after a full name of it has stood on the page, and while nobody else
   * of that name has been named.
   */
  afterFull: v.optional(v.boolean()),
});

export const SourceSchema = v.strictObject({
  id: v.string(),
  url: WebAddressSchema,
  title: text(300),
  publisher: text(120),
  published: v.optional(DateSchema),
  /** The day an editor read it. */
  read: DaySchema,
  archive: v.optional(WebAddressSchema),
});

const provenance = {
  /** Ids into the pack's `sources`. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  /** The day the entry was last checked against its sources. */
  checked: DaySchema,
  reviewBy: DaySchema,
};

export const CoordinatesSchema = v.strictObject({
  /** Decimal degrees, WGS 84. */
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

export const PlaceSchema = v.strictObject({
  ...CoordinatesSchema.entries,
  /** The outline that its map fills, or draws as a line; absent, the map shows a point. */
  area: v.optional(IdSchema),
  /** The country that the point lies in, by the id of its outline. */
  country: v.optional(IdSchema),
  /** The point is the middle of a region that there is no outline of. */
  isWide: v.optional(v.boolean()),
});

export const ValiditySchema = v.strictObject({
  from: v.optional(DateSchema),
  to: v.optional(DateSchema),
});

/** What an entry said of a time that is over: articles older than `until` are read with it. */
export const PastSchema = v.strictObject({
  /** From when on it held; absent where that is long ago. Of an older article it says nothing. */
  from: v.optional(DateSchema),
  /** From then on it no longer held: the next of these does, or else the entry's own text. */
  until: DateSchema,
  text: text(LIMITS.past),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});

export const TermSchema = v.strictObject({
  id: IdSchema,
  name: text(100),
  kind: v.picklist(TERM_KINDS),
  native: v.optional(text(60)),
  pronunciation: v.optional(text(80)),
  forms: v.pipe(v.array(FormSchema), v.minLength(1)),
  short: text(LIMITS.short),
  long: v.optional(text(LIMITS.long)),
  place: v.optional(PlaceSchema),
  valid: v.optional(ValiditySchema),
  /** What `short` would have been earlier, the oldest first. */
  was: v.optional(v.array(PastSchema)),
  seeAlso: v.optional(v.array(IdSchema)),
  ...provenance,
});

export const NoteSchema = v.strictObject({
  id: IdSchema,
  title: text(LIMITS.noteTitle),
  /** Paragraphs. */
  text: v.pipe(v.array(v.string()), v.minLength(1)),
  /** What held earlier, in short, the oldest first. */
  was: v.optional(v.array(PastSchema)),
  /** Pages that mention these get the note; the most telling first. */
  terms: v.pipe(v.array(IdSchema), v.minLength(1)),
  ...provenance,
});

export const EventSchema = v.strictObject({
  id: IdSchema,
  date: DateSchema,
  title: text(LIMITS.title),
  text: v.optional(text(LIMITS.eventText)),
  /** Where it overtook what earlier articles say. */
  changes: v.optional(v.picklist(EVENT_CHANGES)),
  terms: v.pipe(v.array(IdSchema), v.minLength(1)),
  ...provenance,
});

export const EstimateSchema = v.strictObject({
  date: DateSchema,
  low: v.pipe(v.number(), v.minValue(0)),
  high: v.optional(v.number()),
  text: text(120),
  by: text(120),
  via: v.optional(text(160)),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});

export const FigureSchema = v.strictObject({
  id: IdSchema,
  title: text(LIMITS.title),
  counts: v.picklist(FIGURE_COUNTS),
  terms: v.pipe(v.array(IdSchema), v.minLength(1)),
  note: v.optional(text(200)),
  estimates: v.pipe(v.array(EstimateSchema), v.minLength(1)),
  checked: DaySchema,
  reviewBy: DaySchema,
});

export const OutletSchema = v.strictObject({
  id: IdSchema,
  name: text(100),
  hosts: v.pipe(
    v.array(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host is written dailynk.com')),
    ),
    v.minLength(1),
  ),
  type: v.picklist(OUTLET_TYPES),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  owner: text(LIMITS.outletText),
  newsFrom: text(LIMITS.outletText),
  goodFor: text(LIMITS.outletText),
  ...provenance,
});

export const CaveatRuleSchema = v.strictObject({
  id: IdSchema,
  kind: v.picklist(CAVEAT_KINDS),
  /** BCP 47 language of the phrases. */
  lang: v.string(),
  /** One neutral sentence: what these words tell about the sourcing. */
  says: text(LIMITS.caveatSays),
  /** Why that matters to a careful reader. */
  why: text(LIMITS.caveatWhy),
  where: v.array(v.picklist(['body', 'heading', 'caption', 'title', 'byline'])),
  quotes: v.optional(v.picklist(['inside', 'outside'])),
  /** Empty for a rule about the outlet: it speaks of the whole article, and quotes its title. */
  find: v.array(v.array(StepSchema)),
  /** One of these must stand in the same block / none of these may. */
  near: v.optional(v.array(v.array(v.string()))),
  notNear: v.optional(v.array(v.array(v.string()))),
  /** The page must mention one of these terms. */
  mentions: v.optional(v.array(IdSchema)),
  /** The article must be of one of these hosts, or lie below it / of none of these. */
  hosts: v.optional(v.array(v.string())),
  notHosts: v.optional(v.array(v.string())),
  /** The article's day must be known, and lie before the one, or on or after the other. */
  published: v.optional(
    v.strictObject({ before: v.optional(DaySchema), after: v.optional(DaySchema) }),
  ),
  /** For `outdated`: the day from which the statement no longer held, and what overtook it. */
  overtaken: v.optional(
    v.strictObject({
      on: DaySchema,
      events: v.pipe(v.array(IdSchema), v.minLength(1)),
      /** Said where no date was found on the page. */
      undated: text(LIMITS.caveatSays),
      /** Said where the article is later than `on`. */
      after: text(LIMITS.caveatSays),
    }),
  ),
  ...provenance,
});

/** One graded sign that a page is about the pack's subject. */
export const SignSchema = v.strictObject({
  id: IdSchema,
  /** 1 (also said of other things), 2 (telling) or 3 (names the subject itself). */
  weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  forms: v.pipe(v.array(FormSchema), v.minLength(1)),
});

/** The part that recognises: small, and inlined in the reader's gate. */
export const PackIndexSchema = v.strictObject({
  id: IdSchema,
  title: text(100),
  signs: v.pipe(v.array(SignSchema), v.minLength(1)),
});

export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: IdSchema,
  title: text(100),
  /** What the pack knows about, as the popup says it on pages it does not recognise. */
  about: text(240),
  /** Raised by the editors with each publication. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The newest thing the pack knows: the date of its latest event. */
  asOf: DateSchema,
  /** The latest day an entry was checked. */
  checked: DaySchema,
  licence: text(60),
  language: v.string(),
  index: PackIndexSchema,
  surnames: v.array(v.string()),
  terms: v.array(TermSchema),
  notes: v.array(NoteSchema),
  events: v.array(EventSchema),
  figures: v.array(FigureSchema),
  caveats: v.array(CaveatRuleSchema),
  attribution: v.optional(v.array(AttributionRuleSchema)),
  figureRules: v.optional(v.array(FigureRuleSchema)),
  outlets: v.array(OutletSchema),
  /** The newest first. */
  corrections: v.array(CorrectionSchema),
  sources: v.array(SourceSchema),
});

export type FormCase = v.InferOutput<typeof CaseSchema>;
export type Form = Immutable<v.InferOutput<typeof FormSchema>>;
export type Source = Immutable<v.InferOutput<typeof SourceSchema>>;
export type Past = Immutable<v.InferOutput<typeof PastSchema>>;
export type Term = Immutable<v.InferOutput<typeof TermSchema>>;
export type Note = Immutable<v.InferOutput<typeof NoteSchema>>;
export type PackEvent = Immutable<v.InferOutput<typeof EventSchema>>;
export type Figure = Immutable<v.InferOutput<typeof FigureSchema>>;
export type Outlet = Immutable<v.InferOutput<typeof OutletSchema>>;
export type Step = Immutable<v.InferOutput<typeof StepSchema>>;
export type CaveatRule = Immutable<v.InferOutput<typeof CaveatRuleSchema>>;
export type AttributionRule = Immutable<v.InferOutput<typeof AttributionRuleSchema>>;
export type FigureRule = Immutable<v.InferOutput<typeof FigureRuleSchema>>;
export type Correction = Immutable<v.InferOutput<typeof CorrectionSchema>>;
export type Sign = Immutable<v.InferOutput<typeof SignSchema>>;
export type PackIndex = Immutable<v.InferOutput<typeof PackIndexSchema>>;
export type Pack = Immutable<v.InferOutput<typeof PackSchema>>;

export type Immutable<T> = T extends readonly (infer E)[]
  ? readonly Immutable<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
