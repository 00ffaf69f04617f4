/** Check dates are real: not before the reading of a source, not in the future. */
import { allCitations, allEntries } from '../compile.ts';
import { type EditorialRule, problem } from './rule.ts';

export const dates: EditorialRule = {
  name: 'dates',
  why: 'The day of the last check is shown to every reader, and is the ground of their trust.',
  check: (pack) => {
    const today = new Date().toISOString().slice(0, 10);
    return [
      ...allEntries(pack).flatMap((entry) => [
        ...(entry.data.checked > today
          ? [
              problem(
                entry,
                ['checked'],
                `‘checked’ lies in the future (${entry.data.checked}): give the day of the last check.`,
              ),
            ]
          : []),
        ...(entry.data.reviewBy !== undefined && entry.data.reviewBy <= entry.data.checked
          ? [
              problem(
                entry,
                ['reviewBy'],
                '‘reviewBy’ must lie after ‘checked’: give a later day or leave it out.',
              ),
            ]
          : []),
      ]),
      ...allEntries(pack).flatMap((entry) => {
        const read = allCitations(pack)
          .filter((one) => one.entry === entry)
          .map(({ citation }) => citation.read)
          .toSorted()
          .at(-1);
        return read !== undefined && entry.data.checked < read
          ? [
              problem(
                entry,
                ['checked'],
                `A source was read on ${read}, after the last check (${entry.data.checked}): give the day of the last check.`,
              ),
            ]
          : [];
      }),
      ...allCitations(pack).flatMap(({ entry, path, citation }) => [
        ...(citation.read > today
          ? [
              problem(
                entry,
                [...path, 'read'],
                `‘read’ lies in the future (${citation.read}): give the day on which you read the source.`,
              ),
            ]
          : []),
        ...(citation.published !== undefined && citation.published.slice(0, 10) > citation.read
          ? [
              problem(
                entry,
                [...path, 'published'],
                `The source was read on ${citation.read}, before it was published (${citation.published}): correct one of the two.`,
              ),
            ]
          : []),
      ]),
    ];
  },
};
