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
    // As long as `until` waits (test/e2e/open-page.ts).
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
