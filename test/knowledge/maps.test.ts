/** The maps that are shipped beside a pack: of the real knowledge, and of a small pack. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MapFileSchema, type MapFile } from '../../core/maps/place-map.ts';
import { checkKnowledge, compileAll } from '../../tools/knowledge/build.ts';
import { MAP_SCHEMA_FILE, mapJsonSchema } from '../../tools/knowledge/json-schema.ts';
import { problemsOf, writePack } from './changed-pack.ts';

it('are described by the JSON Schema in docs/ (npm run schema writes it)', () => {
  expect(readFileSync(MAP_SCHEMA_FILE, 'utf8')).toBe(mapJsonSchema());
});

describe('the real maps', () => {
  const [compiled] = compileAll().packs;
  const json = compiled?.map ?? '';
  const maps = JSON.parse(json) as MapFile;

  it('are as their schema says, and the same each time', () => {
    expect(v.safeParse(MapFileSchema, maps).issues).toBeUndefined();
    expect(compileAll().packs[0]?.map).toBe(json);
  });

  it('show every term that is at a place', () => {
    const places = compiled?.pack.terms.filter(({ place }) => place).map(({ id }) => id) ?? [];
    expect(Object.keys(maps.places).toSorted()).toEqual(places.toSorted());
  });

  it('are small', () => {
    expect(json.length).toBeLessThan(75_000);
    expect(gzipSync(json).length).toBeLessThan(25_000);
  });

  it.each([
    ['chongjin', 'Chongjin lies in the north-east of North Korea, about 70 km from China.'],
    ['rason', 'Rason lies in the north-east of North Korea, and borders on China and Russia.'],
    ['kangwon', 'Kangwon lies in the south of North Korea, and borders on South Korea.'],
    ['kursk-region', 'Kursk region lies in Russia, and borders on Ukraine.'],
    ['khasan', 'Khasan lies in Russia, close to the border with North Korea.'],
    ['panmunjom', 'Panmunjom lies on the border of North Korea and South Korea, or close to it.'],
    ['north-korea', 'Map: North Korea, which borders on China, Russia and South Korea.'],
  ])('say of %s what an atlas says', (id, says) => {
    expect(maps.places[id]?.says).toBe(says);
  });

  it('count Crimea as no country’s', () => {
    const { map } = checkKnowledge().packs[0] ?? {};
    const crimea = map?.sheets.flatMap(({ areas }) => areas.filter(({ id }) => id === 'crimea'));
    expect(crimea?.map(({ kind, of }) => [kind, of])).toEqual(
      crimea?.map(() => ['disputed', undefined]),
    );
    expect(crimea?.length).toBeGreaterThan(0);
  });
});

describe('a small pack', () => {
  const compile = (files: Readonly<Record<string, string | undefined>>) =>
    compileAll(writePack(files)).packs[0]?.map;

  it('has the maps of its places, and whose outlines they are', () => {
    const maps = JSON.parse(compile({}) ?? '') as MapFile;
    expect(maps.credit).toBe('Outlines: A pencil, public domain');
    expect(maps.places['iron-gate']).toMatchObject({
      frame: 'paper',
      home: 'westland',
      says: 'Iron gate lies in Westland, and borders on Eastland.',
    });
  });

  it.each([
    ['is not there', undefined, 'ENOENT'],
    ['is not JSON', '{', 'JSON'],
    ['is of another format', '{"format": 2}', 'format'],
  ])('says so where the file of outlines %s', (_, contents, says) => {
    const problems = problemsOf({ 'map/outlines.json': contents });
    expect(problems.map(({ file }) => file)).toEqual(['borders/map/outlines.json']);
    expect(problems[0]?.says).toContain(says);
    expect(problems[0]?.says).toContain('not edited by hand');
  });
});
