/** Each entry of the corrections log is of an entry that there is, and of a day on which that was looked at. */
import type { CorrectedKind } from '../../../core/pack/pack-kinds.ts';
import type { Entry, Problem } from '../entry.ts';
import type { PackFolder } from '../load.ts';
import type { CorrectionSource } from '../source-schema.ts';
import { tidy } from '../tidy.ts';
import { type EditorialRule, problem } from './rule.ts';

export const corrections: EditorialRule = {
  name: 'corrections',
  why: 'Readers who were told something wrong must be able to find what it was, where it stood, and since when it is mended.',
  check: (pack) => {
    const today = new Date().toISOString().slice(0, 10);
    return pack.corrections.flatMap((entry) => {
      const { kind, entry: id, said, says } = entry.data;
      const corrected = entriesOf(pack, kind).find((one) => one.id === id);
      return [
        ...(corrected
          ? []
          : [
              problem(
                entry,
                ['entry'],
                `There is no ‘${id}’ in ${kind}s/: correct the id or the kind. (An entry that was wrong as a whole stays, and says so.)`,
              ),
            ]),
        ...checkDay(entry, corrected, today),
        ...(tidy(said) === tidy(says)
          ? [problem(entry, ['says'], 'This is what it said before: say what stands there now.')]
          : []),
      ];
    });
  },
};

type Corrected = Entry<{ readonly checked: string }>;

/** The first thing that is wrong with its day: one mend often mends the next. */
function checkDay(
  entry: Entry<CorrectionSource>,
  corrected: Corrected | undefined,
  today: string,
): readonly Problem[] {
  const { date, entry: id } = entry.data;
  if (date > today) {
    const says = `‘date’ lies in the future (${date}): give the day on which it was mended.`;
    return [problem(entry, ['date'], says)];
  }
  if (!entry.id.startsWith(`${date}-`)) {
    const says = `The file's name must begin with the date, as in ${date}-${id}.yaml: rename it, so that the log is in order.`;
    return [problem(entry, ['date'], says)];
  }
  if (corrected && corrected.data.checked < date) {
    const says = `${corrected.file} was last checked on ${corrected.data.checked}, before it was corrected: give it a new ‘checked’.`;
    return [problem(entry, ['date'], says)];
  }
  return [];
}

function entriesOf(pack: PackFolder, kind: CorrectedKind): readonly Corrected[] {
  return {
    term: pack.terms,
    note: pack.notes,
    event: pack.events,
    figure: pack.figures,
    caveat: pack.caveats,
    outlet: pack.outlets,
  }[kind];
}
