/** Plays the background with the pack that is built in: answers with only what could match a page, as shell/packs.ts does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCouldMatch } from '../../core/caveats.ts';
import { couldMatch, readyForm } from '../../core/lexicon.ts';
import type { Pack } from '../../core/pack.ts';
import { BUILT } from '../builds.ts';
import type { Opened, Stretch } from './in-page/contestant.ts';

/** How many forms mark.js is given. */
export const FORMS_FOR_MARK_JS = 100;

export interface Librarian {
  open(asks: NonNullable<Stretch['asks']>): Opened;
  /** Forms in the pack's own language: the first of each term, then the second, and so on. */
  readonly forms: readonly string[];
  readonly formCount: number;
}

export function callLibrarian(pack: string): Librarian {
  const path = join(BUILT.chromium, 'packs', `${pack}.json`);
  const { terms, caveats, surnames } = JSON.parse(readFileSync(path, 'utf8')) as Pack;
  const ready = terms.flatMap((term) => term.forms.map((form) => readyForm(term.id, form)));
  const own = terms.map((term) => term.forms.filter(({ lang }) => lang === undefined));
  const longest = Math.max(...own.map((forms) => forms.length));
  const inTurn = Array.from({ length: longest }, (_, i) =>
    own.flatMap((forms) => forms[i]?.text ?? []),
  ).flat();
  return {
    formCount: ready.length,
    forms: inTurn.slice(0, FORMS_FOR_MARK_JS),
    open({ words }) {
      const present = new Set(words);
      return {
        forms: ready.filter((form) => couldMatch(form, present)),
        rules: caveats.filter((rule) => ruleCouldMatch(rule, present)),
        surnames: surnames.filter((name) => present.has(name)),
      };
    },
  };
}
