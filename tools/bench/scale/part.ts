/** What a page pays where the pack has a hundred thousand terms instead of a hundred, and the same are found. */
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../browsers/chromium.ts';
import { bundle, GLOBAL } from '../bundle.ts';
import type { Steps } from '../contestant.ts';
import { inFreshDocument, type IsolatedWorld } from '../isolated-world.ts';
import { readBuiltPack } from '../../built-pack.ts';
import { callLibrarian, PACK, type Librarian } from '../librarian.ts';
import { fewPages, SAMPLE, type BenchPage } from '../pages.ts';
import type { Part } from '../part.ts';
import { median, percentile95 } from '../statistics.ts';
import { figure, table } from '../table.ts';
import { padPack } from './packs.ts';

const FEW = 100;
const MANY = 100_000;
const PAGES_EACH = 4;
/** Fresh documents for each size on each page. */
const DOCUMENTS = 5;

/** One page with one size of pack. */
interface Taken {
  readonly steps: Steps;
  readonly found: readonly string[];
  /** UTF-16 code units of the answer. */
  readonly answered: number;
  /** Milliseconds that the background took to choose and to write the answer. */
  readonly background: number;
}

interface PageScale {
  readonly id: string;
  readonly found: number;
  readonly few: readonly Taken[];
  readonly many: readonly Taken[];
}

export const measureScale: Part = async ({ tell }) => {
  const script = await bundle('scale');
  const pack = readBuiltPack(PACK);
  const whole = callLibrarian(pack);
  const chromium = await launchChromium(undefined, { isHeadless: true });
  const results: PageScale[] = [];
  let books: Readonly<Record<'few' | 'many', Librarian>> | undefined;
  try {
    const { browser } = chromium;
    const { from, pages } = fewPages(PAGES_EACH);
    const about = pages.filter(({ isAboutOurs }) => isAboutOurs);
    const all = from === 'sample' ? about : [SAMPLE, ...about];
    const needed = new Set<string>();
    for (const page of all) {
      const { found } = await takeOnce(browser, page, script, whole);
      for (const one of found) needed.add(one.split(' ')[0] ?? '');
    }
    books = {
      few: callLibrarian(padPack(pack, needed, FEW, FEW)),
      many: callLibrarian(padPack(pack, needed, FEW, MANY)),
    };
    for (const page of all) {
      const result = await comparePage(browser, page, script, books);
      // Where nothing is found there is nothing to compare.
      if (result.found > 0) results.push(result);
      tell('.');
    }
  } finally {
    await chromium.close();
    tell('\n');
  }
  const ratios = results.map(({ few, many }) => middle(many, total) / middle(few, total));
  const [one] = results;
  return {
    figures: { terms: { median: median(ratios), most: percentile95(ratios) } },
    text: [
      `A pack of ${FEW} terms, all that the pages below mention among them, and the same pack filled up to ${MANY.toLocaleString('en')} terms with made-up words, half of them after a real first word. Both find the same mentions; a page where they don’t stops the bench.`,
      `Milliseconds of the page’s main thread, cold, medians over ${DOCUMENTS} fresh documents for each size by turns: telling the page’s words, taking the answer in, filing it, finding. Messages of Chromium’s extensions are JSON, so JSON is written and read.`,
      table(
        ['page', 'mentions', 'answer, kB', '100,000, kB', '100 terms', '100,000', 'ratio'],
        results.map(({ id, found, few, many }, i) => [
          id,
          String(found),
          figure(middle(few, ({ answered }) => answered / 1_000)),
          figure(middle(many, ({ answered }) => answered / 1_000)),
          figure(middle(few, total)),
          figure(middle(many, total)),
          `${figure(ratios[i] ?? NaN)} ×`,
        ]),
      ),
      'Step by step, the medians over the pages:',
      table(
        ['step', '100 terms', '100,000 terms'],
        Object.keys(one?.few[0]?.steps ?? {}).map((step) => [
          step,
          ...(['few', 'many'] as const).map((size) =>
            figure(
              median(results.map((page) => middle(page[size], ({ steps }) => steps[step] ?? 0))),
            ),
          ),
        ]),
      ),
      `The background, which is not the page’s: choosing and writing the answer took ${sayBackground(results, 'few')} ms with ${FEW} terms and ${sayBackground(results, 'many')} ms with ${MANY.toLocaleString('en')}; making the pack ready, once in its life, ${figure(books.few.readyMs)} and ${figure(books.many.readyMs)} ms (in Node, which runs the same engine).`,
    ].join('\n\n'),
  };
};

async function comparePage(
  browser: Browser,
  page: BenchPage,
  script: string,
  books: Readonly<Record<'few' | 'many', Librarian>>,
): Promise<PageScale> {
  const few: Taken[] = [];
  const many: Taken[] = [];
  for (let turn = 0; turn < DOCUMENTS * 2; turn++) {
    // few, many, many, few, …
    const isFew = (turn + 1) % 4 < 2;
    const taken = await takeOnce(browser, page, script, isFew ? books.few : books.many);
    (isFew ? few : many).push(taken);
  }
  const found = [...new Set([...few, ...many].map((taken) => taken.found.join('\n')))];
  if (found.length !== 1)
    throw new Error(`Of ${page.id} the two packs did not find the same mentions.`);
  return { id: page.id, found: few[0]?.found.length ?? 0, few, many };
}

async function takeOnce(
  browser: Browser,
  page: BenchPage,
  script: string,
  librarian: Librarian,
): Promise<Taken> {
  return inFreshDocument(browser, page, async (world: IsolatedWorld) => {
    await world.evaluate(`${script}\n;0`);
    const asked = await world.evaluate<{ steps: Steps; message: string }>(`${GLOBAL}.ask()`);
    const words = JSON.parse(asked.message) as readonly string[];
    const began = performance.now();
    const answer = JSON.stringify(librarian.open({ pack: PACK, words }));
    const background = performance.now() - began;
    const { steps, found } = await world.evaluate<{ steps: Steps; found: readonly string[] }>(
      `${GLOBAL}.take(${JSON.stringify(answer)})`,
    );
    return { steps: { ...asked.steps, ...steps }, found, answered: answer.length, background };
  });
}

function total({ steps }: Taken): number {
  return Object.values(steps).reduce((sum, ms) => sum + ms, 0);
}

function middle(taken: readonly Taken[], take: (one: Taken) => number): number {
  return median(taken.map(take));
}

function sayBackground(results: readonly PageScale[], size: 'few' | 'many'): string {
  return figure(median(results.map((page) => middle(page[size], ({ background }) => background))));
}
