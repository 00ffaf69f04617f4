/** For the rule that places lie where their entries say: changes to the iron gate, and to the frame of the map. */
import type { Fixture } from './changed-pack.ts';

const GATE = 'terms/iron-gate.yaml';
const FRAMES = 'map/frames.yaml';
const PLACE = /place: \{.*\}/;

const on = (what: string, good: string, bad: string, says: string): Fixture => ({
  on: what,
  path: GATE,
  instead: PLACE,
  good: `place: { ${good} }`,
  bad: `place: { ${bad} } # here`,
  says,
});

export const PLACE_FIXTURES: readonly Fixture[] = [
  on(
    'an area that there is not',
    'lat: 10, lon: 9, area: gate-land',
    'lat: 10, lon: 9, area: gateland',
    'There is no outline called ‘gateland’. There are those of countries (north-korea) and border, gate-land.',
  ),
  on(
    'a country that there is not',
    'lat: 10, lon: 9, country: westland',
    'lat: 10, lon: 9, country: west-land',
    'There is no country called ‘west-land’',
  ),
  on(
    'a point outside of its area',
    'lat: 10, lon: 7.95, area: gate-land',
    'lat: 10, lon: 7, area: gate-land',
    'The point 10, 7 lies about 110 km outside of Gate Land',
  ),
  on(
    'a point outside of its country',
    'lat: 9.5, lon: 10.05, country: westland',
    'lat: 9.5, lon: 10.5, country: westland',
    'The point 9.5, 10.5 lies about 55 km outside of Westland',
  ),
  on(
    'latitude and longitude that were swapped',
    'lat: 15, lon: 5, country: westland',
    'lat: 5, lon: 15, country: westland',
    '(`lat` is north, `lon` is east)',
  ),
  on(
    'a point beside its line',
    'lat: 5, lon: 10.05, area: border',
    'lat: 5, lon: 11, area: border',
    'km outside of The border',
  ),
  on(
    'an area of another country',
    'lat: 10, lon: 9.9, area: gate-land, country: westland',
    'lat: 10, lon: 9.9, area: gate-land, country: eastland',
    '‘Gate Land’ is an area of westland, not of eastland',
  ),
  {
    on: 'a map without its sheet',
    path: FRAMES,
    instead: /- id: paper\n {4}sheet: paper/,
    good: '- id: sheet\n    sheet: paper',
    bad: '- id: paper # here\n    sheet: parchment',
    says: 'There is no sheet ‘parchment’ in map/outlines.json: the sheets are paper.',
  },
  {
    on: 'a map that is larger than its sheet',
    path: FRAMES,
    instead: /- id: paper\n([^]*)tall: 1400/,
    good: '- id: paper\n    sheet: paper\n    centre: { lat: 10, lon: 10 }\n    tall: 1900',
    bad: '- id: paper # here\n    sheet: paper\n    centre: { lat: 10, lon: 10 }\n    tall: 2100',
    says: 'The map reaches beyond its sheet ‘paper’',
  },
];
