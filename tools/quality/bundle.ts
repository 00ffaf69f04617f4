/** Bundles the script that says, in a page, what our reader makes of it (test/quality/in-page/reader.ts). */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../builds.ts';

/** What the script defines: its module's exports. */
export const GLOBAL = 'contextNotesQuality';

export async function bundleReader(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: {
        entry: join(ROOT, 'test/quality/in-page/reader.ts'),
        formats: ['iife'],
        name: GLOBAL,
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('The bundler gave no script for the page.');
  return chunk.code;
}
