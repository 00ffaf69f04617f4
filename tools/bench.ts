/**
 * `npm run bench`: what our reader costs a page, and how soon it answers a hand, in real Chromium, beside the targets (tools/bench/targets.ts).
 *
 *   npm run bench                          every part: about ten minutes on two cores with nothing else to do
 *   npm run bench -- --only scale,huge     some of reader, extension, scale, huge, memory, interaction
 *   npm run bench -- --pages 20            the reader on fewer pages of the corpus than 60
 *   npm run bench -- --loads 20            more loads of each page with each extension than 10
 *   npm run bench -- --write               and writes docs/bench.md and its picture; parts that were not run stay as they were
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measuredIn, PICTURE, sayParts, sayTargets, writeDocument } from './bench/document.ts';
import type { PartRun, Record } from './bench/document.ts';
import { measureExtension } from './bench/extension/part.ts';
import { measureHuge } from './bench/huge/part.ts';
import { measureInteraction } from './bench/interaction/part.ts';
import { measureMemory } from './bench/memory/part.ts';
import { hasCorpus } from './bench/pages.ts';
import { PART_NAMES, type PartName } from './bench/figure.ts';
import type { Part, PartOptions } from './bench/part.ts';
import { draw } from './bench/picture.ts';
import { measureReader } from './bench/reader/part.ts';
import { measureScale } from './bench/scale/part.ts';
import { launchChromium } from './browsers/chromium.ts';
import { buildIfOlder, ROOT } from './builds.ts';

const PARTS: Readonly<{ readonly [name in PartName]: Part }> = {
  reader: measureReader,
  extension: measureExtension,
  scale: measureScale,
  huge: measureHuge,
  memory: measureMemory,
  interaction: measureInteraction,
};

const DOCS = join(ROOT, 'docs');
/** What the document was last written from. */
const RECORD = join(DOCS, 'bench.json');

/** Jobs waiting for a processor, over the last minute, from which on others' work blurs the figures. */
const BUSY = 1;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string', default: '60' },
    loads: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const names = chosenParts();
  const options: PartOptions = {
    pages: wholeNumber('pages', values.pages),
    loads: wholeNumber('loads', values.loads),
    tell: (progress) => process.stderr.write(progress),
  };
  // Before the build, which would count as other work. From one part to the next, our own would.
  const [load = 0] = loadavg();
  buildIfOlder('chromium');
  const where = `${new Date().toISOString().slice(0, 10)}, ${await chromiumVersion()}, ${availableParallelism()} cores${load < BUSY ? '' : `; provisional, as the machine was busy with other work (load ${load.toFixed(1)} before the run)`}`;
  if (!hasCorpus()) options.tell('There is no corpus here: measuring on our own pages alone.\n');
  const runs: [PartName, PartRun][] = [];
  for (const name of names) {
    options.tell(`${name} …\n`);
    try {
      runs.push([name, { where, ...(await PARTS[name](options)) }]);
    } catch (error) {
      // The other parts are worth having all the same.
      options.tell(`${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  const record = Object.fromEntries(runs) as Record;
  console.log([sayTargets(record), ...sayParts(record)].join('\n\n'));
  if (values.write) write({ ...readRecord(), ...record });
}

function chosenParts(): readonly PartName[] {
  const asked = values.only.flatMap((names) => names.split(','));
  const unknown = asked.find((name) => !PART_NAMES.includes(name as PartName));
  if (unknown !== undefined)
    throw new Error(`There is no part ‘${unknown}’; there are ${PART_NAMES.join(', ')}.`);
  return asked.length === 0 ? PART_NAMES : PART_NAMES.filter((name) => asked.includes(name));
}

function wholeNumber(name: string, said: string): number {
  const number = Number(said);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`Say how many ${name} with a whole number: --${name} 20.`);
  return number;
}

async function chromiumVersion(): Promise<string> {
  const { browser, close } = await launchChromium(undefined, { isHeadless: true });
  const version = await browser.version();
  await close();
  return version.replace(/^Headless/, '');
}

function readRecord(): Record {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Record) : {};
}

function write(record: Record): void {
  writeFileSync(RECORD, `${JSON.stringify(record, undefined, 2)}\n`);
  writeFileSync(join(DOCS, 'bench.md'), writeDocument(record));
  writeFileSync(join(DOCS, PICTURE), draw(measuredIn(record)));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
