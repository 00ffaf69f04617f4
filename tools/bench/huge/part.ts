/** The built extension on a page of ten megabytes: how long it keeps the page waiting, and when its first marks are there. */
import { readBuiltPack } from '../../built-pack.ts';
import { PACK } from '../librarian.ts';
import type { Part } from '../part.ts';
import { median, percentile95 } from '../statistics.ts';
import { figure, table } from '../table.ts';
import { tasksOf, type OwnTask, type Tasks } from '../tasks.ts';
import { startTrace, stopTrace } from '../trace.ts';
import { openOurs, visit } from '../visits.ts';
import { awaitMarks, watchForMarks, type FirstMarks } from './first-marks.ts';
import { makeHugePage, TEXT_BYTES } from './huge-page.ts';

const LOADS = 3;
/** A task that a person may notice (RAIL; the browser's own limit for a ‘long task’), in ms. */
const LONG_MS = 50;
/** After the load, for all that the reader leaves to later. */
const TRACED_MS = 6_000;
const PATIENCE_MS = 30_000;
const LONGEST_SHOWN = 8;

export const measureHuge: Part = async ({ tell }) => {
  const page = makeHugePage(readBuiltPack(PACK));
  const ours = await openOurs();
  const traced: Tasks[] = [];
  const marked: FirstMarks[] = [];
  let state: string | undefined;
  try {
    for (let load = 0; load < LOADS; load++) {
      const seen = await visit(
        ours,
        page,
        0,
        (session) => awaitMarks(session, PATIENCE_MS),
        watchForMarks,
      );
      marked.push(seen.taken);
      tell('.');
      const events = await visit(ours, page, TRACED_MS, stopTrace, startTrace);
      traced.push(tasksOf(events.taken, ours.extension.base));
      state = events.state?.kind;
      tell('.');
    }
  } finally {
    await ours.extension.close();
    tell('\n');
  }
  const longest = traced.map(({ own }) => Math.max(...own.map((task) => task.ours)));
  const waits = marked.flatMap(({ ready, seen }) => (seen === undefined ? [] : [seen - ready]));
  return {
    figures: {
      'huge-task': { median: median(longest), most: percentile95(longest) },
      ...(waits.length === LOADS && {
        'huge-first': { median: median(waits), most: percentile95(waits) },
      }),
    },
    text: [
      `An article of ${(TEXT_BYTES / 1_000_000).toFixed(0)} MB of text, of made-up words with the pack’s own forms among them, in the built extension; ${LOADS} loads for the marks and as many for the tasks, in new tabs. The reader’s answer at the end: ${state ?? 'none'}.`,
      `First marks: a world of the bench’s own looks at each frame for a highlight with a box on the screen. From DOMContentLoaded to that frame painted: ${waits.length === 0 ? `none within ${PATIENCE_MS / 1_000} s` : `${waits.map(figure).join(', ')} ms`}. DOMContentLoaded came ${marked.map(({ ready }) => figure(ready)).join(', ')} ms after the navigation began.`,
      `Tasks: from the browser’s trace of the page’s main thread. The page has no script of its own, so a task with script in it is ours; what the browser parses, lays out and paints of itself in the same task is taken off. Tracing itself costs a little. Where the CPU of a task is much less than its time, other work on the machine had the processor.`,
      table(
        [
          'load',
          'tasks of ours',
          `over ${LONG_MS} ms`,
          'longest',
          'most CPU',
          'all of ours',
          'its CPU',
          'browser’s longest',
        ],
        traced.map(({ own, longestOther }, i) => [
          String(i + 1),
          String(own.length),
          String(own.filter((task) => task.ours > LONG_MS).length),
          figure(longest[i] ?? NaN),
          figure(Math.max(...own.map(({ cpu }) => cpu))),
          figure(own.reduce((sum, task) => sum + task.ours, 0)),
          figure(own.reduce((sum, task) => sum + task.cpu, 0)),
          figure(longestOther),
        ]),
      ),
      `The longest of ours in the first load, in ms since our first script began:`,
      table(
        ['at', 'ours', 'its CPU', 'collecting garbage', 'whole task'],
        longestOf(traced[0]?.own ?? []),
      ),
    ].join('\n\n'),
  };
};

function longestOf(own: readonly OwnTask[]): readonly (readonly string[])[] {
  return own
    .toSorted((a, b) => b.ours - a.ours)
    .slice(0, LONGEST_SHOWN)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, ours, cpu, collecting, whole }) => [at, ours, cpu, collecting, whole].map(figure));
}
