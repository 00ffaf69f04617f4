/** Bundles what is measured, each contestant alone and minified as what ships is, into a script for an isolated world. */
import { join, normalize } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from '../builds.ts';

export const CONTESTANTS = ['walk', 'reader', 'mark-js'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** What each contestant's script defines: its module's exports. */
export const GLOBAL = 'contextNotesBench';

const PRODUCT = join(ROOT, 'tools/bench/in-page/product.ts');

/** The reader's modules that stand in the place of that file, by what is taken from each. */
const MODULES: Readonly<Record<string, string>> = {
  'page/article-body.ts': '{ readBody }',
  'page/read-article.ts': '{ readArticle }',
  'page/text-map.ts': '{ isInLink, placeOf }',
  'page/highlighter.ts': '{ Highlighter, randomName }',
  '.generated/indexes.json': '{ default as indexes }',
};

export async function bundleContestants(): Promise<Readonly<Record<ContestantName, string>>> {
  const scripts = await Promise.all(
    CONTESTANTS.map(async (name) => [name, await bundle(name)] as const),
  );
  return Object.fromEntries(scripts) as Record<ContestantName, string>;
}

async function bundle(name: ContestantName): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [productPlugin()],
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: {
        entry: join(ROOT, `tools/bench/in-page/${name}.ts`),
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

/** Puts the reader's own modules where in-page/product.ts only declares what is expected of them. */
function productPlugin(): Plugin {
  const source = Object.entries(MODULES)
    .map(([path, taken]) => `export ${taken} from ${JSON.stringify(join(ROOT, path))};`)
    .join('\n');
  return {
    name: 'context-notes-product',
    enforce: 'pre',
    load: (id) => (normalize(id) === PRODUCT ? source : undefined),
  };
}
