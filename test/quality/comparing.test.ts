/** How what the reader found is counted against what a person marked: words of the body, and mentions. */
import { describe, expect, it } from 'vitest';
import { compareBody } from '../../tools/quality/compare-bodies.ts';
import { compareMentions } from '../../tools/quality/compare-mentions.ts';
import { checksum, whyStale, type JudgedMention } from '../../tools/quality/judged.ts';
import type { FoundMention } from '../../tools/quality/reading.ts';

//            0    5        14          26      34
const TEXT = 'MenuThe titleOne two three.A captionFour five.Related story';
const NODE_ENDS = [4, 13, 27, 36, 46, 59];
const [MENU, TITLE, FIRST, CAPTION, SECOND, RELATED] = NODE_ENDS.map(
  (end, i) => [NODE_ENDS[i - 1] ?? 0, end] as const,
) as [Place, Place, Place, Place, Place, Place];
type Place = readonly [number, number];

describe('compareBody', () => {
  const judged = { id: 'page', body: [TITLE, FIRST, SECOND], optional: [CAPTION] };
  const title = { kind: 'title', runs: [TITLE] } as const;
  const blockAt = (kind: 'body' | 'caption', ...runs: Place[]) => ({ kind, runs }) as const;
  const count = (blocks: readonly { kind: 'title' | 'body' | 'caption'; runs: Place[] }[]) => {
    const {
      missed: _,
      strange: __,
      id: ___,
      ...counts
    } = compareBody(judged, {
      text: TEXT,
      nodeEnds: NODE_ENDS,
      blocks,
    });
    return counts;
  };

  it.each([
    ['the judged body', [FIRST, SECOND], { judged: 7, covered: 7, ours: 7, foreign: 0 }],
    ['half of it', [FIRST], { judged: 7, covered: 5, ours: 5, foreign: 0 }],
    [
      'what may or may not belong',
      [FIRST, CAPTION],
      { judged: 7, covered: 5, ours: 5, foreign: 0 },
    ],
    ['a menu', [MENU, FIRST, SECOND], { judged: 7, covered: 7, ours: 8, foreign: 1 }],
    ['a teaser', [FIRST, RELATED], { judged: 7, covered: 5, ours: 7, foreign: 2 }],
  ])('counts the words of a reader that takes %s', (_, runs, counts) => {
    expect(count([{ ...title, runs: [TITLE] }, blockAt('body', ...runs)])).toEqual(counts);
  });

  it('takes a caption that the reader tells apart for no part of its body', () => {
    expect(count([blockAt('caption', RELATED)])).toMatchObject({ ours: 0, foreign: 0 });
  });

  it('says where what was left out and let in stands, the longest first', () => {
    const { missed, strange } = compareBody(judged, {
      text: TEXT,
      nodeEnds: NODE_ENDS,
      blocks: [blockAt('body', FIRST, MENU, RELATED)],
    });
    expect(missed.map(([start, end]) => TEXT.slice(start, end))).toEqual([
      'The title',
      'Four five',
    ]);
    expect(strange.map(([start, end]) => TEXT.slice(start, end))).toEqual([
      'Related story',
      'Menu',
    ]);
  });
});

describe('compareMentions', () => {
  const text = 'Kim met the North Korean soldiers in the North, said the North.';
  const at = (words: string, from = 0): Place => {
    const start = text.indexOf(words, from);
    return [start, start + words.length];
  };
  const judgedAt = (words: string, term: string): JudgedMention => [
    ...at(words),
    term,
    checksum(words, 8),
  ];
  const foundAt = (place: Place, term: string, kind: FoundMention['kind'] = 'body') => ({
    at: place,
    term,
    kind,
    isExact: true,
  });
  const judged = {
    id: 'page',
    range: [0, text.length] as const,
    lookedFor: new Set(['kim-jong-un', 'kim-il-sung', 'kpa', 'north-korea', 'met', 'soldiers']),
    mentions: [judgedAt('Kim', 'kim-jong-un'), judgedAt('North Korean soldiers', 'kpa')],
    or: [[...at('North Korean'), 'north-korea']] as readonly JudgedMention[],
  };
  const compare = (...mentions: FoundMention[]) => compareMentions(judged, { text, mentions });

  it('calls the same term at the same characters right', () => {
    expect(
      compare(foundAt(at('Kim'), 'kim-jong-un'), foundAt(at('North Korean soldiers'), 'kpa')),
    ).toMatchObject({ judged: 2, recalled: 2, found: 2, right: 2, inexact: 0, misses: [] });
  });

  it('leaves terms out that came later', () => {
    expect(compare(foundAt(at('soldiers'), 'soldier'))).toMatchObject({ found: 0, unjudged: 1 });
  });

  it('calls an alternative as right as what it stands for', () => {
    expect(compare(foundAt(at('North Korean'), 'north-korea'))).toMatchObject({
      recalled: 1,
      found: 1,
      right: 1,
      misses: [{ kind: 'not found', term: 'kim-jong-un' }],
    });
  });

  it.each([
    ['wrongly found', foundAt(at('met'), 'kim-jong-un'), undefined],
    ['other characters', foundAt(at('Kim met'), 'kim-jong-un'), '0–3'],
    ['another term', foundAt(at('Kim'), 'kim-il-sung'), 'kim-jong-un'],
  ])('names what is %s, once', (kind, mention, instead) => {
    const { right, misses } = compare(mention, foundAt(at('North Korean soldiers'), 'kpa'));
    expect(right).toBe(1);
    expect(misses.filter((miss) => miss.at === mention.at)).toEqual([
      expect.objectContaining({ kind, ...(instead && { instead }) }),
    ]);
    expect(misses).toHaveLength(kind === 'wrongly found' ? 2 : 1);
  });

  it('leaves out captions and what is beyond the judged range', () => {
    const { found } = compareMentions(
      { ...judged, range: [0, 10] },
      {
        text,
        mentions: [
          foundAt(at('Kim'), 'kim-jong-un', 'caption'),
          foundAt(at('the North,'), 'north-korea'),
        ],
      },
    );
    expect(found).toBe(0);
  });

  it('leaves out what was judged optional or no running text, but not what is right there', () => {
    const lenient = { ...judged, optional: [[...at('Kim met'), 'kim-jong-un']] as const };
    const strangers = [foundAt(at('met'), 'kpa'), foundAt(at('the North.'), 'north-korea')];
    const { found, right } = compareMentions(
      { ...lenient, skip: [at('said the North.')] },
      { text, mentions: [foundAt(at('Kim'), 'kim-jong-un'), ...strangers] },
    );
    expect({ found, right }).toEqual({ found: 1, right: 1 });
  });

  it('counts ranges over other characters than were matched or judged', () => {
    const kim = foundAt(at('Kim'), 'kim-jong-un');
    expect(compare({ ...kim, isExact: false }).inexact).toBe(1);
    const elsewhere = { ...judged, mentions: [[...at('Kim'), 'kim-jong-un', '00000000']] as const };
    expect(compareMentions(elsewhere, { text, mentions: [kim] }).inexact).toBe(1);
  });
});

describe('whyStale', () => {
  const judged = { id: 'page', page: 'aa', text: checksum('text', 16), judged: '2026-11-23' };

  it('says why a judgement can no longer be compared', () => {
    expect(whyStale(judged, 'aa', 'text')).toBeUndefined();
    expect(whyStale(judged, 'bb', 'text')).toMatch(/bytes/);
    expect(whyStale(judged, 'aa', 'texts')).toMatch(/another text/);
  });
});
