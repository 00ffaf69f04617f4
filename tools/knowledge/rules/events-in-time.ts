/** An event lies within the time of the terms that it is told with, or says that it does not. */
import type { Entry, Problem } from '../entry.ts';
import type { PackFolder } from '../load.ts';
import type { EventSource } from '../source-schema.ts';
import { type EditorialRule, problem } from './rule.ts';

export const eventsInTime: EditorialRule = {
  name: 'events-in-time',
  why: 'A treaty that is invoked before it exists, or a dead man who speaks, is a wrong date somewhere.',
  check: (pack) => pack.events.flatMap((entry) => checkEvent(entry, pack)),
};

function checkEvent(entry: Entry<EventSource>, pack: PackFolder): readonly Problem[] {
  const { date, terms, outsideTimeOf = [] } = entry.data;
  return [
    ...terms.flatMap((id, i) => {
      const outside = whyOutside(date, pack.terms.find((term) => term.id === id)?.data.valid);
      return outside === undefined || outsideTimeOf.includes(id)
        ? []
        : [
            problem(
              entry,
              ['terms', i],
              `The event (${date}) lies ${outside} of terms/${id}.yaml: correct the date that is wrong. Where it belongs there all the same, as a treaty's signing does before it is in force, add \`outsideTimeOf: [${id}]\`.`,
            ),
          ];
    }),
    ...outsideTimeOf.flatMap((id, i) => {
      const term = terms.includes(id) ? pack.terms.find((one) => one.id === id) : undefined;
      return term && whyOutside(date, term.data.valid) !== undefined
        ? []
        : [
            problem(
              entry,
              ['outsideTimeOf', i],
              `The event does not lie outside the time of ‘${id}’, or is not told with it: take ‘${id}’ out here.`,
            ),
          ];
    }),
  ];
}

function whyOutside(
  date: string,
  valid: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined,
): string | undefined {
  if (valid?.from !== undefined && isBefore(date, valid.from))
    return `before the beginning (${valid.from})`;
  if (valid?.to !== undefined && isBefore(valid.to, date)) return `after the end (${valid.to})`;
  return undefined;
}

/** Whether one day, month or year certainly lies before another: to the precision that both have. */
function isBefore(one: string, other: string): boolean {
  const common = Math.min(one.length, other.length);
  return one.slice(0, common) < other.slice(0, common);
}
