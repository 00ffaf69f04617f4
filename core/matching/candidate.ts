/** A form found in a text, before it is known whether it is meant. */
import type { ReadyForm } from './lexicon.ts';

/** A form found at a place, before it is known whether a longer one wins. */
export interface Candidate {
  readonly form: ReadyForm;
  /** Indexes of words; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
}
