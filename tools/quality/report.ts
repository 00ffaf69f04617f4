/** Puts the figures of a run into words: each with its target, and every miss by name. */
import type { BodyCount } from './compare-bodies.ts';
import type { CaveatCount } from './compare-caveats.ts';
import type { MentionCount, Miss } from './compare-mentions.ts';
import type { Reading, Stretch } from './reading.ts';

/** What is promised, in shares of one. */
const FOUND_AT_LEAST = 0.98;
const AGREES_AT_LEAST = 0.93;
const COVERED_AT_LEAST = 0.97;
const FOREIGN_AT_MOST = 0.02;
const PRECISION_AT_LEAST = 0.99;
const RECALL_AT_LEAST = 0.97;
const CUED_AT_LEAST = 0.85;

/** How many stretches of a page are shown, and how much of each, in UTF-16 code units. */
const STRETCHES_SHOWN = 4;
const TEXT_SHOWN = 70;

export interface Section {
  readonly lines: readonly string[];
  readonly isKept: boolean;
}

export function reportRecognition(readings: readonly Reading[]): Section {
  const yes = readings.filter(({ page }) => page.about === 'yes');
  const no = readings.filter(({ page }) => page.about === 'no');
  const either = readings.filter(({ page }) => page.about === 'either');
  const friends = no.filter(({ page }) => page.falseFriends.length > 0);
  const found = yes.filter(({ isRecognised }) => isRecognised);
  const loud = no.filter(({ isRecognised }) => isRecognised);
  const loudFriends = friends.filter(({ isRecognised }) => isRecognised);
  const describe = (reading: Reading) =>
    `  ${reading.page.id}: score ${reading.score}, ${reading.isArticle ? 'an article' : 'no article'}; ${reading.evidence.slice(0, 5).join(', ') || 'no sign'}`;
  const isKept = found.length >= yes.length * FOUND_AT_LEAST && loud.length === 0;
  return {
    isKept,
    lines: [
      heading('Recognition', isKept),
      `${share(found.length, yes.length)} of the pages that are about the subject are found (at least ${percent(FOUND_AT_LEAST)}).`,
      ...yes.filter((reading) => !reading.isRecognised).map(describe),
      `${loud.length} of ${no.length} pages that are not about it are taken for such (none).`,
      ...loud.map(describe),
      `${loudFriends.length} of ${friends.length} pages with words that only look like ours are taken for such (none).`,
      `${either.filter(({ isRecognised }) => isRecognised).length} of ${either.length} pages that may be called either are found (counts for nothing):`,
      ...either.map((reading) => `${describe(reading)}${reading.isRecognised ? ' – found' : ''}`),
    ],
  };
}

export function reportArticles(readings: readonly Reading[]): Section {
  const labelled = readings.filter(({ page }) => page.isArticle !== undefined);
  const agrees = (reading: Reading) => reading.isArticle === reading.page.isArticle;
  const mozillaAgrees = (reading: Reading) => reading.isReaderable === reading.page.isArticle;
  const ours = labelled.filter(agrees).length;
  const theirs = labelled.filter(mozillaAgrees).length;
  const part = (which: string, pages: readonly Reading[]) =>
    `  ${which}: ours ${share(pages.filter(agrees).length, pages.length)}, Mozilla’s ${share(pages.filter(mozillaAgrees).length, pages.length)}`;
  const isKept = ours >= labelled.length * AGREES_AT_LEAST && ours > theirs;
  const wikipedia = labelled.filter(({ page }) => page.isWikipedia).length;
  const describe = (reading: Reading) =>
    `  ${reading.page.id}: labelled ${reading.page.isArticle ? 'an article' : 'none'}${reading.page.isHeldAside ? ', held aside' : ''}`;
  return {
    isKept,
    lines: [
      heading('Is it an article', isKept),
      `Agreement with ${labelled.length} labels (of which ${wikipedia} pages of Wikipedia, which count as articles): ours ${share(ours, labelled.length)} (at least ${percent(AGREES_AT_LEAST)}, and above Mozilla’s), Mozilla’s isProbablyReaderable ${share(theirs, labelled.length)}.`,
      part(
        'pages looked at when the limits were set',
        labelled.filter(({ page }) => !page.isHeldAside),
      ),
      part(
        'pages held aside',
        labelled.filter(({ page }) => page.isHeldAside),
      ),
      part(
        'labelled articles',
        labelled.filter(({ page }) => page.isArticle),
      ),
      part(
        'labelled none',
        labelled.filter(({ page }) => !page.isArticle),
      ),
      'Ours disagrees:',
      ...labelled.filter((reading) => !agrees(reading)).map(describe),
      'Mozilla’s disagrees:',
      ...labelled.filter((reading) => !mozillaAgrees(reading)).map(describe),
    ],
  };
}

/** A judged page and the text that its offsets point into. */
export interface Compared<T> {
  readonly count: T;
  readonly text: string;
}

