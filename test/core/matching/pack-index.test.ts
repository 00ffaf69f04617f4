/** The gist of a pack: what a page is searched for before it is read. */
import { describe, expect, it } from 'vitest';
import { GistSearch, prepareIndex, SignLexicon } from '../../../core/matching/pack-index.ts';
import type { Form, PackIndex } from '../../../core/pack/pack.ts';

function indexOf(forms: readonly Form[], others: readonly Form[] = []): PackIndex {
  const signs = [
    { id: 'subject', weight: 3, forms: [...forms] },
    ...(others.length > 0 ? [{ id: 'other', weight: 1, forms: [...others] }] : []),
  ];
  return { id: 'pack', title: 'Pack', signs };
}

const FORMS: readonly Form[] = [
  { text: 'North Korea' },
  { text: 'N. Korean' },
  { text: 'DPRK' },
  { text: 'NK', onlyNear: ['Korea', 'Pyongyang'] },
  { text: 'Corée du Nord', lang: 'fr' },
  { text: 'Corea del Norte', lang: 'es' },
  { text: 'norcoreano', lang: 'es' },
  { text: 'Северная Корея', lang: 'ru' },
  { text: '북한', lang: 'ko' },
];
const INDEX = prepareIndex(indexOf(FORMS, [{ text: 'border post' }, { text: 'juche' }]));
const SEARCH = new GistSearch(INDEX.gist);

describe('the gist', () => {
  it('is short', () => {
    expect(INDEX.gist.length).toBeLessThan(FORMS.length);
    expect(INDEX.gist).toContain('korea');
  });

  it.each([
    ...FORMS.filter(({ onlyNear }) => !onlyNear).map(({ text }) => text),
    'NORTH KOREA',
    'north Ko\u00ADrea',
    'Ko\u200Brea',
    'D.P.R.K.',
    'Corée du Nord'.normalize('NFD'),
    '북한'.normalize('NFD'),
    'Kórea',
    'NK, where Pyongyang',
  ])('is found in ‘%s’', (text) => {
    expect(SEARCH.finds(`Something of ${text} and more of ${text}.`)).toBe(true);
    expect(SEARCH.finds(`Something of ${text}, once`)).toBe(false);
  });

  it.each(['the north of England', 'Seoul', 'a drink', 'nord', 'the border post', ''])(
    'is not found in ‘%s’',
    (text) => {
      expect(SEARCH.finds(text)).toBe(false);
    },
  );
});

describe('SignLexicon', () => {
  const lexicon = new SignLexicon(INDEX);

  it('has the forms under their folded first words, plurals among them', () => {
    expect(lexicon.get('north')?.map(({ text }) => text)).toEqual(['North Korea']);
    expect(lexicon.get('dprk')?.map(({ text }) => text)).toEqual(['DPRK']);
    expect(lexicon.get('juches')?.map(({ owner }) => owner)).toEqual(['b']);
    expect(lexicon.get('border')?.map(({ owner }) => owner)).toEqual(['b']);
  });

  it.each([
    ['coree', 'Corée du Nord'],
    ['северная', 'Северная Корея'],
    ['북', '북한'],
    ['n', 'N. Korean'],
  ])('has under ‘%s’ what is written ‘%s’', (word, text) => {
    expect(lexicon.get(word)?.map((form) => form.text)).toEqual([text]);
  });

  it.each(['korea', 'constructor', '__proto__', ''])('has none under ‘%s’', (word) => {
    expect(lexicon.get(word)).toBeUndefined();
  });
});
