/** What components/PlaceMap promises: layers from the ground up, names that don't cover each other, and words for those who see none of it. */
import { describe, expect, it } from 'vitest';
import type { ComponentChildren, VNode } from 'preact';
import { PlaceMap } from '../../components/PlaceMap.tsx';
import type { MapPlace, PlaceMap as Drawn } from '../../core/maps/place-map.ts';

type Element = VNode<Record<string, unknown>>;

const FRAME: Drawn['frame'] = {
  lands: { west: 'M0 0l1 1 1 0z', east: 'M5 5l1 1 1 0z' },
  disputed: 'M9 9l1 1 1 0z',
  provinces: 'M0 0l2 2 2 0z',
  bar: 'M72 111l0 4 40 0 0-4',
  labels: [
    { text: 'West', kind: 'country', at: { x: 10, y: 10, 'text-anchor': 'middle' } },
    {
      text: 'Port',
      kind: 'city',
      at: { x: 25, y: 20, 'text-anchor': 'start' },
      dot: { cx: 20, cy: 16, r: 2 },
    },
    { text: '200 km', kind: 'scale', at: { x: 117, y: 115, 'text-anchor': 'start' } },
  ],
};
const PLACE: MapPlace = {
  frame: 'paper',
  name: { at: { x: 37, y: 44, 'text-anchor': 'start' }, dot: { cx: 30, cy: 40, r: 4 } },
  without: [1],
  home: 'west',
  says: 'Gate lies in West.',
};

const isElement = (child: unknown): child is Element =>
  typeof child === 'object' && child !== null && 'props' in child;

/** Every element of what is drawn, in its order. */
function drawn(place: Partial<MapPlace> = {}): readonly Element[] {
  const walk = (children: ComponentChildren): readonly Element[] =>
    [children]
      .flat(9)
      .filter(isElement)
      .flatMap((one) => [one, ...walk(one.props.children)]);
  const map = {
    place: { ...PLACE, ...place },
    frame: FRAME,
    credit: 'Outlines: a pencil, public domain',
  };
  return walk(PlaceMap({ map, name: 'Gate' }));
}

const ofType = (type: string, elements = drawn()) =>
  elements.filter((one) => one.type === type).map(({ props }) => props);

describe('the map of a place', () => {
  it('is a picture with a sentence, and says whose outlines it shows', () => {
    expect(ofType('svg')).toMatchObject([{ role: 'img', 'aria-label': 'Gate lies in West.' }]);
    expect(ofType('figcaption')).toMatchObject([{ children: 'Outlines: a pencil, public domain' }]);
  });

  it('is drawn from the ground up, the country of the place apart', () => {
    expect(ofType('path').map(({ class: kind, d }) => [kind, d])).toEqual([
      ['land', 'M0 0l1 1 1 0zM5 5l1 1 1 0z'],
      ['home', 'M0 0l1 1 1 0z'],
      ['open', 'M9 9l1 1 1 0z'],
      ['inner', 'M0 0l2 2 2 0z'],
      ['bar', 'M72 111l0 4 40 0 0-4'],
    ]);
  });

  it('fills an area, or draws a line, and then has no point', () => {
    const name = { at: PLACE.name.at };
    const area = drawn({ area: 'M1 1l2 2 2 0z', name });
    expect(ofType('path', area).map(({ class: kind }) => kind)).toContain('area');
    expect(ofType('circle', area)).toEqual([]);
    const line = drawn({ line: 'M1 1l2 2', name });
    expect(ofType('path', line).map(({ class: kind }) => kind)).toContain('line');
  });

  it('names the place, and what it does not cover', () => {
    expect(ofType('text').map(({ children, x }) => [children, x])).toEqual([
      ['West', 10],
      ['200 km', 117],
      ['Gate', 37],
    ]);
    expect(ofType('circle')).toEqual([{ cx: 30, cy: 40, r: 4 }]);
    expect(ofType('text', drawn({ without: [] }))).toHaveLength(4);
  });

  it('needs no country', () => {
    const kinds = ofType('path', drawn({ home: 'nowhere' })).map(({ class: kind }) => kind);
    expect(kinds).not.toContain('home');
  });
});
