/**
 * From a Korean name in Hangul to the Latin spellings that news uses: by the Revised, the McCune-Reischauer and the
 * North's own system, by the habits beside them, hyphenated or not, the family name first or last. Pure; the rules
 * are tables in korean-letters.ts and korean-habits.ts. Of spellings that core/text/words folds to the same words (marks
 * on or off, hyphen or space) one is given.
 */
import { foldPhrase } from '../../../core/matching/lexicon.ts';
import { syllablesOf } from './hangul.ts';
import { LONG_SURNAMES, NEVER_A_SURNAME, PLACE_KINDS, SURNAMES, TAKEN } from './korean-habits.ts';
import { spell, STYLES } from './korean-syllables.ts';

/** `name` and `word` are written in one or more words; only a `word` has small letters. */
export type SpellAs = 'person' | 'place' | 'name' | 'word';

/** A single word shorter than this means too many other things. Letters. */
const SHORTEST_ALONE = 5;

/** Every spelling, in capitals as news has them and without the breves that folding takes off; none twice. Requires what `whyNot` has nothing against. */
export function spellKorean(hangul: string, as: SpellAs): readonly string[] {
  const all =
    as === 'person'
      ? personNames(hangul)
      : as === 'place'
        ? placeNames(hangul)
        : phrases(hangul, as);
  const byWords = new Map<string, string>();
  for (const spelling of all) {
    const words = foldPhrase(spelling);
    const key = words.join(' ');
    const isSafe = words.length > 1 || (key.length >= SHORTEST_ALONE && !(key in TAKEN));
    if (isSafe && !byWords.has(key)) byWords.set(key, plain(spelling));
  }
  return [...byWords.values()];
}

/** Why a text can't be spelt so: a sentence that says what to do. */
export function whyNot(hangul: string, as: SpellAs): string | undefined {
  if (!/^[가-힣]+( [가-힣]+)*$/.test(hangul)) {
    return `‘${hangul}’ is not Hangul alone: write the name in Hangul, single spaces between its words`;
  }
  if (as === 'person' && !/^[가-힣]{2,5}$/.test(hangul)) {
    return `‘${hangul}’ is not a person's name of two to five syllables: write family and given name without a space`;
  }
  if (as === 'place' && hangul.includes(' ')) {
    return `‘${hangul}’ is more than one word: spell it as a name, or leave the space out`;
  }
  return undefined;
}

// ---- people

function personNames(hangul: string): readonly string[] {
  const size = hangul.length > 2 && LONG_SURNAMES.some((name) => hangul.startsWith(name)) ? 2 : 1;
  const family = familyNames(hangul.slice(0, size));
  const given = givenNames(hangul.slice(size));
  // Family name last is a habit of those who write a hyphen; and one syllable alone is too often a word: 'Sun Lee'.
  const last = given.filter((one) => one.includes('-'));
  return [
    ...family.flatMap((one) => given.map((other) => `${one} ${other}`)),
    ...last.flatMap((one) => family.map((other) => `${one} ${other}`)),
    ...marked(hangul.slice(0, size), hangul.slice(size)),
  ];
}

function familyNames(hangul: string): readonly string[] {
  const syllables = syllablesOf(hangul);
  const spelt = STYLES.flatMap((style) => spell(syllables, style, 'person')).map((one) =>
    one.join(''),
  );
  return distinct([...(SURNAMES[hangul] ?? []), ...spelt])
    .filter((name) => !NEVER_A_SURNAME.includes(name) && !name.includes('’'))
    .map(capital);
}

/** Jong-un, each syllable by any style, as people mix them; and Jongun, where a system also joins the sounds. */
function givenNames(hangul: string): readonly string[] {
  const syllables = syllablesOf(hangul);
  const choices = syllables.map((_, i) =>
    distinct([
      ...STYLES.flatMap((style) =>
        spell(syllables, style, 'person').map((one) => one[i] as string),
      ),
      // Each syllable as if it were the first: Yo-chong beside Yo-jong.
      ...spell(
        syllables.slice(i, i + 1),
        { initials: 'mccune', vowels: 'breve' },
        'letters',
      ).flat(),
    ]).filter((one) => !one.includes('’')),
  );
  const apart = choices.reduce<readonly string[]>(
    (front, next) => front.flatMap((start) => next.map((end) => (start ? `${start}-${end}` : end))),
    [''],
  );
  const whole = (['revised', 'mccune', 'north'] as const).flatMap((initials) => {
    const style = { initials, vowels: initials === 'revised' ? 'revised' : 'breve' } as const;
    return (['letters', 'sounds'] as const).flatMap((how) =>
      spell(syllables, style, how).map((one) => one.join('').replaceAll('’', '')),
    );
  });
  return distinct([...apart, ...whole, ...apart.map((one) => one.replaceAll('-', ''))]).map(
    capital,
  );
}

/** With every mark that McCune-Reischauer has: its apostrophes cut a word in two, so they are spellings of their own. */
function marked(family: string, given: string): readonly string[] {
  const style = { initials: 'mccune', vowels: 'breve' } as const;
  const [first = []] = spell(syllablesOf(family), style, 'letters');
  if (NEVER_A_SURNAME.includes(first.join(''))) return [];
  const syllables = syllablesOf(given);
  return [
    ...spell(syllables, style, 'letters'),
    ...spell(syllables, style, 'sounds'),
    // Yo’-cho’ng.
    syllables.flatMap((one) => spell([one], style, 'letters')[0] ?? []),
  ].flatMap((one) =>
    [one.join('-'), one.join('')].flatMap((name) =>
      withMarks(`${capital(first.join(''))} ${capital(name)}`),
    ),
  );
}

/** 'Ch’ŏngjin', and 'Ch’o’ngjin' where a site has no breve to write. */
function withMarks(spelling: string): readonly string[] {
  return [spelling, spelling.normalize('NFD').replace(/\u0306/g, '’')];
}

// ---- places, and other names

function placeNames(hangul: string): readonly string[] {
  const kind = PLACE_KINDS.find(
    ({ ends }) => hangul.length >= ends.length + 2 && hangul.endsWith(ends),
  );
  if (!kind) return wordSpellings(hangul).map(capital);
  const names = wordSpellings(hangul.slice(0, -kind.ends.length)).map(capital);
  return [
    ...kind.english.flatMap((pattern) => names.map((name) => pattern.replace('*', name))),
    ...kind.latin.flatMap((ending) => names.map((name) => `${name}${ending}`)),
  ];
}

function phrases(hangul: string, as: 'name' | 'word'): readonly string[] {
  const words = hangul.split(' ').map(wordSpellings);
  const whole = words.reduce<readonly string[]>(
    (front, next) => front.flatMap((start) => next.map((end) => (start ? `${start} ${end}` : end))),
    [''],
  );
  // In small letters a cut word is two common ones: ‘son’gun’ would be found in ‘his son, gun in hand’.
  return as === 'word'
    ? whole.filter((one) => !one.includes('’'))
    : whole.map((one) => one.split(' ').map(capital).join(' '));
}

/** One word in every style: systems are seldom mixed within a word, so not their product. */
function wordSpellings(word: string): readonly string[] {
  const syllables = syllablesOf(word);
  return distinct(
    STYLES.flatMap((style) =>
      spell(syllables, style, 'sounds').flatMap((one) => {
        const whole = one.join('');
        return [
          whole.replaceAll('’', ''),
          ...(style.initials === 'mccune' ? withMarks(whole) : []),
        ];
      }),
    ),
  );
}

function plain(spelling: string): string {
  return spelling.normalize('NFD').replace(/\u0306/g, '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function distinct(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
