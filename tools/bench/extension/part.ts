/** The whole extension beside one that does nothing, on the same pages. */
import type { Figure } from '../figure.ts';
import type { Part } from '../part.ts';
import { fewPages, SAMPLE } from '../pages.ts';
import { median, percentile95 } from '../statistics.ts';
import { figure, table } from '../table.ts';
import { openRivals } from '../visits.ts';
import { loadInPairs, type Cost, type Load, type PageLoads } from './pairs.ts';

/** Pages about our subject, and as many others. */
const PAGES_EACH = 4;

export const measureExtension: Part = async ({ loads, tell }) => {
  const { from, pages: few } = fewPages(PAGES_EACH);
  const pages = from === 'sample' ? few : [SAMPLE, ...few];
  const rivals = await openRivals();
  const results: PageLoads[] = [];
  const failures: string[] = [];
  tell(`Loading ${pages.length} pages ${loads} times with each extension `);
  try {
    for (const page of pages) {
      try {
        results.push(await loadInPairs(rivals, page, loads));
        tell('.');
      } catch (error) {
        failures.push(`- ${page.id}: ${error instanceof Error ? error.message : String(error)}`);
        tell('!');
      }
    }
  } finally {
    await rivals.close();
    tell('\n');
  }
  const matching = results.filter(({ isMatching }) => isMatching);
  const others = results.filter(({ isMatching }) => !isMatching);
  return {
    figures: {
      ...(matching.length > 0 && { 'load-matching': over(matching, ratioOf) }),
      ...(others.length > 0 && { 'load-other': over(others, (page) => added(page, 'all')) }),
    },
    text: [
      `Milliseconds of the main thread’s CPU for a whole load of a page, as the browser counts them (TaskDuration of the page’s own target, in thread time). Each page is loaded ${loads} times with each extension, by turns, in a new tab; both may run on all sites. The page’s inline scripts run, and nothing that it asks for is given: so a page here costs less than in life, and ours weighs more. Differences and ratios are taken pair by pair, then the median over the pairs. What runs in promises, as most of the reader does, the browser counts not as script but under ‘all else’. Emptied of its scripts, our extension costs what the idle one does.`,
      section('Where we match', matching),
      section('Where we don’t match', others),
      ...(failures.length > 0 ? [`Not measured:\n\n${failures.join('\n')}`] : []),
    ].join('\n\n'),
  };
};

function section(title: string, pages: readonly PageLoads[]): string {
  const rows = pages.map((page) => [
    page.id,
    figure(median(page.loads.map(({ nothing }) => nothing.all))),
    figure(median(page.loads.map(({ ours }) => ours.all))),
    `${figure(ratioOf(page))} ×`,
    ...(['all', 'script', 'compile', 'style', 'layout', 'rest'] as const).map((kind) =>
      signed(added(page, kind)),
    ),
  ]);
  const head = ['page', 'idle extension', 'ours', 'ratio', 'added', 'of it scripts called'];
  const kinds = ['compiling', 'style', 'layout', 'all else, with promises'];
  return `### ${title}\n\n${rows.length > 0 ? table([...head, ...kinds], rows) : 'No page.'}`;
}

/** The median over the pairs of what ours adds, in ms. */
function added({ loads }: PageLoads, kind: keyof Cost): number {
  return median(loads.map(({ ours, nothing }) => ours[kind] - nothing[kind]));
}

function ratioOf({ loads }: PageLoads): number {
  return median(loads.map(({ ours, nothing }: Load) => ours.all / nothing.all));
}

function over(pages: readonly PageLoads[], take: (page: PageLoads) => number): Figure {
  const numbers = pages.map(take);
  return { median: median(numbers), most: percentile95(numbers) };
}

function signed(number: number): string {
  return number < 0 ? `−${figure(-number)}` : figure(number);
}
