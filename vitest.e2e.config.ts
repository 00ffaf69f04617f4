/** How the end-to-end tests run: on the built extensions, in real browsers, one file at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/build-first.ts',
    // A browser keeps a small machine busy: two at a time would only wait for each other, and be late.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Real browsers on a busy machine now and then miss a moment: a test that fails is tried once more, in a browser of its own, and
    // is named at the end if it passes then. That is no excuse: every test on that list is a bug to be mended.
    retry: 1,
    reporters: ['default', './tools/second-tries.ts'],
    // As long as `until` waits (test/e2e/open-page.ts).
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
