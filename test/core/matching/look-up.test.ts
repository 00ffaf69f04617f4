import { describe, expect, it } from 'vitest';
import { FormShelf } from '../../../core/matching/form-shelf.ts';
import { lookUp as lookUpIn } from '../../../core/matching/look-up.ts';
import type { Form } from '../../../core/pack/pack.ts';

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  dmz: [{ text: 'DMZ' }, { text: 'Demilitarized Zone' }, { text: '비무장지대', lang: 'ko' }],
  pyongyang: [{ text: 'Pyongyang' }, { text: '평양', lang: 'ko' }, { text: 'Пхеньян', lang: 'ru' }],
  storm: [{ text: 'Storm Corps' }, { text: 'Storm', onlyNear: ['troops'] }],
  street: [{ text: 'Saeppyol Street' }, { text: 'Street of Stars' }],
  war: [{ text: 'Nordkorea', lang: 'de' }],
};
const TERMS = Object.entries(FORMS).map(([id, forms]) => ({ id, forms }));
const SHELF = new FormShelf(TERMS);

const lookUp = (text: string) => lookUpIn(text, TERMS, SHELF);

const idsOf = (text: string) => lookUp(text).map(({ term }) => term);

describe('looking up words', () => {
  it.each([
    ['as they stand', 'Pyongyang', 'pyongyang'],
    ['in small letters', 'dmz', 'dmz'],
    ['in the plural', 'Demilitarized Zones', 'dmz'],
    ['with accents and other white space', ' Pyŏngyang\n', 'pyongyang'],
    ['in another script', 'Пхеньян', 'pyongyang'],
    ['with a Korean ending', '평양에서', 'pyongyang'],
    ['as a German word written together', 'Nordkoreakonflikt', 'war'],
    ['without the neighbours that a page would need', 'storm', 'storm'],
    ['that are a part of a form', 'saeppyol', 'street'],
    ['within more words', 'near the dmz yesterday', 'dmz'],
  ])('finds them %s', (_, text, term) => {
    expect(idsOf(text)[0]).toBe(term);
  });

  it.each([
    ['words of nobody’s', 'porridge'],
    ['a beginning of a word', 'pyong'],
    ['nothing', ''],
    ['signs without a letter', '… — !'],
    ['a word that needs its neighbours, among others', 'out in the storm'],
    ['small letters in a whole sentence', 'he saw the dmz on a rainy day'],
    ['a word that says nothing', 'of'],
  ])('finds nothing for %s', (_, text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('names each term once, what a page would mark first, and the form it met', () => {
    expect(lookUp('Storm Corps in Pyongyang')).toEqual([
      { term: 'storm', form: 'Storm Corps', isSure: true },
      { term: 'pyongyang', form: 'Pyongyang', isSure: true },
    ]);
  });

  it.each([
    ['what a page would be marked with', 'Pyongyang', true],
    ['a form, whatever its capitals and neighbours', 'storm', true],
    ['a part of a form', 'saeppyol', false],
    ['a form in small letters among other words', 'near the dmz', false],
  ])('says whether it is sure: %s', (_, text, isSure) => {
    expect(lookUp(text)[0]?.isSure).toBe(isSure);
  });

  it.each([
    ['a beginning of a word', 'pyong', 'pyongyang'],
    ['a short word that few forms hold', 'of', 'street'],
    ['a beginning of the last word', 'Saeppyol Str', 'street'],
  ])('takes %s while it is typed, and is not sure', (_, text, term) => {
    expect(lookUpIn(text, TERMS, SHELF, true)[0]).toMatchObject({ term, isSure: false });
    expect(idsOf(text)).toEqual([]);
  });

  it.each(['p', 'sa', 'Saep Street'])('finds nothing for ‘%s’ while it is typed', (text) => {
    expect(lookUpIn(text, TERMS, SHELF, true)).toEqual([]);
  });

  it('is sure of what is typed to its end', () => {
    expect(lookUpIn('storm corps', TERMS, SHELF, true)[0]).toMatchObject({ isSure: true });
  });

  it('reads the beginning of a very long selection', () => {
    expect(idsOf(`${'word '.repeat(80)}Pyongyang`)).toEqual([]);
    expect(idsOf(`Pyongyang ${'word '.repeat(5_000)}`)).toEqual(['pyongyang']);
  });
});
