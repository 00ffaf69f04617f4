/** What was seen in a source is quoted in at most fifteen words. */
import { allCitations } from '../compile.ts';
import { type EditorialRule, problem } from './rule.ts';

const MOST = 15;

export const seenWords: EditorialRule = {
  name: 'seen-words',
  why: 'Enough for a second editor to find the place, and no copy of other people’s work.',
  check: (pack) =>
    allCitations(pack).flatMap(({ entry, path, citation }) => {
      const count = citation.seen.trim().split(/\s+/).length;
      return count > MOST
        ? [
            problem(
              entry,
              [...path, 'seen'],
              `‘seen’ is ${count} words long, and ${MOST} are allowed: keep the words that bear the statement.`,
            ),
          ]
        : [];
    }),
};
