/** The floor: walks the page's text nodes and takes the text of each; then, apart, looks at every character of it once. */
import type { Stretch } from '../../../tools/bench/contestant.ts';
import { startWatch } from './stopwatch.ts';

export function begin(): Stretch {
  const watch = startWatch();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  watch.lap('walk');
  const texts: string[] = [];
  const again = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (again.nextNode()) texts.push((again.currentNode as Text).data);
  watch.lap('collect');
  let sum = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  }
  watch.lap('look');
  // The sum is used, so that no compiler leaves the loop out.
  return { steps: watch.steps, found: sum === 0.5 ? 0 : length };
}
