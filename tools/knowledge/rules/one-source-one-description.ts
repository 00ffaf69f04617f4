/** A source is described in the same way wherever it stands. */
import { allCitations } from '../compile.ts';
import { type EditorialRule, problem } from './rule.ts';

export const oneSourceOneDescription: EditorialRule = {
  name: 'one-source-one-description',
  why: 'The pack lists each source once; of two titles for one address, one is wrong.',
  check: (pack) => {
    const known = new Map<string, { file: string; description: string }>();
    return allCitations(pack).flatMap(({ entry, path, citation }) => {
      const { url, title, publisher, published } = citation;
      const description = [title, publisher, published ?? 'without a date'].join(' · ');
      const first = known.get(url);
      known.set(url, first ?? { file: entry.file, description });
      return first && first.description !== description
        ? [
            problem(
              entry,
              path,
              `This source is described as ‘${description}’ here and as ‘${first.description}’ in ${first.file}: make them the same.`,
            ),
          ]
        : [];
    });
  },
};
