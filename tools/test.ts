/** `npm test`: all checks, then the end-to-end tests on the built extension in real browsers. The last line counts them. */
import { check } from './check.ts';
import { countVitest } from './vitest-tally.ts';

const checks = check();
console.log('… end-to-end tests in Chromium and Firefox');
const e2e = countVitest('end-to-end', 'vitest.e2e.config.ts');
const failed = checks.failed + e2e.failed;
console.log(`${checks.passed + e2e.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
