/**
 * Draws the frames of a pack's maps from its outlines, and finds the one that a place belongs on: the first, so the nearest, in whose
 * middle it lies whole. Run when the pack is built.
 */
import { areaOf, boundsOf, boxAround, cutLine, cutRing, project, thinOut } from './geometry.ts';
import type { Box, Line, Point, Projection } from './geometry.ts';
import type { Area, Sheet } from './outlines.ts';
import { MAP_HEIGHT, MAP_WIDTH, PATH_STEPS, type MapFrame, type MapLabel } from './place-map.ts';

/** What editors say of a frame. */
export interface FramePlan {
  readonly id: string;
  /** The sheet of outlines that it is drawn from. */
  readonly sheet: string;
  readonly centre: { readonly lat: number; readonly lon: number };
  /** Kilometres from its upper to its lower edge. */
  readonly tall: number;
  /** The country whose provinces are drawn. */
  readonly provincesOf?: string | undefined;
  readonly labels: readonly {
    readonly text: string;
    readonly lat: number;
    readonly lon: number;
    readonly kind: 'country' | 'city';
    /** On which side of its point a city's name stands; absent, on the right. */
    readonly side?: 'left' | 'right' | undefined;
  }[];
}

/** The part of a map that is seen however narrow its place is; in pixels. */
export const MIDDLE: Box = { west: 72, south: 8, east: MAP_WIDTH - 72, north: MAP_HEIGHT - 8 };
/** Between a city's point and its name, and from a point down to the foot of the letters beside it; in pixels. */
const CITY_GAP = 5;
export const DROP = 4;
/** How far from the middle's edge a point must be at least, for its name; in pixels. */
const ROOM = 8;
/** Lines are drawn so far beyond the edge that the edge itself is never seen as one; in pixels. */
const BEYOND = 4;
/** A line may be so many pixels off. */
const OFF = 0.4;
/** What is smaller is not drawn; in square pixels. */
const SMALLEST = 2;
/** A map that is taller shows more than one scale: at its upper and lower edge a kilometre is no longer what it is in the middle. */
const ONE_SCALE_KM = 2_500;
/** A map that is taller shows the world. */
const WORLD_KM = 10_000;
/** The length that a scale bar should have at most, in pixels. */
const BAR = 60;

export function projectionOf({ centre, tall }: FramePlan): Projection {
  return { ...centre, kmPerPixel: tall / MAP_HEIGHT, width: MAP_WIDTH, height: MAP_HEIGHT };
}

/** Whether a frame's sheet reaches as far as the frame does. One of the whole earth reaches everywhere. */
export function isCovered(plan: FramePlan, sheet: Sheet): boolean {
  const shown = boundsOf(projectionOf(plan));
  const [west, south, east, north] = sheet.bounds;
  if (east - west >= 360) return true;
  const isAcross = shown.west >= west && shown.east <= east;
  return isAcross && shown.south >= south && shown.north <= north;
}

export function drawFrame(plan: FramePlan, sheet: Sheet): MapFrame {
  const on = projectionOf(plan);
  const drawn = (areas: readonly Area[]) => areas.map((area) => pathOf(area, on)).join('');
  const ofKind = (kind: Area['kind']) => sheet.areas.filter((area) => area.kind === kind);
  const lands = ofKind('country').flatMap((area) => {
    const path = pathOf(area, on);
    return path ? [[area.id, path] as const] : [];
  });
  const disputed = drawn(ofKind('disputed'));
  const provinces = drawn(
    ofKind('province').filter((province) => province.of === plan.provincesOf),
  );
  const scale = plan.tall <= ONE_SCALE_KM ? barOf(on) : undefined;
  return {
    lands: Object.fromEntries(lands),
    ...(disputed && { disputed }),
    ...(provinces && { provinces }),
    labels: [...plan.labels.map((label) => labelOn(on, label)), ...(scale ? [scale.label] : [])],
    ...(scale && { bar: scale.bar }),
  };
}

