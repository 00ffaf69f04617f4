/**
 * findAndReplaceDOMText with one regular expression of all the forms, the longest first, as whole words. Case counts, as it does in
 * most of our forms; this is also its faster way.
 */
import findAndReplaceDOMText from 'findandreplacedomtext';
import type { Stretch } from '../../../tools/bench/contestant.ts';
import { startWatch } from './stopwatch.ts';

let finder: { revert(): void } | undefined;

export function begin(given: readonly string[]): Stretch {
  finder?.revert();
  const watch = startWatch();
  const forms = given
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  let found = 0;
  finder = findAndReplaceDOMText(document.body, {
    find: new RegExp(`\\b(?:${forms.join('|')})\\b`, 'g'),
    // As by us, scripts, styles and fields are left alone, and no match goes across paragraphs.
    preset: 'prose',
    replace(portion) {
      if (portion.isEnd) found++;
      const mark = document.createElement('mark');
      mark.append(portion.text);
      return mark;
    },
  });
  watch.lap('mark');
  return { steps: watch.steps, found };
}
