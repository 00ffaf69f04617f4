/** Reads what a pack's maps are drawn from: `map/outlines.json`, which a tool makes, and `map/frames.yaml`, which editors write. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { OutlinesSchema, unfoldSheets, type Sheet } from '../../core/maps/outlines.ts';
import type { Entry, Problem } from './entry.ts';
import { FramesSourceSchema, type FramesSource } from './frames-schema.ts';

export interface MapFolder {
  readonly frames: Entry<FramesSource>;
  readonly sheets: readonly Sheet[];
  readonly credit: string;
  readonly licence: string;
}

/** The map folder of a pack; undefined where it has none, or where it can't be read, which is a problem. */
export function loadMap(
  folder: string,
  repository: string,
  read: (path: string, schema: typeof FramesSourceSchema) => Entry<FramesSource> | undefined,
  problems: Problem[],
): MapFolder | undefined {
  const path = join(folder, 'map/outlines.json');
  if (!existsSync(join(folder, 'map'))) return undefined;
  const frames = read(join(folder, 'map/frames.yaml'), FramesSourceSchema);
  const says = (why: string) => {
    problems.push({
      file: relative(repository, path),
      says: `The outlines can't be read: ${why}. The file is made by a tool (tools/map) and is not edited by hand.`,
    });
  };
  try {
    const result = v.safeParse(OutlinesSchema, JSON.parse(readFileSync(path, 'utf8')));
    if (result.success) {
      const { credit, licence } = result.output;
      return frames && { frames, sheets: unfoldSheets(result.output), credit, licence };
    }
    const [issue] = result.issues;
    says(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  } catch (error) {
    says(error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  }
  return undefined;
}
