/** What tools/knowledge/forms/slavic promises: every case form is found on a page, other words are not, and doubt is said. */
import { describe, expect, it } from 'vitest';
import { DECLINED } from './slavic-forms.ts';
import { found, inflected } from './found-forms.ts';
import { decline } from '../../tools/knowledge/forms/slavic.ts';

describe('every case form is found', () => {
  it.each(DECLINED)('$lang: $text', ({ lang, text, forms, hints }) => {
    for (const form of [text, ...forms]) {
      const sentence = `— ${form}, ${form}.`;
      expect([form, ...found(text, lang, sentence, hints)]).toEqual([form, form, form]);
    }
  });
});

describe('what does not change has one form', () => {
  it.each([
    ['ru', 'КНДР', {}],
    ['uk', 'ООН', {}],
    ['ru', 'Шойгу', {}],
    ['uk', 'Сергій Шойгу'.split(' ')[1] as string, {}],
    ['ru', 'Ким Чжу Э', {}],
    ['ru', 'Чхве Сон Хи', {}],
    ['uk', 'Кім Чен Сук', { gender: 'f' }],
    ['ru', 'Шевченко', {}],
  ] as const)('%s: %s', (lang, text, hints) => {
    expect(inflected(text, lang, hints)).toEqual([text]);
  });

  it('but ё may be written е', () => {
    expect(inflected('Ким Ё Чжон', 'ru', { gender: 'f' })).toEqual(['Ким Ё Чжон', 'Ким Е Чжон']);
    expect(inflected('Хамгён-Пукто', 'ru')).toEqual(['Хамгён-Пукто', 'Хамген-Пукто']);
  });
});

describe('near misses are not found', () => {
  it.each([
    ['ru', 'Северная Корея', 'Посол Кореи сказал'],
    ['ru', 'Северная Корея', 'северной корее'],
    ['ru', 'Северная Корея', 'Северной Америки и Кореи'],
    ['ru', 'Северная Корея', 'Северной Корейской'],
    ['ru', 'северокореец', 'кореец, кореянка, корейцы'],
    ['uk', 'Північна Корея', 'Південної Кореї'],
    ['uk', 'Північна Корея', 'Корея, кореянка'],
    ['ru', 'Ким Чен Ын', 'Ким Чен Ира'],
    ['ru', 'Ким Чен Ын', 'Ким Чен Ынский'],
    ['ru', 'Путин', 'путина, путиной, Путинский, Распутина'],
    ['ru', 'Зеленский', 'зеленого, Зеленской'],
    ['ru', 'Курская область', 'Курской битвы в Тульской области'],
    ['ru', 'Пхеньян', 'пхеньянский'],
    ['uk', 'Курщина', 'Курщинський'],
    ['ru', 'Трудовая партия Кореи', 'Трудовой партии Японии'],
  ] as const)('%s: ‘%s’ is not in ‘%s’', (lang, text, sentence) => {
    expect(found(text, lang, sentence)).toEqual([]);
  });
});

describe('what can’t be declined safely is refused with what to do', () => {
  it.each([
    ['ru', 'Южная Корея и США', 'two things joined by a conjunction'],
    ['ru', 'Нодон синмун', 'both may change'],
    ['ru', 'страна-изгой', 'both parts may change'],
    ['ru', 'Кремль', 'say `inflect: {gender: …}`'],
    ['ru', 'кусок', 'the stem of ‘кусок’ may change'],
    ['uk', 'похід', 'the stem of ‘похід’ may change'],
    ['ru', 'горы', 'give the singular'],
    ['uk', 'північнокорейські гори', 'give the singular'],
  ] as const)('%s: %s', (lang, text, says) => {
    const result = decline(text, lang);
    expect(result).toMatchObject({ kind: 'refused' });
    expect(result.kind === 'refused' && result.says).toContain(says);
    expect(result.kind === 'refused' && result.says).toContain('list its forms by hand');
  });
});

it('forms of different cases are not mixed in one phrase', () => {
  expect(inflected('Северная Корея', 'ru')).toEqual([
    'Северная Корея',
    'Северной Кореи',
    'Северной Корее',
    'Северной Кореей',
    'Северную Корею',
  ]);
  expect(inflected('Центральне телеграфне агентство Кореї', 'uk')).not.toContain(
    'Центральному телеграфнім агентстві Кореї',
  );
});

it('a name has no plural, a common noun has', () => {
  expect(inflected('Корейская народная армия', 'ru')).not.toContain('Корейские народные армии');
  expect(inflected('народная армия', 'ru')).toContain('народных армий');
});
