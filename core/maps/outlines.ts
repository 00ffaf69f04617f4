/**
 * The outlines that a pack's maps are drawn from, as they are kept in `map/outlines.json`: sheets of coasts and borders, each of one
 * part of the earth in one degree of detail. Borders that two areas share are kept once, as arcs, and so never gape.
 */
import * as v from 'valibot';
import type { Line, Point } from './geometry.ts';
import { IdSchema, text } from '../pack/pack-values.ts';

/** Raised when a reader of the old format could no longer read the new one. */
export const OUTLINES_FORMAT = 1;

export const AREA_KINDS = ['country', 'province', 'line', 'disputed'] as const;

export const AreaSchema = v.strictObject({
  id: IdSchema,
  name: text(60),
  /** `line`: a border or a river, open; the others are closed. `disputed`: shown as no country's. */
  kind: v.picklist(AREA_KINDS),
  /** The country that a province belongs to. */
  of: v.optional(IdSchema),
  /**
   * Each closed line (or, of a `line`, each stretch) as its arcs in order: `3` is the fourth arc, `-4` (that is `~3`) the same
   * arc backwards.
   */
  rings: v.array(v.array(v.pipe(v.number(), v.integer()))),
});

export const SheetSchema = v.strictObject({
  id: IdSchema,
  /** West, south, east, north, in degrees: what the sheet shows. What lies beyond is drawn in at the edge. */
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** By how many kilometres its lines may be off: they were generalised by their makers, and thinned out by us. */
  off: v.pipe(v.number(), v.minValue(0)),
  /** Degrees in a step of the arcs' numbers. */
  unit: v.number(),
  /** Longitude and latitude of the first point, then of each next one less those of the one before it, in units. */
  arcs: v.array(v.array(v.pipe(v.number(), v.integer()))),
  areas: v.array(AreaSchema),
});

export const OutlinesSchema = v.strictObject({
  format: v.literal(OUTLINES_FORMAT),
  /** Whose outlines these are, and under which licence, as the map says it. */
  credit: text(80),
  licence: text(60),
  /** How the file was made. */
  made: text(300),
  /** The most detailed first. */
  sheets: v.array(SheetSchema),
});

export type OutlinesFile = v.InferOutput<typeof OutlinesSchema>;
export type AreaKind = (typeof AREA_KINDS)[number];

/** An area of a sheet with its lines in degrees. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly of: string | undefined;
  readonly lines: readonly Line[];
}

export interface Sheet {
  readonly id: string;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** By how many kilometres its lines may be off. */
  readonly off: number;
  readonly areas: readonly Area[];
}

/** The sheets with every area's lines put together of its arcs. */
export function unfoldSheets(file: OutlinesFile): readonly Sheet[] {
  return file.sheets.map(({ id, bounds, off, unit, arcs, areas }) => {
    const lines = arcs.map((arc) => unfoldArc(arc, unit));
    return {
      id,
      bounds,
      off,
      areas: areas.map((area) => ({
        id: area.id,
        name: area.name,
        kind: area.kind,
        of: area.of,
        lines: area.rings.map((ring) => joinArcs(ring, lines)),
      })),
    };
  });
}

function unfoldArc(arc: readonly number[], unit: number): Line {
  const line: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < arc.length; i += 2) {
    x += arc[i] ?? 0;
    y += arc[i + 1] ?? 0;
    line.push([x * unit, y * unit]);
  }
  return line;
}

/** Arcs one after the other; where they meet, the point stands once. Refuses an arc that there is not. */
export function joinArcs(ring: readonly number[], arcs: readonly Line[]): Line {
  return ring.flatMap((number, i) => {
    const arc = arcs[number < 0 ? ~number : number];
    if (!arc) throw new Error(`There is no arc ${number}.`);
    const points = number < 0 ? arc.toReversed() : arc;
    return i === 0 ? points : points.slice(1);
  });
}
