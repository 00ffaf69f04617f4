/**
 * What the pack promises to readers of news in other languages: its terms are found in sentences as news writes them.
 * The sentences are ours. Korean has tests of its own.
 */
import { describe, expect, it } from 'vitest';
import { buildLexicon, readyForm } from '../../core/matching/lexicon.ts';
import { findMentions } from '../../core/matching/mentions.ts';
import { allAtOnce } from '../../core/steps.ts';
import { cutWords } from '../../core/text/words.ts';
import { compileAll } from '../../tools/knowledge/build.ts';

const [compiled] = compileAll().packs;
const lexicon = buildLexicon(
  (compiled?.pack.terms ?? []).flatMap(({ id, forms }) => forms.map((form) => readyForm(id, form))),
);

/** Ids of the terms found, in the sentence's order. */
function termsIn(text: string): readonly string[] {
  const mentions = allAtOnce(findMentions([{ kind: 'body', text }], [cutWords(text)], lexicon));
  return mentions.map(({ term }) => term);
}

/** A sentence, and the ids of the terms in it. */
type Case = readonly [text: string, terms: string];

const SENTENCES: readonly (readonly [language: string, cases: readonly Case[]])[] = [
  [
    'Russian',
    [
      ['Путин встретился с Ким Чен Ыном в Пхеньяне.', 'putin kim-jong-un pyongyang'],
      ['Герасимов отчитался Владимиру Путину о боях.', 'gerasimov putin'],
      ['О Северной Корее сообщило ЦТАК.', 'north-korea kcna'],
      [
        'Южнокорейская разведка говорит об армии КНДР.',
        'national-intelligence-service korean-peoples-army',
      ],
      ['Военнопленных держат по Женевским конвенциям.', 'prisoners-of-war geneva-convention'],
      ['Они воевали в Курской области на стороне Москвы.', 'kursk-region moscow'],
      ['Между Кореями лежит демилитаризованная зона.', 'dmz'],
      ['Съезд Трудовой партии Кореи открыл Ким Чен Ын.', 'workers-party kim-jong-un'],
      [
        'Шойгу рассказал о северокорейских военных в Курске.',
        'shoigu troop-deployment kursk-region',
      ],
      [
        'Санкциями ООН занимается Верховное народное собрание.',
        'un-sanctions supreme-peoples-assembly',
      ],
    ],
  ],
  [
    'Ukrainian',
    [
      ['Зеленський розповів про полонених північнокорейців.', 'zelensky prisoners-of-war'],
      ['Із Кім Чен Ином говорив Володимир Путін.', 'kim-jong-un putin'],
      [
        'На Курщині бачили військових Корейської народної армії.',
        'kursk-region korean-peoples-army',
      ],
      ['У Пхеньяні зібралися Верховні народні збори.', 'pyongyang supreme-peoples-assembly'],
      ['Північною Кореєю керує Трудова партія Кореї.', 'north-korea workers-party'],
      ['За даними південнокорейської розвідки', 'national-intelligence-service'],
      ['російсько-українську війну обговорили в Сеулі', 'russia-ukraine-war seoul'],
    ],
  ],
  [
    'German',
    [
      ['Nordkoreas Machthaber traf Wladimir Putin in Moskau.', 'north-korea putin moscow'],
      [
        'Der südkoreanische Geheimdienst berichtet aus Seoul.',
        'national-intelligence-service seoul',
      ],
      ['In Kursk kämpften nordkoreanische Soldaten.', 'kursk-region troop-deployment'],
      [
        'Die Sitzung der Obersten Volksversammlung in Pjöngjang',
        'supreme-peoples-assembly pyongyang',
      ],
      ['Offiziere der Koreanischen Volksarmee', 'korean-peoples-army'],
      ['Seit dem Koreakrieg trennt eine demilitarisierte Zone Korea.', 'korean-war dmz'],
      ['Zwei Kriegsgefangene sprachen mit Selenskyj.', 'prisoners-of-war zelensky'],
      ['Die Nordkorea-Krise und die UN-Sanktionen', 'north-korea un-sanctions'],
    ],
  ],
  [
    'French',
    [
      ['La Corée du Nord et l’Armée populaire de Corée', 'north-korea korean-peoples-army'],
      ['Des soldats nord-coréens ont été vus à Koursk.', 'troop-deployment kursk-region'],
      ['Sergueï Choïgou est l’envoyé de Vladimir Poutine.', 'shoigu putin'],
      [
        'selon le Service national de renseignement de Séoul',
        'national-intelligence-service seoul',
      ],
      ['Deux prisonniers de guerre, des transfuges nord-coréens', 'prisoners-of-war defector'],
      ['les sanctions de l’ONU', 'un-sanctions'],
    ],
  ],
  [
    'Spanish',
    [
      ['Soldados norcoreanos en la región de Kursk', 'troop-deployment kursk-region'],
      ['según la inteligencia surcoreana en Seúl', 'national-intelligence-service seoul'],
      ['el líder del Partido de los Trabajadores de Corea', 'workers-party'],
      ['tropas del Ejército Popular de Corea', 'korean-peoples-army'],
      [
        'Pionyang y Moscú firmaron un tratado de asociación estratégica integral.',
        'pyongyang moscow partnership-treaty',
      ],
      ['los desertores norcoreanos y los prisioneros de guerra', 'defector prisoners-of-war'],
    ],
  ],
  [
    'Japanese',
    [
      ['北朝鮮の金正恩総書記が平壌で演説した', 'north-korea kim-jong-un pyongyang'],
      ['キム・ジョンウン氏とプーチン大統領', 'kim-jong-un putin'],
      [
        '韓国の国家情報院によると、クルスク州に北朝鮮兵がいる',
        'south-korea national-intelligence-service kursk-region troop-deployment',
      ],
      ['朝鮮中央通信は最高人民会議の開催を伝えた', 'kcna supreme-peoples-assembly'],
      ['脱北者は朝鮮戦争を語る', 'defector korean-war'],
    ],
  ],
  [
    'Chinese',
    [
      ['朝鲜领导人金正恩在平壤会见绍伊古', 'north-korea kim-jong-un pyongyang shoigu'],
      [
        '韩国国情院称，朝鲜士兵在库尔斯克作战',
        'south-korea national-intelligence-service troop-deployment kursk-region',
      ],
      ['北韓士兵在庫斯克，普丁與澤倫斯基表態', 'troop-deployment kursk-region putin zelensky'],
      ['韩国统一部表示', 'south-korea unification-ministry'],
      ['聯合國制裁與脫北者', 'un-sanctions defector'],
    ],
  ],
];

describe.each(SENTENCES)('in %s', (_, cases) => {
  it.each(cases)('‘%s’ has %s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms.split(' '));
  });
});

describe('what only looks like a term is none', () => {
  it.each([
    ['Russian', 'Кореи и корейцы, курская магнитная аномалия, путина на Каспии'],
    ['Russian', 'полицейская спецоперация в Казани'],
    ['Ukrainian', 'корейка й морква по-корейськи'],
    ['German', 'Die Kurskorrektur der Partei der Arbeiter'],
    ['French', 'Seul le président, une poutine et une Poutine râpée'],
    ['Spanish', 'los coreanos del norte de España y un desertor'],
    ['Japanese', 'ソウルフードと朝鮮半島'],
    ['Chinese', '延边朝鲜族自治州，统一部署，朝鲜半岛'],
  ])('in %s: ‘%s’', (_, text) => {
    expect(termsIn(text)).toEqual([]);
  });
});
