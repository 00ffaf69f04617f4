/**
 * `npm run bench`: what our reader costs a page, side by side with merely walking the page's text and with mark.js, in real Chromium.
 *
 *   npm run bench                 up to 60 article pages of the corpus, or the sample article where there is none
 *   npm run bench -- --pages 20   fewer
 *   npm run bench -- --write      and writes docs/bench.md
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleContestants } from './bench/bundle.ts';
import { askBuiltExtension } from './bench/built-extension.ts';
import { callLibrarian } from './bench/librarian.ts';
import type { Bench } from './bench/measure.ts';
import { findPages, SAMPLE } from './bench/pages.ts';
import { write } from './bench/report.ts';
import { summarise } from './bench/results.ts';
import { goRound } from './bench/rounds.ts';
import { launchChromium } from './browsers/chromium.ts';
import { buildIfOlder, ROOT } from './builds.ts';

const PAGES_AT_MOST = 60;
const PACK = 'north-korea';
const DOCUMENT = join(ROOT, 'docs/bench.md');

/** Jobs waiting for a processor, over the last minute, from which on others' work blurs the figures. */
const BUSY = 1;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: String(PAGES_AT_MOST) },
    write: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const most = Number(values.pages);
  if (!Number.isInteger(most) || most < 1)
    throw new Error('Say how many pages with a whole number: --pages 20.');
  const [load = 0] = loadavg();
  buildIfOlder('chromium');
  const { from, pages } = findPages(most);
  if (from === 'sample')
    process.stderr.write('There is no corpus here: measuring on the sample article alone.\n');
  const librarian = callLibrarian(PACK);
  const scripts = await bundleContestants();
  process.stderr.write('Asking the built extension …\n');
  const visits = await askBuiltExtension();
  const chromium = await launchChromium(undefined, { isHeadless: true });
  try {
    const bench: Bench = { browser: chromium.browser, scripts, librarian };
    const version = await chromium.browser.version();
    // The sample is always measured, beside what the built extension says of it.
    const [sample, ...others] = await goRound(
      bench,
      from === 'sample' ? pages : [SAMPLE, ...pages],
      (progress) => process.stderr.write(progress),
    );
    if (!sample || sample.rounds.length === 0)
      throw new Error(`The sample article could not be measured: ${sample?.failure ?? 'no time'}`);
    const onSample = summarise(SAMPLE.id, sample.rounds);
    const measured = others.filter(({ rounds }) => rounds.length > 0);
    const documents = [sample, ...measured].map(({ rounds }) => rounds.length);
    const text = write({
      from,
      results:
        from === 'sample'
          ? [onSample]
          : measured.map(({ page, rounds }) => summarise(page.id, rounds)),
      failures: others.flatMap(({ page, failure }) =>
        failure === undefined ? [] : [`${page.id}: ${failure}`],
      ),
      unreached: others.filter(({ rounds, failure }) => rounds.length === 0 && !failure).length,
      sample: onSample,
      visits,
      documents: { least: Math.min(...documents), most: Math.max(...documents) },
      forms: { all: librarian.formCount, forMarkJs: librarian.forms.length },
    });
    const where = `${new Date().toISOString().slice(0, 10)}, ${version.replace(/^Headless/, '')}, ${availableParallelism()} cores${load < BUSY ? '' : `; provisional, as the machine was busy with other work (load ${load.toFixed(1)} before the run)`}`;
    console.log(`${where}\n\n${text}`);
    if (values.write) {
      const options = most === PAGES_AT_MOST ? '' : ` --pages ${most}`;
      mkdirSync(dirname(DOCUMENT), { recursive: true });
      writeFileSync(
        DOCUMENT,
        `# What the reader costs\n\n${where}; written by \`npm run bench -- --write${options}\`, not by hand.\n\n${text}\n`,
      );
    }
  } finally {
    await chromium.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
