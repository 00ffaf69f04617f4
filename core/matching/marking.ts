/**
 * Chooses which of the mentions are marked: the first of each term, the first in each section, or all; and never so many in a
 * screenful of text that a page turns into confetti. A mention that may not be marked leaves it to the next of its term.
 */
import type { Block } from '../article.ts';
import type { Mention } from './mentions.ts';

export const MARKINGS = ['first', 'sections', 'all'] as const;
export type Marking = (typeof MARKINGS)[number];

/** So much of an article fills the window of a laptop, about; in UTF-16 code units of text. */
const SCREENFUL = 1_800;
/** About one in each of its lines. */
const MARKS_A_SCREENFUL = 20;

/** `mentions` in the order of the page; `mayBeMarked` says no to links, headings and the like. */
export function chooseMarked(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  marking: Marking,
  mayBeMarked: (mention: Mention) => boolean,
): readonly Mention[] {
  const places = placesOf(blocks);
  const marked: Mention[] = [];
  const seen = new Set<string>();
  /** Where the last screenful's marks stand in the whole text. */
  const recent: number[] = [];
  for (const mention of mentions) {
    const { section, start } = places[mention.block] as Place;
    const key = marking === 'sections' ? `${section} ${mention.term}` : mention.term;
    if (marking !== 'all' && seen.has(key)) continue;
    const at = start + mention.start;
    while (recent.length > 0 && at - (recent[0] as number) > SCREENFUL) recent.shift();
    if (recent.length >= MARKS_A_SCREENFUL || !mayBeMarked(mention)) continue;
    seen.add(key);
    recent.push(at);
    marked.push(mention);
  }
  return marked;
}

interface Place {
  readonly section: number;
  /** Characters of the text before the block. */
  readonly start: number;
}

function placesOf(blocks: readonly Block[]): readonly Place[] {
  let section = 0;
  let start = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') section++;
    const place = { section, start };
    start += block.text.length;
    return place;
  });
}
