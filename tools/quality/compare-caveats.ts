/** Puts each quote that calls for a caveat among plain paragraphs, and sees whether it gets one of its kind; and whether what calls for none gets none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../core/article.ts';
import type { Caveat } from '../../core/claims/caveats.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { ROOT } from '../builds.ts';
import { pageReader } from './made-page.ts';
import type { CuedQuote, Quoted } from './quoted.ts';

export interface QuoteMiss extends CuedQuote {
  /** Kinds of the caveats that were given on these words instead. */
  readonly instead: readonly string[];
  readonly isRecognised: boolean;
}

/** A caveat where none belongs. */
export interface LoudWords {
  readonly where: string;
  readonly caveat: Caveat;
}

export interface CaveatCount {
  readonly cued: number;
  readonly found: number;
  /** Of those in English. */
  readonly cuedInEnglish: number;
  readonly foundInEnglish: number;
  readonly misses: readonly QuoteMiss[];
  /** Texts on other subjects that were looked at, by themselves and among the plain paragraphs. */
  readonly strange: number;
  readonly loud: readonly LoudWords[];
}

interface Plain {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Paragraphs about the subject without a sign of how they are sourced. */
export function readPlain(): Plain {
  return JSON.parse(readFileSync(join(ROOT, 'test/quality/caveats/plain.json'), 'utf8')) as Plain;
}

const body = (text: string): Block => ({ kind: 'body', text });

export function compareCaveats(pack: Pack, { cued, strange }: Quoted): CaveatCount {
  const read = pageReader(pack);
  const plain = readPlain();
  const half = Math.ceil(plain.paragraphs.length / 2);
  const among = (inner: Block) => [
    { kind: 'title', text: plain.title } as const,
    ...plain.paragraphs.slice(0, half).map(body),
    inner,
    ...plain.paragraphs.slice(half).map(body),
  ];
  /** Where what is put among the paragraphs stands: behind the title and the first half. */
  const place = half + 1;
  const loud: LoudWords[] = [];
  const misses: QuoteMiss[] = [];
  const without = among(body('')).toSpliced(place, 1);
  for (const caveat of read(without).caveats) loud.push({ where: 'the plain paragraphs', caveat });
  for (const one of cued) {
    const kind = one.kind === 'stock-image' ? 'caption' : 'body';
    const { isRecognised, caveats } = read(among({ kind, text: one.quote }));
    const here = caveats.filter(({ span }) => span.block === place);
    for (const caveat of caveats)
      if (caveat.span.block !== place)
        loud.push({ where: `the plain paragraphs around a quote of ${one.url}`, caveat });
    if (!here.some(({ kind: given }) => given === one.kind))
      misses.push({ ...one, isRecognised, instead: here.map(({ kind: given }) => given) });
  }
  for (const { url, snippet } of strange) {
    const alone = read([{ kind: 'title', text: snippet }, body(snippet), body(snippet)]);
    const amid = read(among(body(snippet)));
    for (const caveat of [...alone.caveats, ...amid.caveats]) loud.push({ where: url, caveat });
  }
  const english = (quotes: readonly CuedQuote[]) =>
    quotes.filter(({ lang }) => lang === 'en').length;
  return {
    cued: cued.length,
    found: cued.length - misses.length,
    cuedInEnglish: english(cued),
    foundInEnglish: english(cued) - english(misses),
    misses,
    strange: strange.length,
    loud,
  };
}
