/** Reads TopoJSON: lines with their delta coding undone, and the areas made of them. */
import { readFileSync } from 'node:fs';
import type { Line, Point } from '../../core/maps/geometry.ts';

interface TopoJson {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

type Geometry = { readonly properties?: { readonly name?: string } } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
);

export interface Topology {
  /** In degrees. */
  readonly arcs: readonly Line[];
  /** The closed lines of each named area, as numbers of arcs; holes among them. */
  readonly areas: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** Reads a file's object of that name. */
export function readTopology(path: string, object: string): Topology {
  const file = JSON.parse(readFileSync(path, 'utf8')) as TopoJson;
  const { scale, translate } = file.transform;
  const arcs = file.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const areas = new Map<string, readonly (readonly number[])[]>();
  for (const geometry of file.objects[object]?.geometries ?? []) {
    const name = geometry.properties?.name;
    if (name === undefined) continue;
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
    areas.set(name, [...(areas.get(name) ?? []), ...rings]);
  }
  return { arcs, areas };
}
