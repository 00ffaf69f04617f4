/**
 * The letters of the three systems by which Korean is written in Latin letters, and what sounds do to their
 * neighbours. Each rule has its source, and an example that the tests run.
 */

/** Where the rules are from. Read in November 2026, mostly in stored copies; `south1984` is cited from memory. */
export const SOURCES = {
  /** Revised Romanisation, the South's since 2000: the ministry's text. */
  revised: 'https://korean.go.kr/kornorms/regltn/regltnView.do?regltn_code=0004',
  /** McCune-Reischauer, 1939; used for the North by the British and United States boards on names. */
  mccune:
    'https://www.lib.uchicago.edu/about/directory/departments/eastasia/find/mccune-reischauer-romanization-system/',
  /** The North's own, 1992, 2002 and 2012. */
  north: 'https://en.wikipedia.org/wiki/Romanization_of_Korean_(North_Korean_system)',
  /** What South Koreans have in their passports. */
  passports: 'https://tools.moneynestlab.com/en/guides/passport-english-name',
  /** How Koreans choose the spelling of their own names. */
  names: 'https://en.wikipedia.org/wiki/Korean_name#Romanization_and_pronunciation',
  /** Family names, and the spellings of each; for the rest see `passports`. */
  surnames: 'http://lgzsoldos.blogspot.com/2009/12/romanization-of-korean-family-names.html',
  /** A site on the North's leaders that writes an apostrophe for the breve. */
  leaders: 'https://www.nkleadershipwatch.org/category/flood-damage-2016/',
  /** The South's foreign broadcaster, which writes lawmakers' names as they do. */
  broadcaster: 'https://world.kbs.co.kr/service/news_view.htm?Seq_Code=192744&lang=e',
  /** The former South Korean system (1984 to 2000): McCune-Reischauer with sh before i. */
  south1984: 'https://en.wikipedia.org/wiki/McCune%E2%80%93Reischauer#South_Korean_variant',
  /** Terms of geography in the North, by the United States board on names. */
  province: 'https://en.wikipedia.org/wiki/North_Hamgyong_Province',
} as const;

export type SourceName = keyof typeof SOURCES;

type Letters = Readonly<Record<string, string>>;

/** Pairs of a Korean letter and what is written for it; '-' is nothing. */
function pairs(text: string): Letters {
  return Object.fromEntries(
    text.split(', ').map((pair) => {
      const [korean = '', latin = ''] = pair.split(' ');
      return [korean, latin === '-' ? '' : latin];
    }),
  );
}

const COMMON_VOWELS: Letters = pairs(
  'ㅏ a, ㅐ ae, ㅑ ya, ㅒ yae, ㅔ e, ㅖ ye, ㅗ o, ㅘ wa, ' +
    'ㅙ wae, ㅚ oe, ㅛ yo, ㅜ u, ㅞ we, ㅟ wi, ㅠ yu, ㅣ i',
);

/** Revised: 어 and 으 take two letters. Source: `revised`. */
export const REVISED_VOWELS: Letters = {
  ...COMMON_VOWELS,
  ...pairs('ㅓ eo, ㅕ yeo, ㅝ wo, ㅡ eu, ㅢ ui'),
};

/** McCune-Reischauer, and the North's own: 어 and 으 take a breve. Sources: `mccune`, `north`. */
export const BREVE_VOWELS: Letters = {
  ...COMMON_VOWELS,
  ...pairs('ㅓ ŏ, ㅕ yŏ, ㅝ wŏ, ㅡ ŭ, ㅢ ŭi'),
};

const COMMON_INITIALS: Letters = pairs(
  'ㄲ kk, ㄴ n, ㄸ tt, ㄹ r, ㅁ m, ㅃ pp, ㅅ s, ㅆ ss, ㅇ -, ㅉ jj, ㅎ h',
);

/** Source: `revised`. */
export const REVISED_INITIALS: Letters = {
  ...COMMON_INITIALS,
  ...pairs('ㄱ g, ㄷ d, ㅂ b, ㅈ j, ㅊ ch, ㅋ k, ㅌ t, ㅍ p'),
};