function labelOn(
  on: Projection,
  { text, lat, lon, kind, side }: FramePlan['labels'][number],
): MapLabel {
  const [x, y] = project(on, [lon, lat]).map(Math.round) as [number, number];
  if (kind === 'country') return { text, kind, at: { x, y: y + DROP, 'text-anchor': 'middle' } };
  const isLeft = side === 'left';
  return {
    text,
    kind,
    at: {
      x: x + (isLeft ? -CITY_GAP : CITY_GAP),
      y: y + DROP,
      'text-anchor': isLeft ? 'end' : 'start',
    },
    dot: { cx: x, cy: y, r: 2 },
  };
}

/** An area's lines as an SVG path; empty where it lies outside. */
export function pathOf({ kind, lines }: Area, on: Projection): string {
  const box = {
    west: -BEYOND,
    south: -BEYOND,
    east: on.width + BEYOND,
    north: on.height + BEYOND,
  };
  const flat = lines.map((line) => line.map((point) => project(on, point)));
  const cut =
    kind === 'line'
      ? flat.flatMap((line) => cutLine(line, box))
      : flat.map((line) => cutRing(line, box)).filter((line) => areaOf(line) >= SMALLEST);
  return cut.map((line) => strokeOf(thinOut(line, OFF), kind !== 'line')).join('');
}

/** One line as a path of relative steps; empty where nothing is left of it. */
function strokeOf(line: Line, isClosed: boolean): string {
  let [x, y] = [0, 0];
  const points = isClosed ? line.slice(0, -1) : line;
  const steps = points.flatMap((point, i) => {
    const [stepX, stepY] = [
      Math.round(point[0] * PATH_STEPS) - x,
      Math.round(point[1] * PATH_STEPS) - y,
    ];
    x += stepX;
    y += stepY;
    return i > 0 && stepX === 0 && stepY === 0 ? [] : [stepX, stepY];
  });
  if (steps.length < (isClosed ? 6 : 4)) return '';
  const [startX = 0, startY = 0, ...rest] = steps;
  return `M${written([startX, startY])}l${written(rest)}${isClosed ? 'z' : ''}`;
}

/** Numbers as short as a path allows: none needs a space before a minus. */
function written(numbers: readonly number[]): string {
  return numbers.map((value, i) => (i === 0 || value < 0 ? `${value}` : ` ${value}`)).join('');
}

/** A bar for the longest round distance that there is room for, and what it says, at the foot of the map's middle. */
function barOf({ kmPerPixel }: Projection): { bar: string; label: MapLabel } {
  const most = BAR * kmPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((digit) => digit * power).find((one) => one <= most) ?? power;
  const long = Math.round(km / kmPerPixel);
  const [x, y] = [MIDDLE.west, MAP_HEIGHT - 9];
  const bar: Line = [
    [x, y],
    [x, y + DROP],
    [x + long, y + DROP],
    [x + long, y],
  ];
  return {
    bar: strokeOf(bar, false),
    label: {
      text: `${km.toLocaleString('en')} km`,
      kind: 'scale',
      at: { x: x + long + CITY_GAP, y: y + DROP, 'text-anchor': 'start' },
    },
  };
}

/** Whether a frame shows a place whole in its middle. Of a line, and of a country on a map of the world, some of it is enough. */
export function isWithin(plan: FramePlan, point: Point, area: Area | undefined): boolean {
  const on = projectionOf(plan);
  const holds = (box: Box, room: number) =>
    box.west >= MIDDLE.west + room &&
    box.east <= MIDDLE.east - room &&
    box.south >= MIDDLE.south + room &&
    box.north <= MIDDLE.north - room;
  const [x, y] = project(on, point);
  const ofPoint = { west: x, east: x, south: y, north: y };
  const isWhole = area?.kind === 'province' || plan.tall < WORLD_KM;
  if (!area || area.kind === 'line' || !isWhole) return holds(ofPoint, ROOM);
  const box = boxAround(area.lines.flat().map((one) => project(on, one)));
  return box !== undefined && holds(box, -ROOM / 2);
}
