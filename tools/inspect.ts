/**
 * `npm run inspect`: the editors' and testers' microscope. Opens saved pages under their true address in headless Chromium with the
 * built extension, takes the briefing from the extension itself, and prints it; everything else goes to stderr.
 *
 *   npm run --silent inspect -- page.html --url https://…            for people
 *   npm run --silent inspect -- page.html --url https://… --json     one JSON line
 *   npm run --silent inspect -- --list pages.jsonl                   one JSON line a page of {"id","path","url"} lines
 *   --anyway                                                         as with the popup's 'look anyway'
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT, buildIfOlder } from './builds.ts';
import { openInspector, type PageToInspect } from './inspect/inspector.ts';
import { describe } from './inspect/describe.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    json: { type: 'boolean', default: false },
    list: { type: 'string' },
    anyway: { type: 'boolean', default: false },
  },
});

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The pages of a list; a line that can't be read stops everything, as a test with missing pages proves nothing. */
function readList(path: string): readonly PageToInspect[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    let page: Partial<PageToInspect>;
    try {
      page = JSON.parse(line) as Partial<PageToInspect>;
    } catch {
      return fail(`${path}:${i + 1} is not JSON: each line is {"id","path","url"}.`);
    }
    if (typeof page.path !== 'string' || typeof page.url !== 'string') {
      return fail(`${path}:${i + 1} has no "path" or no "url": each line is {"id","path","url"}.`);
    }
    const file = isAbsolute(page.path) ? page.path : join(dirname(resolve(path)), page.path);
    return [{ id: page.id ?? page.path, path: file, url: page.url }];
  });
}

const [file] = positionals;
if (!values.list && !(file && values.url)) {
  fail(
    'Say what to inspect: a saved page and --url with its address, or --list with a file of {"id","path","url"} lines.',
  );
}
let pages: readonly PageToInspect[];
try {
  pages = values.list
    ? readList(values.list)
    : [{ id: basename(file ?? ''), path: resolve(file ?? ''), url: values.url ?? '' }];
} catch (error) {
  fail(`The list could not be read: ${error instanceof Error ? error.message : String(error)}`);
}

try {
  buildIfOlder('chromium');
  const inspector = await openInspector(BUILT.chromium);
  try {
    for (const page of pages) {
      const line = await inspector.inspect(page, values.anyway);
      console.log(values.json || values.list ? JSON.stringify(line) : describe(line));
      if ('error' in line && !values.list) process.exitCode = 1;
    }
  } finally {
    await inspector.close();
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
