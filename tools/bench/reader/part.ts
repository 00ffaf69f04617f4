/** The reader's own work, side by side with merely walking the page's text, with mark.js and with findAndReplaceDOMText. */
import { launchChromium } from '../../browsers/chromium.ts';
import { bundleContestants } from '../bundle.ts';
import { readBuiltPack } from '../../built-pack.ts';
import { callLibrarian, PACK } from '../librarian.ts';
import { findPages, SAMPLE } from '../pages.ts';
import type { Figure } from '../figure.ts';
import type { Part } from '../part.ts';
import { median, percentile5, percentile95 } from '../statistics.ts';
import { askBuiltExtension } from './built-extension.ts';
import type { Bench } from './measure.ts';
import { write } from './report.ts';
import { summarise, type PageResult } from './results.ts';
import { goRound } from './rounds.ts';

export const measureReader: Part = async ({ pages: most, tell }) => {
  const { from, pages } = findPages(most);
  const librarian = callLibrarian(readBuiltPack(PACK));
  const scripts = await bundleContestants();
  const visits = await askBuiltExtension();
  const chromium = await launchChromium(undefined, { isHeadless: true });
  try {
    const bench: Bench = { browser: chromium.browser, scripts, librarian };
    // The sample is always measured, beside what the built extension says of it.
    const all = from === 'sample' ? [SAMPLE] : [SAMPLE, ...pages];
    const [sample, ...others] = await goRound(bench, all, tell);
    if (!sample || sample.rounds.length === 0)
      throw new Error(`The sample article could not be measured: ${sample?.failure ?? 'no time'}`);
    const onSample = summarise(SAMPLE.id, sample.rounds);
    const measured = others.filter(({ rounds }) => rounds.length > 0);
    const documents = [sample, ...measured].map(({ rounds }) => rounds.length);
    const results =
      from === 'sample'
        ? [onSample]
        : measured.map(({ page, rounds }) => summarise(page.id, rounds));
    return {
      figures: figuresOf(results),
      text: write({
        from,
        results,
        failures: others.flatMap(({ page, failure }) =>
          failure === undefined ? [] : [`${page.id}: ${failure}`],
        ),
        unreached: others.filter(({ rounds, failure }) => rounds.length === 0 && !failure).length,
        sample: onSample,
        visits,
        documents: { least: Math.min(...documents), most: Math.max(...documents) },
        forms: { all: librarian.formCount, given: librarian.forms.length },
      }),
    };
  } finally {
    await chromium.close();
  }
};

function figuresOf(results: readonly PageResult[]) {
  const matching = results.filter(({ isMatching }) => isMatching);
  const others = results.filter(({ isMatching }) => !isMatching);
  const low = (pages: readonly PageResult[], take: (page: PageResult) => number): Figure => ({
    median: median(pages.map(take)),
    most: percentile95(pages.map(take)),
  });
  const high = (take: (page: PageResult) => number): Figure => ({
    median: median(matching.map(take)),
    most: percentile5(matching.map(take)),
  });
  return {
    ...(matching.length > 0 && {
      'walk-cold': low(matching, ({ cold }) => cold.reader / cold.walk),
      'walk-warm': low(matching, ({ warm }) => warm.reader / warm.walk),
      'mark-js-cold': high(({ cold }) => cold.markJs / cold.reader),
      'mark-js-warm': high(({ warm }) => warm.markJs / warm.reader),
      'find-and-replace-cold': high(({ cold }) => cold.findAndReplace / cold.reader),
      'find-and-replace-warm': high(({ warm }) => warm.findAndReplace / warm.reader),
    }),
    ...(others.length > 0 && {
      'other-cold': low(others, ({ cold }) => cold.reader / cold.walk),
    }),
  };
}
