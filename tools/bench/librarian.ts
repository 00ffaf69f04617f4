/** Plays the background with the pack that is built in: answers with only what could match a page, as shell/packs.ts does. */
import { narrowRules } from '../../core/claims/narrow-rules.ts';
import { FormShelf } from '../../core/matching/form-shelf.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { spread } from './pages.ts';
import type { Opened, Stretch } from './contestant.ts';

/** The pack that the bench is about. */
export const PACK = 'north-korea';

/** How many forms the others are given. */
const FORMS_GIVEN = 100;

export interface Librarian {
  open(asks: NonNullable<Stretch['asks']>): Opened;
  /** The first form in the pack's own language of some of the terms, evenly through them. */
  readonly forms: readonly string[];
  readonly formCount: number;
  /** Milliseconds that it took to make the pack ready, which the background does once in its life. */
  readonly readyMs: number;
}

export function callLibrarian({ terms, caveats, surnames }: Pack): Librarian {
  const began = performance.now();
  const shelf = new FormShelf(terms);
  const readyMs = performance.now() - began;
  const own = terms.flatMap(
    (term) => term.forms.find(({ lang }) => lang === undefined)?.text ?? [],
  );
  return {
    formCount: terms.reduce((sum, { forms }) => sum + forms.length, 0),
    readyMs,
    forms: spread(own, FORMS_GIVEN),
    open({ words }) {
      const present = new Set(words);
      return {
        forms: shelf.thatCouldMatch(present),
        rules: narrowRules(caveats, present),
        surnames: surnames.filter((name) => present.has(name)),
      };
    },
  };
}
