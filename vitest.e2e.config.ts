/** How the end-to-end tests run: on the built extensions, in real browsers, two files at a time. */
import { defineConfig } from 'vitest/config';
import { tellSecondTries } from './tools/second-tries.ts';

export default defineConfig({
  plugins: [tellSecondTries],
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/build-first.ts',
    // Most of a test is waiting for what a browser does in its own time: two files at once take hardly longer than one, on two
    // processors, too. Of more, each would be late.
    maxWorkers: 2,
    // Of a machine that has other work, a browser takes many times as long as it needs by itself, its start above all.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Real browsers on a busy machine now and then miss a moment: a test that fails is tried once more, in a browser of its own, and
    // is named at the end if it passes then. That is no excuse: every test on that list is a bug to be mended.
    retry: 1,
    // As long as `until` waits (test/e2e/open-page.ts).
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
