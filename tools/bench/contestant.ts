/**
 * What is said between the bench and a contestant: a script that is bundled alone (test/bench/in-page/), evaluated in an isolated
 * world, and called from outside.
 */
import type { ReadyForm } from '../../core/matching/lexicon.ts';
import type { CaveatRule } from '../../core/pack/pack.ts';

/** Milliseconds by step, in the order they were taken. */
export type Steps = Readonly<Record<string, number>>;

/** A run up to its end, or up to where the background has to be asked. */
export interface Stretch {
  readonly steps: Steps;
  /** What was found so far: characters, marks, or terms. Nothing that is found can be optimised away. */
  readonly found: number;
  /** The page's distinct words, where a pack was recognised and has to be opened. */
  readonly asks?: { readonly pack: string; readonly words: readonly string[] };
}

/** The background's answer: what of the pack could match these words. */
export interface Opened {
  readonly forms: readonly ReadyForm[];
  readonly rules: readonly CaveatRule[];
  readonly surnames: readonly string[];
}

/** The exports of a contestant's module. */
export interface Contestant {
  /** Runs, taking back first, unmeasured, what an earlier run in the document has left. `given` are the forms to mark. */
  begin(given: readonly string[]): Stretch;
  /** Goes on with what the background answered. */
  finish?(opened: Opened): Stretch;
}

/** Steps that our reader takes when its marks are painted already. */
export const AFTER_MARKS = { facts: 'facts, after the marks', caveats: 'caveats' } as const;
