/** Puts docs/bench.md together: the targets with what was measured, then what each part says. */
import { PART_NAMES, type Figure, type PartName } from './figure.ts';
import type { PartReport } from './part.ts';
import { amount, table } from './table.ts';
import { isKept, TARGETS, type Target } from './targets.ts';

/** A target that was measured. */
export interface Measured {
  readonly target: Target;
  readonly figure: Figure;
}

/** A part's last run. */
export interface PartRun extends PartReport {
  /** When, in what, on how many cores, and beside what other work. */
  readonly where: string;
}

export type Record = Readonly<Partial<{ readonly [name in PartName]: PartRun }>>;

const TITLES: Readonly<{ readonly [name in PartName]: string }> = {
  reader: 'The reader beside walking the text, mark.js and findAndReplaceDOMText',
  extension: 'The whole extension beside one that does nothing',
  scale: 'A hundred terms and a hundred thousand',
  huge: 'A page of 10 MB',
  memory: 'Bytes and memory',
  interaction: 'Card, popup, side panel and pointer',
};

/** The picture, as seen from the document. */
export const PICTURE = 'images/bench.svg';

export function measuredIn(record: Record): readonly Measured[] {
  return TARGETS.flatMap((target) => {
    const figure = record[target.part]?.figures[target.id];
    return figure ? [{ target, figure }] : [];
  });
}

export function writeDocument(record: Record): string {
  return [
    '# What the reader costs, and how soon it answers',
    'Written by `npm run bench -- --write`, not by hand; the notes on what is missed are kept in tools/bench/targets.ts.',
    `![Every figure beside its target, on a log axis](${PICTURE})`,
    sayTargets(record),
    ...sayParts(record),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The targets, and below them what bounds those that are missed. */
export function sayTargets(record: Record): string {
  const missed = measuredIn(record).filter(({ target, figure }) => !isKept(target, figure));
  const rows = TARGETS.filter(({ part }) => record[part]).map((target) => {
    const figure = record[target.part]?.figures[target.id];
    return [
      target.says,
      `${target.sense} ${amount(target.limit, target.unit)}`,
      figure ? amount(figure.median, target.unit) : 'not measured',
      figure?.most === undefined ? '–' : amount(figure.most, target.unit),
      figure ? (isKept(target, figure) ? 'kept' : '**missed**') : '–',
    ];
  });
  return [
    table(['what', 'target', 'median', '95 %', ''], rows),
    'A target is kept where the median keeps it. The last figure is what 95 % of the pages, or of the times, keep to: at most, or at least, as the target is meant.',
    ...(missed.length > 0
      ? [
          `What bounds the figures that are missed:\n\n${missed.map(({ target }) => `- ${target.label}: ${target.note ?? 'not looked into yet.'}`).join('\n')}`,
        ]
      : []),
  ].join('\n\n');
}

export function sayParts(record: Record): readonly string[] {
  return PART_NAMES.flatMap((name) => {
    const run = record[name];
    return run ? [`## ${TITLES[name]}\n\n${run.where}.\n\n${run.text}`] : [];
  });
}
