/** A form that is an ordinary word or a bare name in itself says where it holds. */
import { foldPhrase } from '../../../core/matching/lexicon.ts';
import { formsOf, whereWritten } from '../compile.ts';
import { type EditorialRule, problem } from './rule.ts';

/** A single word of this many letters or fewer is also something else somewhere; capitals alone need one letter less. */
const SHORT = 3;

export const safeForms: EditorialRule = {
  name: 'safe-forms',
  why: 'A mark on a word that means something else is worse than none.',
  check: (pack) => {
    const surnames = new Set(pack.meta.data.surnames.flatMap(foldPhrase));
    return pack.terms.flatMap((entry) =>
      formsOf(entry.data).flatMap((form) => {
        const words = foldPhrase(form.text);
        const [word = ''] = words;
        const { onlyNear, notNear, onlyInArticle, afterFull } = form;
        if (words.length !== 1 || onlyNear || notNear || onlyInArticle || afterFull) return [];
        const says = surnames.has(word)
          ? `‘${form.text}’ is a family name that many people bear`
          : word.length <= (form.text === form.text.toUpperCase() ? SHORT - 1 : SHORT) &&
              /^[a-z0-9]+$/.test(word)
            ? `‘${form.text}’ is so short that it means other things, too`
            : undefined;
        return says === undefined
          ? []
          : [
              problem(
                entry,
                whereWritten(entry.data, form),
                `${says}: give it \`onlyNear\` or \`notNear\` words, or take it out.`,
              ),
            ];
      }),
    );
  },
};
