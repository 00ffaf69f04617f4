/** What core/matching/lexicon promises: forms cut once, filed under their first word, and chosen by the words of a page. */
import { describe, expect, it } from 'vitest';
import {
  buildLexicon,
  couldMatch,
  foldPhrase,
  lettersOf,
  readyForm,
} from '../../../core/matching/lexicon.ts';
import type { Form } from '../../../core/pack/pack.ts';
import { cutWords } from '../../../core/text/words.ts';

describe('readyForm', () => {
  it('cuts a form into folded words, the gaps between them and the letters as written', () => {
    expect(readyForm('party', { text: "Workers' Party-D.P.R.K. Hamgyŏng" })).toMatchObject({
      owner: 'party',
      text: "Workers' Party-D.P.R.K. Hamgyŏng",
      words: ['workers', 'party', 'dprk', 'hamgyong'],
      gaps: ['space', 'hyphen', 'dot'],
      letters: ['Workers', 'Party', 'DPRK', 'Hamgyong'],
    });
  });

  it('compares capitals unless the form says otherwise', () => {
    expect(readyForm('t', { text: 'DMZ' }).case).toBe('capitals');
    expect(readyForm('t', { text: 'DMZ', case: 'any' }).case).toBe('any');
  });

  it('folds the words that must or must not be near', () => {
    const form = readyForm('t', {
      text: 'DMZ',
      onlyNear: ['North Korea', 'Séoul'],
      notNear: ['Firewall'],
    });
    expect(form.onlyNear).toEqual([['north', 'korea'], ['seoul']]);
    expect(form.notNear).toEqual([['firewall']]);
  });

  it('says nothing of nearness where the form does not', () => {
    const form = readyForm('t', { text: 'DMZ' });
    expect(form).not.toHaveProperty('onlyNear');
    expect(form).not.toHaveProperty('notNear');
  });

  it.each<[form: Form, lastWords: readonly string[]]>([
    [{ text: 'defector' }, ['defector', 'defectors']],
    [{ text: 'political officer' }, ['officer', 'officers']],
    [{ text: 'country' }, ['country', 'countrys', 'countries']],
    [{ text: 'Monday' }, ['monday', 'mondays']],
    [{ text: 'border crossing', lang: 'en-GB' }, ['crossing', 'crossings']],
    // Too short to be safe: 'as' is not the plural of 'a'.
    [{ text: 'KN' }, ['kn']],
    [{ text: '북한', lang: 'ko' }, ['한']],
    [{ text: 'Nordkorea', lang: 'de' }, ['nordkorea']],
    [{ text: 'КНДР' }, ['кндр']],
  ])('gives the last word of %j its English plurals, where it has any', (form, lastWords) => {
    expect(readyForm('t', form).lastWords).toEqual(lastWords);
  });

  it.each([
    ['bus', 'buses'],
    ['box', 'boxes'],
    ['march', 'marches'],
    ['SEZ', 'sezs'],
  ])('knows the plural of %s', (singular, plural) => {
    expect(readyForm('t', { text: singular }).lastWords).toContain(plural);
  });
});

describe('buildLexicon', () => {
  const lexicon = buildLexicon(
    ['Korea', 'Korean War', 'Korean People’s Army', '—', ''].map((text) =>
      readyForm(text, { text }),
    ),
  );
  const filedUnder = (word: string) => lexicon.get(word)?.map(({ text }) => text);

  it('files forms under their first word, the longest first', () => {
    expect(filedUnder('korean')).toEqual(['Korean People’s Army', 'Korean War']);
  });

  it('files a form of one word under its plurals, too', () => {
    expect(filedUnder('korea')).toEqual(['Korea']);
    expect(filedUnder('koreas')).toEqual(['Korea']);
  });

  it('leaves out forms without a word', () => {
    expect([...lexicon.keys()].toSorted()).toEqual(['korea', 'korean', 'koreas']);
  });
});

describe('couldMatch', () => {
  it.each([
    ['political officer', 'The officer was political', true],
    ['political officer', 'Political officers', true],
    ['political officer', 'Politicals and an officer', false],
    ['political officer', 'An officer', false],
    ['D.P.R.K.', 'the DPRK', true],
    ['북한', '북부의 한국', true],
    ['북한', '북부', false],
    ['—', 'anything', false],
  ])('%s, of a page with the words of ‘%s’: %s', (text, page, could) => {
    expect(couldMatch(readyForm('t', { text }), new Set(cutWords(page).folded))).toBe(could);
  });
});

describe('foldPhrase', () => {
  it('gives the folded words of a phrase', () => {
    expect(foldPhrase('  the Workers’ Pärty ')).toEqual(['the', 'workers', 'party']);
  });
});

describe('lettersOf', () => {
  it.each([
    ['DMZ', 'DMZ'],
    ['D.P.R.K', 'DPRK'],
    ['Ham\u00ADgyŏng', 'Hamgyong'],
    ['Ｄmz', 'Dmz'],
    ['—', ''],
  ])('of %s are %s', (raw, letters) => {
    expect(lettersOf(raw)).toBe(letters);
  });
});
