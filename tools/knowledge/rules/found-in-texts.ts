/** The phrases of attribution cues and of figures find their examples and none of their near misses. */
import type { Block } from '../../../core/article.ts';
import { findAttribution } from '../../../core/claims/attribution.ts';
import { findFigures } from '../../../core/claims/figures.ts';
import { readNumber } from '../../../core/text/number-values.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import { allAtOnce } from '../../../core/steps.ts';
import { cutWords, foldWord } from '../../../core/text/words.ts';
import { compileCues, compileFigureRule } from '../compile-phrases.ts';
import type { Entry, Problem } from '../entry.ts';
import type { PackFolder } from '../load.ts';
import type { AttributionSource, FigureSource } from '../source-schema.ts';
import { type EditorialRule, problem } from './rule.ts';

export const foundInTexts: EditorialRule = {
  name: 'found-in-texts',
  why: 'A sentence laid to the wrong speaker, or a number to the wrong figure, misleads whoever trusts the count.',
  check: (pack) => {
    const unread = [...pack.attribution, ...pack.figures].flatMap((entry) =>
      unreadPhrases(entry, pack.meta.data.lists),
    );
    return unread.length > 0
      ? unread
      : [...tryCues(pack), ...pack.figures.flatMap((entry) => tryFigure(entry, pack))];
  },
};

type Lists = PackFolder['meta']['data']['lists'];

function unreadPhrases(
  entry: Entry<AttributionSource | FigureSource>,
  lists: Lists,
): readonly Problem[] {
  const { data } = entry;
  const isFigure = 'counts' in data;
  const read = (field: 'find' | 'not', phrases: readonly string[]) =>
    phrases.flatMap((phrase, i) => {
      const parsed = parsePhrase(phrase, lists);
      if (parsed.kind === 'error') {
        const says = `‘${phrase}’ can't be read as a phrase: ${parsed.message}.`;
        return [problem(entry, [field, i], says)];
      }
      if (!isFigure || parsed.steps.some(({ is }) => is === 'number')) return [];
      const says = `‘${phrase}’ has no <number>, so no number can be read: add it.`;
      return [problem(entry, [field, i], says)];
    });
  return [...read('find', data.find), ...read('not', isFigure ? data.not : [])];
}

const pageOf = (text: string): readonly Block[] => [{ kind: 'body', text }];

/** All the cues are tried together: an example is that of the kind which has the words in the end. */
function tryCues(pack: PackFolder): readonly Problem[] {
  const rules = compileCues(pack.attribution, pack.meta.data.lists);
  const surnames = pack.meta.data.surnames.map(foldWord);
  const kindsIn = (text: string) =>
    allAtOnce(findAttribution(pageOf(text), [cutWords(text)], rules, surnames)).map(
      ({ kind }) => kind,
    );
  return pack.attribution.flatMap((entry) => {
    const { kind, examples, nearMisses } = entry.data;
    return [
      ...examples.flatMap((text, i) => {
        const kinds = kindsIn(text);
        const instead = kinds.length > 0 ? kinds.join(', ') : 'nothing';
        return kinds.includes(kind)
          ? []
          : [
              problem(
                entry,
                ['examples', i],
                `The example ‘${text}’ counts as ${instead}: mend the phrases in \`find\`, or the example.`,
              ),
            ];
      }),
      ...nearMisses.flatMap((text, i) =>
        kindsIn(text).includes(kind)
          ? [
              problem(
                entry,
                ['nearMisses', i],
                `‘${text}’ counts as ${kind}, which it must not: make a phrase in \`find\` narrower.`,
              ),
            ]
          : [],
      ),
    ];
  });
}

function tryFigure(entry: Entry<FigureSource>, pack: PackFolder): readonly Problem[] {
  const { data } = entry;
  // All figures are tried together, as one's number may look like another's.
  const rules = pack.figures.flatMap((one) => compileFigureRule(one, pack.meta.data.lists));
  const mentioned = new Set(pack.figures.flatMap((one) => one.data.terms));
  const readIn = (text: string) =>
    allAtOnce(findFigures(pageOf(text), [cutWords(text)], rules, mentioned))
      .filter(({ figure }) => figure === entry.id)
      .flatMap(({ number }) => readNumber(number)?.high ?? []);
  return [
    ...data.examples.flatMap(({ text, reads }, i) => {
      const read = readIn(text);
      return read.includes(reads)
        ? []
        : [
            problem(
              entry,
              ['examples', i],
              `In ‘${text}’ the figure reads ${read.join(', ') || 'no number'}, and not ${reads}: mend the phrases in \`find\`, or the example.`,
            ),
          ];
    }),
    ...data.nearMisses.flatMap((text, i) => {
      const read = readIn(text);
      return read.length === 0
        ? []
        : [
            problem(
              entry,
              ['nearMisses', i],
              `In ‘${text}’ the figure reads ${read.join(', ')}, which it must not: make a phrase in \`find\` narrower, or add \`notNear\`.`,
            ),
          ];
    }),
    ...(data.find.length > 0 && (data.examples.length === 0 || data.nearMisses.length === 0)
      ? [problem(entry, ['find'], 'A figure with `find` needs `examples` and `nearMisses`.')]
      : []),
  ];
}
