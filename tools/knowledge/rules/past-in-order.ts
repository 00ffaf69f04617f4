/** What an entry once said is over, and in order; what it says now is another thing. */
import type { Entry } from '../entry.ts';
import type { WasSource } from '../source-schema.ts';
import { type EditorialRule, problem } from './rule.ts';

export const pastInOrder: EditorialRule = {
  name: 'past-in-order',
  why: 'An old article is read with the first of these that held on its day: out of order, that is the wrong one.',
  check: (pack) => [
    ...pack.terms.flatMap((entry) => [
      ...checkPast(entry, entry.data.was, entry.data.short),
      ...(entry.data.valid?.from !== undefined &&
      entry.data.valid.to !== undefined &&
      entry.data.valid.to < entry.data.valid.from
        ? [
            problem(
              entry,
              ['valid', 'to'],
              `‘to’ (${entry.data.valid.to}) lies before ‘from’ (${entry.data.valid.from}): correct one of the two.`,
            ),
          ]
        : []),
    ]),
    ...pack.notes.flatMap((entry) => checkPast(entry, entry.data.was, entry.data.text)),
  ],
};

function checkPast(entry: Entry<{ readonly checked: string }>, was: WasSource, now: string) {
  return (was ?? []).flatMap(({ from, until, text }, i) => {
    const before = was?.[i - 1]?.until;
    return [
      ...(before !== undefined && until <= before
        ? [
            problem(
              entry,
              ['was', i, 'until'],
              `‘until’ (${until}) must lie after the one above it (${before}): put the oldest first.`,
            ),
          ]
        : []),
      ...(from !== undefined && from >= until
        ? [
            problem(
              entry,
              ['was', i, 'from'],
              `‘from’ (${from}) must lie before ‘until’ (${until}): correct one of the two.`,
            ),
          ]
        : []),
      ...(until > entry.data.checked
        ? [
            problem(
              entry,
              ['was', i, 'until'],
              `This held until ${until}, after the last check (${entry.data.checked}), so it still holds: take it out.`,
            ),
          ]
        : []),
      ...(tidy(text) === tidy(now)
        ? [
            problem(
              entry,
              ['was', i, 'text'],
              'This is what the entry says now: say what was different, or take it out.',
            ),
          ]
        : []),
    ];
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
