/** A note is 80 to 180 words. */
import { type EditorialRule, problem } from './rule.ts';

const LEAST = 80;
const MOST = 180;

export const noteLength: EditorialRule = {
  name: 'note-length',
  why: 'Shorter is a definition, longer is not read in a popup.',
  check: (pack) =>
    pack.notes.flatMap((entry) => {
      const count = entry.data.text.trim().split(/\s+/).length;
      if (count >= LEAST && count <= MOST) return [];
      return [
        problem(entry, ['text'], `The note is ${count} words long: make it ${LEAST} to ${MOST}.`),
      ];
    }),
};
