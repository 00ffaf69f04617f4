/** What core/matching/recognise promises: a page is about a pack when several different signs say so, and it says which. */
import { describe, expect, it } from 'vitest';
import { allAtOnce } from '../../../core/steps.ts';
import { prepareIndex } from '../../../core/matching/pack-index.ts';
import type { Article } from '../../../core/article.ts';
import { cutBlocks } from '../../../core/matching/mentions.ts';
import type { PackIndex, Sign } from '../../../core/pack/pack.ts';
import { isBeyondDoubt, lookFor, readyIndex, recognise } from '../../../core/matching/recognise.ts';
import { anArticle, body, caption, title } from '../an-article.ts';

const sign = (id: string, weight: number, ...texts: readonly string[]): Sign => ({
  id,
  weight,
  forms: texts.map((text) => ({ text })),
});

const KOREA: PackIndex = {
  id: 'north-korea',
  title: 'North Korea',
  signs: [
    sign('subject', 3, 'North Korea', 'DPRK'),
    sign('capital', 2, 'Pyongyang'),
    sign('leader', 2, 'Kim Jong Un'),
    sign('party', 2, 'Workers’ Party'),
    sign('south', 1, 'Seoul'),
    sign('border', 1, 'border'),
  ],
};

/** A body of this many words in all, the rest of them saying nothing. */
function bodyOf(words: number, text: string) {
  return body(`${text}${' word'.repeat(words - text.split(' ').length)}`);
}

function ready(index: PackIndex) {
  return readyIndex(prepareIndex(index));
}

function cutAll({ blocks }: Article) {
  return allAtOnce(cutBlocks(blocks));
}

function lookAt(article: Article, index = KOREA) {
  return allAtOnce(lookFor(ready(index), article.blocks, cutAll(article)));
}

