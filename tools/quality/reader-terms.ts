/** Whether the words that a careful reader of real texts would want explained lead to an entry. The words are other people's, and lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../core/article.ts';
import { cutBlocks, type Mention } from '../../core/matching/mentions.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { allAtOnce } from '../../core/steps.ts';
import { ROOT } from '../builds.ts';
import { termFinder } from './find-terms.ts';
import { checksum } from './judged.ts';
import { QUOTED } from './quoted.ts';

/** A text of which a few words are known. */
export interface KnownText {
  readonly id: string;
  /** undefined where it is not known. */
  readonly title: string | undefined;
  readonly lang: string;
  /** Words that a reader would want explained; `entry` where a glossary could have one for them. */
  readonly terms: readonly { readonly text: string; readonly entry: boolean }[];
  /** Other stretches of it. */
  readonly quotes: readonly string[];
}

/** Whether the entry that only some of a reader's words lead to is the one that explains them. */
export interface JudgedPart {
  /** Id of the text. */
  readonly text: string;
  /** The first 8 hexadecimal digits of the SHA-256 of the reader's words. */
  readonly check: string;
  /** Id of the term. */
  readonly term: string;
  readonly verdict: 'right' | 'wrong';
  /** In a few words. */
  readonly why: string;
}

/** A reader's words, and what they led to. */
export interface LedTerm {
  /** Id of the text. */
  readonly article: string;
  readonly lang: string;
  readonly text: string;
  /** Ids of terms, each with the words that met it. */
  readonly to: readonly { readonly term: string; readonly words: string }[];
}

export interface ReaderTermCount {
  /** Those that lead to an entry: by all their words but small ones, or, judged right, by some. */
  readonly led: readonly LedTerm[];
  readonly misses: readonly LedTerm[];
  /** Those of which only some words lead to an entry, wrongly. */
  readonly wrong: readonly (LedTerm & { readonly why: string })[];
  /** And those that nobody has judged. */
  readonly unjudged: readonly LedTerm[];
}

interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly lang: string;
  readonly readerTerms: KnownText['terms'];
  readonly sourcing: readonly { readonly quote: string }[];
}

/** The texts with words to be explained; undefined where there are none. */
export function readKnownTexts(): readonly KnownText[] | undefined {
  if (!existsSync(QUOTED)) return undefined;
  return readFileSync(QUOTED, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .map(({ id, title, lang, readerTerms, sourcing }) => ({
      id,
      title: title ?? undefined,
      lang,
      terms: readerTerms,
      quotes: sourcing.map(({ quote }) => quote),
    }));
}

export function readJudgedParts(): readonly JudgedPart[] {
  const path = join(ROOT, 'test/quality/reader-terms/parts.json');
  return JSON.parse(readFileSync(path, 'utf8')) as readonly JudgedPart[];
}

/** What each of these texts says somewhere, in its language; stands for a title that is not known, too. */
const SUBJECT = 'North Korea. 북한. 北朝鮮. 朝鲜. КНДР. Nordkorea. Corée du Nord. Corea del Norte.';

/**
 * Each text is put together from what is known of it: its title, and each of its words and quotes as a paragraph. So a form's conditions
 * and short names are tried as on the page, though with less around them.
 */
export function compareReaderTerms(
  pack: Pick<Pack, 'terms'>,
  texts: readonly KnownText[],
  judged: readonly JudgedPart[],
): ReaderTermCount {
  const find = termFinder(pack);
  const all = texts.flatMap(({ id, title = SUBJECT, lang, terms, quotes }) => {
    const body = [...terms.map(({ text }) => text), ...quotes];
    const blocks: readonly Block[] = [
      { kind: 'title', text: title },
      ...body.map((text): Block => ({ kind: 'body', text })),
      { kind: 'body', text: SUBJECT },
    ];
    const mentions = find(blocks, allAtOnce(cutBlocks(blocks)));
    return terms.flatMap(({ text, entry }): LedTerm[] =>
      entry ? [{ article: id, lang, text, to: bestLead(text, blocks, mentions) }] : [],
    );
  });
  const whole = all.filter(isWhole);
  const parts = all.filter((one) => one.to.length > 0 && !isWhole(one));
  const verdictOn = ({ article, text, to }: LedTerm) =>
    judged.find(
      (one) =>
        one.text === article &&
        one.check === checksum(text, 8) &&
        to.some(({ term }) => term === one.term),
    );
  return {
    led: [...whole, ...parts.filter((one) => verdictOn(one)?.verdict === 'right')],
    misses: all.filter(({ to }) => to.length === 0),
    wrong: parts.flatMap((one) => {
      const judgement = verdictOn(one);
      return judgement?.verdict === 'wrong' ? [{ ...one, why: judgement.why }] : [];
    }),
    unjudged: parts.filter((one) => verdictOn(one) === undefined),
  };
}

/** Of all places where the words stand, what they lead to in the one that leads furthest. */
function bestLead(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): LedTerm['to'] {
  const leads = blocks.flatMap(({ text: paragraph }, at) => {
    const from = paragraph.indexOf(text);
    const until = from + text.length;
    if (from < 0) return [];
    return [
      mentions
        .filter(({ block, start, end }) => block === at && start < until && end > from)
        .map(({ term, start, end }) => ({
          term,
          words: paragraph.slice(Math.max(start, from), Math.min(end, until)),
        })),
    ];
  });
  return leads.find((to) => isWhole({ text, to })) ?? leads.find((to) => to.length > 0) ?? [];
}

const SMALL = /^(?:the|of|and|in|a|an|to|on|at|for|s)$/iu;

/** Whether the words that met an entry are all, but for small ones. */
function isWhole({ text, to }: Pick<LedTerm, 'text' | 'to'>): boolean {
  const rest = to.reduce((left, { words }) => left.replace(words, ' '), text);
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return to.length > 0 && words.every((word) => SMALL.test(word));
}

/** The row to put into parts.json, its verdict still to be chosen. */
export function partToJudge({ article, text, to: [first] }: LedTerm): string {
  return JSON.stringify({
    text: article,
    check: checksum(text, 8),
    term: first?.term ?? '',
    verdict: 'right | wrong',
    why: '',
  });
}
