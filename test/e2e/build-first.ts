/** Builds both extensions where their sources are newer, before any end-to-end test. */
import { buildIfOlder } from '../../tools/builds.ts';

export function setup(): void {
  buildIfOlder('chromium');
  buildIfOlder('firefox');
}
