/** Who bears a short name that another person of the pack has, has it too: else the other would be taken for the one who was just named. */
import { foldPhrase } from '../../../core/matching/lexicon.ts';
import { formsOf } from '../compile.ts';
import type { Entry } from '../entry.ts';
import type { TermSource } from '../source-schema.ts';
import { type EditorialRule, problem } from './rule.ts';

export const sharedShortNames: EditorialRule = {
  name: 'shared-short-names',
  why: 'Where ‘Kim’ of Seoul’s parliament has just spoken, the next ‘Kim’ is no head of state.',
  check: (pack) => {
    const people = pack.terms.filter(({ data }) => data.kind === 'person');
    const bearers = new Map<string, { readonly text: string; readonly file: string }>();
    for (const { file, data } of people)
      for (const text of shortNamesOf(data)) {
        const [word = ''] = foldPhrase(text);
        if (!bearers.has(word)) bearers.set(word, { text, file });
      }
    return people.flatMap((entry) =>
      [...bearers].flatMap(([word, { text, file }]) =>
        isNamed(entry, word) && !isCalled(entry, word)
          ? [
              problem(
                entry,
                ['name'],
                `‘${text}’ alone means somebody else in this pack (${file}), even where this person was just named: give the form {text: ${text}, afterFull: true}, or, where nobody calls this person so, \`notCalled: [${text}]\`.`,
              ),
            ]
          : [],
      ),
    );
  },
};

/** Of one word in Latin letters. */
function shortNamesOf(data: TermSource): readonly string[] {
  return formsOf(data).flatMap(({ text, afterFull }) =>
    afterFull && /^[\p{Script=Latin}’'-]+$/u.test(text) && foldPhrase(text).length === 1
      ? [text]
      : [],
  );
}

/** By the name that heads the card: what systems of spelling make of others is too many names. Half of a given name, as in 'Tae-yong', is no name. */
function isNamed({ data }: Entry<TermSource>, word: string): boolean {
  const parts = data.name.split(/\s+/u).map((part) => foldPhrase(part).join(' '));
  return parts.length > 1 && parts.includes(word);
}

function isCalled({ data }: Entry<TermSource>, word: string): boolean {
  return [...shortNamesOf(data), ...(data.notCalled ?? [])].some(
    (text) => foldPhrase(text)[0] === word,
  );
}
