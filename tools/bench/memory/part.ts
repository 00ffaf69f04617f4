/** What a tab's heap grows by with our extension in it, and how many bytes of ours run where nothing matches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import { BUILT } from '../../builds.ts';
import { fewPages, SAMPLE, type BenchPage } from '../pages.ts';
import type { Part } from '../part.ts';
import { median, percentile95 } from '../statistics.ts';
import { figure, table } from '../table.ts';
import { openRivals, readMetrics, visit, type Rival, type Rivals } from '../visits.ts';

const PAGES_EACH = 3;
const VISITS = 2;
/** Until the reader has long finished; what it leaves to idle time as well. */
const SETTLE_MS = 1_200;
/** Some objects go only once what held them has gone. */
const COLLECTIONS = 3;

/** All of ours that is in a page before anything is known of it; the indexes are in it. */
const GATE = 'gate.js';

const BYTES_PER_MB = 1_000_000;

interface Growth {
  readonly id: string;
  readonly isMatching: boolean;
  /** MB, medians. */
  readonly nothing: number;
  readonly ours: number;
  readonly nodes: number;
}

export const measureMemory: Part = async ({ tell }) => {
  const gate = readFileSync(join(BUILT.chromium, GATE));
  const packed = gzipSync(gate).length;
  const { from, pages } = fewPages(PAGES_EACH);
  const rivals = await openRivals();
  const growths: Growth[] = [];
  const failures: string[] = [];
  try {
    for (const page of from === 'sample' ? pages : [SAMPLE, ...pages]) {
      try {
        growths.push(await grow(rivals, page));
        tell('.');
      } catch (error) {
        failures.push(`- ${page.id}: ${error instanceof Error ? error.message : String(error)}`);
        tell('!');
      }
    }
  } finally {
    await rivals.close();
    tell('\n');
  }
  const matching = growths
    .filter(({ isMatching }) => isMatching)
    .map(({ ours, nothing }) => ours - nothing);
  return {
    figures: {
      'gate-raw': { median: gate.length / 1_000 },
      'gate-gzip': { median: packed / 1_000 },
      ...(matching.length > 0 && {
        heap: { median: median(matching), most: percentile95(matching) },
      }),
    },
    text: [
      `${GATE}, which holds the indexes, is all of ours that runs where nothing matches: ${gate.length.toLocaleString('en')} bytes, ${packed.toLocaleString('en')} compressed.`,
      `Below, the JavaScript heap of the tab in MB after collections of garbage (JSHeapUsedSize): all worlds of the page share it, content scripts as well. ${VISITS} visits of each page with each extension, in new tabs, medians. The browser’s own objects, as nodes and painted ranges, are not in it; ‘nodes’ is how many more nodes the process holds with us.`,
      table(
        ['page', 'recognised', 'idle extension', 'ours', 'grown by', 'nodes'],
        growths.map(({ id, isMatching, nothing, ours, nodes }) => [
          id,
          isMatching ? 'yes' : 'no',
          figure(nothing),
          figure(ours),
          figure(ours - nothing),
          String(nodes),
        ]),
      ),
      ...(failures.length > 0 ? [`Not measured:\n\n${failures.join('\n')}`] : []),
    ].join('\n\n'),
  };
};

async function grow({ ours, nothing }: Rivals, page: BenchPage): Promise<Growth> {
  const own: Held[] = [];
  const other: Held[] = [];
  let kind: string | undefined;
  for (let turn = 0; turn < VISITS; turn++) {
    const { taken, state } = await look(ours, page);
    own.push(taken);
    other.push((await look(nothing, page)).taken);
    kind = state?.kind;
    if (kind !== 'recognised' && kind !== 'not-recognised')
      throw new Error(`The reader said ‘${kind ?? 'nothing'}’.`);
  }
  const middle = (held: readonly Held[], take: (one: Held) => number) => median(held.map(take));
  return {
    id: page.id,
    isMatching: kind === 'recognised',
    nothing: middle(other, ({ heap }) => heap),
    ours: middle(own, ({ heap }) => heap),
    nodes: middle(own, ({ nodes }) => nodes) - middle(other, ({ nodes }) => nodes),
  };
}

interface Held {
  /** MB. */
  readonly heap: number;
  readonly nodes: number;
}

async function look(rival: Rival, page: BenchPage) {
  return visit(rival, page, SETTLE_MS, takeHeld, (session) => session.send('Performance.enable'));
}

async function takeHeld(session: CDPSession): Promise<Held> {
  for (let i = 0; i < COLLECTIONS; i++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = NaN, Nodes = NaN } = await readMetrics(session);
  return { heap: JSHeapUsedSize / BYTES_PER_MB, nodes: Nodes };
}