describe('lookFor', () => {
  it.each<[what: string, text: string, isEnough: boolean]>([
    ['three signs that weigh seven', 'North Korea, Pyongyang, Kim Jong Un; North Korea', true],
    [
      'several signs in other spellings',
      'the D.P.R.K.’s capital PYONGYANG, Kim Jong-Un; the DPRK',
      true,
    ],
    ['three signs that weigh six', 'North Korea, Pyongyang, Seoul; North Korea', true],
    ['three signs that weigh five', 'North Korea, border, Seoul; North Korea', false],
    ['two signs, however telling', 'North Korea, Pyongyang; North Korea, Pyongyang', false],
    [
      'enough signs but for the subject',
      'Pyongyang, Kim Jong Un, Workers’ Party, Seoul, Pyongyang',
      false,
    ],
    ['enough signs, the subject named but once', 'North Korea, Pyongyang, Kim Jong Un', false],
    ['no sign at all', 'a story of other things', false],
    ['nothing', '', false],
  ])('of a page with %s: %s', (_, text, isEnough) => {
    expect(lookAt(anArticle([body(text)])).isEnough).toBe(isEnough);
  });

  it.each(KOREA.signs.flatMap(({ forms }) => forms.map(({ text }) => text)))(
    'is not led by ‘%s’ alone, however often it stands there',
    (text) => {
      for (const times of [1, 10, 1_000]) {
        const look = lookAt(anArticle([title(text), body(`${text}. `.repeat(times))]));
        expect(look.isEnough).toBe(false);
        expect(look.evidence).toHaveLength(1);
      }
    },
  );

  it('scores each sign once', () => {
    expect(lookAt(anArticle([body('DPRK, North Korea, Seoul, Seoul, Seoul')])).score).toBe(4);
  });

  it('wants the subject named thrice for each thousand words', () => {
    const signs = 'North Korea Pyongyang Kim Jong Un ';
    expect(lookAt(anArticle([bodyOf(1_000, `${signs}DPRK DPRK`)])).isEnough).toBe(true);
    expect(lookAt(anArticle([bodyOf(1_100, `${signs}DPRK DPRK`)])).isEnough).toBe(false);
  });

  it('takes a subject named in the title and once in the text, however long that is', () => {
    const long = bodyOf(5_000, 'North Korea Pyongyang Kim Jong Un');
    expect(lookAt(anArticle([title('DPRK news'), long])).isEnough).toBe(true);
    expect(lookAt(anArticle([title('News'), long])).isEnough).toBe(false);
  });

  it('takes the title’s word for the subject, where the text speaks of what belongs to it', () => {
    const page = [title('North Korea'), body('Pyongyang, Kim Jong Un, Workers’ Party')];
    expect(lookAt(anArticle(page)).isEnough).toBe(true);
    expect(lookAt(anArticle([title('North Korea'), body('Seoul')])).isEnough).toBe(false);
  });

  it('counts captions as part of the text', () => {
    const page = [body('Pyongyang and North Korea'), caption('Kim Jong Un of the DPRK')];
    expect(lookAt(anArticle(page)).isEnough).toBe(true);
  });

  it('gives the words as first met on the page, how often each sign stands there, and the most frequent first', () => {
    const page = [
      title('PYONGYANG’s view'),
      body('The  D.P.R.K.; North\n Korea; Kim  Jong-Un; North Korea; Pyongyang'),
    ];
    expect(lookAt(anArticle(page)).evidence).toEqual([
      { text: 'D.P.R.K', count: 3 },
      { text: 'PYONGYANG', count: 2 },
      { text: 'Kim Jong-Un', count: 1 },
    ]);
  });

  it('holds to what a sign’s form says of its neighbours', () => {
    const index: PackIndex = {
      ...KOREA,
      signs: [
        {
          id: 'short',
          weight: 3,
          forms: [{ text: 'NK', onlyNear: ['Korea'], notNear: ['cells'] }],
        },
      ],
    };
    expect(lookAt(anArticle([body('NK in Korea')]), index).evidence).toHaveLength(1);
    expect(lookAt(anArticle([title('Korea today'), body('NK')]), index).evidence).toHaveLength(1);
    expect(lookAt(anArticle([body('NK in medicine')]), index).evidence).toHaveLength(0);
    expect(lookAt(anArticle([body('NK cells in Korea')]), index).evidence).toHaveLength(0);
  });
});

describe('recognise', () => {
  const RUSSIA: PackIndex = {
    id: 'russia',
    title: 'Russia',
    signs: [sign('subject', 3, 'Russia'), sign('capital', 3, 'Moscow'), sign('leader', 3, 'Putin')],
  };
  const named = (article: Article) =>
    allAtOnce(recognise([KOREA, RUSSIA].map(ready), article.blocks, cutAll(article))).map(
      ({ pack }) => pack,
    );

  it('gives every pack that fits, the best first', () => {
    const both = 'North Korea, Pyongyang, Kim Jong Un, DPRK. Russia, Moscow, Putin, Russia.';
    expect(named(anArticle([body(both)]))).toEqual(['russia', 'north-korea']);
  });

  it('gives no pack that does not fit', () => {
    expect(named(anArticle([body('North Korea and Russia, Moscow, Putin, Russia')]))).toEqual([
      'russia',
    ]);
    expect(named(anArticle([body('Elsewhere')]))).toEqual([]);
  });

  it('gives score and evidence with each', () => {
    const article = anArticle([body('Russia, Moscow, Putin, Russia')]);
    expect(allAtOnce(recognise([ready(RUSSIA)], article.blocks, cutAll(article)))).toEqual([
      {
        pack: 'russia',
        score: 9,
        evidence: [
          { text: 'Russia', count: 2 },
          { text: 'Moscow', count: 1 },
          { text: 'Putin', count: 1 },
        ],
      },
    ]);
  });
});

describe('isBeyondDoubt', () => {
  it.each([
    [6, false],
    [11, false],
    [12, true],
  ])('of a score of %i: %s', (score, expected) => {
    expect(isBeyondDoubt({ pack: 'p', score, evidence: [] })).toBe(expected);
  });
});
