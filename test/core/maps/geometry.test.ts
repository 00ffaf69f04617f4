/** What core/maps/geometry promises: figures that can be checked on paper. */
import { describe, expect, it } from 'vitest';
import {
  areaOf,
  boundsOf,
  boxAround,
  cutLine,
  cutRing,
  isInside,
  kmFrom,
  project,
  thinOut,
  type Line,
  type Projection,
} from '../../../core/maps/geometry.ts';

const SQUARE: Line = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const HOLE: Line = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
  [4, 4],
];
const BOX = { west: 2, south: 2, east: 8, north: 8 };

describe('a projection', () => {
  const on: Projection = { lat: 60, lon: 20, kmPerPixel: 111.195, width: 40, height: 20 };

  it('has its centre in the middle, north above it and east to the right', () => {
    expect(project(on, [20, 60])).toEqual([20, 10]);
    expect(project(on, [20, 61])).toEqual([20, 9]);
    const [x, y] = project(on, [22, 60]);
    // At 60° a degree of longitude is half as long as one of latitude.
    expect(x).toBeCloseTo(21);
    expect(y).toBe(10);
  });

  it('knows what it shows', () => {
    const { west, south, east, north } = boundsOf(on);
    expect([west, east, south, north].map(Math.round)).toEqual([-20, 60, 50, 70]);
  });
});

describe('thinOut', () => {
  it('leaves out what a straight line says, and keeps ends and corners', () => {
    const line: Line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [2, 2],
    ];
    expect(thinOut(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
    expect(thinOut(line, 0.001)).toEqual(line);
  });

  it('keeps a closed line closed', () => {
    expect(thinOut(SQUARE, 1)).toEqual(SQUARE);
  });
});

describe('distances', () => {
  it.each([
    [[5, 0], 0],
    [[5, 1], 111.2],
    [[11, 0], 111.2],
    [[13, 4], 0],
  ] as const)('are from %j to the line as it runs: %d km', (point, km) => {
    const line: Line = [
      [0, 0],
      [10, 0],
    ];
    const other: Line = [
      [13, 4],
      [14, 4],
    ];
    expect(kmFrom(point, [line, other])).toBeCloseTo(km, 0);
  });

  it('shrink with the latitude', () => {
    const meridian: Line = [
      [0, 50],
      [0, 70],
    ];
    expect(kmFrom([2, 60], [meridian])).toBeCloseTo(111.2, 0);
  });

  it('are endless from nothing', () => {
    expect(kmFrom([0, 0], [])).toBe(Infinity);
  });
});

it.each([
  [[5, 1], true],
  [[5, 5], false],
  [[11, 5], false],
  [[-1, 0], false],
] as const)('%j lies inside of a square with a hole: %s', (point, isIn) => {
  expect(isInside(point, [SQUARE, HOLE])).toBe(isIn);
});

it('areas are as large whichever way round the line goes', () => {
  expect(areaOf(SQUARE)).toBe(100);
  expect(areaOf(SQUARE.toReversed())).toBe(100);
});

describe('cutting', () => {
  it('leaves of a closed line what is in the box, closed', () => {
    const cut = cutRing(SQUARE, BOX);
    expect(areaOf(cut)).toBe(36);
    expect(cut[0]).toEqual(cut.at(-1));
    expect(boxAround(cut)).toEqual(BOX);
  });

  it('leaves nothing of what lies elsewhere', () => {
    expect(cutRing(SQUARE, { west: 20, south: 20, east: 30, north: 30 })).toEqual([]);
    expect(boxAround([])).toBeUndefined();
  });

  it('leaves an open line in stretches', () => {
    const line: Line = [
      [0, 5],
      [5, 5],
      [5, 12],
      [7, 12],
      [7, 6],
    ];
    expect(cutLine(line, BOX)).toEqual([
      [
        [2, 5],
        [5, 5],
        [5, 8],
      ],
      [
        [7, 8],
        [7, 6],
      ],
    ]);
  });
});
