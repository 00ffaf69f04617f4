/** What the rules in Korean, Russian, Ukrainian and German find together, and that they say what their English ones say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../core/article.ts';
import { findCaveats } from '../../core/claims/caveats.ts';
import { allAtOnce } from '../../core/steps.ts';
import { cutWords } from '../../core/text/words.ts';
import { compileAll } from '../../tools/knowledge/build.ts';

const FOLDER = join(import.meta.dirname, '../../knowledge/north-korea/caveats');
const OTHER = /-(ko|ru|uk|de)\.yaml$/;

interface RuleFile {
  readonly kind: string;
  readonly lang?: string;
  readonly says: string;
  readonly why: string;
  readonly sources: unknown;
}

const readRule = (file: string) => parse(readFileSync(join(FOLDER, file), 'utf8')) as RuleFile;

describe('a rule in another language', () => {
  it.each(readdirSync(FOLDER).filter((file) => OTHER.test(file)))(
    'says what its English one says: %s',
    (file) => {
      const { kind, says, why, sources, lang } = readRule(file);
      const english = readRule(file.replace(OTHER, '.yaml'));
      expect({ kind, says, why, sources }).toEqual({
        kind: english.kind,
        says: english.says,
        why: english.why,
        sources: english.sources,
      });
      expect(lang).toBe(OTHER.exec(file)?.[1]);
    },
  );
});

const [north] = compileAll().packs.filter(({ id }) => id === 'north-korea');
if (!north) throw new Error('There is no pack.');
const { pack } = north;

/** The kinds of the caveats in a paragraph, in its order; `mentions` are taken as met. */
function kindsIn(text: string): readonly string[] {
  const article: Article = {
    url: '',
    host: '',
    isArticle: true,
    title: '',
    byline: [],
    blocks: [{ kind: 'body', text }],
  };
  const mentioned = new Set(pack.terms.map(({ id }) => id));
  return allAtOnce(
    findCaveats(article, [cutWords(text)], pack.caveats, pack.surnames, mentioned),
  ).map(({ kind }) => kind);
}

describe('all rules together', () => {
  it.each<[text: string, kinds: readonly string[]]>([
    // Korean
    ['자강도 소식통은 지난주 공장 노동자들이 불려 갔다고 전했다.', ['anonymous-source']],
    [
      '국회 정보위 소속 의원은 국정원이 추가 파병 조짐을 파악했다고 기자들에게 말했다.',
      ['lawmaker-briefing', 'intelligence-claim'],
    ],
    ['조선중앙통신은 3일 새 병원이 문을 열었다고 보도했다.', ['state-media']],
    ['2017년 탈북한 의사 출신 정미란 씨는 약이 늘 모자랐다고 했다.', ['defector-testimony']],
    ['국경 마을에서 온 최은희(가명) 씨는 밤에 강을 건넜다.', ['partial-name']],
    ['교도통신은 위성사진을 분석해 부두 공사가 끝났다고 보도했다.', ['relay', 'satellite-imagery']],
    ['이 영상이 찍힌 곳은 독립적으로 확인되지 않았다.', ['unverified']],
    ['최소 400명이 다리 공사에 투입됐다.', ['number-estimate']],
    // Russian
    ['Офицер, пожелавший остаться неназванным, описал дорогу к фронту.', ['anonymous-source']],
    ['По данным южнокорейской разведки, корабли вышли в море.', ['intelligence-claim']],
    ['Как сообщает ЦТАК, мост открыли в субботу.', ['state-media']],
    [
      'Агентство Yonhap пишет, что на стройку приехали около 300 рабочих.',
      ['relay', 'number-estimate'],
    ],
    ['Перебежчица из Хесана рассказала, что рынок закрыли.', ['defector-testimony']],
    ['Проверить эти сведения независимо не удалось.', ['unverified']],
    ['Минобороны РФ заявило, что за неделю уничтожены три склада.', ['belligerent-claim']],
    // Ukrainian
    ['Посадовець на умовах анонімності описав дорогу до фронту.', ['anonymous-source']],
    ['У ГУР повідомили, що ешелони вирушили на захід.', ['intelligence-claim']],
    ['Про відкриття мосту повідомило ЦТАК.', ['state-media']],
    ['За даними Генштабу ЗСУ, атаку відбито.', ['belligerent-claim']],
    ['Незалежно перевірити ці дані не вдалося.', ['unverified']],
    ['На супутникових знімках видно новий причал.', ['satellite-imagery']],
    // German
    ['Ein Beamter, der anonym bleiben will, beschrieb den Weg zur Front.', ['anonymous-source']],
    [
      'Nach Einschätzung des südkoreanischen Geheimdienstes sind die Schiffe unterwegs.',
      ['intelligence-claim'],
    ],
    ['KCNA zufolge wurde die Brücke am Samstag eröffnet.', ['state-media']],
    ['Ein Überläufer aus Hyesan erzählte, der Markt sei geschlossen.', ['defector-testimony']],
    ['Die Aufnahmen ließen sich zunächst nicht unabhängig überprüfen.', ['unverified']],
    ['Laut Yonhap kamen am 4. Februar rund 300 Arbeiter an.', ['relay', 'number-estimate']],
    ['Nach russischen Angaben wurde die Ortschaft eingenommen.', ['belligerent-claim']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    '평양 지하철은 1973년에 개통됐고 두 노선이 있다.',
    '국가정보원은 서울 서초구에 있으며 원장은 대통령이 임명한다.',
    '탈북민 정착을 돕는 재단은 올해 학교 두 곳을 열었다.',
    '로동신문은 로동당 중앙위원회가 내는 신문이다.',
    '압록강은 두 나라의 국경을 이루고 여름에는 물이 많다.',
    'Пхеньянское метро открылось в 1973 году, в нём две линии.',
    'Разведка полезных ископаемых ведётся на севере страны.',
    'Источники реки лежат в горах, летом она полноводна.',
    'ТАСС основано в 1925 году, его штаб находится в Москве.',
    'Пхеньянський метрополітен відкрито 1973 року, в ньому дві лінії.',
    'Джерела річки лежать у горах, улітку вона повноводна.',
    'Die U-Bahn von Pjöngjang wurde 1973 eröffnet und hat zwei Linien.',
    'Die Quellen des Flusses liegen im Gebirge, im Sommer führt er viel Wasser.',
    'Der Geheimdienst hat seinen Sitz im Süden der Stadt.',
    'Die Abgeordneten stimmten am Abend über den Haushalt ab.',
  ])('find nothing in ‘%s’', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
