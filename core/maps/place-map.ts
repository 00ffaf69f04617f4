/**
 * The small maps of a pack as they are shipped, beside it, in `packs/<id>.map.json`: frames drawn once, and for each term that is a
 * place which of them it stands on, and where. All is worked out when the pack is built; a reader only picks what its page needs.
 */
import * as v from 'valibot';
import { IdSchema, text } from '../pack/pack-values.ts';

/** Raised when a reader of the old format could no longer read the new one. */
export const MAP_FORMAT = 1;

/** A map's size in CSS pixels; narrower places show its middle. */
export const MAP_WIDTH = 400;
export const MAP_HEIGHT = 120;

/** Paths are written in whole numbers, so many to a pixel: the style scales them back. */
export const PATH_STEPS = 2;

/** An SVG path in half pixels of the map: all else is in pixels. */
const PathSchema = v.pipe(
  v.string(),
  v.regex(/^[Mlz\d -]+$/, 'a path is made of M, l, z and whole numbers'),
);

/** Where a text stands and how it is drawn there, as SVG has it; a point beside it, where there is one. */
const standing = {
  at: v.strictObject({
    x: v.number(),
    y: v.number(),
    'text-anchor': v.picklist(['start', 'middle', 'end']),
  }),
  dot: v.optional(v.strictObject({ cx: v.number(), cy: v.number(), r: v.number() })),
};

export const MapLabelSchema = v.strictObject({
  text: text(60),
  /** `scale` is what the bar's length says. */
  kind: v.picklist(['country', 'city', 'scale']),
  ...standing,
});

export const MapFrameSchema = v.strictObject({
  /** Countries by id. */
  lands: v.record(IdSchema, PathSchema),
  /** What is shown as no country's. */
  disputed: v.optional(PathSchema),
  /** Borders of provinces. */
  provinces: v.optional(PathSchema),
  labels: v.array(MapLabelSchema),
  /** A bar that shows how long so many kilometres are; absent where one map has many scales. */
  bar: v.optional(PathSchema),
});

export const MapPlaceSchema = v.strictObject({
  frame: IdSchema,
  /** Where the place's name stands, and its point, unless it is an area or a line. */
  name: v.strictObject(standing),
  /** The frame's labels that would lie under it, by their place in the list. */
  without: v.array(v.number()),
  /** The area itself, filled, or the line. */
  area: v.optional(PathSchema),
  line: v.optional(PathSchema),
  /** The id of the country that it is in. */
  home: v.optional(IdSchema),
  /** Where it is, in a sentence. */
  says: text(300),
});

export const MapFileSchema = v.strictObject({
  format: v.literal(MAP_FORMAT),
  /** Whose outlines these are and under which licence, in a line. */
  credit: text(160),
  frames: v.record(IdSchema, MapFrameSchema),
  /** By the term's id. */
  places: v.record(IdSchema, MapPlaceSchema),
});

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
export type Standing = MapPlace['name'];
export type MapLabel = Frozen<v.InferOutput<typeof MapLabelSchema>>;
export type MapFrame = Frozen<v.InferOutput<typeof MapFrameSchema>>;
export type MapPlace = Frozen<v.InferOutput<typeof MapPlaceSchema>>;
export type MapFile = Frozen<v.InferOutput<typeof MapFileSchema>>;

/** Of a pack's maps, those of a page's terms. */
export type Maps = Omit<MapFile, 'format'>;

/** One place's map, as it is drawn. */
export interface PlaceMap {
  readonly place: MapPlace;
  readonly frame: MapFrame;
  readonly credit: string;
}
