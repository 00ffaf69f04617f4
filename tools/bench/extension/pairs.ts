/** Loads each page by turns with our extension and with one that does nothing, and takes what the main thread spent on each load. */
import type { CDPSession } from 'puppeteer-core';
import type { BenchPage } from '../pages.ts';
import { countCpu, readMetrics, visit, type Rival, type Rivals } from '../visits.ts';

/** A page that has loaded is left alone for so long at first, and for twice as long each time the reader had not finished, in ms. */
const SETTLE_MS = 500;
const SETTLE_MOST_MS = 8_000;

/** Milliseconds of the main thread's CPU; the kinds are parts of `all`. */
export interface Cost {
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly compile: number;
  readonly rest: number;
}

export interface Load {
  readonly ours: Cost;
  readonly nothing: Cost;
}

export interface PageLoads {
  readonly id: string;
  readonly isMatching: boolean;
  readonly loads: readonly Load[];
}

/** `count` loads with each; the one before them warms the browsers up and is not counted. */
export async function loadInPairs(
  { ours, nothing }: Rivals,
  page: BenchPage,
  count: number,
): Promise<PageLoads> {
  const loads: Load[] = [];
  let isMatching: boolean | undefined;
  let settleMs = SETTLE_MS;
  const once = async (rival: Rival) => visit(rival, page, settleMs, takeCost, countCpu);
  for (let load = -1; load < count; ) {
    const isOursFirst = load % 2 === 0;
    const before = isOursFirst ? undefined : await once(nothing);
    const own = await once(ours);
    const other = before ?? (await once(nothing));
    const kind = own.state?.kind;
    if (kind === 'reading' && settleMs < SETTLE_MOST_MS) {
      settleMs *= 2;
      continue;
    }
    if (kind !== 'recognised' && kind !== 'not-recognised')
      throw new Error(`The reader said ‘${kind ?? 'nothing'}’.`);
    isMatching ??= kind === 'recognised';
    if (isMatching !== (kind === 'recognised'))
      throw new Error('The reader recognised the page on some loads only.');
    if (load >= 0) loads.push({ ours: own.taken, nothing: other.taken });
    load++;
  }
  return { id: page.id, isMatching: isMatching ?? false, loads };
}

async function takeCost(session: CDPSession): Promise<Cost> {
  const metrics = await readMetrics(session);
  const ms = (name: string) => (metrics[name] ?? 0) * 1_000;
  return {
    all: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    compile: ms('V8CompileDuration'),
    rest: ms('TaskOtherDuration'),
  };
}
