/**
 * `npm run quality`: how well pages are recognised and read, on saved real pages that lie beside the repository, against their
 * labels and against what people judged by hand (test/quality). Prints the figures and every miss.
 *
 *   npm run --silent quality                     everything
 *   npm run --silent quality -- --only articles  one of recognition, articles, dates, bodies, mentions, caveats, precision,
 *                                                looked-up, questions, names
 *   npm run --silent quality -- --page <id>      only the pages whose id holds these letters
 *   npm run --silent quality -- --dump <id>      a page's text with its offsets, and what was judged of it
 *   --strict                                     ends with an error where a figure is missed
 */
import { parseArgs } from 'node:util';
import type { Pack } from '../core/pack/pack.ts';
import { buildIfOlder } from './builds.ts';
import { compileAll } from './knowledge/build.ts';
import { compareBody } from './quality/compare-bodies.ts';
import { compareCaveats } from './quality/compare-caveats.ts';
import { compareMentions } from './quality/compare-mentions.ts';
import { comparePrecision } from './quality/compare-precision.ts';
import { CORPUS, readCorpus, type CorpusPage } from './quality/corpus.ts';
import { dumpPage } from './quality/dump.ts';
import {
  readJudgedBodies,
  readJudgedCaveats,
  readJudgedMentions,
  whyStale,
} from './quality/judged.ts';
import { countNames, readMarkedNames } from './quality/names.ts';
import {
  compareAnswers,
  QUESTIONS,
  readJudgedAnswers,
  readQuestions,
} from './quality/questions.ts';
import { QUOTED, readQuoted } from './quality/quoted.ts';
import { compareReaderTerms, readJudgedParts, readKnownTexts } from './quality/reader-terms.ts';
import { reportAnswers, reportNames, reportReaderTerms } from './quality/report-coverage.ts';
import { reportDates } from './quality/report-dates.ts';
import { openPages, type Reading } from './quality/reading.ts';
import { reportPrecision } from './quality/report-precision.ts';
import {
  reportArticles,
  reportBodies,
  reportCaveats,
  reportMentions,
  reportRecognition,
  type Compared,
  type Section,
} from './quality/report.ts';

const PACK = 'north-korea';
const PARTS = [
  'recognition',
  'articles',
  'dates',
  'bodies',
  'mentions',
  'caveats',
  'precision',
  'looked-up',
  'questions',
  'names',
] as const;
type Part = (typeof PARTS)[number];

/** Whether a part opens pages of the corpus in a browser. */
const NEEDS_PAGES: Readonly<Record<Part, boolean>> = {
  recognition: true,
  articles: true,
  dates: true,
  bodies: true,
  mentions: true,
  caveats: false,
  precision: true,
  'looked-up': false,
  questions: false,
  names: true,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    page: { type: 'string', default: '' },
    dump: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});

const say = (text: string) => void process.stderr.write(text);

async function main(): Promise<void> {
  const parts = PARTS.filter((part) => values.only === undefined || part === values.only);
  if (parts.length === 0) throw new Error(`--only takes one of ${PARTS.join(', ')}.`);
  if (parts.every((part) => !NEEDS_PAGES[part])) {
    const sections = parts.map((part) => reportOn(part, []));
    for (const { lines } of sections) console.log(lines.join('\n'));
    if (values.strict && sections.some(({ isKept }) => !isKept)) process.exitCode = 1;
    return;
  }
  const corpus = readCorpus();
  if (!corpus) {
    console.log(
      `There are no pages to measure on at ${CORPUS}: CONTEXT_NOTES_SHARED names the folder that holds ‘corpus’. Nothing was measured.`,
    );
    return;
  }
  if (values.dump !== undefined) {
    const page = corpus.find(({ id }) => id === values.dump);
    if (!page) throw new Error(`No page of the corpus has the id ${values.dump}.`);
    console.log((await dumpPage(page)).join('\n'));
    return;
  }
  buildIfOlder('chromium');
  const chosen = corpus.filter((page) => page.id.includes(values.page) && isWanted(page, parts));
  const { readings, failures } = await readAll(chosen);
  const sections = parts.map((part) => reportOn(part, readings));
  const contradictions = readings.flatMap(({ page, contradictions: all }) =>
    all.map((what) => `  ${page.id}: ${what}`),
  );
  for (const { lines } of sections) console.log(lines.join('\n'));
  if (contradictions.length > 0)
    console.log(
      `\nThe built extension and its modules in a world of their own differ:\n${contradictions.join('\n')}`,
    );
  if (failures.length > 0)
    console.log(`\nPages that could not be read:\n${failures.map((one) => `  ${one}`).join('\n')}`);
  const isKept = sections.every((section) => section.isKept) && failures.length === 0;
  if (values.strict && !isKept) process.exitCode = 1;
}

