/** The corrections of a pack: a log that readers see, of what was wrong in it. */
import * as v from 'valibot';
import { CORRECTED_KINDS, LIMITS } from './pack-kinds.ts';
import { DaySchema, IdSchema, text } from './pack-values.ts';

/** What an entry said, was found wrong, and says now. */
export const CorrectionSchema = v.strictObject({
  id: IdSchema,
  /** The day it was mended. */
  date: DaySchema,
  /** What kind of entry was wrong, and its id. */
  kind: v.picklist(CORRECTED_KINDS),
  entry: IdSchema,
  /** What stood there, or what of it was wrong. */
  said: text(LIMITS.correction),
  /** What stands there now. */
  says: text(LIMITS.correction),
  /** What was wrong with it, and who pointed it out where they agreed to be named. */
  why: text(LIMITS.correction),
  /** Ids into the pack's `sources`: what bears it out. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});
