/** What core/maps/choose-maps promises: a page gets the maps of its own terms, each frame once. */
import { expect, it } from 'vitest';
import { chooseMaps, mapOf } from '../../../core/maps/choose-maps.ts';
import type { MapFile, MapPlace } from '../../../core/maps/place-map.ts';

const aPlace = (frame: string): MapPlace => ({
  frame,
  name: { at: { x: 1, y: 2, 'text-anchor': 'start' } },
  without: [],
  says: 'Here.',
});
const FILE: MapFile = {
  format: 1,
  credit: 'Outlines: a pencil, public domain',
  frames: {
    near: { lands: {}, labels: [] },
    far: { lands: { land: 'M0 0l1 1 1 0z' }, labels: [] },
  },
  places: { gate: aPlace('near'), tower: aPlace('near'), port: aPlace('far') },
};

it('gives the places asked for and their frames', () => {
  expect(chooseMaps(FILE, ['tower', 'gate', 'army'])).toEqual({
    credit: FILE.credit,
    frames: { near: FILE.frames.near },
    places: { tower: FILE.places.tower, gate: FILE.places.gate },
  });
});

it('gives nothing where no term is a place, or the pack has no maps', () => {
  expect(chooseMaps(FILE, ['army', 'constructor'])).toBeUndefined();
  expect(chooseMaps(undefined, ['gate'])).toBeUndefined();
});

it('finds the map of a term', () => {
  const maps = chooseMaps(FILE, ['port']);
  expect(mapOf(maps, 'port')).toEqual({
    place: FILE.places.port,
    frame: FILE.frames.far,
    credit: FILE.credit,
  });
  expect(mapOf(maps, 'gate')).toBeUndefined();
  expect(mapOf(undefined, 'port')).toBeUndefined();
});
