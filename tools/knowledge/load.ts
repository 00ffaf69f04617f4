/** Reads the editors' files of a pack, each checked for its shape. What is wrong becomes a problem with file and line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Entry, Problem } from './entry.ts';
import { loadMap, type MapFolder } from './load-map.ts';
import { sentenceFor, sentenceForYaml, type Issue } from './sentences.ts';
import * as shape from './source-schema.ts';

export interface PackFolder {
  readonly id: string;
  readonly folder: string;
  readonly meta: Entry<shape.PackSource>;
  readonly terms: readonly Entry<shape.TermSource>[];
  readonly notes: readonly Entry<shape.NoteSource>[];
  readonly events: readonly Entry<shape.EventSource>[];
  readonly figures: readonly Entry<shape.FigureSource>[];
  readonly caveats: readonly Entry<shape.CaveatSource>[];
  readonly outlets: readonly Entry<shape.OutletSource>[];
  readonly attribution: readonly Entry<shape.AttributionSource>[];
  readonly corrections: readonly Entry<shape.CorrectionSource>[];
  /** What its maps are drawn from; undefined for a pack without. */
  readonly map: MapFolder | undefined;
}

export type Loaded = {
  readonly pack: PackFolder | undefined;
  readonly problems: readonly Problem[];
};

/** The kinds of entry, by the folder they live in. */
export const SHAPES = {
  terms: shape.TermSourceSchema,
  notes: shape.NoteSourceSchema,
  events: shape.EventSourceSchema,
  figures: shape.FigureSourceSchema,
  caveats: shape.CaveatSourceSchema,
  outlets: shape.OutletSourceSchema,
  attribution: shape.AttributionSourceSchema,
  corrections: shape.CorrectionSourceSchema,
} as const;

/** The pack folders below `root`. */
export function packFolders(root: string): readonly string[] {
  return readdirSync(root)
    .toSorted()
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isDirectory());
}

export function loadPack(folder: string, repository: string): Loaded {
  const problems: Problem[] = [];
  const read = <S extends v.GenericSchema>(
    path: string,
    schema: S,
  ): Entry<v.InferOutput<S>> | undefined => {
    const result = readEntry(path, relative(repository, path), schema);
    problems.push(...result.problems);
    return result.entry;
  };
  const all = <S extends v.GenericSchema>(name: string, schema: S): Entry<v.InferOutput<S>>[] =>
    filesIn(join(folder, name), problems, repository).flatMap((path) => read(path, schema) ?? []);
  const meta = read(join(folder, 'pack.yaml'), shape.PackSourceSchema);
  const parts = {
    terms: all('terms', SHAPES.terms),
    notes: all('notes', SHAPES.notes),
    events: all('events', SHAPES.events),
    figures: all('figures', SHAPES.figures),
    caveats: all('caveats', SHAPES.caveats),
    outlets: all('outlets', SHAPES.outlets),
    attribution: all('attribution', SHAPES.attribution),
    corrections: all('corrections', SHAPES.corrections),
    map: loadMap(folder, repository, read, problems),
  };
  const id = folder.split(/[\\/]/).at(-1) ?? folder;
  return { pack: meta && { id, folder, meta, ...parts }, problems };
}

function filesIn(folder: string, problems: Problem[], repository: string): readonly string[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder).toSorted();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) return [path];
    if (name.startsWith('.')) return [];
    problems.push({
      file: relative(repository, path),
      says: `The file's name is the entry's id and is made of small letters, digits and single hyphens, then ‘.yaml’: rename it.`,
    });
    return [];
  });
}

function readEntry<S extends v.GenericSchema>(
  path: string,
  file: string,
  schema: S,
): { entry?: Entry<v.InferOutput<S>>; problems: Problem[] } {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return { problems: [{ file, says: 'The file is missing: every pack needs one.' }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    // What comes after the first is mostly its consequence.
    const [error] = document.errors;
    return {
      problems: error
        ? [{ file, line: lines.linePos(error.pos[0]).line, says: sentenceForYaml(error) }]
        : [],
    };
  }
  if (document.contents === null) {
    return {
      problems: [{ file, says: 'The file is empty: write the entry, or take the file out.' }],
    };
  }
  const line = (...at: readonly (string | number)[]) => lineOf(document, lines, at);
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) {
    return {
      problems: firstOfEach(result.issues.flatMap(flatten)).map(({ issue, at }) => {
        const where = line(...at) ?? line(...at.slice(0, -1));
        return { file, ...(where !== undefined && { line: where }), says: sentenceFor(issue, at) };
      }),
    };
  }
  return {
    entry: {
      id:
        path
          .split(/[\\/]/)
          .at(-1)
          ?.replace(/\.yaml$/, '') ?? '',
      file,
      data: result.output,
      line,
    },
    problems: [],
  };
}

/** One issue a place: a day that is written wrongly is no day either, which needn't be said. */
function firstOfEach(
  issues: readonly Issue[],
): readonly { readonly issue: Issue; readonly at: readonly (string | number)[] }[] {
  const known = new Set<string>();
  return issues.flatMap((issue) => {
    const at = (issue.path ?? []).map(({ key }) => key as string | number);
    const place = at.join('\n');
    if (known.has(place)) return [];
    known.add(place);
    return [{ issue, at }];
  });
}

/** The issues of the alternative that the editor most likely meant: that of the same type. */
function flatten(issue: Issue): readonly Issue[] {
  const inner = issue.issues?.filter((one) => one.path?.length);
  if (issue.type !== 'union' || !inner?.length) return [issue];
  // The path of an alternative's issue begins at the alternative.
  return inner.map(
    (one) => ({ ...one, path: [...(issue.path ?? []), ...(one.path ?? [])] }) as Issue,
  );
}

function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const range =
    node && typeof node === 'object' && 'range' in node
      ? (node.range as [number, number, number])
      : undefined;
  return range && lines.linePos(range[0]).line;
}
