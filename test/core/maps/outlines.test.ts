/** What core/maps/outlines promises: lines put together of arcs, forwards and backwards. */
import { expect, it } from 'vitest';
import { joinArcs, unfoldSheets, type OutlinesFile } from '../../../core/maps/outlines.ts';

const FILE: OutlinesFile = {
  format: 1,
  credit: 'A pencil',
  licence: 'public domain',
  made: 'by hand',
  sheets: [
    {
      id: 'paper',
      bounds: [0, 0, 10, 10],
      off: 5,
      unit: 0.5,
      arcs: [
        [2, 2, 0, 4],
        [2, 6, 4, 0, 0, -4, -4, 0],
      ],
      areas: [
        { id: 'land', name: 'Land', kind: 'country', rings: [[0, 1]] },
        { id: 'part', name: 'Part', kind: 'province', of: 'land', rings: [[-2, -1]] },
      ],
    },
  ],
};

it('unfolds steps into degrees', () => {
  const [sheet] = unfoldSheets(FILE);
  expect(sheet?.areas[0]).toEqual({
    id: 'land',
    name: 'Land',
    kind: 'country',
    of: undefined,
    lines: [
      [
        [1, 1],
        [1, 3],
        [3, 3],
        [3, 1],
        [1, 1],
      ],
    ],
  });
});

it('takes an arc of a number below zero backwards', () => {
  const [sheet] = unfoldSheets(FILE);
  expect(sheet?.areas[1]?.lines[0]).toEqual(sheet?.areas[0]?.lines[0]?.toReversed());
  expect(sheet?.areas[1]?.of).toBe('land');
});

it('refuses an arc that there is not', () => {
  expect(() => joinArcs([1], [[[0, 0]]])).toThrow('There is no arc 1.');
});
