/** Words that judge are not ours. */
import { cutWords } from '../../../core/text/words.ts';
import { hasSequence } from '../../../core/matching/nearness.ts';
import type { Entry } from '../entry.ts';
import { type EditorialRule, problem } from './rule.ts';

/** Outside quotation marks; a word followed by what to say instead. */
const BANNED: Readonly<Record<string, string>> = {
  regime: 'government, authorities or leadership',
  puppet: 'say whose, and what is documented',
  'hermit kingdom': 'North Korea',
  hermit: 'say what is closed to whom',
  notorious: 'leave it out',
  brutal: 'say what was done',
  dictator: 'give the office',
  tyrant: 'give the office',
  despot: 'give the office',
  rogue: 'say what was done',
  'so called': 'say who calls it so',
  infamous: 'leave it out',
  reclusive: 'say what is closed to whom',
  secretive: 'say what is not made public',
  pariah: 'say who shuns it, and how',
  stooge: 'say whose, and what is documented',
  brainwashed: 'say what they were taught',
  cruel: 'say what was done',
  evil: 'say what was done',
  bizarre: 'leave it out',
  tyrannical: 'say what was done',
  despotic: 'say what was done',
  obviously: 'leave it out',
  'of course': 'leave it out',
  clearly: 'leave it out',
  unfortunately: 'leave it out',
  boasts: 'says',
  boasted: 'said',
  admits: 'acknowledges or says',
  admitted: 'acknowledged or said',
};

export const neutralWords: EditorialRule = {
  name: 'neutral-words',
  why: 'The reader decides what to think; we say what is documented.',
  check: (pack) => {
    const texts: [Entry<unknown>, string, string | undefined][] = [
      ...pack.figures.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'title', e.data.title],
        [e, 'note', e.data.note],
      ]),
      ...pack.terms.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'short', e.data.short],
        [e, 'long', e.data.long],
      ]),
      ...pack.notes.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'title', e.data.title],
        [e, 'text', e.data.text],
      ]),
      ...[pack.terms, pack.notes]
        .flat()
        .flatMap((e) =>
          (e.data.was ?? []).map(({ text }, i): [Entry<unknown>, string, string | undefined] => [
            e,
            `was.${i}.text`,
            text,
          ]),
        ),
      ...pack.events.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'title', e.data.title],
        [e, 'text', e.data.text],
      ]),
      ...pack.caveats.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'says', e.data.says],
        [e, 'why', e.data.why],
        [e, 'overtaken.undated', e.data.overtaken?.undated],
        [e, 'overtaken.after', e.data.overtaken?.after],
      ]),
      ...pack.outlets.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'owner', e.data.owner],
        [e, 'newsFrom', e.data.newsFrom],
        [e, 'goodFor', e.data.goodFor],
      ]),
    ];
    // What a correction quotes of before is what was wrong.
    texts.push(
      ...pack.corrections.flatMap((e): [Entry<unknown>, string, string | undefined][] => [
        [e, 'says', e.data.says],
        [e, 'why', e.data.why],
      ]),
    );
    return texts.flatMap(([entry, field, text = '']) => {
      const { folded } = cutWords(withoutQuotations(text));
      return Object.entries(BANNED).flatMap(([word, instead]) =>
        hasSequence(folded, word.split(' ')) || hasSequence(folded, `${word}s`.split(' '))
          ? [
              problem(
                entry,
                field.split('.'),
                `‘${word}’ judges, or says more than is known: ${instead}. (In quotation marks it may stand.)`,
              ),
            ]
          : [],
      );
    });
  },
};

function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|‘[^’]*’|(?<=^|[\s(])'[^']*'(?=[\s.,;:)]|$)/g, ' ');
}