/** Where a word begins, and after a consonant that stops the breath. Source: `mccune`. */
export const MCCUNE_INITIALS: Letters = {
  ...COMMON_INITIALS,
  ...pairs('ㄱ k, ㄷ t, ㅂ p, ㅈ ch, ㅉ tch, ㅊ ch’, ㅋ k’, ㅌ t’, ㅍ p’'),
};

/** The North writes j for ㅈ everywhere, and h for the breath of ㅋ, ㅌ and ㅍ. Source: `north`. */
export const NORTH_INITIALS: Letters = {
  ...COMMON_INITIALS,
  ...pairs('ㄱ k, ㄷ t, ㅂ p, ㅈ j, ㅊ ch, ㅋ kh, ㅌ th, ㅍ ph'),
};

/** Between vowels and after m, n and ng; ㄱ and ㅂ after l, too. Sources: `mccune`, `north`. */
export const VOICED: Letters = pairs('ㄱ g, ㄷ d, ㅂ b, ㅈ j');

/** The last consonant of a syllable, the same in all three. Of a pair, the one that is heard. */
export const FINALS: Letters = pairs(
  'ㄱ k, ㄲ k, ㅋ k, ㄳ k, ㄺ k, ㄴ n, ㄵ n, ㄶ n, ㄹ l, ㄼ l, ㄽ l, ㄾ l, ㅀ l, ' +
    'ㅁ m, ㄻ m, ㅂ p, ㅍ p, ㅄ p, ㄿ p, ㅇ ng, ㄷ t, ㅌ t, ㅅ t, ㅆ t, ㅈ t, ㅊ t, ㅎ t',
);

/** What a final and the next syllable's initial become where they meet. */
export interface SoundChange {
  readonly final: string;
  readonly initial: string;
  readonly becomes: readonly [final: string, initial: string];
  /** Where the North's own system differs. */
  readonly north?: readonly [final: string, initial: string];
  readonly example: readonly [hangul: string, latin: string];
  readonly source: SourceName;
}

/** Each letter of `final` with each of `initial`; '=' leaves a letter as it is. */
export const SOUND_CHANGES: readonly SoundChange[] = [
  {
    final: 'ㄱㄲㅋ',
    initial: 'ㄴㅁ',
    becomes: ['ㅇ', '='],
    example: ['백마', 'baengma'],
    source: 'revised',
  },
  {
    final: 'ㄷㅌㅅㅆㅈㅊ',
    initial: 'ㄴㅁ',
    becomes: ['ㄴ', '='],
    example: ['꽃마을', 'kkonmaeul'],
    source: 'north',
  },
  {
    final: 'ㅂㅍ',
    initial: 'ㄴㅁ',
    becomes: ['ㅁ', '='],
    example: ['갑문', 'gammun'],
    source: 'mccune',
  },
  {
    final: 'ㄱ',
    initial: 'ㄹ',
    becomes: ['ㅇ', 'ㄴ'],
    north: ['ㅇ', '='],
    example: ['독립문', 'dongnimmun'],
    source: 'revised',
  },
  {
    final: 'ㅂ',
    initial: 'ㄹ',
    becomes: ['ㅁ', 'ㄴ'],
    north: ['ㅁ', '='],
    example: ['압록강', 'amnokgang'],
    source: 'revised',
  },
  {
    final: 'ㅁㅇ',
    initial: 'ㄹ',
    becomes: ['=', 'ㄴ'],
    north: ['=', '='],
    example: ['종로', 'jongno'],
    source: 'revised',
  },
  {
    final: 'ㄴ',
    initial: 'ㄹ',
    becomes: ['ㄹ', 'ㄹ'],
    example: ['신라', 'silla'],
    source: 'revised',
  },
  {
    final: 'ㄹ',
    initial: 'ㄴㄹ',
    becomes: ['ㄹ', 'ㄹ'],
    example: ['별내', 'byeollae'],
    source: 'revised',
  },
];
