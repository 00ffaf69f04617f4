/** What core/matching/compounds promises: German words written together are found under the word they begin with, others are not. */
import { describe, expect, it } from 'vitest';
import { beginsCompounds, withCompounds } from '../../../core/matching/compounds.ts';
import { buildLexicon, couldMatch, readyForm } from '../../../core/matching/lexicon.ts';
import { findForms } from '../../../core/matching/mentions.ts';
import { cutWords } from '../../../core/text/words.ts';

/** What is found of a form in a text, with the text's compounds, as the background does it. */
function found(text: string, page: string, lang = 'de'): readonly string[] {
  const words = cutWords(page);
  const form = readyForm('term', { text, lang });
  const german = [form].filter((one) => beginsCompounds(one, lang));
  const present = new Set(words.folded);
  const forms = withCompounds(
    [form].filter((one) => couldMatch(one, present)),
    german,
    present,
  );
  return findForms(words, buildLexicon(forms)).map(({ first, last }) =>
    page.slice(words.starts[first], words.ends[last]),
  );
}

describe('a compound is found under the noun that it begins with', () => {
  it.each([
    ['Nordkorea', 'Der Nordkoreakonflikt dauert an.', ['Nordkoreakonflikt']],
    ['Nordkorea', 'NORDKOREAKONFLIKT', ['NORDKOREAKONFLIKT']],
    [
      'Nordkorea',
      'Die Nordkorea-Krise und die Nordkoreapolitik',
      ['Nordkorea', 'Nordkoreapolitik'],
    ],
    ['Überläufer', 'Eine Überläuferorganisation in Seoul', ['Überläuferorganisation']],
    ['Sanktion', 'die neuen Sanktionsbeschlüsse', ['Sanktionsbeschlüsse']],
    ['Pjöngjang', 'sein Pjöngjangbesuch', ['Pjöngjangbesuch']],
    [
      'Koreanische Volksarmee',
      'Die Koreanische Volksarmeeführung',
      ['Koreanische Volksarmeeführung'],
    ],
  ])('%s in ‘%s’', (form, text, words) => {
    expect(found(form, text)).toEqual(words);
  });
});

describe('other words are not', () => {
  it.each([
    ['inhabitants', 'Nordkorea', 'Nordkoreaner und Nordkoreanerinnen'],
    ['adjectives', 'Nordkorea', 'die nordkoreanische Führung'],
    ['the people of a town', 'Moskau', 'Moskauer Zeitungen'],
    ['mere endings', 'Nordkorea', 'Nordkoreas'],
    ['words before the noun', 'Nordkorea', 'Antinordkoreapolitik'],
    ['short stems', 'Kursk', 'eine Kurskorrektur'],
    ['words without a capital', 'Nordkorea', 'nordkoreakritisch'],
    ['words between which it would stand in order', 'Nordkorea', 'Nordkap Norden Nordpol Zug'],
  ])('%s: %s in ‘%s’', (_, form, text) => {
    expect(found(form, text)).toEqual([]);
  });

  it('nor are those of another language', () => {
    expect(found('Kalashnikov', 'Kalashnikovs Kalashnikovmuseum', 'en')).toEqual(['Kalashnikovs']);
    expect(found('Nordkorea', 'Nordkoreapolitikk', 'nb')).toEqual([]);
  });
});

it('forms without compounds on the page stay as they were, each once', () => {
  const form = readyForm('term', { text: 'Nordkorea', lang: 'de' });
  const present = new Set(['nord', 'nordkorea', 'nordkoreas']);
  expect(withCompounds([form], [form], present)).toEqual([form]);
  expect(withCompounds([], [form], new Set(['nord']))).toEqual([]);
  const widened = withCompounds([form], [form], new Set(['nordkorea', 'nordkoreapolitik']));
  expect(widened.map(({ lastWords }) => lastWords)).toEqual([['nordkorea', 'nordkoreapolitik']]);
});
