/** Every caveat rule finds its examples and none of its near misses. */
import { allAtOnce } from '../../../core/steps.ts';
import { findCaveats } from '../../../core/claims/caveats.ts';
import { cutWords, foldWord } from '../../../core/text/words.ts';
import type { Article } from '../../../core/article.ts';
import type { CaveatSource } from '../source-schema.ts';
import { type CaveatRule } from '../../../core/pack/pack.ts';
import { LIMITS } from '../../../core/pack/pack-kinds.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import { compileRule } from '../compile-phrases.ts';
import { type EditorialRule, problem } from './rule.ts';
import type { Entry, Problem } from '../entry.ts';

/** A list of phrases longer than this is a dictionary, and not what a rule is for. */
const PHRASES_MOST = 500;

export const caveatExamples: EditorialRule = {
  name: 'caveat-examples',
  why: 'A caveat on the wrong words costs more trust than ten right ones earn.',
  check: (pack) =>
    pack.caveats.flatMap((entry) => {
      const { data } = entry;
      const { lists, surnames } = pack.meta.data;
      if (data.find.length > PHRASES_MOST)
        return [
          problem(
            entry,
            ['find'],
            `There are ${data.find.length} phrases, and ${PHRASES_MOST} are allowed: use a list in pack.yaml, or two rules.`,
          ),
        ];
      const wrong = data.find.flatMap((phrase, i) => {
        const parsed = parsePhrase(phrase, lists);
        return parsed.kind === 'error'
          ? [
              problem(
                entry,
                ['find', i],
                `‘${phrase}’ can't be read as a phrase: ${parsed.message}.`,
              ),
            ]
          : [];
      });
      wrong.push(...missingParts(entry));
      if (data.says.length > LIMITS.caveatSays)
        wrong.push(
          problem(
            entry,
            ['says'],
            `‘says’ is ${data.says.length} characters long, and ${LIMITS.caveatSays} are allowed: shorten it.`,
          ),
        );
      if (data.kind === 'outdated' && !data.overtaken)
        wrong.push(
          problem(
            entry,
            ['kind'],
            'An ‘outdated’ rule needs `overtaken`: the day and the events that overtook the statement.',
          ),
        );
      if (wrong.length > 0) return wrong;
      // What is asked of the page itself is taken as met.
      const { hosts: _1, notHosts: _2, published: _3, ...compiled } = compileRule(entry, lists, []);
      const rule: CaveatRule = {
        ...compiled,
        sources: [],
        checked: data.checked,
        reviewBy: data.checked,
      };
      const isFound = (text: string) =>
        data.where.some(
          (where) =>
            allAtOnce(
              findCaveats(
                pageOf(text, where),
                [cutWords(where === 'byline' ? TITLE : text)],
                [rule],
                surnames.map(foldWord),
                new Set(data.mentions),
              ),
            ).length > 0,
        );
      return [
        ...data.examples.flatMap((text, i) =>
          isFound(text)
            ? []
            : [
                problem(
                  entry,
                  ['examples', i],
                  `The rule does not find its example ‘${text}’: mend the phrases in \`find\`, or the example.`,
                ),
              ],
        ),
        ...data.nearMisses.flatMap((text, i) =>
          isFound(text)
            ? [
                problem(
                  entry,
                  ['nearMisses', i],
                  `The rule finds ‘${text}’, which it must not: make a phrase in \`find\` narrower, or add \`notNear\`.`,
                ),
              ]
            : [],
        ),
      ];
    }),
};

/** What a rule with phrases, and one without, can't do without. */
function missingParts(entry: Entry<CaveatSource>): readonly Problem[] {
  const { find, outlets, examples, nearMisses } = entry.data;
  const says =
    find.length === 0
      ? outlets
        ? undefined
        : '`find` has no phrase: give one, or, for a rule about an outlet, `outlets`.'
      : examples.length === 0
        ? 'There are no `examples`: write a sentence that the rule must find.'
        : nearMisses.length === 0
          ? 'There are no `nearMisses`: write a sentence that looks like one and is none.'
          : undefined;
  return says === undefined ? [] : [problem(entry, ['find'], says)];
}

const TITLE = 'Title';

function pageOf(text: string, kind: CaveatRule['where'][number]): Article {
  const page = { url: '', host: '', isArticle: true, title: '' };
  return kind === 'byline'
    ? { ...page, byline: [text], blocks: [{ kind: 'title', text: TITLE }] }
    : { ...page, byline: [], blocks: [{ kind, text }] };
}
