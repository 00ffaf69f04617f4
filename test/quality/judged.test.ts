/** The hand-judged files keep to their form, name terms that the pack has, and are of the pages that lie beside the repository. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAVEAT_KINDS } from '../../core/pack/pack-kinds.ts';

const ROOT = join(import.meta.dirname, '../..');
const KINDS: ReadonlySet<string> = new Set(CAVEAT_KINDS);
const TERMS = readdirSync(join(ROOT, 'knowledge/north-korea/terms')).map((name) =>
  name.replace(/\.yaml$/, ''),
);
const CORPUS = join(resolve(ROOT, process.env.CONTEXT_NOTES_SHARED ?? '../shared'), 'corpus');

/** Start and end, and for mentions the term, the checksum of the characters, and how it is said. */
type Row = readonly [number, number, string?, string?, string?];

interface Judged {
  readonly name: string;
  readonly id: string;
  readonly page: string;
  readonly text: string;
  readonly judged: string;
  readonly body?: readonly Row[];
  readonly range?: Row;
  readonly skip?: readonly Row[];
  readonly mentions?: readonly Row[];
  readonly or?: readonly Row[];
  readonly optional: readonly Row[];
  readonly caveats?: readonly (readonly unknown[])[];
}

function read(folder: 'bodies' | 'mentions' | 'precision'): readonly Judged[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      ...(JSON.parse(readFileSync(join(path, name), 'utf8')) as Omit<Judged, 'name'>),
      name,
    }));
}

const bodies = read('bodies');
const mentions = read('mentions');
const precision = read('precision');
const all = [...bodies, ...mentions, ...precision];

const overlap = (a: Row, b: Row) => a[0] < b[1] && b[0] < a[1];
const inOrder = (rows: readonly Row[]) =>
  rows.every(
    ([start, end], i) =>
      Number.isInteger(start) && start < end && (i === 0 || (rows[i - 1]?.[1] ?? 0) <= start),
  );

describe('what people judged by hand', () => {
  it('is of at least 20 bodies, 30 pages of mentions and 40 of caveats', () => {
    expect(bodies.length).toBeGreaterThanOrEqual(20);
    expect(mentions.length).toBeGreaterThanOrEqual(30);
    expect(precision.length).toBeGreaterThanOrEqual(40);
  });

  it.each(all.map((file) => [file.name, file] as const))(
    'says of which page %s is',
    (name, file) => {
      expect(file.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')).toBe(name.replace(/\.json$/, ''));
      expect(file.page).toMatch(/^[0-9a-f]{40}$/);
      expect(file.text).toMatch(/^[0-9a-f]{16}$/);
      expect(file.judged).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
  );

  it.each(bodies.map((file) => [file.name, file] as const))(
    'calls nothing in %s both body and optional',
    (_, { body = [], optional }) => {
      expect(body.length).toBeGreaterThan(0);
      expect(inOrder(body)).toBe(true);
      expect(inOrder(optional)).toBe(true);
      expect(body.filter((one) => optional.some((other) => overlap(one, other)))).toEqual([]);
    },
  );

  it.each(mentions.map((file) => [file.name, file] as const))(
    'has each mention of %s once, where it was judged, as a term of the pack',
    (_, { range, skip = [], mentions: rows = [], or = [], optional }) => {
      expect(inOrder(rows)).toBe(true);
      expect(inOrder(skip)).toBe(true);
      const named = [...rows, ...or, ...optional];
      const [from, to] = range ?? [0, 0];
      expect(named.filter(([start, end]) => start < from || end > to)).toEqual([]);
      expect(named.filter((one) => skip.some((other) => overlap(one, other)))).toEqual([]);
      expect(optional.filter((one) => rows.some((other) => overlap(one, other)))).toEqual([]);
      expect(or.filter((one) => !rows.some((other) => overlap(one, other)))).toEqual([]);
      expect(named.filter(([, , term = '']) => !TERMS.includes(term))).toEqual([]);
      expect(named.filter(([, , , check = '']) => !/^[0-9a-f]{8}$/.test(check))).toEqual([]);
      expect(rows.filter(([, , , , how]) => how !== undefined && how !== 'short')).toEqual([]);
    },
  );

  it.each(precision.map((file) => [file.name, file] as const))(
    'has for each caveat of %s a place, a kind, a rule and a verdict, with a reason where it is wrong',
    (_, { caveats = [] }) => {
      const misshapen = caveats.filter(([start, end, kind, rule, verdict, check, why]) => {
        const isPlace = Number.isInteger(start) && Number(start) < Number(end);
        const isNamed = KINDS.has(String(kind)) && /^[a-z0-9-]+$/.test(String(rule));
        const isReasoned = verdict === 'wrong' ? typeof why === 'string' && why !== '' : !why;
        const isVerdict = verdict === 'right' || verdict === 'wrong';
        return !(
          isPlace &&
          isNamed &&
          isVerdict &&
          isReasoned &&
          /^[0-9a-f]{8}$/.test(String(check))
        );
      });
      expect(misshapen).toEqual([]);
      const places = caveats.map(([start, end, , rule]) => [start, end, rule].join(' '));
      expect(new Set(places).size).toBe(places.length);
    },
  );

  it.skipIf(!existsSync(CORPUS))('is of the very pages that lie beside the repository', () => {
    const paths = new Map(
      readFileSync(join(CORPUS, 'index.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { readonly id: string; readonly path: string })
        .map(({ id, path }) => [id, path]),
    );
    const others = all.filter(({ id, page }) => {
      const path = paths.get(id);
      if (path === undefined) return true;
      const bytes = readFileSync(join(CORPUS, path));
      return createHash('sha1').update(bytes).digest('hex') !== page;
    });
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});
