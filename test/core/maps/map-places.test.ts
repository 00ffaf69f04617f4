/** What core/maps/map-places promises: a place on its map, its name clear of others, and a sentence that is true. */
import { describe, expect, it } from 'vitest';
import { drawFrame } from '../../../core/maps/map-frames.ts';
import { drawPlace, kmOutside, type PlaceToDraw } from '../../../core/maps/map-places.ts';
import type { Sheet } from '../../../core/maps/outlines.ts';
import { FAR, NEAR, PAPER } from '../paper.ts';

const FRAMES = { near: drawFrame(NEAR, PAPER), far: drawFrame(FAR, PAPER) };
const draw = (place: PlaceToDraw) => drawPlace(place, [NEAR, FAR], FRAMES, [PAPER]);
const at = (lat: number, lon: number, more: Partial<PlaceToDraw> = {}): PlaceToDraw => ({
  name: 'Gate',
  lat,
  lon,
  ...more,
});

describe('a place', () => {
  it('goes on the first frame that shows it, or on none', () => {
    expect(draw(at(10, 8))?.frame).toBe('near');
    expect(draw(at(18, 8))?.frame).toBe('far');
    expect(draw(at(60, 8))).toBeUndefined();
    expect(draw(at(10, 8, { area: 'nowhere' }))).toBeUndefined();
  });

  it('is a point, an area or a line', () => {
    expect(draw(at(10, 8))).toMatchObject({ name: { dot: { cx: 178, cy: 60, r: 4 } } });
    const area = draw(at(13, 7, { area: 'corner' }));
    expect(area?.area).toMatch(/^M312/);
    expect(area?.name.dot).toBeUndefined();
    const line = draw(at(10, 10, { area: 'border' }));
    expect(line?.line).toMatch(/^M400 \d+l[^z]+$/);
    expect(line?.area).toBeUndefined();
  });

  it('has its country drawn apart, unless it lies on a border', () => {
    expect(draw(at(10, 8))?.home).toBe('westland');
    expect(draw(at(10, 10))?.home).toBeUndefined();
    expect(draw(at(9.5, 15.5))?.home).toBeUndefined();
  });
});

describe('its name', () => {
  it('stands to the right, or where it meets no other name', () => {
    expect(draw(at(12, 12))?.name.at['text-anchor']).toBe('start');
    const crowded = draw(at(9.1, 5.4, { name: 'A gate' }));
    expect(crowded?.name.at['text-anchor']).toBe('end');
    expect(crowded?.without).toEqual([]);
  });

  it('takes the place of a label that it would cover, and of one that says the same', () => {
    expect(draw(at(9, 8))?.without).toEqual([0]);
    expect(draw(at(12, 12, { name: 'Westland' }))?.without).toEqual([0]);
  });

  it('stands in its area where it fits, and beside it where not', () => {
    const big = { area: 'eastland', name: 'East' };
    expect(draw(at(10, 12, big))?.name.at).toEqual({ x: 222, y: 64, 'text-anchor': 'middle' });
    expect(draw(at(13, 7, { area: 'corner', name: 'A corner' }))?.name.at['text-anchor']).not.toBe(
      'middle',
    );
  });
});

describe('what is said of it', () => {
  it.each<[place: PlaceToDraw, says: string]>([
    [at(13.5, 6.5), 'Gate lies in the north-west of Westland.'],
    [at(10, 8), 'Gate lies in Westland.'],
    [at(10, 9.1), 'Gate lies in the east of Westland, about 100 km from Eastland.'],
    // A region that has no outline.
    [at(10, 9.1, { isWide: true }), 'Gate lies in Westland.'],
    [
      at(10, 9.95, { country: 'westland' }),
      'Gate lies in the east of Westland, close to the border with Eastland.',
    ],
    [at(10, 9.98), 'Gate lies on the border of Westland and Eastland, or close to it.'],
    [at(9.5, 5.95), 'Gate lies in the west of Westland.'],
    [at(9.5, 15.5), 'Map: Gate, 9.5° N, 15.5° E.'],
    [at(-2, -3), 'Map: Gate, 2° S, 3° W.'],
    [at(13, 7, { area: 'corner' }), 'Gate lies in the north-west of Westland.'],
    [at(10, 8, { area: 'westland' }), 'Map: Gate, which borders on Eastland.'],
    [at(10, 10, { area: 'border' }), 'Map: Gate, drawn as a line.'],
  ])('%j: %s', (place, says) => {
    expect(draw(place)?.says).toBe(says);
  });
});

describe('what is said of a place on outlines that are rough', () => {
  const say = (place: PlaceToDraw, changed: Partial<Sheet>) =>
    drawPlace(place, [NEAR, FAR], FRAMES, [{ ...PAPER, ...changed }])?.says;

  it('is its country, where the editor said that, and no more', () => {
    expect(say(at(10, 9.5), { off: 80 })).toBe('Map: Gate, 10° N, 9.5° E.');
    expect(say(at(10, 9.5, { country: 'westland' }), { off: 80 })).toBe('Gate lies in Westland.');
    expect(say(at(10, 8, { area: 'westland' }), { off: 80 })).toBe('Map: Gate.');
  });

  it('leaves out distances that would not be good to ten kilometres', () => {
    expect(say(at(10, 9.5), { off: 15 })).toBe('Gate lies in the east of Westland.');
  });

  it('leaves out the borders of what is not shown whole: there may be more', () => {
    const cut: Partial<Sheet> = { bounds: [6, -8, 40, 28] };
    expect(say(at(10, 8, { area: 'westland' }), cut)).toBe('Map: Gate.');
    expect(say(at(10, 9.5), cut)).toBe('Gate lies in Westland, about 50 km from Eastland.');
  });
});

it('a point lies so many kilometres outside of an area, and none inside; of a line, beside it', () => {
  const [westland, , , , border] = PAPER.areas;
  expect(westland && kmOutside([8, 10], westland)).toBe(0);
  expect(westland && kmOutside([8, 5], westland)).toBeCloseTo(111.2, 0);
  expect(border && kmOutside([10, 5], border)).toBeCloseTo(111.2, 0);
});
