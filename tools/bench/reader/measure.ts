/** Measures every contestant on one page: each in a fresh document, first cold, then warm. */
import type { Browser } from 'puppeteer-core';
import { CONTESTANTS, GLOBAL, type ContestantName } from '../bundle.ts';
import type { Stretch, Steps } from '../contestant.ts';
import { inFreshDocument, type IsolatedWorld } from '../isolated-world.ts';
import type { Librarian } from '../librarian.ts';
import type { BenchPage } from '../pages.ts';

/** Repeats in the same document: as many as fit into the time (ms), between these. The first half of them warms up, and counts for nothing. */
const REPEATS_AT_LEAST = 2;
const REPEATS_AT_MOST = 24;
const REPEATS_MS = 400;

/** One run of one contestant. */
export interface Run {
  readonly steps: Steps;
  readonly found: number;
  /** Whether it went on to the end; our reader stops early on a page that it does not recognise. */
  readonly isWhole: boolean;
}

export interface Measured {
  readonly cold: Run;
  /** None where only the first run in a document was asked for. */
  readonly warm: readonly Run[];
}

/** The others are measured only where our reader recognises the page: elsewhere nobody would let them mark anything. */
const ALWAYS = ['walk', 'reader'] as const;
type AlwaysName = (typeof ALWAYS)[number];

export type Round = Readonly<Record<AlwaysName, Measured>> &
  Readonly<Partial<Record<ContestantName, Measured>>>;

export interface Bench {
  readonly browser: Browser;
  readonly scripts: Readonly<Record<ContestantName, string>>;
  readonly librarian: Librarian;
}

/** `turn` alternates the order: every order of the contestants comes up equally often. */
export async function measureRound(
  bench: Bench,
  page: BenchPage,
  turn: number,
  isWarmToo: boolean,
): Promise<Round> {
  const round: Partial<Record<ContestantName, Measured>> = {};
  const measureOne = async (name: ContestantName) => {
    round[name] = await inFreshDocument(bench.browser, page, (world) =>
      measure(bench.librarian, world, bench.scripts[name], isWarmToo),
    );
  };
  const order = orderOf(turn);
  const isAlways = (name: ContestantName) => ALWAYS.some((one) => one === name);
  const isMeant = (name: ContestantName) => page.isAboutOurs || isAlways(name);
  for (const name of order.filter(isMeant)) await measureOne(name);
  if (round.reader?.cold.isWhole)
    for (const name of order.filter((one) => !isMeant(one))) await measureOne(name);
  return round as Round;
}

async function measure(
  librarian: Librarian,
  world: IsolatedWorld,
  script: string,
  isWarmToo: boolean,
): Promise<Measured> {
  const evaluate = await world.evaluate<number>(
    `const began = performance.now();\n${script}\n;performance.now() - began`,
  );
  const first = await runOnce(librarian, world);
  const cold = { ...first, steps: { evaluate, ...first.steps } };
  const warm: Run[] = [];
  if (!isWarmToo) return { cold, warm };
  const started = performance.now();
  const isTimeLeft = () => performance.now() - started < REPEATS_MS;
  while (warm.length < REPEATS_AT_LEAST || (warm.length < REPEATS_AT_MOST && isTimeLeft())) {
    warm.push(await runOnce(librarian, world));
  }
  return { cold, warm: warm.slice(Math.floor(warm.length / 2)) };
}

async function runOnce(librarian: Librarian, world: IsolatedWorld): Promise<Run> {
  const call = (name: string, given: unknown) =>
    world.evaluate<Stretch>(`${GLOBAL}.${name}(${JSON.stringify(given)})`);
  const first = await call('begin', librarian.forms);
  if (!first.asks) return { steps: first.steps, found: first.found, isWhole: false };
  const rest = await call('finish', librarian.open(first.asks));
  return { steps: { ...first.steps, ...rest.steps }, found: rest.found, isWhole: true };
}

function orderOf(turn: number): readonly ContestantName[] {
  const left = [...CONTESTANTS];
  const order: ContestantName[] = [];
  for (let rest = turn; left.length > 0; rest = Math.floor(rest / (left.length + 1))) {
    order.push(...left.splice(rest % left.length, 1));
  }
  return order;
}
