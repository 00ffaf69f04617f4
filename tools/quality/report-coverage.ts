/** Puts into words what the pack covers: what readers would look up, what they ask, and which names it lacks. Every miss by name. */
import type { NameCount } from './names.ts';
import type { AnswerCount } from './questions.ts';
import { partToJudge, type LedTerm, type ReaderTermCount } from './reader-terms.ts';
import { heading, percent, share, type Section } from './report.ts';

/** What is promised, in shares of one. */
const LED_AT_LEAST = 0.9;

export function reportReaderTerms({ led, misses, wrong, unjudged }: ReaderTermCount): Section {
  const all = led.length + misses.length + wrong.length + unjudged.length;
  const isKept = led.length >= all * LED_AT_LEAST && unjudged.length === 0;
  const describe = ({ article, lang, text }: LedTerm) => `${article} (${lang}) “${text}”`;
  const leads = ({ to }: LedTerm) =>
    to.map(({ term, words }) => `${term} by “${words}”`).join(', ');
  return {
    isKept,
    lines: [
      heading('What readers would look up', isKept),
      `${share(led.length, all)} of the words that a reader would want explained, and that could have an entry, lead to one (at least ${percent(LED_AT_LEAST)}).`,
      ...misses.map((one) => `  no entry: ${describe(one)}`),
      ...wrong.map((one) => `  another entry: ${describe(one)} leads to ${leads(one)}: ${one.why}`),
      ...unjudged.flatMap((one) => [
        `  not judged, as only some of the words lead to an entry: ${describe(one)} leads to ${leads(one)}`,
        `    ${partToJudge(one)}`,
      ]),
      ...(unjudged.length > 0
        ? ['Add each row to test/quality/reader-terms/parts.json, with the verdict and why.']
        : []),
    ],
  };
}

export function reportAnswers(count: AnswerCount): Section {
  const { asked, answered, disputed, disputedSaid, misses } = count;
  const isKept = answered === asked && asked > 0;
  return {
    isKept,
    lines: [
      heading('What readers ask', isKept),
      `${share(answered, asked)} of the questions are answered by the entries that were judged to (all); ${disputedSaid} of ${disputed} with what is disputed.`,
      ...misses.map(({ id, says }) => `  ${id}: ${says}`),
    ],
  };
}

export function reportNames({ pages, names, next }: NameCount): Section {
  const open = names.filter(({ why }) => why === undefined);
  const isKept = pages > 0 && open.length === 0;
  return {
    isKept,
    lines: [
      heading('Names without an entry', isKept),
      `Of the ${names.length} most frequent on ${pages} pages about the subject, by the twenty most frequent of each, ${open.length} are neither covered nor marked as not for this pack (none):`,
      ...names.map(
        ({ name, count, pages: on, why }) =>
          `  ${name} × ${count} on ${on}${on === 1 ? ' page' : ' pages'}${why === undefined ? '' : ` – not for this pack: ${why}`}`,
      ),
      ...(next.length > 0
        ? [
            `Next, without the marked ones: ${next.map(({ name, count }) => `${name} × ${count}`).join(', ')}.`,
          ]
        : []),
    ],
  };
}
