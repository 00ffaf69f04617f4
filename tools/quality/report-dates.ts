/** Puts into words how often the day of publication is read, on the pages whose day is known from elsewhere. */
import type { Reading } from './reading.ts';
import { heading, percent, share, type Section } from './report.ts';

/** What is promised: the share of pages that get a day, and how many of those may be wrong. */
const GIVEN_AT_LEAST = 0.95;
const WRONG_AT_MOST = 1;

/** Every page that gets no day or another one than it is labelled with is named, with what was read. */
export function reportDates(readings: readonly Reading[]): Section {
  const known = readings.filter(({ page }) => page.published !== undefined);
  const given = known.filter(({ published }) => published !== undefined);
  const isRight = ({ page, published }: Reading) => published?.day === page.published;
  const wrong = given.filter((reading) => !isRight(reading));
  const sure = given.filter(({ published }) => !published?.isUnsure);
  const isKept =
    known.length > 0 &&
    given.length >= known.length * GIVEN_AT_LEAST &&
    wrong.length <= WRONG_AT_MOST;
  return {
    isKept,
    lines: [
      heading('Dates', isKept),
      `On ${known.length} articles whose day of publication is known: ${share(given.length, known.length)} get one (at least ${percent(GIVEN_AT_LEAST)}), ${given.length - wrong.length} of these are right and ${wrong.length} wrong (at most ${WRONG_AT_MOST}). ${sure.length} are called sure, and ${sure.filter((one) => !isRight(one)).length} of those are wrong; ${known.filter(({ modified }) => modified).length} have a later revision.`,
      ...wrong.map(
        ({ page, published }) =>
          `  ${page.id}: labelled ${page.published}, read ${published?.day} (${published?.from}${published?.isUnsure ? ', only likely' : ''})`,
      ),
      ...known
        .filter(({ published }) => published === undefined)
        .map(({ page }) => `  ${page.id}: labelled ${page.published}, none read`),
    ],
  };
}
