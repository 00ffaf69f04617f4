/** Puts what was measured of the reader into words and tables. */
import type { Visit } from './built-extension.ts';
import { AFTER_MARKS } from '../contestant.ts';
import type { BenchPages } from '../pages.ts';
import { TEMPERATURES, type PageResult, type Times } from './results.ts';
import { median, percentile5, percentile95 } from '../statistics.ts';
import { figure, table } from '../table.ts';

export interface Report {
  readonly from: BenchPages['from'];
  readonly results: readonly PageResult[];
  /** Pages that could not be measured, each with the reason. */
  readonly failures: readonly string[];
  /** How many pages there was no time for. */
  readonly unreached: number;
  readonly sample: PageResult;
  readonly visits: readonly Visit[];
  /** How many documents each contestant was given on a page: they differ where the time was up. */
  readonly documents: { readonly least: number; readonly most: number };
  /** Forms of the pack, and how many of them the others are given. */
  readonly forms: { readonly all: number; readonly given: number };
}

const HEAD = ['', 'cold, median', 'cold, 95 %', 'warm, median', 'warm, 95 %'];

export function write(report: Report): string {
  const { results, failures, from, forms } = report;
  const { least, most } = report.documents;
  const matching = results.filter(({ isMatching }) => isMatching);
  const others = results.filter(({ isMatching }) => !isMatching);
  return [
    [
      `Milliseconds of the page’s main thread, on ${count(results.length, 'page')} (${from === 'corpus' ? 'articles of the corpus' : 'there is no corpus here: the sample article alone'}).`,
      `Each contestant had ${least === most ? '' : `${least} to `}${count(most, 'fresh document')} on each page, in a tab of its own, in alternating order, in an isolated world like a content script’s, on a page served cross-origin isolated.`,
      `Cold is the first run in a document, with the script’s own evaluation; warm is the later half of up to 24 repeats in it. Neither has the parsing of the script, the messages to the background, or the layout and painting that follow.`,
      `‘Our reader’ is timed until its marks are painted, as the others are; ‘to the end’ has the article’s facts and its caveats, which come behind the marks.`,
      `‘Walking’ takes the text of every text node of the page; ‘looking’ also looks at each of its characters once.`,
      `mark.js and findAndReplaceDOMText are given ${forms.given} of the pack’s ${forms.all} forms, as whole words and phrases, the second in one regular expression; our reader looks for all. The two are measured where the page is recognised.`,
      `Ratios are taken page by page. ‘95 %’ is the 95th percentile over the pages; of a ratio that should be high, 95 % of the pages have more.`,
    ].join(' '),
    ...group('Pages that our reader recognises: it reads, recognises, matches, paints', matching),
    ...group(
      'Pages that it does not recognise: it searches, perhaps reads, and stops there',
      others,
    ),
    ...(matching.length > 0 ? [stepsOf('Steps of the reader on matching pages', matching)] : []),
    ...(others.length > 0 ? [stepsOf('Steps of the reader on the other pages', others)] : []),
    builtOn(report),
    ...(report.unreached > 0
      ? [`There was no time for ${count(report.unreached, 'more page')}.`]
      : []),
    ...(failures.length > 0
      ? [
          `Not measured, or not in every round:\n\n${failures.map((failure) => `- ${failure}`).join('\n')}`,
        ]
      : []),
  ].join('\n\n');
}

function group(title: string, pages: readonly PageResult[]): readonly string[] {
  if (pages.length === 0) return [];
  const row = (
    name: string,
    take: (times: Times) => number,
    unit = '',
    worst: typeof percentile95 = percentile95,
  ) => [
    name,
    ...TEMPERATURES.flatMap((temperature) => {
      const numbers = pages.map((page) => take(page[temperature]));
      return [median(numbers), worst(numbers)].map((number) => figure(number) + unit);
    }),
  ];
  // Of pages that were not recognised only those that were meant to be have them.
  const hasOthers = pages.every(({ isMatching }) => isMatching);
  const typical = (take: (page: PageResult) => number) => Math.round(median(pages.map(take)));
  return [
    `### ${title}`,
    `${count(pages.length, 'page')}; at the median ${typical((page) => page.characters)} characters of text${hasOthers ? `, ${typical((page) => page.painted)} marks of ours, ${typical((page) => page.marksOfMarkJs)} of mark.js, ${typical((page) => page.marksOfFindAndReplace)} of findAndReplaceDOMText` : ''}.`,
    table(HEAD, [
      row('walking', ({ walk }) => walk),
      row('walking and looking at each character', ({ look }) => look),
      row('our reader', ({ reader }) => reader),
      row('reader : walking', ({ reader, walk }) => reader / walk, ' ×'),
      row('reader : looking', ({ reader, look }) => reader / look, ' ×'),
      ...(hasOthers
        ? [
            row('our reader, to the end', ({ readerToEnd }) => readerToEnd),
            row('reader to the end : walking', ({ readerToEnd, walk }) => readerToEnd / walk, ' ×'),
          ]
        : []),
      ...(hasOthers
        ? [
            row('mark.js', ({ markJs }) => markJs),
            row('mark.js : reader', ({ markJs, reader }) => markJs / reader, ' ×', percentile5),
            row('findAndReplaceDOMText', ({ findAndReplace }) => findAndReplace),
            row(
              'findAndReplaceDOMText : reader',
              ({ findAndReplace, reader }) => findAndReplace / reader,
              ' ×',
              percentile5,
            ),
          ]
        : []),
    ]),
  ];
}

function stepsOf(title: string, pages: readonly PageResult[]): string {
  const names = [...new Set(pages.flatMap(({ cold }) => Object.keys(cold.steps)))];
  const rows = names.map((name) => {
    // Where a page is found to be about nothing of ours, the steps after that are not taken.
    const reached = pages.filter(({ cold }) => cold.steps[name] !== undefined);
    const times = TEMPERATURES.flatMap((temperature) => {
      const numbers = reached.map((page) => page[temperature].steps[name] ?? 0);
      return [median(numbers), percentile95(numbers)].map(figure);
    });
    return [name, String(reached.length), ...times];
  });
  return `### ${title}\n\n${table(['', 'pages', ...HEAD.slice(1)], rows)}`;
}

/** The extension's own timings beside those of the bench on the same page: they have to agree in what was found. */
function builtOn({ sample, visits }: Report): string {
  const { steps } = sample.cold;
  const direct = (...names: string[]) => names.reduce((sum, name) => sum + (steps[name] ?? 0), 0);
  const said = (take: (timings: Visit['timings']) => number) => {
    const numbers = visits.map(({ timings }) => take(timings));
    return [figure(median(numbers)), figure(Math.max(...numbers))];
  };
  const painted = [...new Set(visits.map((visit) => visit.painted))].join(' or ');
  const rows = [
    ['read', ...said(({ readMs }) => readMs), figure(direct('read', 'cut'))],
    ['recognise', ...said(({ recogniseMs }) => recogniseMs), figure(direct('recognise'))],
    [
      'match',
      ...said(({ matchMs }) => matchMs),
      figure(direct('facts', 'mentions', ...Object.values(AFTER_MARKS))),
    ],
    ['paint', ...said(({ paintMs }) => paintMs), figure(direct('place', 'paint'))],
  ];
  return [
    '### The built extension on the sample article',
    `What its own briefing says, over ${count(visits.length, 'load')}, each in a new tab; beside it the bench, cold, on the same page. Marks painted: ${painted} by the extension, ${sample.painted} by the bench.`,
    table(['', 'median', 'longest', 'bench, cold'], rows),
  ].join('\n\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
