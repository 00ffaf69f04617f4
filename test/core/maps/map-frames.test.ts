/** What core/maps/map-frames promises: outlines as paths within a frame, and which frame a place fits on. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { drawFrame, isCovered, isWithin, type FramePlan } from '../../../core/maps/map-frames.ts';
import { MapFrameSchema } from '../../../core/maps/place-map.ts';
import { FAR, NEAR, PAPER } from '../paper.ts';

const areaOf = (id: string) => PAPER.areas.find((area) => area.id === id);

describe('a frame', () => {
  const drawn = drawFrame(NEAR, PAPER);

  it('has a path for each country, in half pixels from its upper left', () => {
    expect(Object.keys(drawn.lands)).toEqual(['westland', 'eastland']);
    // 4° of latitude are 44.5 pixels; 4° of longitude at 10° north 43.8.
    expect(drawn.lands.westland).toBe('M312 209l0-178 88 0 0 178z');
  });

  it('draws what is nobody’s apart, and the provinces of one country', () => {
    expect(drawn.disputed).toBe('M510 142l0-22 21 0 0 22z');
    expect(drawn.provinces).toMatch(/^M312/);
    expect(drawFrame(FAR, PAPER).provinces).toBeUndefined();
  });

  it('has its labels beside their places, and a bar of a round length that says its own', () => {
    expect(drawn.labels).toEqual([
      { text: 'Westland', kind: 'country', at: { x: 178, y: 75, 'text-anchor': 'middle' } },
      {
        text: 'Port',
        kind: 'city',
        at: { x: 228, y: 97, 'text-anchor': 'end' },
        dot: { cx: 233, cy: 93, r: 2 },
      },
      { text: '500 km', kind: 'scale', at: { x: 127, y: 115, 'text-anchor': 'start' } },
    ]);
    expect(drawn.bar).toBe('M144 222l0 8 100 0 0-8');
  });

  it('has no bar where one map has many scales', () => {
    const { bar, labels } = drawFrame(FAR, PAPER);
    expect(bar).toBeUndefined();
    expect(labels).toEqual([]);
  });

  it('is as its schema says, and cuts what lies beyond it', () => {
    const close: FramePlan = { ...NEAR, tall: 400 };
    const cut = drawFrame(close, PAPER);
    expect(v.is(MapFrameSchema, cut)).toBe(true);
    expect(cut.lands.eastland).toMatch(/^M400-8l|^M400 248l/);
  });
});

describe('isWithin', () => {
  it.each<[what: string, lon: number, lat: number, isIn: boolean]>([
    ['the centre', 10, 10, true],
    ['a point near the upper edge', 10, 15, false],
    ['a point beyond the middle that narrow cards show', 22, 10, false],
  ])('%s: %s, %s', (_, lon, lat, isIn) => {
    expect(isWithin(NEAR, [lon, lat], undefined)).toBe(isIn);
  });

  it('wants an area whole, and of a line only the point', () => {
    const close: FramePlan = { ...NEAR, tall: 600 };
    expect(isWithin(NEAR, [8, 10], areaOf('westland'))).toBe(true);
    expect(isWithin(close, [8, 10], areaOf('westland'))).toBe(false);
    expect(isWithin(close, [10, 10], areaOf('border'))).toBe(true);
  });
});

it('a frame may not reach beyond its sheet, unless that is the whole earth', () => {
  expect(isCovered(NEAR, PAPER)).toBe(true);
  expect(isCovered({ ...NEAR, tall: 4500 }, PAPER)).toBe(false);
  expect(isCovered({ ...NEAR, tall: 15_000 }, { ...PAPER, bounds: [-180, -60, 180, 80] })).toBe(
    true,
  );
});
