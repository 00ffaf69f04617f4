/** Finds where on a map a place's name stands, so that it covers neither the place nor the names that are there already. */
import {
  boxAround,
  project,
  type Box,
  type Line,
  type Point,
  type Projection,
} from './geometry.ts';
import { DROP, MIDDLE } from './map-frames.ts';
import type { Area } from './outlines.ts';
import { MAP_HEIGHT, type MapFrame, type MapPlace, type Standing } from './place-map.ts';

/** About how wide and high letters are at the map's type size, in pixels. */
const LETTER = 5.6;
const HIGH = 11;
/** The radius of a place's point, and how far its name stands off, in pixels. */
const DOT = 4;
const OFF = 3;
/** A name may reach so far out of the map's middle, in pixels. */
const SPARE = 20;
/** What it costs to lie under another name, on the line itself, or where it may not be seen. */
const COST = { name: 1, line: 3, unseen: 100 };

/** The name of a place at a point, in degrees, with or without an area; and which of the frame's labels give way to it. */
export function nameOn(
  on: Projection,
  name: string,
  point: Point,
  area: Area | undefined,
  { labels }: MapFrame,
): Pick<MapPlace, 'name' | 'without'> {
  const [x, y] = project(on, point).map(Math.round) as [number, number];
  const lines = (area?.lines ?? []).map((line) => line.map((one) => project(on, one)));
  const dot = area ? undefined : { cx: x, cy: y, r: DOT };
  const taken = area ? boxAround(lines.flat()) : undefined;
  const around =
    area?.kind !== 'line' && taken
      ? taken
      : boxAround([
          [x - DOT, y - DOT],
          [x + DOT, y + DOT],
        ]);
  const isLine = area?.kind === 'line';
  const tried = placesBeside(around as Box, name, area !== undefined && !isLine).map((at) => {
    const boxes = boxesOf(name, { at, ...(dot && { dot }) });
    const under = labels.flatMap((label, i) =>
      boxesOf(label.text, label).some((one) => boxes.some((other) => overlap(one, other)))
        ? [i]
        : [],
    );
    const [letters] = boxes;
    // What the scale's bar says is always said.
    const isBarred = under.some((i) => labels[i]?.kind === 'scale');
    const cost =
      under.length * COST.name +
      (isLine && lines.some((line) => crosses(line, letters)) ? COST.line : 0) +
      (isBarred || isOutside(letters) ? COST.unseen : 0);
    return { at, under, cost };
  });
  const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
  const without = labels.flatMap(({ text, kind }, i) =>
    kind !== 'scale' && (best.under.includes(i) || text === name) ? [i] : [],
  );
  return { name: { at: best.at, ...(dot && { dot }) }, without };
}

/** Beside a box, the better first; within it where the name fits. */
function placesBeside(box: Box, name: string, mayBeInside: boolean): readonly Standing['at'][] {
  const x = Math.round((box.west + box.east) / 2);
  const y = Math.round((box.south + box.north) / 2) + DROP;
  const [left, right] = [Math.round(box.west) - OFF, Math.round(box.east) + OFF];
  // On a map `south` is the lesser y: the upper edge.
  const [above, below] = [Math.round(box.south) - OFF, Math.round(box.north) + OFF + HIGH - 3];
  const isRoomy = mayBeInside && name.length * LETTER < box.east - box.west;
  return [
    ...(isRoomy ? [{ x, y, 'text-anchor': 'middle' } as const] : []),
    { x: right, y, 'text-anchor': 'start' },
    { x: left, y, 'text-anchor': 'end' },
    { x, y: above, 'text-anchor': 'middle' },
    { x, y: below, 'text-anchor': 'middle' },
    { x: right, y: below, 'text-anchor': 'start' },
    { x: left, y: above, 'text-anchor': 'end' },
  ];
}

/** What a name takes up: its letters, and its point where it has one. */
function boxesOf(name: string, { at, dot }: Standing): readonly [Box, ...Box[]] {
  const wide = name.length * LETTER;
  const before = { start: 0, middle: wide / 2, end: wide }[at['text-anchor']];
  const west = at.x - before;
  const letters = { west, east: west + wide, south: at.y - HIGH + 3, north: at.y + 3 };
  if (!dot) return [letters];
  const { cx, cy, r } = dot;
  return [letters, { west: cx - r, east: cx + r, south: cy - r, north: cy + r }];
}

function overlap(a: Box, b: Box): boolean {
  return a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;
}

function isOutside({ west, east, south, north }: Box): boolean {
  return (
    west < MIDDLE.west - SPARE || east > MIDDLE.east + SPARE || south < 0 || north > MAP_HEIGHT
  );
}

/** Whether a line runs through a box, tried at every pixel or so. */
function crosses(line: Line, box: Box): boolean {
  return line.some(([toX, toY], i) => {
    const [x, y] = line[i - 1] ?? [toX, toY];
    const steps = Math.ceil(Math.hypot(toX - x, toY - y)) + 1;
    return Array.from({ length: steps }, (_, step) => step / steps).some((t) => {
      const [px, py] = [x + (toX - x) * t, y + (toY - y) * t];
      return px > box.west && px < box.east && py > box.south && py < box.north;
    });
  });
}
