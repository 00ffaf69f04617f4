/** Ids that entries name exist. */
import type { Entry } from '../entry.ts';
import { type EditorialRule, problem } from './rule.ts';

export const deadReference: EditorialRule = {
  name: 'dead-reference',
  why: 'A link that leads nowhere breaks the card, and a note that hangs on no term is never shown.',
  check: (pack) => {
    const terms = new Set(pack.terms.map(({ id }) => id));
    const outlets = new Set(pack.outlets.map(({ id }) => id));
    const events = new Set(pack.events.map(({ id }) => id));
    const missing = (
      entry: Entry<unknown>,
      field: string,
      ids: readonly string[] = [],
      known = terms,
      folder = 'terms',
    ) =>
      ids.flatMap((id, i) =>
        known.has(id)
          ? []
          : [
              problem(
                entry,
                [...field.split('.'), i],
                `There is no ‘${id}’ in ${folder}/: correct the id, write the entry, or take it out.`,
              ),
            ],
      );
    return [
      ...pack.terms.flatMap((entry) => [
        ...missing(entry, 'seeAlso', entry.data.seeAlso),
        ...(entry.data.seeAlso?.includes(entry.id)
          ? [problem(entry, ['seeAlso'], 'The entry points to itself: take that out.')]
          : []),
      ]),
      ...[...pack.notes, ...pack.events, ...pack.figures].flatMap((entry) =>
        missing(entry, 'terms', entry.data.terms),
      ),
      ...pack.caveats.flatMap((entry) => [
        ...missing(entry, 'mentions', entry.data.mentions),
        ...missing(entry, 'outlets', entry.data.outlets, outlets, 'outlets'),
        ...missing(entry, 'notOutlets', entry.data.notOutlets, outlets, 'outlets'),
        ...missing(entry, 'overtaken.events', entry.data.overtaken?.events, events, 'events'),
      ]),
    ];
  },
};
