/** One property of the Korean spellings: of whatever Hangul, in plain letters, and all found by the matcher as they stand. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLexicon, readyForm } from '../../core/matching/lexicon.ts';
import { findForms } from '../../core/matching/mentions.ts';
import { cutWords } from '../../core/text/words.ts';
import { spellKorean, whyNot } from '../../tools/knowledge/forms/korean.ts';

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const word = (minLength: number, maxLength: number) =>
  fc.array(syllable, { minLength, maxLength }).map((syllables) => syllables.join(''));

const name = fc.oneof(
  fc.record({ hangul: word(2, 4), as: fc.constant('person' as const) }),
  fc.record({ hangul: word(1, 5), as: fc.constant('place' as const) }),
  fc.record({
    hangul: fc.array(word(1, 3), { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
    as: fc.constantFrom('name' as const, 'word' as const),
  }),
);

it('spells any Hangul in plain letters that the matcher finds', () => {
  fc.assert(
    fc.property(name, ({ hangul, as }) => {
      expect(whyNot(hangul, as)).toBeUndefined();
      for (const text of spellKorean(hangul, as)) {
        expect(text).toMatch(/^[A-Za-z’]+(?:[-. ]+[A-Za-z’]+)*$/);
        const lexicon = buildLexicon([readyForm(hangul, { text })]);
        expect(findForms(cutWords(`(${text})`), lexicon)).toHaveLength(1);
      }
    }),
    { numRuns: 150 },
  );
});
