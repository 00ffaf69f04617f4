/** How figures are held to their targets, and what the document and the picture make of it. */
import { describe, expect, it } from 'vitest';
import { measuredIn, sayTargets, writeDocument, type Record } from '../../tools/bench/document.ts';
import { draw } from '../../tools/bench/picture.ts';
import { isKept, shareOf, TARGETS, type Target } from '../../tools/bench/targets.ts';

const AT_MOST = TARGETS.find(({ id }) => id === 'huge-task') as Target;
const NONE = TARGETS.find(({ id }) => id === 'panel') as Target;
const AT_LEAST = TARGETS.find(({ id }) => id === 'mark-js-cold') as Target;

describe('a target', () => {
  it.each([
    ['at most 50 ms, 50 measured', AT_MOST, 50, true, 1],
    ['at most 50 ms, 100 measured', AT_MOST, 100, false, 2],
    ['none, none measured', NONE, 0, true, 1],
    ['none, one measured', NONE, 1, false, Infinity],
    ['at least 40 ×, 40 measured', AT_LEAST, 40, true, 1],
    ['at least 40 ×, 80 measured', AT_LEAST, 80, true, 0.5],
    ['at least 40 ×, 10 measured', AT_LEAST, 10, false, 4],
  ] as const)('%s', (_, target, median, kept, share) => {
    expect(isKept(target, { median })).toBe(kept);
    expect(shareOf(target, median)).toBe(share);
  });

  it('has an id of its own', () => {
    expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length);
  });
});

const RUN = { where: '2026-01-01, on a machine', text: 'What was measured.' };
const RECORD: Record = {
  huge: { ...RUN, figures: { 'huge-task': { median: 100, most: 120 } } },
  memory: { ...RUN, figures: { 'gate-raw': { median: 30 } } },
};

describe('the document', () => {
  it('says of each target whether it is kept, missed or not measured, and leaves out parts that were not run', () => {
    const rows = sayTargets(RECORD)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.map(([, , , median, , verdict]) => [median, verdict])).toEqual([
      ['100 ms', '**missed**'],
      ['not measured', '–'],
      ['30 kB', 'kept'],
      ['not measured', '–'],
      ['not measured', '–'],
    ]);
  });

  it('says what bounds what is missed, and nothing of what is kept', () => {
    const said = sayTargets(RECORD);
    expect(said).toContain(`- ${AT_MOST.label}: `);
    expect(said).not.toContain('- bytes');
  });

  it('has a section for each part that was run, with where', () => {
    const text = writeDocument(RECORD);
    expect(text.match(/^## .+$/gm)).toEqual(['## A page of 10 MB', '## Bytes and memory']);
    expect(text.match(/on a machine\./g)).toHaveLength(2);
  });
});

describe('the picture', () => {
  const svg = draw(measuredIn(RECORD));
  const target = Number(/x1="([\d.]+)"[^>]*class="target"/.exec(svg)?.[1]);

  it('has what is kept to the left of the target, as a circle', () => {
    expect(Number(/<circle cx="([\d.]+)"[^>]*class="kept"/.exec(svg)?.[1])).toBeLessThan(target);
  });

  it('has what is missed to the right of it, as a diamond', () => {
    expect(Number(/<path d="M([\d.]+)[^>]*class="missed"/.exec(svg)?.[1])).toBeGreaterThan(target);
  });

  it('is read in the dark as well', () => {
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it('has at the target what is to be none and is none', () => {
    const none = draw(measuredIn({ interaction: { ...RUN, figures: { shift: { median: 0 } } } }));
    expect(Number(/<circle cx="([\d.]+)"/.exec(none)?.[1])).toBe(
      Number(/x1="([\d.]+)"[^>]*class="target"/.exec(none)?.[1]),
    );
    expect(none).toContain('0 (at most 0)');
  });

  it('stays inside where a figure is beyond all measure', () => {
    const huge = draw(measuredIn({ huge: { ...RUN, figures: { 'huge-task': { median: 1e9 } } } }));
    const width = Number(/viewBox="0 0 (\d+)/.exec(huge)?.[1]);
    expect(Number(/<path d="M([\d.]+)/.exec(huge)?.[1])).toBeLessThan(width);
  });
});
