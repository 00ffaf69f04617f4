/**
 * `npm run check`: format, lint, types, unit, knowledge, both builds, size, manifest. Everything is run, whatever fails; each step is
 * one passed or failed, and the unit tests are counted one by one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BUILT, ROOT } from './builds.ts';
import { checkManifest } from './manifest-rules.ts';
import { checkSizes } from './size-rules.ts';
import { countVitest, type Tally } from './vitest-tally.ts';

export function check(): Tally {
  let tally: Tally = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Tally) =>
    (tally = { passed: tally.passed + passed, failed: tally.failed + failed });
  const step = (name: string, run: () => readonly string[]) => {
    const started = performance.now();
    const problems = run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${problems.length === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
    for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
    add(problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  };
  step('format', () => tool('biome', 'format', '.'));
  step('knowledge', () => tool('node', 'tools/knowledge/main.ts'));
  step('generated types', () => tool('wxt', 'prepare'));
  step('types of the core, which may know no browser', () => tool('tsc', '-p', 'core'));
  step('types', () => tool('tsc', '-p', '.'));
  step('lint', () => tool('oxlint', '--type-aware', '--deny-warnings'));
  console.log('… unit tests');
  add(countVitest('unit', 'vitest.config.ts'));
  step('build for Chrome', () => tool('wxt', 'build', '-b', 'chrome'));
  step('build for Firefox', () => tool('wxt', 'build', '-b', 'firefox'));
  step('Mozilla’s linter', () =>
    tool('web-ext', 'lint', '--source-dir', BUILT.firefox, '--no-config-discovery', '--no-input'),
  );
  step('size', () => checkSizes(BUILT.chromium));
  step('manifest for Chrome', () => checkManifest(BUILT.chromium));
  step('manifest for Firefox', () => checkManifest(BUILT.firefox));
  return tally;
}

/** What a program prints where it fails; nothing where it doesn't. */
function tool(name: string, ...options: readonly string[]): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(
    join(ROOT, 'node_modules/.bin', name),
    [...options],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
    },
  );
  return status === 0 ? [] : [error?.message ?? `${stdout}\n${stderr}`.trim()];
}

if (import.meta.main) {
  const { passed, failed } = check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
