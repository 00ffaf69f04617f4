/** A short definition is easy to read: short sentences, and few long words. */
import { lixOf, sentenceLengths } from '../readability.ts';
import { type EditorialRule, problem } from './rule.ts';

/** From 25 on sentences become difficult: https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/ */
const WORDS_MOST = 25;

/** Newspapers lie at 35 to 44; 55 and more is how academic books and laws are written: https://www.fonologisk.dk/lixtal/ */
const TOO_HARD = 55;

export const easyToRead: EditorialRule = {
  name: 'easy-to-read',
  why: 'The card is read in passing, by people who came for the article.',
  check: (pack) =>
    pack.terms.flatMap((entry) => {
      const { short } = entry.data;
      const longest = Math.max(0, ...sentenceLengths(short));
      const lix = lixOf(short);
      if (longest > WORDS_MOST)
        return [
          problem(
            entry,
            ['short'],
            `A sentence of ‘short’ has ${longest} words, and ${WORDS_MOST} are allowed: make two of it, or say less.`,
          ),
        ];
      return lix >= TOO_HARD
        ? [
            problem(
              entry,
              ['short'],
              `‘short’ reads like a law (LIX ${Math.round(lix)}, and it must stay below ${TOO_HARD}): use shorter words where there are any, or make two sentences of it. Names don't count.`,
            ),
          ]
        : [];
    }),
};
