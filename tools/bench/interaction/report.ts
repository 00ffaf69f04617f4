/** What the part says of what it has seen: a figure for each target, and its section of the document. */
import type { PartReport } from '../part.ts';
import { median, percentile95 } from '../statistics.ts';
import { figure, table } from '../table.ts';
import type { CardSeen, CardsSeen } from './card.ts';
import type { Moves } from './moves.ts';
import { FRAME_MS, type Scrolled } from './panel.ts';
import type { PopupSeen } from './popup.ts';
import type { Shifts } from './shifts.ts';

export interface Interaction {
  readonly cards: CardsSeen;
  readonly popups: readonly PopupSeen[];
  readonly scrolls: readonly Scrolled[];
  readonly shifts: readonly Shifts[];
  readonly moves: Moves;
}

export function figuresOf(seen: Interaction): PartReport['figures'] {
  const { cards, popups, scrolls, shifts, moves } = seen;
  const over = (numbers: readonly number[]) => ({
    median: median(numbers),
    most: percentile95(numbers),
  });
  const frames = (all: readonly CardSeen[]) => all.map(({ frame }) => frame);
  return {
    'card-first': over(frames(cards.first)),
    'card-later': over(frames(cards.later)),
    popup: over(popups.map(({ article }) => article)),
    panel: over(scrolls.map(countLate)),
    shift: { median: Math.max(...shifts.map(addedBy)) },
    moves: {
      median: median(moves.ours) / median(moves.bare),
      most: percentile95(moves.ours) / percentile95(moves.bare),
    },
  };
}

/** Tasks that take longer than a frame by themselves, and not for other work that had the processor meanwhile. */
export function countLate({ tasks }: Scrolled): number {
  return tasks.filter(({ cpu }) => cpu > FRAME_MS).length;
}

/** How much more has moved on a page with us; what moves less is no merit of ours. */
export function addedBy({ ours, nothing }: Shifts): number {
  return Math.max(0, ours.value - nothing.value);
}

export function sayInteraction(seen: Interaction): string {
  return [
    'All with real input: the pointer, the wheel and the keys are the browser’s own, and the popup is opened by the toolbar’s button.',
    sayCards(seen.cards),
    sayPopups(seen.popups),
    sayScrolls(seen.scrolls),
    sayShifts(seen.shifts),
    sayMoves(seen.moves),
  ].join('\n\n');
}

function sayCards({ first, later }: CardsSeen): string {
  const row = (name: string, all: readonly CardSeen[]) => [
    name,
    String(all.length),
    ...[
      all.map(({ placed }) => placed),
      all.map(({ frame }) => frame),
      all.map(({ rendering }) => rendering),
    ].flatMap((numbers) => [figure(median(numbers)), figure(percentile95(numbers))]),
  ];
  return [
    '### The card after its delay',
    'Milliseconds from the end of the delay (300 ms after the pointer came to rest on a mark of the sample article), on the page’s clock, as a world of the bench’s own in the page sees it: until the card with its text is in the document, and until the frame in which it is, which is the frame’s own time, or, where our work held the frame up, the end of that work. Then what this frame took: style, layout, painting. A frame comes every 16.7 ms, so that the next one is up to so far away whoever does the work. The first card of a document is apart: nothing of it is compiled.',
    table(
      ['card', 'times', 'in the document', '95 %', 'its frame', '95 %', 'that frame took', '95 %'],
      [row('first of a document', first), row('later ones', later)],
    ),
  ].join('\n\n');
}

function sayPopups(popups: readonly PopupSeen[]): string {
  const [first, ...later] = popups;
  const row = (name: string, all: readonly PopupSeen[]) => [
    name,
    String(all.length),
    ...[
      all.map(({ opening }) => opening),
      all.map(({ anything }) => anything),
      all.map(({ article }) => article),
    ].flatMap((numbers) => [figure(median(numbers)), figure(percentile95(numbers))]),
  ];
  return [
    '### The popup’s first meaningful paint',
    'The real popup on the sample article. ‘Article’ is the first paint of the article’s view, as the browser tells of its largest contents, in ms since the popup’s navigation began; ‘anything’ is its first paint at all. What comes before the navigation is the browser’s, with the bench’s own way to the toolbar in it: a window, and a process where there is none.',
    table(
      ['opening', 'times', 'before', '95 %', 'anything', '95 %', 'article', '95 %'],
      [...(first ? [row('first in the browser', [first])] : []), row('later ones', later)],
    ),
  ].join('\n\n');
}

function sayScrolls(scrolls: readonly Scrolled[]): string {
  return [
    '### The side panel, scrolled',
    `A page on which so many terms are found: the pack’s own, and copies of them under made-up names up to the number. The panel stands in a tab of its size (360 by 900), and the wheel is turned from the top to the end, a notch a frame, with the pointer over the list. Every task of its main thread counts, the browser’s style, layout and painting as well, by its CPU: time on the clock has in it what other work on the machine took.`,
    table(
      [
        'scroll',
        'entries',
        'height, px',
        'tasks',
        `over ${FRAME_MS} ms of CPU`,
        'most CPU, ms',
        `over ${FRAME_MS} ms on the clock`,
      ],
      scrolls.map((scrolled, i) => {
        const { entries, height, tasks } = scrolled;
        return [
          String(i + 1),
          String(entries),
          height.toLocaleString('en'),
          String(tasks.length),
          String(countLate(scrolled)),
          figure(Math.max(...tasks.map(({ cpu }) => cpu))),
          String(tasks.filter(({ time }) => time > FRAME_MS).length),
        ];
      }),
    ),
  ].join('\n\n');
}

function sayShifts(shifts: readonly Shifts[]): string {
  return [
    '### What moves on the page',
    'The page’s own layout-shift entries, those after an input among them: loading, marking, then cards opened by resting, left, opened again, pinned by a press, kept while the page is scrolled, and closed by Escape; and the same input at the same places beside an extension that does nothing.',
    table(
      ['page', 'cards', 'pinned', 'entries', 'with us', 'entries', 'without'],
      shifts.map(({ id, opened, pinned, ours, nothing }) => [
        id,
        String(opened),
        String(pinned),
        String(ours.count),
        ours.value.toFixed(4),
        String(nothing.count),
        nothing.value.toFixed(4),
      ]),
    ),
  ].join('\n\n');
}

function sayMoves({ marks, ours, bare }: Moves): string {
  const row = (name: string, moves: readonly number[]) => [
    name,
    String(moves.length),
    figure(median(moves)),
    figure(percentile95(moves)),
  ];
  return [
    '### Moves of the pointer',
    `Microseconds of script that each move of the pointer costs, off the browser’s trace, along the lines of a page with ${marks} marks; and, along the same lines of the same page without us, of a listener that looks up the caret under the pointer and no more (document.caretPositionFromPoint). By turns, after one pass that is not counted.`,
    table(
      ['on a move', 'moves', 'median', '95 %'],
      [
        row('our reader', ours),
        row('the bare look-up', bare),
        [
          'reader : look-up',
          '',
          `${figure(median(ours) / median(bare))} ×`,
          `${figure(percentile95(ours) / percentile95(bare))} ×`,
        ],
      ],
    ),
  ].join('\n\n');
}
