/**
 * What people judged of the corpus pages: where the body of each article stands, where a term of the pack is meant, and which
 * caveats are right. Kept as offsets and checksums, without a word of the pages; how it is judged is in test/quality/README.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaveatKind } from '../../core/pack/pack-kinds.ts';
import { ROOT } from '../builds.ts';
import type { Stretch } from './reading.ts';

interface Header {
  /** Of the page in the corpus. */
  readonly id: string;
  /** SHA-1 of the page's bytes. */
  readonly page: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the body's text. */
  readonly text: string;
  /** ISO 8601 day. */
  readonly judged: string;
}

export interface JudgedBody extends Header {
  readonly body: readonly Stretch[];
  /** What two careful people would disagree about: counts for neither side. */
  readonly optional?: readonly Stretch[];
}

/** `check` are the first 8 hexadecimal digits of the SHA-256 of the characters; what stands for a name said before is `short`. */
export type JudgedMention = readonly [
  start: number,
  end: number,
  term: string,
  check?: string,
  how?: string,
];

export interface JudgedMentions extends Header {
  /** Ids of the terms that were looked for. */
  readonly lookedFor: ReadonlySet<string>;
  /** What was judged of the text. */
  readonly range: Stretch;
  readonly mentions: readonly JudgedMention[];
  /** Other spans or terms that are as right as the mention they overlap. */
  readonly or?: readonly JudgedMention[];
  /** Where a careful editor may mark or not: counts for neither side. */
  readonly optional?: readonly JudgedMention[];
  /** Stretches of the range that are no running text: what is found there counts for neither side. */
  readonly skip?: readonly Stretch[];
}

/**
 * `start` and `end` of the quote that was shown, the rule's kind and id, whether it is right, the first 8 hexadecimal digits of
 * the SHA-256 of the characters, and of a wrong one why, in a word or two.
 */
export type JudgedCaveat = readonly [
  start: number,
  end: number,
  kind: CaveatKind,
  rule: string,
  verdict: 'right' | 'wrong',
  check: string,
  why?: string,
];

export interface JudgedCaveats extends Header {
  readonly caveats: readonly JudgedCaveat[];
}

const FOLDERS = {
  bodies: 'test/quality/bodies',
  mentions: 'test/quality/mentions',
  precision: 'test/quality/precision',
} as const;

export const readJudgedBodies = (): readonly JudgedBody[] =>
  readFolder(FOLDERS.bodies) as readonly JudgedBody[];
export const readJudgedMentions = (): readonly JudgedMentions[] =>
  (readFolder(FOLDERS.mentions) as readonly (JudgedMentions & { terms: string })[]).map(
    (judged) => ({
      ...judged,
      lookedFor: readTerms(judged.terms),
    }),
  );
export const readJudgedCaveats = (): readonly JudgedCaveats[] =>
  readFolder(FOLDERS.precision) as readonly JudgedCaveats[];

/** The ids of a pack's terms on the day of a judgement, which names them by their checksum. */
function readTerms(sum: string): ReadonlySet<string> {
  const ids = readFileSync(join(ROOT, FOLDERS.mentions, `terms-${sum}.txt`), 'utf8').trim();
  if (checksum(ids, 16) !== sum) throw new Error(`terms-${sum}.txt was changed.`);
  return new Set(ids.split('\n'));
}

function readFolder(folder: string): readonly unknown[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name): unknown => JSON.parse(readFileSync(join(path, name), 'utf8')));
}

/** Why a judgement can't be used for this page any more; undefined where it can. */
export function whyStale(judged: Header, sha1: string, text: string): string | undefined {
  if (judged.page !== sha1) return 'the page’s bytes are others than those judged';
  return checksum(text, 16) === judged.text
    ? undefined
    : 'the browser gives another text than the one judged';
}

/** The first `digits` hexadecimal digits of a text's SHA-256, in UTF-8. */
export function checksum(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
