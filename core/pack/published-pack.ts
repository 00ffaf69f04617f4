/**
 * The published format of a pack, version 1: the file that the build makes, as one schema, from which the public JSON Schema is
 * generated (docs/pack.schema.json). It says what core/pack/pack says in a third fewer bytes, and in texts alone: nothing in it is folded or
 * cut into words, so that a file outlives the way we do that. core/pack/unfold-pack opens it.
 *
 * Each list of entries is a table (core/pack/table); one that is empty is left out. What is said once here and holds for many: the conditions
 * of forms that share them, the words of lists, the days that most entries and sources have, and a source's id, which is its place (`s1`
 * is the first).
 */
import * as v from 'valibot';
import {
  CaveatRuleSchema,
  EventSchema,
  FigureSchema,
  FormSchema,
  NoteSchema,
  OutletSchema,
  PackSchema,
  SourceSchema,
  TermSchema,
  type Immutable,
} from './pack.ts';
import { AttributionRuleSchema, FigureRuleSchema } from './pack-phrases.ts';
import { CorrectionSchema } from './pack-corrections.ts';
import { DaySchema, text } from './pack-values.ts';
import { tableOf } from './table.ts';

const { text: formText, ...conditions } = FormSchema.entries;
const { id: _id, ...source } = SourceSchema.entries;

/** Spellings that one language and the same conditions hold for. */
export const FormGroupSchema = v.strictObject({
  texts: v.pipe(v.array(formText), v.minLength(1)),
  ...conditions,
});

/** A term's spellings in their order. A text alone has neither language nor conditions. */
export const PublishedFormsSchema = v.pipe(
  v.array(v.union([formText, FormGroupSchema])),
  v.minLength(1),
);

/** The days of all entries and sources that name none of their own. */
export const UsualDaysSchema = v.strictObject({
  read: DaySchema,
  checked: DaySchema,
  reviewBy: DaySchema,
});

/** In the little language of core/claims/phrase-language, with the pack's `lists` in it. */
const phrases = v.array(text(2_000));
/** Words, or words in a row, as they are written. */
const near = v.optional(v.array(text(60)));
/** Absent where they are the pack's usual ones. */
const days = { checked: v.optional(DaySchema), reviewBy: v.optional(DaySchema) };

export const PublishedTermSchema = v.strictObject({
  ...TermSchema.entries,
  forms: PublishedFormsSchema,
  ...days,
});
export const PublishedNoteSchema = v.strictObject({ ...NoteSchema.entries, ...days });
export const PublishedEventSchema = v.strictObject({ ...EventSchema.entries, ...days });
export const PublishedFigureSchema = v.strictObject({ ...FigureSchema.entries, ...days });
export const PublishedOutletSchema = v.strictObject({ ...OutletSchema.entries, ...days });
export const PublishedCaveatSchema = v.strictObject({
  ...CaveatRuleSchema.entries,
  find: phrases,
  near,
  notNear: near,
  ...days,
});
export const PublishedAttributionSchema = v.strictObject({
  ...AttributionRuleSchema.entries,
  find: phrases,
});
export const PublishedFigureRuleSchema = v.strictObject({
  ...FigureRuleSchema.entries,
  find: phrases,
  near,
  notNear: near,
});
export const PublishedSourceSchema = v.strictObject({ ...source, read: v.optional(DaySchema) });

export const PublishedPackSchema = v.strictObject({
  ...PackSchema.entries,
  /** Family names as they are written. */
  surnames: v.array(text(60)),
  /** Named lists of words, which phrases refer to as {name}. */
  lists: v.record(v.string(), v.array(text(120))),
  usual: UsualDaysSchema,
  terms: v.optional(tableOf(PublishedTermSchema)),
  notes: v.optional(tableOf(PublishedNoteSchema)),
  events: v.optional(tableOf(PublishedEventSchema)),
  figures: v.optional(tableOf(PublishedFigureSchema)),
  caveats: v.optional(tableOf(PublishedCaveatSchema)),
  attribution: v.optional(tableOf(PublishedAttributionSchema)),
  figureRules: v.optional(tableOf(PublishedFigureRuleSchema)),
  outlets: v.optional(tableOf(PublishedOutletSchema)),
  corrections: v.optional(tableOf(CorrectionSchema)),
  sources: v.optional(tableOf(PublishedSourceSchema)),
});

export type PublishedForms = Immutable<v.InferOutput<typeof PublishedFormsSchema>>;
/** The rows of the published file's tables. */
export type PublishedRule = Immutable<v.InferOutput<typeof PublishedCaveatSchema>>;
export type PublishedCue = Immutable<v.InferOutput<typeof PublishedAttributionSchema>>;
export type PublishedFigureRule = Immutable<v.InferOutput<typeof PublishedFigureRuleSchema>>;
export type UsualDays = Immutable<v.InferOutput<typeof UsualDaysSchema>>;
export type PublishedPack = Immutable<v.InferOutput<typeof PublishedPackSchema>>;
