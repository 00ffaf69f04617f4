/** Bundles what is measured, each contestant alone and minified as what ships is, into a script for an isolated world. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../builds.ts';

export const CONTESTANTS = ['walk', 'reader', 'mark-js', 'find-and-replace'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** What each contestant's script defines: its module's exports. */
export const GLOBAL = 'contextNotesBench';

/** Where the scripts are: beside the tests, for tools know nothing of the reader but the core. */
const IN_PAGE = 'test/bench/in-page';

export async function bundleContestants(): Promise<Readonly<Record<ContestantName, string>>> {
  const scripts = await Promise.all(
    CONTESTANTS.map(async (name) => [name, await bundle(name)] as const),
  );
  return Object.fromEntries(scripts) as Record<ContestantName, string>;
}

/** One script of the folder, as text. */
export async function bundle(name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: {
        entry: join(ROOT, IN_PAGE, `${name}.ts`),
        formats: ['iife'],
        name: GLOBAL,
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`The bundler gave no script for ‘${name}’.`);
  return chunk.code;
}
