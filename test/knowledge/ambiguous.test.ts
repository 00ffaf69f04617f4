/**
 * Words that mean a term of the pack in one article and something else in another: each as news writes it, beside what it must not be
 * taken for. The sentences are ours; what made us write them was read on real pages.
 */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/article.ts';
import { buildLexicon, readyForm } from '../../core/matching/lexicon.ts';
import { cutBlocks, findMentions } from '../../core/matching/mentions.ts';
import { lookFor, readyIndex } from '../../core/matching/recognise.ts';
import { allAtOnce } from '../../core/steps.ts';
import { compileAll } from '../../tools/knowledge/build.ts';

const { packs, indexes } = compileAll();
const [compiled] = packs;
const lexicon = buildLexicon(
  (compiled?.pack.terms ?? []).flatMap(({ id, forms }) => forms.map((form) => readyForm(id, form))),
);

/** Paragraphs are parted by ' | '; the words found, each with its term. */
function mentionsIn(article: string): readonly string[] {
  const blocks = article.split(' | ').map((text): Block => ({ kind: 'body', text }));
  const cut = allAtOnce(cutBlocks(blocks));
  return allAtOnce(findMentions(blocks, cut, lexicon)).map(
    ({ term, block, start, end }) => `${blocks[block]?.text.slice(start, end)}: ${term}`,
  );
}

/** The article, and what `word` is found as in it, once for each time. */
type Case = readonly [article: string, word: string, terms: string];

const CASES: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  [
    'Kursk',
    [
      ['Drones fell on Kursk overnight.', 'Kursk', 'kursk-region'],
      ['Kursk saw a tank battle in 1943. | Kursk is at war again.', 'Kursk', 'kursk-region'],
      ['The North fired a submarine missile. | Troops left Kursk.', 'Kursk', 'kursk-region'],
      ['Troops hold the Kursk salient. | They left Kursk.', 'Kursk', 'kursk-region kursk-region'],
      ['Die ukrainische Luftwaffe flog. | In Kursk', 'Kursk', 'kursk-region'],
      ['The crew of the Kursk died. | It lies in the Barents Sea.', 'Kursk', ''],
      ['The attack on Kursk failed. | Manstein wanted to go on.', 'Kursk', ''],
      ['The Kursk offensive failed. | Manstein wanted to go on.', 'Kursk offensive', ''],
    ],
  ],
  [
    'defectors and officers',
    [
      ['She left Pyongyang. | The defector spoke.', 'defector', 'defector'],
      ['The Cuban defector pitches for Boston.', 'defector', ''],
      ['Pyongyang freed a Cuban defector.', 'defector', ''],
      [
        'North Korean troops | A political officer watches.',
        'political officer',
        'political-officer',
      ],
      ['A political officer at the embassy in Pyongyang', 'political officer', ''],
      ['The guerrillas had a political commissar.', 'political commissar', ''],
      ['Pyongyang calls it its sworn enemy.', 'sworn enemy', 'primary-enemy'],
      ['Batman met his sworn enemy.', 'sworn enemy', ''],
      [
        'In Pyongyang all are guilty by association.',
        'guilty by association',
        'guilt-by-association',
      ],
      ['They were found guilty by association.', 'guilty by association', ''],
    ],
  ],
  [
    'abbreviations',
    [
      ['The DPRK tested it. | The KPA celebrated.', 'KPA', 'korean-peoples-army'],
      ['The KPA profiles amplifiers.', 'KPA', ''],
      ['The KPA handled a million containers.', 'KPA', ''],
      ['Seoul’s NIS told lawmakers.', 'NIS', 'national-intelligence-service'],
      ['The NIS, an intelligence programme, ended in 1973.', 'NIS', ''],
      ['It costs 40 million NIS, said lawmakers.', 'NIS', ''],
      ['KCNA said so.', 'KCNA', 'kcna'],
      ['KCNA Watch archived it.', 'KCNA', ''],
    ],
  ],
  [
    'the two halves of Korea',
    [
      ['North Korea fired. | The North denied it.', 'The North', 'north-korea'],
      ['South Korea fired. | The North denied it.', 'The North', ''],
      ['North Korea has no coast on the North Sea.', 'the North', ''],
      ['North Korea denied the sinking by the North of a ship.', 'the North', 'north-korea'],
      ['North Korea is in the North of Korea.', 'the North', ''],
      ['La Corée du Nord dément. | Le Nord accuse.', 'Le Nord', 'north-korea'],
      ['La Corée du Nord dément. | Dans le Nord du pays', 'le Nord', ''],
      ['Korea, North', 'Korea, North', 'north-korea'],
      ['South Korea, North Korea and Japan', 'Korea, North', ''],
      ['South Korea, North Korea and Japan', 'North Korea', 'north-korea'],
      ['북한은 답하지 않았다. | 북측이 거부했다.', '북측', 'north-korea'],
      ['평양에서 조선은 말했다.', '조선', 'north-korea'],
      ['조선 시대의 도자기와 조선의용군', '조선', ''],
      ['조선은 유교를 국교로 삼았다.', '조선', ''],
      ['朝鲜半岛上的朝鲜', '朝鲜', 'north-korea'],
      ['TV朝鲜播出了朝鲜语节目', '朝鲜', ''],
    ],
  ],
  [
    'family names',
    [
      ['Kim Jong Un spoke. | Kim left.', 'Kim', 'kim-jong-un'],
      ['Kim Jong Un spoke. | The Kim family rules.', 'Kim', ''],
      ['Kim Jong Un met Kim Dae-jung. | Kim left.', 'Kim', ''],
      ['Kim Ju Ae came with Kim Jong Un. | Kim left.', 'Kim', 'kim-jong-un'],
      ['Lee Seong-kweun spoke. | Lee left.', 'Lee', 'lee-seong-kweun'],
      ['Lee Seong-kweun spoke. | President Lee left.', 'Lee', ''],
      ['김정은은 갔다. | 김 위원장은 말했다.', '김 위원장', 'kim-jong-un'],
    ],
  ],
  [
    'persons',
    [
      ['Putin trifft sich mit Kim.', 'Putin', 'putin'],
      ['Igor Putin ist sein Cousin.', 'Putin', ''],
      ['La Russie avance. | Poutine le dit.', 'Poutine', 'putin'],
      ['Poutine et sirop d’érable', 'Poutine', ''],
      ['Die Ukraine hält stand. | Zelensky dankt.', 'Zelensky', 'zelensky'],
      ['Zelensky conducts Verdi.', 'Zelensky', ''],
      ['Kim Jong Uns Rede', 'Kim Jong Uns', 'kim-jong-un'],
      ['Der südkoreanische NIS sagt es.', 'NIS', 'national-intelligence-service'],
      ['La DMZ entre les deux Corées', 'DMZ', 'dmz'],
    ],
  ],
  [
    'general words',
    [
      ['a heavy casualty rate', 'casualty rate', 'casualties'],
      ['He is another casualty of capitalism.', 'casualty', ''],
      ['Pyongyang defies UN sanctions.', 'UN sanctions', 'un-sanctions'],
      ['UN sanctions on Libya', 'UN sanctions', ''],
      ['Korea was under colonial rule.', 'colonial rule', 'japan-north-korea'],
      ['Japan ended colonial rule in Malaya.', 'colonial rule', ''],
      ['The armistice left Korea divided.', 'armistice', 'armistice'],
      ['They marched on Armistice Day.', 'Armistice', ''],
      ['путінська спецоперація', 'спецоперація', 'special-military-operation'],
      ['Детективи провели спецоперацію в Росії.', 'спецоперацію', ''],
    ],
  ],
];

