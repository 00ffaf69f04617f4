/** The names that pages about the subject have and the pack does not: so that its gaps are seen. Latin letters alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldPhrase } from '../../core/matching/lexicon.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { ROOT } from '../builds.ts';
import type { Reading, Stretch } from './reading.ts';

/** Of one page so many names count, and of all so many are shown. */
const NAMES_OF_A_PAGE = 20;
const NAMES_SHOWN = 50;
const NEXT_SHOWN = 30;

/** Share of the words of a sentence that begin with a small letter. */
const SMALL_LEAST = 0.4;

/** Names that no entry of the pack need explain, and why. */
export interface MarkedNames {
  readonly why: string;
  readonly names: readonly string[];
}

export interface MissingName {
  readonly name: string;
  /** On all pages together, and on how many. */
  readonly count: number;
  readonly pages: number;
  /** Why the pack need not have it; undefined where nobody has said so. */
  readonly why: string | undefined;
}

export interface NameCount {
  readonly pages: number;
  readonly names: readonly MissingName[];
  /** Of the names that are not marked those behind them, as the marked ones would hide them: of each page the twenty most frequent of these. */
  readonly next: readonly MissingName[];
}

export function readMarkedNames(): readonly MarkedNames[] {
  const path = join(ROOT, 'test/quality/names/not-for-this-pack.json');
  return JSON.parse(readFileSync(path, 'utf8')) as readonly MarkedNames[];
}

/** The most frequent names of each page about the subject, added up over the pages, the most frequent first. */
export function countNames(
  pack: Pick<Pack, 'terms'>,
  readings: readonly Pick<Reading, 'page' | 'text' | 'blocks' | 'mentions'>[],
  marked: readonly MarkedNames[],
): NameCount {
  const known = new Set(
    pack.terms.flatMap(({ forms }) => forms.map(({ text }) => foldPhrase(text).join(' '))),
  );
  const reasons = new Map(
    marked.flatMap(({ why, names }) => names.map((name): [string, string] => [keyOf(name), why])),
  );
  const about = readings.filter(({ page }) => page.about !== 'no');
  const counted = about.map((reading) => countOn(reading, known));
  const names = addUp(counted, reasons).slice(0, NAMES_SHOWN);
  const unmarked = counted.map((counts) => counts.filter(({ key }) => !reasons.has(key)));
  const isShown = new Set(names.map(({ name }) => keyOf(name)));
  const next = addUp(unmarked, reasons).filter(({ name }) => !isShown.has(keyOf(name)));
  return { pages: about.length, names, next: next.slice(0, NEXT_SHOWN) };
}

interface Counted {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** A page's names that are no form of the pack, the most frequent first. */
function countOn(
  reading: Pick<Reading, 'text' | 'blocks' | 'mentions'>,
  known: ReadonlySet<string>,
): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const name of namesOf(reading)) {
    const key = keyOf(name);
    const counted = counts.get(key) ?? { key, name, count: 0 };
    if (!known.has(key)) counts.set(key, { ...counted, count: counted.count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

function addUp(
  pages: readonly (readonly Counted[])[],
  reasons: ReadonlyMap<string, string>,
): readonly MissingName[] {
  const sums = new Map<string, MissingName>();
  for (const counts of pages) {
    for (const { key, name, count } of counts.slice(0, NAMES_OF_A_PAGE)) {
      const sum = sums.get(key) ?? { name, count: 0, pages: 0, why: reasons.get(key) };
      sums.set(key, { ...sum, count: sum.count + count, pages: sum.pages + 1 });
    }
  }
  return [...sums.values()].toSorted((a, b) => b.count - a.count || b.pages - a.pages);
}

const keyOf = (name: string) => foldPhrase(name).join(' ');

const CAPITAL = String.raw`(?:(?:\p{Lu}\.){2,}|(?=\p{Script=Latin})\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'](?=\p{L})[\p{L}\p{M}\p{N}]+)*)`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITAL}(?:[ \u00a0]+(?:of the |of |for |de |du |des )?${CAPITAL})*`,
  'gu',
);

/** Every name in the running text that no mention of a term overlaps. Headings, lists of names and what begins a sentence tell little by their capitals. */
export function namesOf({
  text,
  blocks,
  mentions,
}: Pick<Reading, 'text' | 'blocks' | 'mentions'>): readonly string[] {
  const small = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  return blocks
    .filter(({ kind }) => kind === 'body' || kind === 'caption')
    .flatMap(({ runs }) => {
      const { line, at } = lineOf(text, runs);
      return isSentence(line)
        ? [...line.matchAll(NAME)].flatMap((found) => {
            const [start, end] = [at(found.index), at(found.index + found[0].length - 1) + 1];
            const isCovered = mentions.some(({ at: [from, to] }) => from < end && to > start);
            return isCovered ? [] : cleanName(found[0], isFirst(line, found.index), small);
          })
        : [];
    });
}

/** A block's text, and where each of its characters stands in the page's. */
function lineOf(text: string, runs: readonly Stretch[]) {
  const places = runs.flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i),
  );
  return {
    line: runs.map(([from, to]) => text.slice(from, to)).join(''),
    at: (index: number) => places[index] ?? 0,
  };
}

/** Whether capitals mean names here: in a heading or a list of names fewer words are small. */
function isSentence(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * SMALL_LEAST;
}

/** Whether a sentence, or a quotation, begins at this place. */
function isFirst(line: string, index: number): boolean {
  return /(?:^|[.!?:;…\])])[\s"“”‘’'«»(*•–—-]*$/u.test(line.slice(0, index));
}

/**
 * The name without what only begins its sentence, and without a possessive; nothing where no name is left. Of a single word that
 * begins a sentence nothing can be said.
 */
function cleanName(found: string, isAtStart: boolean, small: ReadonlySet<string>): string[] {
  const name = found.replace(/[’']s$/u, '');
  const [first = '', ...rest] = name.split(/[ \u00a0]+/);
  if (isAtStart && rest.length === 0) return [];
  if (!isAtStart || !small.has(first.toLowerCase())) return name.length > 1 ? [name] : [];
  const left = rest.join(' ').replace(/^(?:of the|of|for|de|du|des) /, '');
  return left.length > 1 ? [left] : [];
}
