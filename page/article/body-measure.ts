/** Measures a body: how much of it there is, and of what make. */
import type { BodyBlock } from './article-body.ts';
import { readsLikeParagraph } from './article-home.ts';
import { weightOfText } from '../text-weight.ts';

/** Weights are letters' worth: Han, kana and Hangul count for two. */
export interface Measure {
  /** Blocks of running text; of these, long ones; of these, those with a sentence in them. */
  readonly blocks: number;
  readonly paragraphs: number;
  readonly sentenced: number;
  readonly weight: number;
  /** Characters of running text in links. */
  readonly links: number;
  readonly headings: number;
}

/** A page shows its make in its first blocks. */
const BLOCKS_ASKED = 2_000;

const SENTENCE = /[.!?…]["'”’)»」』]*(?:\s|$)|[。！？।]|다\./;

export function measureOf(all: readonly BodyBlock[]): Measure {
  const blocks = all.slice(0, BLOCKS_ASKED);
  let [paragraphs, sentenced, weight, links] = [0, 0, 0, 0];
  const text = blocks.filter(({ kind }) => kind === 'body');
  for (const block of text) {
    const own = weightOfText(block.text);
    const linked = block.runs
      .filter(({ isLink }) => isLink)
      .reduce((sum, { node }) => sum + node.data.length, 0);
    weight += own;
    links += linked;
    if (!readsLikeParagraph(own, linked, block.text.length)) continue;
    paragraphs++;
    if (SENTENCE.test(block.text)) sentenced++;
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  return { blocks: text.length, paragraphs, sentenced, weight, links, headings };
}