describe.each(CASES)('of %s', (_, cases) => {
  it.each(cases)('‘%s’: %s is ‘%s’', (article, word, terms) => {
    const found = mentionsIn(article).filter((mention) => mention.startsWith(`${word}: `));
    expect(found.map((mention) => mention.slice(word.length + 2)).join(' ')).toBe(terms);
  });
});

describe('signs that a page is about North Korea', () => {
  const [index] = indexes;

  it.each<[text: string, signs: readonly string[]]>([
    ['米朝首脳会談', ['米朝']],
    ['日朝首脳会談', ['日朝首脳']],
    ['朝米関係', ['朝米関係']],
    ['玄米朝食の会で落語家の桂米朝は', []],
    ['25日朝、今朝米国で', []],
    ['朝美首脑会晤', ['朝美']],
    ['女優の朝美さんの新作', []],
    ['朝鲜说', ['朝鲜']],
    ['TV朝鲜的朝鲜族主持人讲朝鲜语', []],
    ['북한이 말했다', ['북한']],
    ['북한산과 북한강', []],
    ['화장품 성분', []],
    ['The KPA handled containers.', []],
    ['The DPRK and its KPA', ['DPRK', 'KPA']],
  ])('in ‘%s’: %j', (text, signs) => {
    if (!index) throw new Error('There is no pack.');
    const blocks: readonly Block[] = [{ kind: 'title', text }];
    const look = allAtOnce(lookFor(readyIndex(index), blocks, allAtOnce(cutBlocks(blocks))));
    expect(look.evidence.map((one) => one.text)).toEqual(signs);
  });
});
