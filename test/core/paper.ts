/** A made-up part of the earth for tests of maps: Westland and Eastland, with a border on the tenth meridian and a sea around. */
import type { FramePlan } from '../../core/maps/map-frames.ts';
import type { Area, Sheet } from '../../core/maps/outlines.ts';

const rectangle = (west: number, south: number, east: number, north: number): Area['lines'] => [
  [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
];

const area = (id: string, kind: Area['kind'], lines: Area['lines'], of?: string): Area => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  kind,
  of,
  lines,
});

export const PAPER: Sheet = {
  id: 'paper',
  bounds: [-20, -8, 40, 28],
  off: 5,
  areas: [
    area('westland', 'country', rectangle(6, 6, 10, 14)),
    area('eastland', 'country', rectangle(10, 6, 14, 14)),
    area('island', 'disputed', rectangle(15, 9, 16, 10)),
    area('corner', 'province', rectangle(6, 12, 8, 14), 'westland'),
    area('border', 'line', [
      [
        [10, 6],
        [10, 14],
      ],
    ]),
  ],
};

/** 10 km a pixel, and 33. */
export const NEAR: FramePlan = {
  id: 'near',
  sheet: 'paper',
  centre: { lat: 10, lon: 10 },
  tall: 1200,
  provincesOf: 'westland',
  labels: [
    { text: 'Westland', lat: 9, lon: 8, kind: 'country' },
    { text: 'Port', lat: 7, lon: 13, kind: 'city', side: 'left' },
  ],
};
export const FAR: FramePlan = {
  id: 'far',
  sheet: 'paper',
  centre: { lat: 10, lon: 10 },
  tall: 4000,
  labels: [],
};
