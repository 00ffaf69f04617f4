/** What a pack holds that looks for words: phrases, the cues of an attribution, and how figures are spoken of. */
import * as v from 'valibot';
import { ATTRIBUTION_KINDS } from './pack-kinds.ts';
import { IdSchema } from './pack-values.ts';

/**
 * One step of a phrase (see core/claims/phrases.ts): a choice of words, a kind of word, or a gap.
 * Words are folded as core/text/words folds them; a word of a choice may itself be several words long.
 */
export const StepSchema = v.variant('is', [
  v.strictObject({
    is: v.literal('words'),
    any: v.pipe(v.array(v.pipe(v.array(v.string()), v.minLength(1))), v.minLength(1)),
    optional: v.optional(v.literal(true)),
    /** Beside each word of `any`, whether it must have a capital on the page. */
    capitals: v.optional(v.array(v.array(v.boolean()))),
  }),
  v.strictObject({
    is: v.picklist(['name', 'number', 'year', 'surname']),
    optional: v.optional(v.literal(true)),
    /** For `year`: only years before this one. */
    before: v.optional(v.number()),
  }),
  v.strictObject({ is: v.literal('gap'), max: v.pipe(v.number(), v.minValue(1), v.maxValue(12)) }),
]);

/** Cues that tell whom a statement is attributed to (core/claims/attribution). */
export const AttributionRuleSchema = v.strictObject({
  id: IdSchema,
  kind: v.picklist(ATTRIBUTION_KINDS),
  /** BCP 47 language of the phrases. */
  lang: v.string(),
  find: v.array(v.array(StepSchema)),
});

/** How a figure is spoken of: each phrase holds the number and what is counted (core/claims/figures). */
export const FigureRuleSchema = v.strictObject({
  /** Of the figure. */
  id: IdSchema,
  /** Such numbers look like those of the figure, and are of something else. */
  isOther: v.optional(v.literal(true)),
  /** The page must mention one of these terms. */
  terms: v.array(IdSchema),
  find: v.array(v.array(StepSchema)),
  /** One of these must stand in the same block / none of these may. */
  near: v.optional(v.array(v.array(v.string()))),
  notNear: v.optional(v.array(v.array(v.string()))),
});
