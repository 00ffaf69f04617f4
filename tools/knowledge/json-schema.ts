/** The pack format and that of its maps as JSON Schema, for those who write packs with other tools: docs/pack.schema.json, map.schema.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK_FORMAT } from '../../core/pack/pack.ts';
import { MAP_FORMAT, MapFileSchema } from '../../core/maps/place-map.ts';
import { PublishedPackSchema } from '../../core/pack/published-pack.ts';
import { REPOSITORY } from './build.ts';

export const SCHEMA_FILE = join(REPOSITORY, 'docs/pack.schema.json');
export const MAP_SCHEMA_FILE = join(REPOSITORY, 'docs/map.schema.json');

/** The file's text. Checks that JSON Schema can't express (that a date exists) are left to the compiler. */
export function packJsonSchema(): string {
  const schema = toJsonSchema(PublishedPackSchema, { errorMode: 'ignore' });
  const titled = { ...schema, title: `Context Notes knowledge pack, format ${PACK_FORMAT}` };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}

/** The same for the maps. */
export function mapJsonSchema(): string {
  const schema = toJsonSchema(MapFileSchema, { errorMode: 'ignore' });
  const titled = { ...schema, title: `Context Notes maps of a pack, format ${MAP_FORMAT}` };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(SCHEMA_FILE, packJsonSchema());
  writeFileSync(MAP_SCHEMA_FILE, mapJsonSchema());
}
