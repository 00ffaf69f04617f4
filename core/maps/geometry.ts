/**
 * Plane geometry for small maps: projecting, thinning out, cutting, and what lies in or how far from what. Points are `[longitude,
 * latitude]` in decimal degrees (WGS 84) or `[x, y]` in pixels; which of the two is said where it matters.
 */

export type Point = readonly [x: number, y: number];
/** A closed line whose last point is its first, or an open line. */
export type Line = readonly Point[];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Kilometres in a degree of latitude, on a sphere of 6,371 km. */
export const KM_A_DEGREE = 111.195;

/** From degrees to pixels: equirectangular, true to scale at the centre's latitude; x grows to the east, y to the south. */
export interface Projection {
  /** The centre, in degrees, and how many kilometres a pixel is. */
  readonly lat: number;
  readonly lon: number;
  readonly kmPerPixel: number;
  readonly width: number;
  readonly height: number;
}

export function project(on: Projection, [lon, lat]: Point): Point {
  const shrink = Math.cos((on.lat * Math.PI) / 180);
  return [
    on.width / 2 + ((lon - on.lon) * shrink * KM_A_DEGREE) / on.kmPerPixel,
    on.height / 2 - ((lat - on.lat) * KM_A_DEGREE) / on.kmPerPixel,
  ];
}

/** The part of the earth that a projection shows, in degrees. */
export function boundsOf(on: Projection): Box {
  const shrink = Math.cos((on.lat * Math.PI) / 180);
  const dx = ((on.width / 2) * on.kmPerPixel) / (KM_A_DEGREE * shrink);
  const dy = ((on.height / 2) * on.kmPerPixel) / KM_A_DEGREE;
  return { west: on.lon - dx, south: on.lat - dy, east: on.lon + dx, north: on.lat + dy };
}

/** The smallest box around points; undefined for none. */
export function boxAround(points: Line): Box | undefined {
  if (points.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/**
 * Leaves out points that lie nearer than `tolerance` to the line without them (Douglas and Peucker). The first and the last stay, so
 * that lines which met still meet.
 */
export function thinOut(line: Line, tolerance: number): Line {
  const isKept = new Uint8Array(line.length).fill(0);
  isKept[0] = 1;
  isKept[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const away = distance(line[i] as Point, line[from] as Point, line[to] as Point);
      if (away > most) {
        most = away;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => isKept[i] === 1);
}

/** How far a point is from a stretch of line, in the points' own unit. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** How many kilometres a place, in degrees, is from the nearest of lines; Infinity where there is none. */
export function kmFrom([lon, lat]: Point, lines: readonly Line[]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Point): Point => [(x - lon) * shrink, y - lat];
  let least = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const from = flat(line[i - 1] as Point);
      least = Math.min(least, distance([0, 0], from, flat(line[i] as Point)));
    }
  }
  return least * KM_A_DEGREE;
}

/** Whether a point lies inside closed lines; a line inside another is a hole. */
export function isInside([x, y]: Point, rings: readonly Line[]): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Point;
      const [bx, by] = ring[i] as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
  }
  return isIn;
}

/** The area within a closed line, in its unit squared; never negative. */
export function areaOf(ring: Line): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Point;
    const [bx, by] = ring[i] as Point;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2;
}

/** The part of a closed line that lies in a box (Sutherland and Hodgman), closed; empty where none does. */
export function cutRing(ring: Line, box: Box): Line {
  let points = ring.slice(0, -1);
  for (const edge of edgesOf(box)) {
    const kept: Point[] = [];
    points.forEach((to, i) => {
      const from = points.at(i - 1) as Point;
      if (edge.holds(from) !== edge.holds(to)) kept.push(edge.meets(from, to));
      if (edge.holds(to)) kept.push(to);
    });
    points = kept;
  }
  const [first] = points;
  return first ? [...points, first] : [];
}

/** The stretches of an open line that lie in a box. */
export function cutLine(line: Line, box: Box): readonly Line[] {
  const stretches: Point[][] = [];
  let last: Point | undefined;
  for (let i = 1; i < line.length; i++) {
    const stretch = cutStretch(line[i - 1] as Point, line[i] as Point, box);
    if (!stretch) continue;
    const [from, to] = stretch;
    if (last && last[0] === from[0] && last[1] === from[1]) stretches.at(-1)?.push(to);
    else stretches.push([from, to]);
    last = to;
  }
  return stretches;
}

function cutStretch(from: Point, to: Point, box: Box): readonly [Point, Point] | undefined {
  let [a, b] = [from, to];
  for (const edge of edgesOf(box)) {
    if (!edge.holds(a) && !edge.holds(b)) return undefined;
    if (!edge.holds(a)) a = edge.meets(a, b);
    else if (!edge.holds(b)) b = edge.meets(a, b);
  }
  return [a, b];
}

interface Edge {
  holds(point: Point): boolean;
  meets(from: Point, to: Point): Point;
}

function edgesOf({ west, south, east, north }: Box): readonly Edge[] {
  const upright = (x: number, sign: 1 | -1): Edge => ({
    holds: (point) => (point[0] - x) * sign >= 0,
    meets: ([ax, ay], [bx, by]) => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)],
  });
  const level = (y: number, sign: 1 | -1): Edge => ({
    holds: (point) => (point[1] - y) * sign >= 0,
    meets: ([ax, ay], [bx, by]) => [ax + ((bx - ax) * (y - ay)) / (by - ay), y],
  });
  return [upright(west, 1), upright(east, -1), level(south, 1), level(north, -1)];
}
