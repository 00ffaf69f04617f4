/** What core/text/language-of promises: the language of running text, and nothing where it can't be told. */
import { describe, expect, it } from 'vitest';
import { isToldApart, languageOf } from '../../../core/text/language-of.ts';

/** Sentences of our own, of the length of a short paragraph. */
const TEXTS: readonly (readonly [language: string | undefined, text: string])[] = [
  [
    'en',
    'The ministry said that the two sides had agreed to meet again in the spring, and that it was for the army to decide which of the roads would be open.',
  ],
  [
    'de',
    'Das Ministerium teilte mit, dass sich die beiden Seiten im Frühjahr wieder treffen wollen und dass die Armee darüber entscheidet, welche der Straßen geöffnet werden.',
  ],
  [
    'fr',
    'Le ministère a déclaré que les deux parties se reverront au printemps et que l’armée décidera elle-même des routes qui seront ouvertes pour la population dans cette région.',
  ],
  [
    'es',
    'El ministerio dijo que las dos partes se verán de nuevo en la primavera y que el ejército es el que decide cuáles de las carreteras se abren para la población.',
  ],
  [
    'it',
    'Il ministero ha detto che le due parti si vedranno di nuovo in primavera e che è l’esercito a decidere quali delle strade sono aperte per la popolazione.',
  ],
  [
    'pt',
    'O ministério disse que as duas partes se encontram de novo na primavera e que é o exército que decide quais das estradas são abertas para a população.',
  ],
  [
    'ru',
    'В министерстве сообщили, что стороны снова встретятся весной и что армия сама решит, какие из дорог будут открыты для населения, а также о том, как это будет сделано.',
  ],
  [
    'uk',
    'У міністерстві повідомили, що сторони знову зустрінуться навесні і що армія сама вирішить, які з доріг будуть відкриті для населення, а також про те, як це зробити.',
  ],
  [
    'bg',
    'От министерството съобщиха, че страните ще се срещнат отново през пролетта и че армията сама ще реши кои от пътищата да са отворени за хората, както и как ще стане това.',
  ],
  [
    'ko',
    '통일부는 두 나라가 봄에 다시 만나기로 했으며 어느 길을 열지는 군이 스스로 정할 것이라고 밝혔다. 관계자는 DMZ 안의 도로에 대해서도 말했다.',
  ],
  [
    'ja',
    '統一省は、両国が春に再び会うことで合意したと発表し、どの道路を開くかは軍が自ら決めると述べた。関係者は道路についても説明した。',
  ],
  [
    'zh',
    '统一部表示，两国同意在春天再次会面，开放哪些道路由军队自行决定。一名官员还谈到了非军事区内的道路，以及今后如何管理这些道路的问题。',
  ],
  // Some words, but no sentence; a text in nothing; two languages in equal parts.
  [undefined, 'Pyongyang, Wonsan, Hamhung, Chongjin, Sinuiju, Nampo, Kaesong, Sariwon'],
  [undefined, 'Kim Jong Un'],
  [undefined, '12 345 — 678'],
  [
    undefined,
    'The army said that it was for the state to decide. Die Armee teilte mit, dass sich der Staat und die anderen noch einigen werden.',
  ],
];

describe('languageOf', () => {
  it.each(TEXTS)('says %s of %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is not led astray by names in another script', () => {
    expect(languageOf(`${TEXTS[0]?.[1]} 김정은 (金正恩), 조선로동당 총비서`)).toBe('en');
  });
});

describe('isToldApart', () => {
  it.each([
    ['en', true],
    ['ko', true],
    ['fi', false],
  ])('says of %s %s', (language, isIt) => {
    expect(isToldApart(language)).toBe(isIt);
  });
});
