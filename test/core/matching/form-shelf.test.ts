/** What core/matching/form-shelf promises: it answers as if every form had been made ready by itself, whatever was asked before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsCompounds } from '../../../core/matching/compounds.ts';
import { FormShelf } from '../../../core/matching/form-shelf.ts';
import {
  buildLexicon,
  couldMatch,
  readyForm,
  type ReadyForm,
} from '../../../core/matching/lexicon.ts';
import { compileAll } from '../../../tools/knowledge/build.ts';

const [compiled] = compileAll().packs;
if (!compiled) throw new Error('There is no pack.');
const { terms } = compiled.pack;
const ready = terms.flatMap(({ id, forms }) =>
  forms.map((form) => ({ form: readyForm(id, form), lang: form.lang })),
);
const lexicon = buildLexicon(ready.map(({ form }) => form));
const words = [...new Set(ready.flatMap(({ form }) => [...form.words, ...form.lastWords]))];

/** The forms that could match, from all of them made ready at once. */
function expected(present: ReadonlySet<string>): readonly ReadyForm[] {
  const filed = [...present].flatMap((word) => lexicon.get(word) ?? []);
  return [...new Set(filed)].filter((form) => couldMatch(form, present));
}

describe('a shelf of forms', () => {
  it('gives all the forms of the real pack, in their order, to a text that has all their words', () => {
    const present = new Set(words);
    expect(new FormShelf(terms).thatCouldMatch(present)).toEqual(expected(present));
  });

  it('gives a text with any of the words what could match there, one text after the other', () => {
    const shelf = new FormShelf(terms);
    fc.assert(
      fc.property(fc.subarray(words, { maxLength: 400 }), (some) => {
        const present = new Set(some);
        expect(shelf.thatCouldMatch(present)).toEqual(expected(present));
      }),
      { numRuns: 40 },
    );
  });

  it('knows the forms that can begin a German compound, and gives the very same ones', () => {
    const shelf = new FormShelf(terms);
    const german = ready.filter(({ form, lang }) => beginsCompounds(form, lang));
    expect(shelf.german).toEqual(german.map(({ form }) => form));
    const matching = shelf.thatCouldMatch(new Set(words));
    expect(shelf.german.every((form) => matching.includes(form))).toBe(true);
  });

  it('gives nothing of forms without a word', () => {
    const shelf = new FormShelf([{ id: 'dash', forms: [{ text: '—' }] }]);
    expect(shelf.thatCouldMatch(new Set(['', '—']))).toEqual([]);
  });
});
