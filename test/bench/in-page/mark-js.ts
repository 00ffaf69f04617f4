/** mark.js, as one would use it for this: whole phrases as whole words, all else as it comes. */
import Mark from 'mark.js';
import type { Stretch } from '../../../tools/bench/contestant.ts';
import { startWatch } from './stopwatch.ts';

let marker: Mark | undefined;

export function begin(given: readonly string[]): Stretch {
  marker?.unmark();
  let found = 0;
  const watch = startWatch();
  marker = new Mark(document.body);
  marker.mark(given, {
    separateWordSearch: false,
    accuracy: 'exactly',
    done(total) {
      found = total;
    },
  });
  watch.lap('mark');
  return { steps: watch.steps, found };
}
