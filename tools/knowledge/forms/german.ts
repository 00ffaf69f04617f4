/**
 * German forms of a name or term: the genitive, the endings of adjectives, and plurals where the noun's ending shows
 * them. Words written together (Nordkoreakonflikt) can't be listed: see core/matching/compounds.ts. With a hyphen
 * (Nordkorea-Krise) they are two words and found as they are.
 */
import type { Inflection, InflectionHints } from './inflection.ts';

type Gender = 'm' | 'f' | 'n';

/** A class of nouns by their ending; the longest that fits wins. Endings are added; `0` is none. */
interface GermanNoun {
  readonly end: string;
  /** Absent where names and common nouns of each gender end so. */
  readonly gender?: Gender;
  /** Genitive singular, and what else is added in the singular. */
  readonly one: string;
  /** Plural, its dative too; absent where the ending doesn't show it: the editor lists it. */
  readonly many?: string;
  readonly example: string;
  readonly source: string;
}

const NOUN_CASES = 'http://www.linguameister.com/de/declension-of-nouns.html';
const WEAK = 'http://www.lingua.website/german/German-grammar/1-noun-declension-weak.htm';
const PLURALS = 'http://lingua.website/german/german-grammar/1-noun-most-common-endings.htm';

/** The classes, the general ones last. */
// biome-ignore format: one row a line
export const GERMAN_NOUNS: readonly GermanNoun[] = [
  { end: 'ung heit keit schaft ion tät', gender: 'f', one: '0', many: 'en', example: 'Sanktion, Sanktionen', source: PLURALS },
  { end: 'ik ei', gender: 'f', one: '0', many: 'en', example: 'Volksrepublik, Volksrepubliken; Partei, Parteien', source: PLURALS },
  { end: 'ee ie insel', gender: 'f', one: '0', many: 'n', example: 'Armee, Armeen', source: PLURALS },
  { end: 'zone grenze krise truppe rakete waffe bombe hilfe ive', gender: 'f', one: '0', many: 'n', example: 'Zone, Zonen', source: PLURALS },
  { end: 'soldat diplomat präsident ant ist', gender: 'm', one: 'en', many: 'en', example: 'Soldat, des Soldaten, Soldaten', source: WEAK },
  { end: 'russe koreane', gender: 'm', one: 'n', many: 'n', example: 'Russe, des Russen', source: WEAK },
  { end: 'er', one: 's', many: '0 n', example: 'Überläufer, des Überläufers, den Überläufern', source: PLURALS },
  { end: 'abkommen unternehmen treffen', gender: 'n', one: 's', many: '0', example: 'Abkommen, des Abkommens', source: PLURALS },
  { end: 'krieg', gender: 'm', one: 's es', many: 'e en', example: 'Krieg, des Krieges, Kriege, Kriegen', source: PLURALS },
  { end: 'ling', gender: 'm', one: 's', many: 'e en', example: 'Flüchtling, Flüchtlinge, Flüchtlingen', source: PLURALS },
  { end: 'dienst', gender: 'm', one: 's es', many: 'e en', example: 'Geheimdienst, des Geheimdienstes', source: PLURALS },
  { end: 'einsatz vertrag rat staat volk land stand', one: 's es', example: 'Vertrag, des Vertrags, des Vertrages', source: NOUN_CASES },
  { end: 'satz', gender: 'm', one: 'es', example: 'Einsatz, des Einsatzes', source: NOUN_CASES },
  // Their genitive has an apostrophe, which counts for nothing.
  { end: 's ß x z', one: '0', example: 'Laos', source: NOUN_CASES },
  { end: '', one: 's', example: 'Nordkorea, Nordkoreas', source: NOUN_CASES },
];

/** An adjective made a noun: Kriegsgefangener, der Kriegsgefangene. */
const ADJECTIVE_AS_NOUN = /(?:gefangene|abgeordnete|angehörige|vertriebene|verletzte|tote)r$/i;

/** Endings of an adjective by what the noun is; strong, weak and mixed together. Source: http://home.unilang.org/wiki/index.php/German_adjective_declensions */
const ENDINGS: Readonly<Record<Gender | 'many' | 'genitive', string>> = {
  m: 'er e en em',
  f: 'e er en',
  n: 'es e en em',
  many: 'e en er',
  /** Of the masculine and neuter, where the noun has its -s. */
  genitive: 'en',
};

