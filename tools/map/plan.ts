/** Which outlines the pack on North Korea needs: its sheets, what is on them, and in how much detail. */
import type { Point } from '../../core/maps/geometry.ts';

export interface SheetPlan {
  readonly id: string;
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Natural Earth's scale: 10m is the most detailed. */
  readonly scale: '10m' | '50m' | '110m';
  /** Degrees in a step of the numbers, and by how many a line may be off. */
  readonly unit: number;
  readonly tolerance: number;
  /** By how many kilometres a line may be off in all: what Natural Earth generalised, and what we thinned out. */
  readonly off: number;
  /** Islands smaller than this are left out, in square degrees. */
  readonly smallest: number;
  /** Provinces, by the country's code in the provinces' source, with their names there. */
  readonly provinces: Readonly<Record<string, readonly string[]>>;
  /** Whether the borders and rivers below are on it. */
  readonly hasLines: boolean;
}

/** Provinces: what the source calls them, and what we do. */
export const PROVINCES: Readonly<Record<string, { id: string; name: string; of: string }>> = {
  'Hamgyŏng-bukto': { id: 'north-hamgyong', name: 'North Hamgyong', of: 'north-korea' },
  'Hamgyŏng-namdo': { id: 'south-hamgyong', name: 'South Hamgyong', of: 'north-korea' },
  Rasŏn: { id: 'rason', name: 'Rason', of: 'north-korea' },
  Ryanggang: { id: 'ryanggang', name: 'Ryanggang', of: 'north-korea' },
  'Chagang-do': { id: 'jagang', name: 'Jagang', of: 'north-korea' },
  "P'yŏngan-bukto": { id: 'north-pyongan', name: 'North Pyongan', of: 'north-korea' },
  "P'yŏngan-namdo": { id: 'south-pyongan', name: 'South Pyongan', of: 'north-korea' },
  'Hwanghae-bukto': { id: 'north-hwanghae', name: 'North Hwanghae', of: 'north-korea' },
  'Hwanghae-namdo': { id: 'south-hwanghae', name: 'South Hwanghae', of: 'north-korea' },
  'Kangwŏn-do': { id: 'kangwon', name: 'Kangwon', of: 'north-korea' },
  "P'yŏngyang": { id: 'pyongyang', name: 'Pyongyang', of: 'north-korea' },
  "Primor'ye": { id: 'primorsky', name: 'Primorsky', of: 'russia' },
  Kursk: { id: 'kursk', name: 'Kursk', of: 'russia' },
  Belgorod: { id: 'belgorod', name: 'Belgorod', of: 'russia' },
  Bryansk: { id: 'bryansk', name: 'Bryansk', of: 'russia' },
  Tatarstan: { id: 'tatarstan', name: 'Tatarstan', of: 'russia' },
  Sumy: { id: 'sumy', name: 'Sumy', of: 'ukraine' },
  Kharkiv: { id: 'kharkiv', name: 'Kharkiv', of: 'ukraine' },
  "Donets'k": { id: 'donetsk', name: 'Donetsk', of: 'ukraine' },
  "Luhans'k": { id: 'luhansk', name: 'Luhansk', of: 'ukraine' },
  Zaporizhzhya: { id: 'zaporizhzhia', name: 'Zaporizhzhia', of: 'ukraine' },
  Kherson: { id: 'kherson', name: 'Kherson', of: 'ukraine' },
};

const NORTH_KOREAN = Object.entries(PROVINCES)
  .filter(([, { of }]) => of === 'north-korea')
  .map(([name]) => name);
const EASTERN_UKRAINE = ["Donets'k", "Luhans'k", 'Zaporizhzhya', 'Kherson'];

