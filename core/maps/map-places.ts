/**
 * Puts a place on the first of a pack's frames that it fits on: its point or area, where its name stands clear of the others, and what
 * the outlines say of where it is. Run when the pack is built.
 */
import { boxAround, isInside, KM_A_DEGREE, kmFrom, type Point } from './geometry.ts';
import { isWithin, pathOf, projectionOf, type FramePlan } from './map-frames.ts';
import type { Area, Sheet } from './outlines.ts';
import { sayWhere, type Side, type Where } from './map-words.ts';
import { nameOn } from './map-names.ts';
import type { MapFrame, MapPlace } from './place-map.ts';

export interface PlaceToDraw {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly area?: string | undefined;
  readonly country?: string | undefined;
  /** The point is the middle of a region without an outline. */
  readonly isWide?: boolean | undefined;
}

/** Of a sheet whose lines are off by more, in km, nothing is said but what an editor did: it leaves small countries out, too. */
const ROUGH_KM = 40;
/** Distances are told only where lines are off by less, in km: they are rounded to tens. */
const EXACT_KM = 10;
/** A point so far off a coast, in km, still belongs to the country: ports lie there. */
const OFF_COAST_KM = 8;
/** Nearer than this, in km, a place is simply close to the border. */
const CLOSE_KM = 8;
/** Farther than this, in km, the nearest country says little. */
const NEAR_KM = 150;
/** Two areas that come so near to each other, in km, border on one another. */
const TOUCH_KM = 4;
/** A part of a country begins so far from its middle, as a share of its width or height. */
const AWAY = 0.2;
/** Of a country that measures more, in km, 'the south' says little. */
const COMPACT_KM = 1_500;

/** A place on the first frame that shows it; undefined where none does. `frames` are as drawn, in the order of the plans. */
export function drawPlace(
  place: PlaceToDraw,
  plans: readonly FramePlan[],
  frames: Readonly<Record<string, MapFrame>>,
  sheets: readonly Sheet[],
): MapPlace | undefined {
  const point: Point = [place.lon, place.lat];
  for (const plan of plans) {
    const sheet = sheets.find(({ id }) => id === plan.sheet);
    const frame = frames[plan.id];
    const area = sheet && areaNamed(sheet, place.area);
    if (!sheet || !frame || (place.area !== undefined && !area)) continue;
    if (!isWithin(plan, point, area)) continue;
    const on = projectionOf(plan);
    const path = area && pathOf(area, on);
    const home = homeOf(place, area, sheets);
    const where = whereIs(place, area, home, sheets);
    const isHome = where.kind !== 'border' && home && Object.hasOwn(frame.lands, home.id);
    return {
      frame: plan.id,
      ...nameOn(on, place.name, point, area, frame),
      ...(path && { [area.kind === 'line' ? 'line' : 'area']: path }),
      ...(isHome && { home: home.id }),
      says: sayWhere(place.name, where),
    };
  }
  return undefined;
}

export function areaNamed(sheet: Sheet, id: string | undefined): Area | undefined {
  return id === undefined ? undefined : sheet.areas.find((area) => area.id === id);
}

/** The sheet on which a place can be measured: the most detailed that reaches well beyond it. */
export function sheetAround(sheets: readonly Sheet[], [lon, lat]: Point): Sheet | undefined {
  const beyond = NEAR_KM / KM_A_DEGREE;
  return sheets.find(({ bounds: [west, south, east, north] }) => {
    const isAcross = lon - beyond > west && lon + beyond < east;
    return isAcross && lat - beyond > south && lat + beyond < north;
  });
}

/** How far a point is from an area, in km: 0 inside of it. */
export function kmOutside(point: Point, area: Area): number {
  const isClosed = area.kind !== 'line';
  return isClosed && isInside(point, area.lines) ? 0 : kmFrom(point, area.lines);
}

/** The country that a place is in: what its editor says, what its area belongs to, or what the outlines show. */
function homeOf(
  place: PlaceToDraw,
  area: Area | undefined,
  sheets: readonly Sheet[],
): Area | undefined {
  const point: Point = [place.lon, place.lat];
  const sheet = sheetAround(sheets, point);
  if (!sheet || area?.kind === 'line' || area?.kind === 'disputed') return undefined;
  if (area?.kind === 'country') return areaNamed(sheet, area.id);
  const said = area?.of ?? place.country;
  if (said !== undefined) return areaNamed(sheet, said);
  if (sheet.off > ROUGH_KM) return undefined;
  return countriesBy(point, sheet).find(({ km }) => km <= OFF_COAST_KM)?.country;
}

