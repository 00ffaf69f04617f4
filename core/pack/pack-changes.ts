/**
 * What has changed between two states of a pack, for those who read it: entries by what they say, not by when they were checked or by the
 * spellings that find them. A state is kept as a digest, from which nothing can be read but the names of the entries.
 */
import * as v from 'valibot';
import type { Pack, Past } from './pack.ts';
import { CORRECTED_KINDS, type CorrectedKind } from './pack-kinds.ts';

/** Raised when the sums are made in another way: those made before can then be compared with none. */
const DIGEST_FORMAT = 1;

/** What is remembered of one state of a pack. */
export interface PackDigest {
  readonly format: typeof DIGEST_FORMAT;
  readonly revision: number;
  /** By kind and id, as `term/dmz`: a sum of what a reader reads there, and what it is called. */
  readonly entries: Readonly<Record<string, readonly [sum: string, name: string]>>;
  /** Ids of the corrections. */
  readonly corrections: readonly string[];
}

export const CHANGES = ['added', 'changed', 'removed'] as const;
export type ChangeOfEntry = (typeof CHANGES)[number];

export interface EntryChange {
  readonly how: ChangeOfEntry;
  readonly kind: CorrectedKind;
  readonly id: string;
  /** What it is called; of a removed entry what it was called. A caveat rule is called by what it says. */
  readonly name: string;
}

export interface PackChanges {
  /** The revisions before and after; the same where editors did not raise it. */
  readonly before: number;
  readonly now: number;
  /** By kind, and by name within a kind. */
  readonly entries: readonly EntryChange[];
  /** Ids of the corrections that were logged since. */
  readonly corrections: readonly string[];
}

const DigestSchema = v.object({
  format: v.literal(DIGEST_FORMAT),
  revision: v.number(),
  entries: v.record(v.string(), v.tuple([v.string(), v.string()])),
  corrections: v.array(v.string()),
});

/** A digest as it was stored; undefined for what is none, or one of another format. */
export function readDigest(stored: unknown): PackDigest | undefined {
  const read = v.safeParse(DigestSchema, stored);
  return read.success ? read.output : undefined;
}

/** The digest of a pack as it is now. The same texts give the same sums on every machine. */
export function digestPack(pack: Pack): PackDigest {
  const urls = new Map(pack.sources.map(({ id, url }) => [id, url]));
  // A source's id is its place in the pack, and moves when another one comes.
  const cited = (ids: readonly string[]) => ids.map((id) => urls.get(id) ?? id).toSorted();
  const earlier = (was: readonly Past[] = []) =>
    was.map(({ from, until, text, sources }) => [from, until, text, cited(sources)]);
  const rows: readonly (readonly [CorrectedKind, string, string, unknown])[] = [
    ...pack.terms.map(
      ({ id, name, kind, native, pronunciation, short, long, place, valid, was, sources }) =>
        [
          'term',
          id,
          name,
          [
            [kind, native, pronunciation, short, long, valid?.from, valid?.to],
            [place?.lat, place?.lon, place?.area],
            earlier(was),
            cited(sources),
          ],
        ] as const,
    ),
    ...pack.notes.map(
      ({ id, title, text, was, sources }) =>
        ['note', id, title, [text, earlier(was), cited(sources)]] as const,
    ),
    ...pack.events.map(
      ({ id, date, title, text, changes, sources }) =>
        ['event', id, title, [date, text, changes, cited(sources)]] as const,
    ),
    ...pack.figures.map(({ id, title, note, estimates }) => {
      const told = estimates.map(({ date, text, by, via, sources }) => [
        [date, text, by, via],
        cited(sources),
      ]);
      return ['figure', id, title, [note, told]] as const;
    }),
    ...pack.caveats.map(
      ({ id, kind, says, why, overtaken, sources }) =>
        [
          'caveat',
          id,
          says,
          [kind, why, overtaken?.on, overtaken?.undated, overtaken?.after, cited(sources)],
        ] as const,
    ),
    ...pack.outlets.map(
      ({ id, name, owner, newsFrom, goodFor, sources }) =>
        ['outlet', id, name, [owner, newsFrom, goodFor, cited(sources)]] as const,
    ),
  ];
  return {
    format: DIGEST_FORMAT,
    revision: pack.revision,
    entries: Object.fromEntries(
      rows.map(([kind, id, name, read]) => [
        `${kind}/${id}`,
        [sumOf(JSON.stringify([name, read])), name],
      ]),
    ),
    corrections: pack.corrections.map(({ id }) => id),
  };
}

/** What differs between two states of a pack; undefined where a reader would find both the same. */
export function comparePacks(before: PackDigest, now: PackDigest): PackChanges | undefined {
  const keys = [...new Set([...Object.keys(before.entries), ...Object.keys(now.entries)])];
  const entries = keys.flatMap((key): readonly EntryChange[] => {
    const [kind, id = ''] = key.split('/');
    const known = CORRECTED_KINDS.find((one) => one === kind);
    const [was, is] = [before.entries[key], now.entries[key]];
    const name = (is ?? was)?.[1];
    if (!known || name === undefined || was?.[0] === is?.[0]) return [];
    return [{ how: !was ? 'added' : !is ? 'removed' : 'changed', kind: known, id, name }];
  });
  const corrections = now.corrections.filter((id) => !before.corrections.includes(id));
  if (entries.length === 0 && corrections.length === 0) return undefined;
  return {
    before: before.revision,
    now: now.revision,
    entries: entries.toSorted(order),
    corrections,
  };
}

function order(a: EntryChange, b: EntryChange): number {
  const byKind = CORRECTED_KINDS.indexOf(a.kind) - CORRECTED_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** FNV-1a of a text's UTF-16 code units, 32 bits: two versions of an entry have the same once in four thousand million times. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