/** The most detailed first. */
export const SHEETS: readonly SheetPlan[] = [
  {
    id: 'north-korea',
    bounds: [111.5, 35.9, 143.5, 44.5],
    scale: '10m',
    unit: 0.01,
    tolerance: 0.02,
    off: 5,
    smallest: 0.01,
    provinces: { PRK: NORTH_KOREAN },
    hasLines: true,
  },
  {
    id: 'kursk',
    bounds: [15.5, 46.8, 55.5, 55.2],
    scale: '10m',
    unit: 0.01,
    tolerance: 0.05,
    off: 8,
    smallest: 0.05,
    provinces: { RUS: ['Kursk', 'Belgorod', 'Bryansk'], UKR: ['Sumy', 'Kharkiv'] },
    hasLines: false,
  },
  {
    id: 'north-east-asia',
    bounds: [84, 32, 176, 55.5],
    scale: '50m',
    unit: 0.02,
    tolerance: 0.08,
    off: 15,
    smallest: 0.12,
    provinces: { RUS: ["Primor'ye"] },
    hasLines: true,
  },
  {
    id: 'eastern-europe',
    bounds: [-6, 43, 92, 63],
    scale: '50m',
    unit: 0.05,
    tolerance: 0.13,
    off: 20,
    smallest: 0.3,
    provinces: { RUS: ['Tatarstan'], UKR: EASTERN_UKRAINE },
    hasLines: false,
  },
  {
    id: 'world',
    bounds: [-180, -58, 192, 78],
    scale: '110m',
    unit: 0.2,
    tolerance: 0.5,
    off: 80,
    smallest: 2,
    provinces: {},
    hasLines: false,
  },
];

/** Countries as we call them where the source shortens or calls them otherwise. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  'United States of America': 'the United States',
  'United Kingdom': 'the United Kingdom',
  'United Arab Emirates': 'the United Arab Emirates',
  Netherlands: 'the Netherlands',
  Philippines: 'the Philippines',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'the Central African Republic',
  'Dem. Rep. Congo': 'the Democratic Republic of the Congo',
  'Dominican Rep.': 'the Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'the Solomon Islands',
  'Falkland Is.': 'the Falkland Islands',
  'W. Sahara': 'Western Sahara',
  'N. Cyprus': 'Northern Cyprus',
  Macedonia: 'North Macedonia',
  eSwatini: 'Eswatini',
};

/** Countries that lie on both sides of the 180th meridian, and belong to its west: what lies east of it is drawn on. */
export const ACROSS: readonly string[] = ['Russia', 'Fiji'];

/** What governments claim that nearly all others hold to be another's, or whose belonging is open, is shown as no country's. */
export const DISPUTED: readonly {
  readonly id: string;
  readonly name: string;
  /** The country in whose outline the source has it, and a box around it: west, south, east, north. */
  readonly from: string;
  readonly within: readonly [number, number, number, number];
}[] = [{ id: 'crimea', name: 'Crimea', from: 'Russia', within: [32, 44, 37, 46.5] }];

/** Borders of two countries, whole or as far as a meridian: rivers that run along them are drawn as the border is. */
export const BORDERS: readonly {
  readonly id: string;
  readonly name: string;
  readonly between: readonly (readonly [string, string])[];
  readonly side?: { readonly of: number; readonly keep: 'west' | 'east' };
}[] = [
  {
    id: 'sino-north-korean-border',
    name: 'Border of China and North Korea',
    between: [['China', 'North Korea']],
  },
  {
    id: 'yalu',
    name: 'Yalu, where it is the border',
    between: [['China', 'North Korea']],
    side: { of: 128.06, keep: 'west' },
  },
  {
    id: 'tumen',
    name: 'Tumen, where it is the border',
    between: [
      ['China', 'North Korea'],
      ['North Korea', 'Russia'],
    ],
    side: { of: 128.06, keep: 'east' },
  },
  {
    id: 'military-demarcation-line',
    name: 'Military Demarcation Line',
    between: [['North Korea', 'South Korea']],
  },
];

/** The 38th parallel, over the peninsula. */
export const PARALLELS: readonly {
  readonly id: string;
  readonly name: string;
  readonly line: readonly Point[];
}[] = [
  {
    id: 'thirty-eighth-parallel',
    name: '38th parallel',
    line: [
      [124.8, 38],
      [128.5, 38],
    ],
  },
];
