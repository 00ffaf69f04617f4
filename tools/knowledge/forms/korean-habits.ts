/**
 * What people and newsrooms write beside any system: habits of spelling, family names, kinds of places, and
 * spellings that are taken. Each rule has its source, and an example that the tests run.
 */
import type { SourceName } from './korean-letters.ts';

/** What people and newsrooms write for a vowel, beside any system. */
export interface Habit {
  readonly vowel: string;
  /** Where it holds: before any final (`closed`), none (`open`), these finals, or wherever (left out). */
  readonly final?: string;
  /** After these initials; left out: after any. */
  readonly initial?: string;
  readonly latin: string;
  /** `person`: of names of people alone. */
  readonly of: 'person' | 'any';
  readonly example: readonly [hangul: string, latin: string];
  readonly source: SourceName;
}

const CONSONANTS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅈㅉㅊㅋㅌㅍㅎ';

export const HABITS: readonly Habit[] = [
  {
    vowel: 'ㅓ',
    final: 'closed',
    latin: 'u',
    of: 'any',
    example: ['정', 'jung'],
    source: 'passports',
  },
  {
    vowel: 'ㅕ',
    final: 'closed',
    initial: CONSONANTS,
    latin: 'yu',
    of: 'any',
    example: ['현', 'hyun'],
    source: 'passports',
  },
  {
    vowel: 'ㅕ',
    final: 'ㅇ',
    initial: 'ㅇㄱ',
    latin: 'you',
    of: 'person',
    example: ['영', 'young'],
    source: 'passports',
  },
  { vowel: 'ㅜ', latin: 'oo', of: 'person', example: ['준', 'joon'], source: 'passports' },
  {
    vowel: 'ㅠ',
    initial: 'ㅇ',
    latin: 'yoo',
    of: 'person',
    example: ['윤', 'yoon'],
    source: 'passports',
  },
  {
    vowel: 'ㅢ',
    initial: 'ㅎ',
    latin: 'ee',
    of: 'person',
    example: ['희', 'hee'],
    source: 'names',
  },
  { vowel: 'ㅢ', latin: 'eui', of: 'any', example: ['의', 'eui'], source: 'names' },
  {
    vowel: 'ㅣ',
    final: '',
    initial: 'ㄱ',
    latin: 'ee',
    of: 'person',
    example: ['기', 'kee'],
    source: 'broadcaster',
  },
  {
    vowel: 'ㅝ',
    initial: 'ㄱ',
    latin: 'weo',
    of: 'person',
    example: ['권', 'kweon'],
    source: 'surnames',
  },
];

/** Before these ㅅ is sh to many: Shin, Shinuiju, Rodong Shinmun. Source: `south1984`. */
export const SH_BEFORE = 'ㅣㅟ';

/** Spellings of family names that no system and no habit above gives, the usual one first. Source: `surnames`. */
export const SURNAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
  이 lee yi ri rhee, 리 lee yi rhee, 박 park paik, 최 choi choe, 임 lim rim yim,
  림 lim im, 오 oh, 서 suh, 노 noh roh ro, 로 roh noh no,
  류 yu yoo, 유 ryu you, 조 cho jo, 고 koh, 백 paik baik,
  허 hur huh, 우 woo, 구 koo, 신 shin, 안 ahn,
  라 na rah, 나 ra nah, 량 yang, 양 ryang, 려 yo yeo,
  여 ryo, 손 sohn, 문 moon, 주 choo, 염 ryom,
  렴 yom yeom, 반 bahn, 변 byon
`
    .trim()
    .split(/,\s+/)
    .map((row) => {
      const [hangul = '', ...spellings] = row.split(' ');
      return [hangul, spellings];
    }),
);

/**
 * What the systems give and nobody is named in news: 이 would be the English word I, and of the Kims one in five
 * hundred is a Gim. Source: `passports`.
 */
export const NEVER_A_SURNAME: readonly string[] = ['i', 'ee', 'gim'];

/** Family names of two syllables. Source: `surnames`. */
export const LONG_SURNAMES: readonly string[] = [
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
  '사공',
  '서문',
  '동방',
];

/** A kind of place that ends a name, where two syllables at least stand before it: 백두산 is a mountain, 원산 a city. */
export interface PlaceKind {
  readonly ends: string;
  /** What it is called in English; '*' is the name. The name alone is a spelling only where `*` is listed. */
  readonly english: readonly string[];
  /** What follows the name in Latin letters. */
  readonly latin: readonly string[];
  readonly example: readonly [hangul: string, latin: string];
  readonly source: SourceName;
}

/** The longest first. A small letter finds a capital, too. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  {
    ends: '북도',
    english: ['North *', 'North * province', 'N. *'],
    latin: ['buk-do', 'buk-to', 'bukdo', 'bukto', '-bukdo', '-bukto', '-pukto'],
    example: ['함경북도', 'Hamgyŏng-pukto'],
    source: 'province',
  },
  {
    ends: '남도',
    english: ['South *', 'South * province', 'S. *'],
    latin: ['nam-do', 'namdo', '-namdo'],
    example: ['함경남도', 'Hamgyeongnam-do'],
    source: 'revised',
  },
  {
    ends: '구역',
    english: ['* district'],
    latin: ['-guyok', '-kuyok', '-guyeok'],
    example: ['라남구역', 'Ranam-guyok'],
    source: 'north',
  },
  {
    ends: '거리',
    english: ['* street'],
    latin: ['gori', 'geori', '-gori', '-geori'],
    example: ['려명거리', 'Ryomyong Street'],
    source: 'north',
  },
  {
    ends: '도',
    english: ['*', '* province'],
    latin: ['do', '-do'],
    example: ['자강도', 'Jagang'],
    source: 'north',
  },
  { ends: '시', english: ['*'], latin: [], example: ['청진시', 'Chongjin'], source: 'north' },
  {
    ends: '군',
    english: ['*'],
    latin: [],
    example: ['무산군', 'Musan'],
    source: 'north',
  },
  {
    ends: '리',
    english: [],
    latin: ['ri', '-ri'],
    example: ['풍계리', 'Punggye-ri'],
    source: 'revised',
  },
  {
    ends: '강',
    english: ['* river'],
    latin: ['gang', '-gang', '-kang'],
    example: ['대동강', 'Taedong River'],
    source: 'revised',
  },
  {
    ends: '산',
    english: ['Mount *', 'Mt. *', 'Mt *'],
    latin: ['san', '-san'],
    example: ['백두산', 'Mount Paektu'],
    source: 'revised',
  },
];

/**
 * Spellings that the rules give and that mean something else to readers of news: never given alone. The first is
 * what gives them.
 */
export const TAKEN: Readonly<Record<string, string>> = {
  chongju: '정주; also Cheongju (청주) in the South, as it was written before 2000',
  cheongju: '정주; also 청주 in the South',
  chungju: '정주; also 충주 in the South',
  sinchon: '신천; also 신촌, a quarter of Seoul',
  hwaseong: '화성; also a city in the South',
  nason: '나선; also an English family name',
  sunchon: '순천; also a city in the South',
  suncheon: '순천; also a city in the South',
  goseong: '고성; also a county in the South',
  gangwon: '강원; also a province of the South',
  kangwon: '강원; also a province of the South',
};