/** An adjective's nominative tells the gender: -er, -e, -es. */
const GENDER_OF: Readonly<Record<string, Gender>> = { er: 'm', e: 'f', es: 'n' };

const ADJECTIVE =
  /^(.*(?:isch|lich|ig|iert|end|bar|los|volk|sam|ber|oberst|hoh|neu|alt|tief|weit|lang|best|vereint|vereinigt|bewaffnet|gefangen|weiß|rot|gemeinsam|national|zentral|speziell|demilitarisiert))(er|es|e)$/iu;
const BARE_ADJECTIVE = /^\p{Ll}.*(?:isch|lich|ig|iert)$/u;

/** Every spelling of a German form. */
export function inflectGerman(text: string, { gender, plural }: InflectionHints = {}): Inflection {
  const words = text.trim().split(/\s+/);
  const [first = ''] = words;
  if (words.length === 1 && BARE_ADJECTIVE.test(first)) {
    return forms(
      text,
      ['e', 'er', 'en', 'es', 'em'].map((end) => first + end),
    );
  }
  if (ADJECTIVE_AS_NOUN.test(first)) {
    const stem = first.slice(0, -1);
    const rest = words.slice(1);
    return forms(
      text,
      ['', 'r', 'n', 'm'].map((end) => [stem + end, ...rest].join(' ')),
    );
  }
  const adjectives: string[] = [];
  let kind = gender;
  for (const word of words.slice(0, -1)) {
    const [, stem, end] = ADJECTIVE.exec(word) ?? [];
    if (stem === undefined || end === undefined) break;
    adjectives.push(stem);
    kind ??= GENDER_OF[end];
  }
  // 'Kim Jong Un' and 'Wladimir Putin' take the -s at their end, 'Partei der Arbeit' in its first noun.
  const isName =
    adjectives.length === 0 && words.length > 1 && words.every((one) => /^\p{Lu}/u.test(one));
  const at = isName ? words.length - 1 : adjectives.length;
  const noun = words[at];
  if (noun === undefined || !/^\p{Lu}/u.test(noun)) {
    return {
      kind: 'refused',
      says: `‘${text}’ can't be inflected safely: its noun wasn't found. Write nouns with a capital and adjectives as in ‘nordkoreanischer Soldat’, or leave out \`inflect\` and list its forms by hand`,
    };
  }
  const before = isName ? words.slice(0, at) : [];
  const after = words.slice(at + 1);
  const phrase = (ends: string, form: string): readonly string[] =>
    (adjectives.length > 0 ? ends.split(' ') : ['']).map((end) =>
      [...before, ...adjectives.map((stem) => stem + end), form, ...after].join(' '),
    );
  const row = rowOf(noun, kind);
  const is = kind ?? row.gender ?? 'm';
  if (plural) {
    const dative = /[ns]$/.test(noun) ? [] : phrase('en', `${noun}n`);
    return forms(text, [...phrase(ENDINGS.many, noun), ...dative]);
  }
  const one =
    is === 'f' ? [] : added(noun, row.one).flatMap((form) => phrase(ENDINGS.genitive, form));
  // 'Koreanische Volksarmee' is a name: there is one.
  const [plurals, datives] =
    plural === false || /^\p{Lu}/u.test(adjectives[0] ?? '') ? [] : added(noun, row.many);
  const many = [
    ...(plurals === undefined ? [] : phrase(ENDINGS.many, plurals)),
    ...(datives === undefined ? [] : phrase('en', datives)),
  ];
  return forms(text, [...phrase(ENDINGS[is], noun), ...one, ...many]);
}

function rowOf(noun: string, gender: Gender | undefined): GermanNoun {
  let best = GERMAN_NOUNS.at(-1) as GermanNoun;
  let length = 0;
  for (const row of GERMAN_NOUNS) {
    if (gender && row.gender && gender !== row.gender) continue;
    for (const end of row.end.split(' ')) {
      if (end.length > length && noun.toLowerCase().endsWith(end)) {
        best = row;
        length = end.length;
      }
    }
  }
  return best;
}

function added(noun: string, ends: string | undefined): readonly string[] {
  return ends?.split(' ').map((end) => noun + (end === '0' ? '' : end)) ?? [];
}

function forms(text: string, all: readonly string[]): Inflection {
  return { kind: 'forms', forms: [...new Set([text, ...all])] };
}
