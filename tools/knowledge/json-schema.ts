/** The pack format as JSON Schema, for those who write packs with other tools: docs/pack.schema.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK_FORMAT } from '../../core/pack.ts';
import { PublishedPackSchema } from '../../core/published-pack.ts';
import { REPOSITORY } from './build.ts';

export const SCHEMA_FILE = join(REPOSITORY, 'docs/pack.schema.json');

/** The file's text. Checks that JSON Schema can't express (that a date exists) are left to the compiler. */
export function packJsonSchema(): string {
  const schema = toJsonSchema(PublishedPackSchema, { errorMode: 'ignore' });
  const titled = { ...schema, title: `Context Notes knowledge pack, format ${PACK_FORMAT}` };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, packJsonSchema());
