/** A definition says more than its name. */
import { cutWords } from '../../../core/text/words.ts';
import { type EditorialRule, problem } from './rule.ts';

const EMPTY = new Set(
  'a an the of in on for and or is are was its north korean korea s'.split(' '),
);

export const ownWords: EditorialRule = {
  name: 'own-words',
  why: '‘Border guard: a guard of the border’ helps nobody.',
  check: (pack) =>
    pack.terms.flatMap((entry) => {
      const name = new Set(cutWords(entry.data.name).folded);
      const told = cutWords(entry.data.short).folded.filter(
        (word) => !EMPTY.has(word) && !name.has(word),
      );
      return told.length >= 3
        ? []
        : [
            problem(
              entry,
              ['short'],
              'The definition merely repeats the name: say what it is, where, and why it is in the news.',
            ),
          ];
    }),
};
