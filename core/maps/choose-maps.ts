/** Picks maps out of a pack's: those that a page needs, and the one of a term. */
import type { MapFile, Maps, PlaceMap } from './place-map.ts';

/** The maps of these terms, each frame once; undefined where none of them is on a map. */
export function chooseMaps(file: MapFile | undefined, terms: readonly string[]): Maps | undefined {
  if (!file) return undefined;
  const places = terms.flatMap((id) =>
    Object.hasOwn(file.places, id) ? [[id, file.places[id]] as const] : [],
  );
  if (places.length === 0) return undefined;
  const used = new Set(places.map(([, place]) => place?.frame));
  return {
    credit: file.credit,
    places: Object.fromEntries(places) as Maps['places'],
    frames: Object.fromEntries(Object.entries(file.frames).filter(([id]) => used.has(id))),
  };
}

/** The map of a term; undefined where it has none. */
export function mapOf(maps: Maps | undefined, term: string): PlaceMap | undefined {
  const place = maps?.places[term];
  const frame = place && maps.frames[place.frame];
  return frame && { place, frame, credit: maps.credit };
}
