/** How the unit tests run: in Node, without a browser, in another order each time. test/e2e has a configuration of its own. */
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/e2e/**'],
    // A test that leans on the one before it fails sooner or later; the seed is printed.
    sequence: { shuffle: true },
    // Properties try a thousand texts; on a machine that is busy with other work that takes its time.
    testTimeout: 60_000,
  },
});
