/**
 * One property of core/matching/mentions: forms planted in a text, each in some disguise that publishers really use, are all
 * found at exactly their places, and nothing else is.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allAtOnce } from '../../../core/steps.ts';
import { buildLexicon, readyForm } from '../../../core/matching/lexicon.ts';
import { cutBlocks, findMentions } from '../../../core/matching/mentions.ts';
import type { Form } from '../../../core/pack/pack.ts';
import { body } from '../an-article.ts';

const FORMS: readonly Form[] = [
  { text: 'North Hamgyong' },
  { text: 'Hamgyŏng-bukto' },
  { text: 'Kim Jong Un' },
  { text: 'political officer' },
  { text: 'Workers’ Party' },
  { text: 'DMZ' },
  { text: '함경북도', lang: 'ko' },
  { text: 'Северная Корея', lang: 'ru' },
  { text: 'DPRK' },
  { text: 'MIA', case: 'exact' },
  { text: '北朝鮮', lang: 'ja' },
  { text: 'd’Hamhung', lang: 'fr' },
];

/** What must not be found: the forms torn apart, without their capitals, or within other words. */
const DECOYS: readonly string[] = [
  'dmz|Dmz|DMZone|northern|north Hamgyong|North, Hamgyong|Kim (Jong Un)|KimJong Un'.split('|'),
  'political. Officer|Workers’ party|대함경북도|северная Корея|the|of 1,500|D. P.|dprk|mia|朝鮮|Д'.split(
    '|',
  ),
  ['\uD800', '🇰🇵', '\u0301', 'x'.repeat(5_000)],
].flat();

/** Each letter of a form may have a capital and be followed by something that nobody sees. */
const letterDisguise = fc.record({
  isCapital: fc.boolean(),
  hidden: fc.constantFrom('', '', '\u00AD', '\u200B', '\u2060'),
});

const planted = fc.record({
  form: fc.constantFrom(...FORMS),
  letters: fc.array(letterDisguise, { minLength: 20, maxLength: 20 }),
  gap: fc.constantFrom(' ', '\u00A0', '\u202F', '\n  ', '-', '\u2010', '\u2011'),
  normalization: fc.constantFrom('NFC', 'NFD'),
  apostrophe: fc.constantFrom('’', "'", '‘', 'ʼ', '´', '`', '′'),
  isDotted: fc.boolean(),
  /** Stands behind a form without being a part of it. */
  ending: fc.constantFrom('', '’s', "'s", '’'),
  /** Stands between this form and what follows. */
  separator: fc.constantFrom(' ', ', ', '. ', ' (', ') ', ': “', '” ', ' — ', '\n\n'),
  decoy: fc.constantFrom(...DECOYS),
});

type Planted = typeof planted extends fc.Arbitrary<infer P> ? P : never;

function disguise(plant: Planted): string {
  const { form, letters, gap, normalization, apostrophe } = plant;
  // An abbreviation of names can have dots.
  if (plant.isDotted && form.text === 'DPRK') return 'D.P.R.K';
  const chars = Array.from(form.text.normalize('NFC'));
  const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
  const disguised = chars.map((char, i) => {
    if (char === ' ' || char === '-') return gap;
    // Apostrophes of every kind, or none at all.
    if (char === '’') return apostrophe;
    const { isCapital, hidden } = letters[i % letters.length] as (typeof letters)[number];
    return (
      (isCapital ? char.toUpperCase() : char) +
      (isLetter(char) && isLetter(chars[i + 1]) ? hidden : '')
    );
  });
  return disguised.join('').normalize(normalization);
}

it('finds every planted form at its place, and nothing else', () => {
  const lexicon = buildLexicon(FORMS.map((form) => readyForm(form.text, form)));
  fc.assert(
    fc.property(fc.array(planted, { maxLength: 12 }), (plants) => {
      let text = 'On Monday ';
      const expected = plants.map((plant) => {
        const start = text.length;
        text += disguise(plant);
        const end = text.length;
        text += `${plant.ending}${plant.separator}${plant.decoy}, `;
        return { form: plant.form.text, start, end };
      });
      const blocks = [body(text)];
      const found = allAtOnce(findMentions(blocks, allAtOnce(cutBlocks(blocks)), lexicon));
      expect(found.map(({ form, start, end }) => ({ form, start, end }))).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});