export function reportBodies(compared: readonly Compared<BodyCount>[]): Section {
  const sum = (key: 'judged' | 'covered' | 'ours' | 'foreign') =>
    compared.reduce((total, { count }) => total + count[key], 0);
  const isKept =
    compared.length > 0 &&
    sum('covered') >= sum('judged') * COVERED_AT_LEAST &&
    sum('foreign') <= sum('ours') * FOREIGN_AT_MOST;
  return {
    isKept,
    lines: [
      heading('Body', isKept),
      `On ${compared.length} pages judged by hand: ${share(sum('covered'), sum('judged'))} of the body’s words are covered (at least ${percent(COVERED_AT_LEAST)}), ${share(sum('foreign'), sum('ours'))} of what is taken for body is foreign (at most ${percent(FOREIGN_AT_MOST)}).`,
      ...compared.flatMap(({ count, text }) => [
        `  ${count.id}: covered ${share(count.covered, count.judged)}, foreign ${share(count.foreign, count.ours)}`,
        ...showStretches('left out', count.missed, text),
        ...showStretches('let in', count.strange, text),
      ]),
    ],
  };
}

export function reportMentions(compared: readonly Compared<MentionCount>[]): Section {
  const sum = (key: Exclude<keyof MentionCount, 'id' | 'misses'>) =>
    compared.reduce((total, { count }) => total + count[key], 0);
  const isKept =
    compared.length > 0 &&
    sum('right') >= sum('found') * PRECISION_AT_LEAST &&
    sum('recalled') >= sum('judged') * RECALL_AT_LEAST &&
    sum('inexact') === 0;
  return {
    isKept,
    lines: [
      heading('Mentions', isKept),
      `On ${compared.length} pages judged by hand: precision ${share(sum('right'), sum('found'))} (at least ${percent(PRECISION_AT_LEAST)}), recall ${share(sum('recalled'), sum('judged'))} (at least ${percent(RECALL_AT_LEAST)}); of the different terms on each page ${share(sum('termsRecalled'), sum('terms'))} are found; ${sum('inexact')} of ${sum('found')} ranges hold other characters than were matched (none). ${sum('unjudged')} mentions are of terms that the pack did not have when the pages were judged.`,
      ...compared.flatMap(({ count, text }) => [
        `  ${count.id}: precision ${share(count.right, count.found)}, recall ${share(count.recalled, count.judged)}${count.inexact > 0 ? `, ${count.inexact} ranges inexact` : ''}`,
        ...count.misses.map((miss) => showMiss(miss, text)),
      ]),
    ],
  };
}

export function reportCaveats(count: CaveatCount): Section {
  const isKept = count.found >= count.cued * CUED_AT_LEAST && count.loud.length === 0;
  return {
    isKept,
    lines: [
      heading('Caveats', isKept),
      `${share(count.found, count.cued)} of the quotes that carry their sign get a caveat of their kind on those words, among plain paragraphs (at least ${percent(CUED_AT_LEAST)}); of those in English ${share(count.foundInEnglish, count.cuedInEnglish)}.`,
      ...count.misses.map(
        ({ kind, lang, quote, instead, isRecognised }) =>
          `  not found: ${kind} (${lang}) “${quote}”${isRecognised ? '' : ' – the page was not recognised'}${instead.length > 0 ? ` (got ${instead.join(', ')})` : ''}`,
      ),
      `${count.loud.length} caveats on the plain paragraphs and on ${count.strange} texts about other subjects (none).`,
      ...count.loud.map(
        ({ where, caveat }) => `  ${where}: ${caveat.id} on “${caveat.quote.slice(0, TEXT_SHOWN)}”`,
      ),
    ],
  };
}

function showMiss({ kind, at: [start, end], term, instead }: Miss, text: string): string {
  const before = oneLine(text.slice(Math.max(0, start - 30), start));
  const after = oneLine(text.slice(end, end + 30));
  return `    ${kind}: ${term} at ${start}–${end}, ${before}[${oneLine(text.slice(start, end))}]${after}${instead === undefined ? '' : ` (judged: ${instead})`}`;
}

function showStretches(title: string, all: readonly Stretch[], text: string): readonly string[] {
  return all
    .slice(0, STRETCHES_SHOWN)
    .map(
      ([start, end]) =>
        `    ${title} ${start}–${end}: ${oneLine(text.slice(start, Math.min(end, start + TEXT_SHOWN)))}`,
    );
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function heading(title: string, isKept: boolean): string {
  return `\n${title}: ${isKept ? 'kept' : 'MISSED'}`;
}

export function percent(number: number): string {
  return `${(number * 100).toFixed(number * 100 >= 10 ? 0 : 1)} %`;
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '0 of 0' : `${part} of ${whole} (${((part * 100) / whole).toFixed(1)} %)`;
}
