/** Short names: 'Kim' after 'Kim Jong Un', 'the North' after 'North Korea'. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { buildLexicon, readyForm } from '../../../core/matching/lexicon.ts';
import { cutBlocks, findMentions } from '../../../core/matching/mentions.ts';
import type { Form } from '../../../core/pack/pack.ts';
import { allAtOnce } from '../../../core/steps.ts';
import { body, title } from '../an-article.ts';

const TERMS: Readonly<Record<string, readonly Form[]>> = {
  'kim-jong-un': [{ text: 'Kim Jong Un' }, { text: 'Kim', afterFull: true }],
  'kim-yo-jong': [{ text: 'Kim Yo Jong' }, { text: 'Kim', afterFull: true }],
  north: [
    { text: 'North Korea' },
    { text: 'North Korean' },
    { text: 'the North', afterFull: true },
    { text: '북한', lang: 'ko' },
    { text: '북측', lang: 'ko', afterFull: true },
  ],
};

const LEXICON = buildLexicon(
  Object.entries(TERMS).flatMap(([id, forms]) => forms.map((form) => readyForm(id, form))),
);

function mentionsIn(...blocks: readonly Block[]): readonly string[] {
  const cut = allAtOnce(cutBlocks(blocks));
  return allAtOnce(findMentions(blocks, cut, LEXICON)).map(
    ({ term, block, start, end }) => `${blocks[block]?.text.slice(start, end)}: ${term}`,
  );
}

const FULL = 'Kim Jong Un: kim-jong-un';

describe('a family’s name', () => {
  it.each<[text: string, found: readonly string[]]>([
    ['Kim Jong Un spoke. Kim left.', [FULL, 'Kim: kim-jong-un']],
    ['Kim Jong Un spoke. Mr Kim’s guards left.', [FULL, 'Kim: kim-jong-un']],
    ['Kim Jong Un spoke. President Kim left.', [FULL, 'Kim: kim-jong-un']],
    ['Kim Jong Un spricht. Machthaber Kim geht.', [FULL, 'Kim: kim-jong-un']],
    ['Kim spoke. Kim Jong Un left.', [FULL]],
    ['Kim Jong Un and Kim Yo Jong spoke. Kim left.', [FULL, 'Kim Yo Jong: kim-yo-jong']],
    ['Kim Yo Jong spoke. Kim left.', ['Kim Yo Jong: kim-yo-jong', 'Kim: kim-yo-jong']],
    ['Kim Jong Un spoke. Kim Dae-jung answered. Kim left.', [FULL]],
    [
      'Kim Jong Un spoke of his late father, Kim Yo Jong. Kim left.',
      [FULL, 'Kim Yo Jong: kim-yo-jong', 'Kim: kim-jong-un'],
    ],
    ['Kim Jong Un spoke of his sister, Kim Yo Jong. Kim left.', [FULL, 'Kim Yo Jong: kim-yo-jong']],
    ['The late Kim Jong Un spoke. Kim left.', [FULL, 'Kim: kim-jong-un']],
    ['Kim Jong Un spoke. Yuna Kim skated.', [FULL]],
    ['Kim Jong Un spoke. Yuna Kim skated. Kim left.', [FULL, 'Kim: kim-jong-un']],
    ['Kim Jong Un spoke of kim.', [FULL]],
    ['Kim Jong Un met the Kims.', [FULL]],
  ])('%s', (text, found) => {
    expect(mentionsIn(body(text))).toEqual(found);
  });

  it('is known from the title on', () => {
    expect(mentionsIn(title('Kim Jong Un speaks'), body('Kim left.'))).toEqual([
      FULL,
      'Kim: kim-jong-un',
    ]);
  });
});

describe('a family’s name in a headline', () => {
  const HEADLINE = 'Kim speaks to the North';

  it.each<[text: string, found: readonly string[]]>([
    ['Kim Jong Un spoke.', ['Kim: kim-jong-un', FULL]],
    ['Kim Jong Un and Kim Dae-jung spoke.', ['Kim: kim-jong-un', FULL]],
    ['Kim Dae-jung and Kim Jong Un spoke.', [FULL]],
    ['Nobody spoke.', []],
    ['North Korea listened.', ['the North: north', 'North Korea: north']],
  ])('before ‘%s’', (text, found) => {
    expect(mentionsIn(title(HEADLINE), body(text))).toEqual(found);
  });

  it('is no stranger’s though the headline names one', () => {
    expect(mentionsIn(title('Yuna Kim, Kim Yuna and Kim'), body('Kim Jong Un spoke.'))).toEqual([
      FULL,
    ]);
  });
});

describe('a country’s short name', () => {
  it.each<[text: string, found: readonly string[]]>([
    ['North Korea said so. The North denied it.', ['North Korea: north', 'The North: north']],
    ['North Korea fired. On Monday the North', ['North Korea: north', 'the North: north']],
    ['The North said so.', []],
    ['North Korea lies by the North Sea. The North', ['North Korea: north', 'The North: north']],
    ['North Korea is in the north.', ['North Korea: north']],
    ['North Korea and the North Korean army', ['North Korea: north', 'North Korean: north']],
    ['북한은 북측이', ['북한: north', '북측: north']],
  ])('%s', (text, found) => {
    expect(mentionsIn(body(text))).toEqual(found);
  });
});
