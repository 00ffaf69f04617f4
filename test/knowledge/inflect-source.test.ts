/** What `inflect` in an editors' file promises: its forms are published, its neighbours hold for each, and doubt is told with its line. */
import { describe, expect, it } from 'vitest';
import { compileAll } from '../../tools/knowledge/build.ts';
import { formsOf } from '../../tools/knowledge/compile.ts';
import { problemAt, problemsOf, withChange, writePack } from './changed-pack.ts';

const GATE = 'terms/iron-gate.yaml';
const LAST_FORM = '- { text: 철문, lang: ko }';

function gateWith(form: string): string {
  return withChange(GATE, LAST_FORM, `${LAST_FORM}\n  - ${form} # here`);
}

describe('a form with `inflect`', () => {
  it('is published in every form, in its language, without `inflect` itself', () => {
    const good = gateWith('{ text: Железная стена, lang: ru, inflect: true }');
    const [pack] = compileAll(writePack({ [GATE]: good })).packs;
    const forms = pack?.pack.terms.find(({ id }) => id === 'iron-gate')?.forms;
    expect(forms).toContainEqual({ text: 'Железной стеной', lang: 'ru' });
    expect(pack?.json).not.toContain('inflect');
  });

  it('has its neighbours and its capitals in each', () => {
    const near = { onlyNear: ['Корея'], notNear: ['футбол'], case: 'any' as const };
    const source = { text: 'зона', lang: 'ru', inflect: { plural: false }, ...near };
    expect(formsOf({ name: 'Zone', forms: [source] })).toContainEqual({
      text: 'зоной',
      lang: 'ru',
      ...near,
    });
  });

  it('gives way to the same spelling written out', () => {
    const forms = formsOf({
      name: 'Zone',
      forms: [
        { text: 'зона', lang: 'ru', inflect: true },
        { text: 'зоне', lang: 'ru', onlyNear: ['Корея'] },
      ],
    });
    expect(forms.filter(({ text }) => text === 'зоне')).toEqual([
      { text: 'зоне', lang: 'ru', onlyNear: ['Корея'] },
    ]);
  });

  it('may say that there is but one', () => {
    const texts = (plural?: boolean) =>
      formsOf({
        name: 'War',
        forms: [{ text: 'война', lang: 'ru', inflect: plural === undefined ? true : { plural } }],
      }).map(({ text }) => text);
    expect(texts()).toContain('войнами');
    expect(texts(false)).not.toContain('войнами');
    expect(texts(false)).toContain('войной');
  });
});

it.each([
  [
    'a language that is not known',
    '{ text: Żelazna brama, lang: pl, inflect: true }',
    'knows ru, uk, de, fr, es only',
  ],
  ['no language', '{ text: Iron wall, inflect: true }', 'give one of them as `lang`'],
  [
    'a plural of an unknown class',
    '{ text: Железные ворота, lang: ru, inflect: true }',
    'give the singular',
  ],
  ['two nouns', '{ text: страна-изгой, lang: ru, inflect: true }', 'both parts may change'],
  [
    'a noun of either gender',
    '{ text: Кремль, lang: ru, inflect: true }',
    'say `inflect: {gender: …}`',
  ],
])('%s is told with its line, and what to do', (_, form, says) => {
  const gate = gateWith(form);
  expect(problemsOf({ [GATE]: gate })).toContainEqual(problemAt(GATE, gate, says));
});
