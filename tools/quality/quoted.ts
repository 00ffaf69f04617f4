/** The quotes of real texts that people found to call for a caveat, and texts on other subjects: they are other people's words, and lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaveatKind } from '../../core/pack/pack-kinds.ts';
import { ROOT } from '../builds.ts';

/** A quote that carries the sign of its kind in itself. */
export interface CuedQuote {
  /** Address of the text that it stands in. */
  readonly url: string;
  readonly lang: string;
  readonly kind: CaveatKind;
  readonly quote: string;
}

/** A few words of a text that is not about the subject, though they look like it. */
export interface StrangeText {
  readonly url: string;
  readonly snippet: string;
}

export interface Quoted {
  readonly cued: readonly CuedQuote[];
  readonly strange: readonly StrangeText[];
}

interface Row {
  readonly url: string;
  readonly lang: string;
  readonly about: boolean;
  readonly snippet?: string;
  readonly sourcing: readonly {
    readonly kind: CaveatKind;
    readonly quote: string;
    readonly cued: boolean;
  }[];
}

export const QUOTED = join(
  resolve(ROOT, process.env.CONTEXT_NOTES_SHARED ?? '../shared'),
  'articles/articles.jsonl',
);

/** All of them; undefined where there are none. */
export function readQuoted(): Quoted | undefined {
  if (!existsSync(QUOTED)) return undefined;
  const rows = readFileSync(QUOTED, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  return {
    cued: rows.flatMap(({ url, lang, sourcing }) =>
      sourcing.flatMap(({ kind, quote, cued }) => (cued ? [{ url, lang, kind, quote }] : [])),
    ),
    strange: rows.flatMap(({ url, about, snippet }) =>
      about || !snippet ? [] : [{ url, snippet }],
    ),
  };
}
