/** How hard a text is to read: reckoned by hand beside each. */
import { describe, expect, it } from 'vitest';
import { lixOf, sentenceLengths } from '../../tools/knowledge/readability.ts';

describe('LIX', () => {
  it.each([
    ['', 0],
    ['— …', 0],
    // 4 words, 1 sentence, none long
    ['The gate is shut.', 4],
    // 6 words, 2 sentences, 3 of them long
    ['It marches. They measure the bridges.', 3 + 300 / 6],
    // The same with a colon
    ['It marches: they measure the bridges.', 3 + 300 / 6],
    // 6 letters are short, 7 are long
    ['guards soldier', 2 + 50],
    // The parts of a word with a hyphen count each, and what follows an apostrophe does not
    ["solid-fuelled missile's", 3 + 200 / 3],
    // Names are not the writer's choice
    ['It is Chongjin, Pyongyang and Vladivostok.', 6],
    // A full stop within a number or an abbreviation ends nothing
    ['Of 1.5 tons.', 4],
  ])('of ‘%s’ is %d', (text, lix) => {
    expect(lixOf(text)).toBeCloseTo(lix, 5);
  });
});

describe('the lengths of sentences', () => {
  it.each([
    ['', []],
    ['One two three.', [3]],
    ['One two. Three?', [2, 1]],
    ['A solid-fuelled missile: it flies.', [5]],
    ["He said 'no.' She left — at once.", [3, 4]],
  ])('in ‘%s’ are counted', (text, lengths) => {
    expect(sentenceLengths(text)).toEqual(lengths);
  });
});
