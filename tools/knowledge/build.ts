/** Compiles every pack: what the build ships, and what the reader's gate is built with. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PackSchema, type Pack } from '../../core/pack/pack.ts';
import { prepareIndex, type GateIndex } from '../../core/matching/pack-index.ts';
import { unfoldPack } from '../../core/pack/unfold-pack.ts';
import { MapFileSchema } from '../../core/maps/place-map.ts';
import { compileMap } from './compile-map.ts';
import { compilePack } from './compile.ts';
import type { Problem } from './entry.ts';
import { loadPack, packFolders, type PackFolder } from './load.ts';
import { RULES } from './rules/index.ts';

export const REPOSITORY = join(import.meta.dirname, '../..');
export const KNOWLEDGE = join(REPOSITORY, 'knowledge');
const GENERATED = join(REPOSITORY, '.generated');

export interface CompiledPack {
  readonly id: string;
  /** As it is once it is opened. */
  readonly pack: Pack;
  /** The file that is published. */
  readonly json: string;
  /** The maps that are shipped beside it, as JSON; undefined for a pack without. */
  readonly map: string | undefined;
}

export interface Compiled {
  readonly packs: readonly CompiledPack[];
  readonly indexes: readonly GateIndex[];
}

export class KnowledgeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The knowledge can't be compiled:\n\n${problems.map(formatProblem).join('\n')}\n`);
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

export function formatProblem({ file, line, says }: Problem): string {
  return `  ${file}${line === undefined ? '' : `:${line}`}\n      ${says}`;
}

/** Loads and checks the packs below a folder. */
export function checkKnowledge(
  root = KNOWLEDGE,
  repository = REPOSITORY,
): { packs: readonly PackFolder[]; problems: readonly Problem[] } {
  const loaded = packFolders(root).map((folder) => loadPack(folder, repository));
  const packs = loaded.flatMap(({ pack }) => pack ?? []);
  const shapes = loaded.flatMap(({ problems }) => problems);
  // Rules look at whole packs: of one that lacks entries because they can't be read, they would say untrue things.
  const problems =
    shapes.length > 0 ? shapes : packs.flatMap((pack) => RULES.flatMap((rule) => rule.check(pack)));
  return {
    packs,
    problems: [...problems].toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
    ),
  };
}

/** Throws a KnowledgeError that lists every problem. Writes .generated/indexes.json for the reader's gate. */
export function compileAll(root = KNOWLEDGE): Compiled {
  const { packs, problems } = checkKnowledge(root);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const compiled = packs.map((folder) => {
    const published = compilePack(folder);
    const pack = unfoldPack(published);
    const result = v.safeParse(PackSchema, pack);
    if (!result.success) {
      throw new KnowledgeError(
        result.issues.map((issue) => {
          const [part, at] = (issue.path ?? []).map(({ key }) => key);
          const entries = folder[part as 'terms'] as
            | readonly { id: string; file: string }[]
            | undefined;
          const id = pack[part as 'terms']?.[at as number]?.id;
          const file = entries?.find((one) => one.id === id)?.file ?? folder.meta.file;
          return { file, says: `‘${v.getDotPath(issue)}’: ${issue.message}.` };
        }),
      );
    }
    const map = compileMap(folder);
    // The schema is ours and so is what fills it: a fault here is a bug, not an editor's.
    if (map) v.parse(MapFileSchema, map);
    return {
      id: pack.id,
      pack,
      json: `${JSON.stringify(published)}\n`,
      map: map && `${JSON.stringify(map)}\n`,
    };
  });
  const indexes = compiled.map(({ pack }) => prepareIndex(pack.index));
  if (root === KNOWLEDGE)
    writeIfChanged(join(GENERATED, 'indexes.json'), `${JSON.stringify(indexes)}\n`);
  return { packs: compiled, indexes };
}

function writeIfChanged(path: string, contents: string): void {
  try {
    if (readFileSync(path, 'utf8') === contents) return;
  } catch {
    mkdirSync(join(path, '..'), { recursive: true });
  }
  writeFileSync(path, contents);
}
