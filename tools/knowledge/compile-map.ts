/** Makes the maps that are shipped beside a pack: every frame drawn, and each term that is a place put on the first that shows it. */
import { drawFrame } from '../../core/maps/map-frames.ts';
import { drawPlace } from '../../core/maps/map-places.ts';
import { MAP_FORMAT, type MapFile } from '../../core/maps/place-map.ts';
import type { PackFolder } from './load.ts';

/** Requires a folder without problems. Undefined where the pack has no map folder. Frames that no place stands on are left out. */
export function compileMap({ map, terms }: PackFolder): MapFile | undefined {
  if (!map) return undefined;
  const plans = map.frames.data.frames;
  const frames = Object.fromEntries(
    plans.flatMap((plan) => {
      const sheet = map.sheets.find(({ id }) => id === plan.sheet);
      return sheet ? [[plan.id, drawFrame(plan, sheet)] as const] : [];
    }),
  );
  const places = terms.flatMap(({ id, data: { name, place } }) => {
    const drawn = place && drawPlace({ name, ...place }, plans, frames, map.sheets);
    return drawn ? [[id, drawn] as const] : [];
  });
  const used = new Set(places.map(([, { frame }]) => frame));
  return {
    format: MAP_FORMAT,
    credit: `Outlines: ${map.credit}, ${map.licence}`,
    frames: Object.fromEntries(Object.entries(frames).filter(([id]) => used.has(id))),
    places: Object.fromEntries(places),
  };
}