const bodies = new Map(readJudgedBodies().map((judged) => [judged.id, judged]));
const mentions = new Map(readJudgedMentions().map((judged) => [judged.id, judged]));
const precision = new Map(readJudgedCaveats().map((judged) => [judged.id, judged]));

function isWanted({ id, published, about }: CorpusPage, parts: readonly Part[]): boolean {
  return parts.some((part) => {
    if (!NEEDS_PAGES[part]) return false;
    if (part === 'names') return about !== 'no';
    if (part === 'dates') return published !== undefined;
    if (part === 'bodies') return bodies.has(id);
    if (part === 'mentions') return mentions.has(id);
    return part === 'precision' ? precision.has(id) : true;
  });
}

async function readAll(
  pages: readonly CorpusPage[],
): Promise<{ readonly readings: readonly Reading[]; readonly failures: readonly string[] }> {
  const readings: Reading[] = [];
  const failures: string[] = [];
  const opener = await openPages(PACK);
  try {
    say(`Reading ${pages.length} pages `);
    for (const page of pages) {
      try {
        readings.push(await opener.read(page));
        say('.');
      } catch (error) {
        failures.push(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
        say('!');
      }
    }
    say('\n');
  } finally {
    await opener.close();
  }
  return { readings, failures };
}

function reportOn(part: Part, readings: readonly Reading[]): Section {
  switch (part) {
    case 'recognition':
      return reportRecognition(readings);
    case 'articles':
      return reportArticles(readings);
    case 'dates':
      return reportDates(readings);
    case 'bodies':
      return judgedSection(bodies, readings, compareBody, reportBodies);
    case 'mentions':
      return judgedSection(mentions, readings, compareMentions, reportMentions);
    case 'precision':
      return judgedSection(precision, readings, comparePrecision, reportPrecision);
    case 'names':
      return reportNames(countNames(openPack(), readings, readMarkedNames()));
    case 'caveats': {
      const quoted = readQuoted();
      return quoted
        ? reportCaveats(compareCaveats(openPack(), quoted))
        : notMeasured('Caveats', QUOTED);
    }
    case 'looked-up': {
      const texts = readKnownTexts();
      return texts
        ? reportReaderTerms(compareReaderTerms(openPack(), texts, readJudgedParts()))
        : notMeasured('What readers would look up', QUOTED);
    }
    case 'questions': {
      const asked = readQuestions();
      return asked
        ? reportAnswers(compareAnswers(openPack(), asked, readJudgedAnswers()))
        : notMeasured('What readers ask', QUESTIONS);
    }
  }
}

const notMeasured = (title: string, path: string): Section => ({
  isKept: true,
  lines: [`\n${title}: not measured, there is nothing at ${path}.`],
});

let opened: Pack | undefined;

function openPack(): Pack {
  opened ??= compileAll().packs.find(({ id }) => id === PACK)?.pack;
  if (!opened) throw new Error(`There is no pack ${PACK}.`);
  return opened;
}

/** Compares the pages that were judged; what can't be compared any more is said, and is a miss. */
function judgedSection<J extends Parameters<typeof whyStale>[0], C>(
  judged: ReadonlyMap<string, J>,
  readings: readonly Reading[],
  compare: (judged: J, reading: Reading) => C,
  report: (compared: readonly Compared<C>[]) => Section,
): Section {
  const stale: string[] = [];
  const compared = readings.flatMap((reading): readonly Compared<C>[] => {
    const judgement = judged.get(reading.page.id);
    if (!judgement) return [];
    const why = whyStale(judgement, reading.page.sha1, reading.text);
    if (why === undefined) return [{ count: compare(judgement, reading), text: reading.text }];
    stale.push(`  ${reading.page.id} was left out: ${why}`);
    return [];
  });
  const { lines, isKept } = report(compared);
  return { lines: [...lines, ...stale], isKept: isKept && stale.length === 0 };
}

try {
  await main();
} catch (error) {
  say(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
