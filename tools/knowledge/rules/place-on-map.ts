/** A place lies where its entry says: in its area, in its country, on a map that is there to show it. */
import type { Point } from '../../../core/maps/geometry.ts';
import { isCovered } from '../../../core/maps/map-frames.ts';
import { kmOutside, sheetAround } from '../../../core/maps/map-places.ts';
import type { Area } from '../../../core/maps/outlines.ts';
import type { MapFolder } from '../load-map.ts';
import { type EditorialRule, problem } from './rule.ts';

/** Outlines are simplified: a point may lie so far outside of one, in km, and still belong to it; more where they are rougher. */
const OFF_KM = 10;

export const placeOnMap: EditorialRule = {
  name: 'place-on-map',
  why: 'A point in the wrong country is the mistake that every reader sees; most often the two numbers were swapped.',
  check: ({ map, terms }) => [
    ...(map ? checkFrames(map) : []),
    ...terms.flatMap((entry) => {
      const { place } = entry.data;
      if (!place) return [];
      const says = map
        ? complaint(map, place)
        : (place.area ?? place.country) !== undefined &&
          'This pack has no map/ folder, so `area` and `country` name nothing: take them out, or add outlines.';
      return says ? [problem(entry, ['place'], says)] : [];
    }),
  ],
};

function checkFrames({ frames, sheets }: MapFolder) {
  return frames.data.frames.flatMap((plan, i) => {
    const sheet = sheets.find(({ id }) => id === plan.sheet);
    const says = !sheet
      ? `There is no sheet ‘${plan.sheet}’ in map/outlines.json: the sheets are ${sheets.map(({ id }) => id).join(', ')}.`
      : !isCovered(plan, sheet) &&
        `The map reaches beyond its sheet ‘${sheet.id}’: move its centre, make it less tall, or name a larger sheet.`;
    return says ? [problem(frames, ['frames', i], says)] : [];
  });
}

/** What is wrong with a place; undefined where nothing is. */
function complaint(
  { sheets }: MapFolder,
  {
    lat,
    lon,
    area,
    country,
  }: { lat: number; lon: number; area?: string | undefined; country?: string | undefined },
): string | undefined {
  const point: Point = [lon, lat];
  const areas = sheets.flatMap((sheet) => sheet.areas);
  const countries = areas.filter(({ kind }) => kind === 'country');
  const named = areas.find(({ id }) => id === area);
  if (area !== undefined && !named) {
    const known = areas.filter(({ kind }) => kind !== 'country').map(({ id }) => id);
    return `There is no outline called ‘${area}’. There are those of countries (north-korea) and ${[...new Set(known)].toSorted().join(', ')}. Leave \`area\` out to show a point.`;
  }
  if (country !== undefined && !countries.some(({ id }) => id === country)) {
    return `There is no country called ‘${country}’ in map/outlines.json: write it as ‘south-korea’, or leave it out.`;
  }
  if (named?.of !== undefined && country !== undefined && named.of !== country) {
    return `‘${named.name}’ is an area of ${named.of}, not of ${country}: correct one of the two, or leave \`country\` out.`;
  }
  const around = sheetAround(sheets, point);
  const inside = around?.areas ?? [];
  const most = Math.max(OFF_KM, around?.off ?? 0);
  // An area that only a less detailed sheet has is measured there.
  const find = (id: string): Area | undefined =>
    inside.find((one) => one.id === id) ?? areas.find((one) => one.id === id);
  for (const id of [area, country]) {
    const outline = id === undefined ? undefined : find(id);
    const km = outline ? kmOutside(point, outline) : 0;
    if (outline && km > most) {
      return `The point ${lat}, ${lon} lies about ${Math.round(km)} km outside of ${outline.name}: correct it (\`lat\` is north, \`lon\` is east), or what it is said to lie in.`;
    }
  }
  return undefined;
}
