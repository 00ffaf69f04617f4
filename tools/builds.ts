/** The built extensions: where they are, and whether they are older than what they are made of. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const BUILT = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
} as const;

/** What the extension is made of. */
const INGREDIENTS = [
  'core',
  'page',
  'components',
  'shell',
  'entrypoints',
  'public',
  'knowledge',
  'tools/knowledge',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds the extension for a browser where sources are newer than the build. What the build prints goes to stderr. */
export function buildIfOlder(browser: keyof typeof BUILT): void {
  const newest = Math.max(...INGREDIENTS.map((path) => newestIn(join(ROOT, path))));
  const built = timeOf(join(BUILT[browser], 'manifest.json'));
  if (built > newest) return;
  process.stderr.write(`Building the extension for ${browser} …\n`);
  runTool('wxt', ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox']);
}

/** Runs a program that the packages bring; its output goes to stderr. Throws where it fails. */
export function runTool(name: string, options: readonly string[]): void {
  execFileSync(join(ROOT, 'node_modules/.bin', name), [...options], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    // What is built is what ships, also where a test asks for it.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function newestIn(path: string): number {
  const { isDirectory, mtimeMs } = look(path);
  if (!isDirectory) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function timeOf(path: string): number {
  return look(path).mtimeMs;
}

function look(path: string): { isDirectory: boolean; mtimeMs: number } {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { isDirectory: stat?.isDirectory() ?? false, mtimeMs: stat?.mtimeMs ?? 0 };
}
