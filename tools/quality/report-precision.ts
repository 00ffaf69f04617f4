/** Puts into words how many of the caveats that were found a person judged right, and names every one judged wrong or not judged yet. */
import { rowToJudge, type PrecisionCount } from './compare-precision.ts';
import type { Stretch } from './reading.ts';
import { heading, oneLine, percent, share, type Compared, type Section } from './report.ts';

/** What is promised, in shares of one. */
const RIGHT_AT_LEAST = 0.95;

/**
 * A page that is not recognised shows none, which counts as silent. Of pages about the subject all caveats are judged as well as
 * they would be shown where a reader asks for them anyway.
 */
export function reportPrecision(compared: readonly Compared<PrecisionCount>[]): Section {
  const pick = (test: (count: PrecisionCount) => boolean) => {
    const counts = compared.map(({ count }) => count).filter(test);
    const sum = (key: 'right' | 'wrong' | 'unjudged') =>
      counts.reduce((total, count) => total + count[key].length, 0);
    const judged = sum('right') + sum('wrong');
    return {
      pages: counts.length,
      right: sum('right'),
      judged,
      unjudged: sum('unjudged'),
      isKept: sum('right') >= judged * RIGHT_AT_LEAST,
    };
  };
  const shown = pick(({ isShown }) => isShown);
  const asked = pick(({ about }) => about !== 'no');
  const silent = pick(({ about, isShown }) => about === 'no' && !isShown);
  const unrelated = pick(({ about }) => about === 'no');
  const isToldOf = ({ about, isShown }: PrecisionCount) => isShown || about !== 'no';
  const told = compared.filter(({ count }) => isToldOf(count));
  const unjudged = told.reduce((total, { count }) => total + count.unjudged.length, 0);
  const isKept =
    shown.judged > 0 && shown.isKept && asked.isKept && unjudged === 0 && compared.length > 0;
  return {
    isKept,
    lines: [
      heading('Precision of caveats', isKept),
      `On ${compared.length} pages judged by hand, ${shown.pages} of them recognised: ${share(shown.right, shown.judged)} of the caveats shown are right (at least ${percent(RIGHT_AT_LEAST)}).`,
      `${silent.pages} of ${unrelated.pages} pages that are not about the subject show none.`,
      `As if asked for on all ${asked.pages} pages that are about the subject or may be called either: ${share(asked.right, asked.judged)} are right (at least ${percent(RIGHT_AT_LEAST)}).`,
      `${unjudged} were found that nobody has judged (none).`,
      ...(unjudged > 0
        ? [
            'To judge one: read the sentence where it stands on the page (--dump <id>), ask whether what the caveat says is true of those words and whether docs/caveats.md gives them this kind, and add its row to the page’s file in test/quality/precision with ‘right’, or with ‘wrong’ and, last, why.',
          ]
        : []),
      ...told.flatMap(({ count, text }) => [
        `  ${count.id}: ${share(count.right.length, count.right.length + count.wrong.length)}${count.isShown ? '' : ', not recognised'}`,
        ...count.wrong.map(
          (one) => `    wrong (${one.because}): ${one.rule}, ${showQuote(one.at, text)}`,
        ),
        ...count.unjudged.flatMap((one) => [
          `    not judged: ${one.kind}, ‘${one.says}’, ${showQuote(one.at, text)}`,
          `      ${rowToJudge(one, text)}`,
        ]),
      ]),
    ],
  };
}

function showQuote([start, end]: Stretch, text: string): string {
  return `at ${start}–${end}, [${oneLine(text.slice(start, end))}]`;
}
