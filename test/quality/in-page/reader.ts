/**
 * Says what our reader makes of a page, with places as offsets into the text of the page's body, and what Mozilla's article test
 * says. It is bundled alone, evaluated in an isolated world of the page, and called from outside (tools/quality/reading.ts).
 */
import { isProbablyReaderable } from '@mozilla/readability';
import indexes from '../../../.generated/indexes.json';
import type { BlockKind, Published, ReadDay, Span } from '../../../core/article.ts';
import { findCaveats } from '../../../core/claims/caveats.ts';
import { buildLexicon, type ReadyForm } from '../../../core/matching/lexicon.ts';
import { cutBlocks, findMentions } from '../../../core/matching/mentions.ts';
import type { CaveatRule } from '../../../core/pack/pack.ts';
import type { GateIndex } from '../../../core/matching/pack-index.ts';
import { gistOfAll, lookFor, readyIndex } from '../../../core/matching/recognise.ts';
import { allAtOnce } from '../../../core/steps.ts';
import type { Run } from '../../../page/article/block-cutter.ts';
import { readBody, type Body } from '../../../page/article/article-body.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { placeOf, staticRange, type Place } from '../../../page/text-map.ts';

/** Offsets in UTF-16 code units into `document.body.textContent`; the end is exclusive. */
type Stretch = readonly [start: number, end: number];

/** What is said of a page before its pack is opened. */
export interface PageSeen {
  readonly text: string;
  /** Where each text node ends. */
  readonly nodeEnds: readonly number[];
  readonly isArticle: boolean;
  readonly published: Published | undefined;
  readonly modified: ReadDay | undefined;
  /** Whether there is enough text for a pack to be asked. */
  readonly hasText: boolean;
  readonly isReaderable: boolean;
  readonly blocks: readonly { readonly kind: BlockKind; readonly runs: readonly Stretch[] }[];
  /** Distinct folded words. */
  readonly words: readonly string[];
  /** Of the pack that fits best, enough or not. */
  readonly score: number;
  readonly isEnough: boolean;
  readonly evidence: readonly string[];
}

/** A mention, and whether the range that would be marked holds exactly the characters that were matched. */
export interface MentionSeen {
  readonly at: Stretch;
  readonly term: string;
  readonly kind: BlockKind;
  readonly isExact: boolean;
}

/** A caveat as it would be shown. */
export interface CaveatSeen {
  readonly at: Stretch;
  /** Id of its rule. */
  readonly rule: string;
  readonly kind: CaveatRule['kind'];
  readonly says: string;
}

const places = new Map<Text, number>();
let read: Body | undefined;

export function see(today: string): PageSeen {
  const nodeEnds = numberTextNodes();
  const packs = indexes as unknown as readonly GateIndex[];
  const isWorthReading = gistOfAll(packs).finds(
    `${document.title}\n${document.body?.textContent ?? ''}`,
  );
  const text = allAtOnce(readBody(document.body));
  read = text;
  const cut = allAtOnce(cutBlocks(text.blocks));
  const looks = packs
    .map(readyIndex)
    .map((ready) => allAtOnce(lookFor(ready, text.blocks, cut)))
    .toSorted((a, b) => b.score - a.score);
  const [look] = looks;
  const { isArticle, published, modified } = readArticle(text, today);
  return {
    text: document.body?.textContent ?? '',
    nodeEnds,
    isArticle,
    published,
    modified,
    hasText: text.hasText,
    isReaderable: isProbablyReaderable(document),
    blocks: text.blocks.map(({ kind, text: blockText, runs }) => ({
      kind,
      runs: runs.map((run) => stretchOf(run, blockText.length)),
    })),
    words: [...new Set(cut.flatMap(({ folded }) => folded))],
    score: look?.score ?? 0,
    isEnough: (look?.isEnough ?? false) && isWorthReading,
    evidence: look?.evidence.map(({ text, count }) => `${text} × ${count}`) ?? [],
  };
}

/** Every mention of these forms, as if the page had been recognised. */
export function find(forms: readonly ReadyForm[]): readonly MentionSeen[] {
  if (!read) throw new Error('A page is seen before it is searched.');
  const { blocks } = read;
  const cut = allAtOnce(cutBlocks(blocks));
  return allAtOnce(findMentions(blocks, cut, buildLexicon(forms))).map((mention) => {
    const { place, at } = placedAt(mention);
    const block = blocks[mention.block];
    if (!block) throw new Error(`There is no block for a mention of ${mention.term}.`);
    const { startContainer, startOffset, endContainer, endOffset } = staticRange(place);
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return {
      at,
      term: mention.term,
      kind: block.kind,
      isExact: range.toString() === block.text.slice(mention.start, mention.end),
    };
  });
}

/** Every caveat of these rules, as if the page had been recognised. `mentioned` are ids of terms, `today` an ISO 8601 day. */
export function findCaveatsOf(
  rules: readonly CaveatRule[],
  surnames: readonly string[],
  mentioned: readonly string[],
  today: string,
): readonly CaveatSeen[] {
  if (!read) throw new Error('A page is seen before it is searched.');
  const cut = allAtOnce(cutBlocks(read.blocks));
  const article = readArticle(read, today);
  return allAtOnce(findCaveats(article, cut, rules, surnames, new Set(mentioned))).map(
    ({ id, kind, says, span }) => ({ at: placedAt(span).at, rule: id, kind, says }),
  );
}

function placedAt(span: Span): { readonly place: Place; readonly at: Stretch } {
  const place = read && placeOf(read.blocks, span);
  if (!place) throw new Error(`There is no place for ${span.start}–${span.end} of a block.`);
  const start = startOf(place.startNode) + place.startOffset;
  return { place, at: [start, startOf(place.endNode) + place.endOffset] };
}

/** Notes where each text node of the body begins in the body's text; says where each ends. */
function numberTextNodes(): readonly number[] {
  const ends: number[] = [];
  if (!document.body) return ends;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let end = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    places.set(node, end);
    end += node.data.length;
    ends.push(end);
  }
  return ends;
}

/** What of a run's text node belongs to its block, which is so long. */
function stretchOf({ node, start }: Run, length: number): Stretch {
  const at = startOf(node);
  return [at + Math.max(0, -start), at + Math.min(node.data.length, length - start)];
}

function startOf(node: Text): number {
  const start = places.get(node);
  if (start === undefined) throw new Error('The reader read a text that is not in the body.');
  return start;
}
