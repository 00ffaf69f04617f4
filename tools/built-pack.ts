/** A pack as the extension that is built brings it along, opened as the background opens it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../core/pack/pack.ts';
import type { PublishedPack } from '../core/pack/published-pack.ts';
import { unfoldPack } from '../core/pack/unfold-pack.ts';
import { BUILT } from './builds.ts';

export function readBuiltPack(id: string): Pack {
  const path = join(BUILT.chromium, 'packs', `${id}.json`);
  return unfoldPack(JSON.parse(readFileSync(path, 'utf8')) as PublishedPack);
}