/** Countries by how far they are, those that hold the point first. */
function countriesBy(point: Point, sheet: Sheet): readonly { country: Area; km: number }[] {
  return sheet.areas
    .filter(({ kind }) => kind === 'country' || kind === 'disputed')
    .map((country) => ({ country, km: kmOutside(point, country) }))
    .toSorted((a, b) => a.km - b.km)
    .filter(({ country }, i) => country.kind === 'country' || i > 0);
}

function whereIs(
  { lat, lon, country, isWide }: PlaceToDraw,
  area: Area | undefined,
  home: Area | undefined,
  sheets: readonly Sheet[],
): Where {
  const point: Point = [lon, lat];
  const sheet = sheetAround(sheets, point);
  if (area?.kind === 'line') return { kind: 'line' };
  if (!sheet || !home) return { kind: 'point', lat: point[1], lon: point[0] };
  if (sheet.off > ROUGH_KM || isWide) {
    return area?.kind === 'country'
      ? { kind: 'country', borders: [] }
      : { kind: 'in', country: home.name };
  }
  const others = sheet.areas.filter(({ kind, id }) => kind === 'country' && id !== home.id);
  if (area) return whereArea(areaNamed(sheet, area.id) ?? area, home, others, sheet);
  const [nearest] = others
    .map((other) => ({ country: other.name, km: kmOutside(point, other) }))
    .toSorted((a, b) => a.km - b.km);
  const isUnsure = nearest && nearest.km < sheet.off && kmFrom(point, home.lines) < sheet.off;
  if (isUnsure && country === undefined)
    return { kind: 'border', of: [home.name, nearest.country] };
  const side = sideOf(home, sheet, point);
  const near = nearest &&
    nearest.km <= NEAR_KM &&
    sheet.off < EXACT_KM && {
      country: nearest.country,
      km: nearest.km < CLOSE_KM ? 0 : Math.max(10, Math.round(nearest.km / 10) * 10),
    };
  return { kind: 'in', country: home.name, ...(side && { side }), ...(near && { near }) };
}

/** Of an area that the sheet does not show whole, its borders are not told: there may be more. */
function whereArea(area: Area, home: Area, others: readonly Area[], sheet: Sheet): Where {
  const borders = isWhole(area, sheet)
    ? others
        .filter((other) => area.lines.flat().some((one) => kmOutside(one, other) < TOUCH_KM))
        .map(({ name }) => name)
        .toSorted()
    : [];
  if (area.kind === 'country') return { kind: 'country', borders };
  const side = sideOf(home, sheet, middleOf(area));
  return { kind: 'province', country: home.name, ...(side && { side }), borders };
}

function isWhole({ lines }: Area, { bounds: [west, south, east, north] }: Sheet): boolean {
  const box = boxAround(lines.flat());
  if (!box) return false;
  return box.west > west && box.east < east && box.south > south && box.north < north;
}

function middleOf({ lines }: Area): Point {
  const { west, south, east, north } = boxAround(lines.flat()) ?? {
    west: 0,
    south: 0,
    east: 0,
    north: 0,
  };
  return [(west + east) / 2, (south + north) / 2];
}

/** In which part of a compact country a point lies; undefined in the two middle fifths, or where the sheet does not show the country whole. */
function sideOf(country: Area, sheet: Sheet, [lon, lat]: Point): Side | undefined {
  const box = boxAround(country.lines.flat());
  if (!box || !isWhole(country, sheet)) return undefined;
  const corner: Point = [box.east, box.north];
  if (kmFrom([box.west, box.south], [[corner, corner]]) > COMPACT_KM) return undefined;
  const off = (value: number, from: number, to: number) => (value - from) / (to - from) - 0.5;
  const up = off(lat, box.south, box.north);
  const right = off(lon, box.west, box.east);
  const upward = up > AWAY ? 'north' : up < -AWAY ? 'south' : '';
  const rightward = right > AWAY ? 'east' : right < -AWAY ? 'west' : '';
  const side = [upward, rightward].filter(Boolean).join('-');
  return side ? (side as Side) : undefined;
}
