/** Which mentions are marked. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { chooseMarked, type Marking } from '../../../core/matching/marking.ts';
import type { Mention } from '../../../core/matching/mentions.ts';

function mention(term: string, block: number, start: number): Mention {
  return { term, form: term, block, start, end: start + 1 };
}

const BLOCKS: readonly Block[] = [
  { kind: 'body', text: 'a b a b'.padEnd(100) },
  { kind: 'heading', text: 'Later' },
  { kind: 'body', text: 'a b'.padEnd(100) },
];
const ALL = [
  mention('a', 0, 0),
  mention('b', 0, 2),
  mention('a', 0, 4),
  mention('b', 0, 6),
  mention('a', 2, 0),
  mention('b', 2, 2),
];

describe('chooseMarked', () => {
  it.each<[Marking, readonly number[]]>([
    ['first', [0, 1]],
    ['sections', [0, 1, 4, 5]],
    ['all', [0, 1, 2, 3, 4, 5]],
  ])('marks %s', (marking, expected) => {
    const marked = chooseMarked(ALL, BLOCKS, marking, () => true);
    expect(marked.map((one) => ALL.indexOf(one))).toEqual(expected);
  });

  it('leaves it to the next mention of a term where one may not be marked', () => {
    const marked = chooseMarked(ALL, BLOCKS, 'first', ({ block, start }) => block > 0 || start > 0);
    expect(marked.map((one) => ALL.indexOf(one))).toEqual([1, 2]);
  });

  it('puts no more than twenty into a screenful, and goes on in the next', () => {
    const many = Array.from({ length: 80 }, (_, i) => mention(`t${i}`, 0, i * 50));
    const blocks: readonly Block[] = [{ kind: 'body', text: 'x'.repeat(4_000) }];
    const starts = chooseMarked(many, blocks, 'all', () => true).map(({ start }) => start);
    expect(starts.slice(0, 20)).toEqual(many.slice(0, 20).map(({ start }) => start));
    for (const start of starts) {
      const near = starts.filter((other) => other >= start && other < start + 1_800);
      expect(near.length).toBeLessThanOrEqual(20);
    }
    expect(starts.at(-1)).toBeGreaterThan(3_500);
  });

  it('marks a term that a full screenful left out at its next mention', () => {
    const crowd = Array.from({ length: 20 }, (_, i) => mention(`t${i}`, 0, i));
    const late = [mention('late', 0, 30), mention('late', 0, 3_000)];
    const blocks: readonly Block[] = [{ kind: 'body', text: 'x'.repeat(4_000) }];
    expect(chooseMarked([...crowd, ...late], blocks, 'first', () => true)).toContain(late[1]);
  });
});
