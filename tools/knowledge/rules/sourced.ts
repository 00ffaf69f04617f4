/** Every statement has a source. */
import { type EditorialRule, problem } from './rule.ts';

export const sourced: EditorialRule = {
  name: 'sourced',
  why: 'Readers come to us because they can see where we know it from.',
  check: (pack) => {
    const says =
      'This has no source. Add the page that you read under `sources`, or take the statement out.';
    const entries = [
      pack.terms,
      pack.notes,
      pack.events,
      pack.caveats,
      pack.outlets,
      pack.corrections,
    ].flat();
    return [
      ...entries
        .filter(({ data }) => data.sources.length === 0)
        .map((entry) => problem(entry, ['sources'], says)),
      ...pack.figures.flatMap((entry) =>
        entry.data.estimates.flatMap((estimate, i) =>
          estimate.sources.length === 0 ? [problem(entry, ['estimates', i], says)] : [],
        ),
      ),
      ...[pack.terms, pack.notes]
        .flat()
        .flatMap((entry) =>
          (entry.data.was ?? []).flatMap(({ sources }, i) =>
            sources.length === 0 ? [problem(entry, ['was', i], says)] : [],
          ),
        ),
    ];
  },
};
