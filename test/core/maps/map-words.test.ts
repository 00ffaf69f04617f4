/** What core/maps/map-words promises: one plain sentence for each thing that a map can show. */
import { expect, it } from 'vitest';
import { sayWhere, type Where } from '../../../core/maps/map-words.ts';

it.each<[Where, string]>([
  [
    { kind: 'in', country: 'North Korea', side: 'north-east', near: { country: 'China', km: 70 } },
    'Place lies in the north-east of North Korea, about 70 km from China.',
  ],
  [{ kind: 'in', country: 'Russia' }, 'Place lies in Russia.'],
  [
    { kind: 'in', country: 'China', near: { country: 'North Korea', km: 0 } },
    'Place lies in China, close to the border with North Korea.',
  ],
  [
    { kind: 'border', of: ['North Korea', 'South Korea'] },
    'Place lies on the border of North Korea and South Korea, or close to it.',
  ],
  [
    { kind: 'province', country: 'North Korea', side: 'north-east', borders: ['China', 'Russia'] },
    'Place lies in the north-east of North Korea, and borders on China and Russia.',
  ],
  [
    { kind: 'country', borders: ['China', 'Russia', 'South Korea'] },
    'Map: Place, which borders on China, Russia and South Korea.',
  ],
  [{ kind: 'country', borders: [] }, 'Map: Place.'],
  [{ kind: 'line' }, 'Map: Place, drawn as a line.'],
  [{ kind: 'point', lat: 37.7, lon: -125.2 }, 'Map: Place, 37.7° N, 125.2° W.'],
])('%j', (where, says) => {
  expect(sayWhere('Place', where)).toBe(says);
});
