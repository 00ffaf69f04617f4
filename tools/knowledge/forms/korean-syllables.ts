/**
 * Writes Hangul syllables in Latin letters by one style: a system's consonants with a system's or a habit's vowels,
 * as the syllables are spoken on or each by itself.
 */
import { syllablesOf, type Syllable } from './hangul.ts';
import { HABITS, SH_BEFORE } from './korean-habits.ts';
import * as letters from './korean-letters.ts';

export type System = 'revised' | 'mccune' | 'north';

/** A way of writing: whose consonants with whose vowels. `k`: Revised, but k wherever it has g (Hamkyeong). */
export interface Style {
  readonly initials: System | 'k';
  readonly vowels: 'revised' | 'breve' | 'habit';
}

/**
 * The mixtures that are really met. The older consonants with the newer vowels are not: ch with eo would make
 * 청 (Cheong) of 정.
 */
export const STYLES: readonly (Style & { readonly example: readonly [string, string] })[] = [
  { initials: 'revised', vowels: 'revised', example: ['개성', 'gaeseong'] },
  { initials: 'mccune', vowels: 'breve', example: ['개성', 'kaesŏng'] },
  { initials: 'north', vowels: 'breve', example: ['평성', 'phyŏngsŏng'] },
  { initials: 'revised', vowels: 'breve', example: ['개성', 'gaesŏng'] },
  { initials: 'k', vowels: 'revised', example: ['함경', 'hamkyeong'] },
  { initials: 'k', vowels: 'breve', example: ['함경', 'hamkyŏng'] },
  { initials: 'revised', vowels: 'habit', example: ['개성', 'gaesung'] },
  { initials: 'mccune', vowels: 'habit', example: ['개성', 'kaesung'] },
  { initials: 'k', vowels: 'habit', example: ['함경', 'hamkyung'] },
];

/** A word by one system alone. */
export function romanise(word: string, system: System): string {
  const vowels = system === 'revised' ? 'revised' : 'breve';
  return spell(syllablesOf(word), { initials: system, vowels }, 'sounds')[0]?.join('') ?? '';
}

/**
 * The syllables in Latin letters, in each way that the style allows. `sounds`: as they are spoken on; `letters`: each
 * syllable by itself; `person`: that, with the habits for names of people.
 */
export function spell(
  written: readonly Syllable[],
  style: Style,
  how: 'sounds' | 'letters' | 'person',
): readonly (readonly string[])[] {
  const syllables = how === 'sounds' ? spoken(written, style.initials === 'north') : written;
  return syllables.reduce<readonly (readonly string[])[]>(
    (front, syllable, i) => {
      const before = syllables[i - 1];
      const ways = initialsOf(syllable, before, style).flatMap((initial) =>
        vowelsOf(syllable, style, how === 'person').map(
          (vowel) => `${initial}${vowel}${letters.FINALS[syllable.final] ?? ''}`,
        ),
      );
      return front.flatMap((start) => ways.map((way) => [...start, way]));
    },
    [[]],
  );
}

/** What is heard where syllables meet: a final moves over to a silent initial, and neighbours become alike. */
function spoken(written: readonly Syllable[], isNorth: boolean): readonly Syllable[] {
  const heard = written.map((syllable) => ({ ...syllable }));
  for (let i = 0; i + 1 < heard.length; i++) {
    const here = heard[i] as Syllable;
    const next = heard[i + 1] as Syllable;
    if (
      next.initial === 'ㅇ' &&
      here.final !== '' &&
      here.final !== 'ㅇ' &&
      here.final.length === 1
    ) {
      if (!(here.final in letters.REVISED_INITIALS)) continue;
      heard[i + 1] = { ...next, initial: here.final };
      heard[i] = { ...here, final: '' };
      continue;
    }
    const change = letters.SOUND_CHANGES.find(
      ({ final, initial }) =>
        here.final !== '' && final.includes(here.final) && initial.includes(next.initial),
    );
    if (!change) continue;
    const [final, initial] = (isNorth && change.north) || change.becomes;
    if (final !== '=') heard[i] = { ...here, final };
    if (initial !== '=') heard[i + 1] = { ...next, initial };
  }
  return heard;
}

/** After these a soft consonant is voiced; after ㄹ only ㄱ and ㅂ are. */
const SONORANTS = ['', 'ㄴ', 'ㅁ', 'ㅇ'];

function initialsOf(
  { initial, vowel }: Syllable,
  before: Syllable | undefined,
  { initials, vowels }: Style,
): readonly string[] {
  const letter = plainInitial(initial, before, initials);
  if (initial === 'ㄹ' && before?.final === 'ㄹ') return ['l'];
  // sh is old: not with the Revised vowels.
  if (initial === 'ㅅ' && SH_BEFORE.includes(vowel) && vowels !== 'revised') return ['s', 'sh'];
  return [letter];
}

function plainInitial(
  initial: string,
  before: Syllable | undefined,
  system: Style['initials'],
): string {
  if (system === 'k') return initial === 'ㄱ' ? 'k' : (letters.REVISED_INITIALS[initial] ?? '');
  if (system === 'revised') return letters.REVISED_INITIALS[initial] ?? '';
  const voiced = letters.VOICED[initial];
  const isVoiced =
    before !== undefined &&
    (SONORANTS.includes(before.final) || (before.final === 'ㄹ' && 'ㄱㅂ'.includes(initial)));
  if (voiced && isVoiced) {
    // 'n’g' is not the one sound ng.
    return system === 'mccune' && initial === 'ㄱ' && before.final === 'ㄴ' ? '’g' : voiced;
  }
  return (system === 'mccune' ? letters.MCCUNE_INITIALS : letters.NORTH_INITIALS)[initial] ?? '';
}

function vowelsOf(
  { initial, vowel, final }: Syllable,
  style: Style,
  isPerson: boolean,
): readonly string[] {
  if (style.vowels === 'revised') return [letters.REVISED_VOWELS[vowel] as string];
  const plain = letters.BREVE_VOWELS[vowel] as string;
  if (style.vowels === 'breve') return [plain];
  const habits = HABITS.filter(
    (habit) =>
      habit.vowel === vowel &&
      (habit.of === 'any' || isPerson) &&
      (habit.initial?.includes(initial) ?? true) &&
      (habit.final === undefined ||
        (habit.final === 'closed' ? final !== '' : habit.final === final)),
  ).map(({ latin }) => latin);
  // Habits are kept one by one: Pyongsung has the one for ㅓ and not the one for ㅕ.
  return [...habits, plain];
}
