/** No two terms claim one form. */
import { foldPhrase } from '../../../core/matching/lexicon.ts';
import { formsOf, whereWritten } from '../compile.ts';
import { type EditorialRule, problem } from './rule.ts';

export const oneFormOneTerm: EditorialRule = {
  name: 'one-form-one-term',
  why: 'Of two terms with one spelling the reader could only show one, and it might be the wrong one.',
  check: (pack) => {
    const owners = new Map<string, string>();
    return pack.terms.flatMap((entry) =>
      formsOf(entry.data).flatMap((form) => {
        const words = foldPhrase(form.text);
        const key = words.join(' ');
        if (words.length === 0) {
          return [
            problem(
              entry,
              ['forms'],
              `The form ‘${form.text}’ has no letter or digit in it and would never be found: take it out.`,
            ),
          ];
        }
        // Whose short name it is the page tells.
        if (form.afterFull) return [];
        const owner = owners.get(key);
        owners.set(key, owner ?? entry.id);
        if (owner === undefined) return [];
        const says = `The form ‘${form.text}’ is claimed by terms/${owner}.yaml, too: leave it to the one that readers would mean.`;
        return [problem(entry, whereWritten(entry.data, form), says)];
      }),
    );
  },
};
