/**
 * French and Spanish forms of a term: plural, and the feminine of adjectives. Names stay as they are. Articles and
 * elisions need no forms: an apostrophe parts words, so 'd’Hamhung' and 'l’armée' hold the words Hamhung and armée,
 * and 'del Ejército' is two words.
 */
import type { Inflection } from './inflection.ts';

/** A class of words by their ending; the longest that fits wins. Endings replace the last `cut` letters; `0` is none. */
interface RomanceRow {
  readonly end: string;
  readonly cut: number;
  /** The plural as a noun, or as an adjective of the same gender. */
  readonly many: string;
  /** Feminine and its plural, for adjectives that stand by themselves. */
  readonly feminine?: string;
  readonly example: string;
  readonly source: string;
}

interface RomanceTables {
  readonly rows: readonly RomanceRow[];
  /** Words that begin what hangs on a noun and doesn't change with it. */
  readonly rest: readonly string[];
}

const FRENCH_PLURAL = 'https://cebo-master.webnode.es/blog/fran%C3%A7ais';
const FRENCH_FEMININE = 'https://issuhub.com/view/index?id=1226&pageIndex=32';
const SPANISH_PLURAL = 'http://cartascomerciales.es/gramatica/sustadj/pluralsus/pluralsusfr.html';
const SPANISH_FEMININE = 'https://ok-spanish.com/la-formation-du-pluriel/amp';

/** The rules of each language. */
export const ROMANCE: Readonly<Record<'fr' | 'es', RomanceTables>> = {
  fr: {
    // biome-ignore format: one row a line
    rows: [
      { end: 'éen ien', cut: 0, many: 's', feminine: 'ne nes', example: 'nord-coréen, nord-coréenne, nord-coréennes', source: FRENCH_FEMININE },
      { end: 'el', cut: 0, many: 's', feminine: 'le les', example: 'officiel, officielle', source: FRENCH_FEMININE },
      { end: 'if', cut: 1, many: 'fs', feminine: 've ves', example: 'offensif, offensive', source: FRENCH_FEMININE },
      { end: 'ique aire iste', cut: 0, many: 's', feminine: '0 s', example: 'militaire, militaires', source: FRENCH_PLURAL },
      { end: 'ain', cut: 0, many: 's', feminine: 'e es', example: 'américain, américaine', source: FRENCH_FEMININE },
      { end: 'ais ois', cut: 0, many: '0', feminine: 'e es', example: 'chinois, chinoise', source: FRENCH_FEMININE },
      { end: 'al', cut: 1, many: 'ux', example: 'général, généraux', source: FRENCH_PLURAL },
      { end: 'au eu', cut: 0, many: 'x', example: 'réseau, réseaux', source: FRENCH_PLURAL },
      { end: 's x z', cut: 0, many: '0', example: 'troupes', source: FRENCH_PLURAL },
      { end: '', cut: 0, many: 's', example: 'soldat, soldats', source: FRENCH_PLURAL },
    ],
    rest: [
      'de',
      'du',
      'des',
      'à',
      'au',
      'aux',
      'en',
      'sur',
      'pour',
      'contre',
      'et',
      'dans',
      'par',
      'avec',
    ],
  },
  es: {
    // biome-ignore format: one row a line
    rows: [
      { end: 'ano eno ino ico ario ivo', cut: 1, many: 'os', feminine: 'a as', example: 'norcoreano, norcoreana, norcoreanas', source: SPANISH_FEMININE },
      { end: 'és', cut: 2, many: 'eses', feminine: 'esa esas', example: 'japonés, japoneses, japonesa', source: SPANISH_PLURAL },
      { end: 'ión', cut: 2, many: 'ones', example: 'sanción, sanciones', source: SPANISH_PLURAL },
      { end: 'z', cut: 1, many: 'ces', example: 'portavoz, portavoces', source: SPANISH_PLURAL },
      { end: 'a e i o u', cut: 0, many: 's', example: 'soldado, soldados', source: SPANISH_PLURAL },
      { end: 's x', cut: 0, many: '0', example: 'crisis', source: SPANISH_PLURAL },
      { end: '', cut: 0, many: 'es', example: 'desertor, desertores', source: SPANISH_PLURAL },
    ],
    rest: ['de', 'del', 'a', 'al', 'en', 'por', 'con', 'contra', 'sobre', 'para', 'y'],
  },
};

/** Every spelling of a French or Spanish form. A name, which begins with a capital, is its only one. */
export function inflectRomance(text: string, lang: 'fr' | 'es'): Inflection {
  const words = text.trim().split(/\s+/);
  const [first = ''] = words;
  const { rows, rest } = ROMANCE[lang];
  if (/^\p{Lu}/u.test(first)) return { kind: 'forms', forms: [text] };
  const until = words.findIndex((word) => rest.includes(word) || /^[dl]['’]/.test(word));
  const head = until < 0 ? words : words.slice(0, until);
  const tail = words.slice(head.length);
  if (tail.length > 0 && /(?:éen|éenne|orcorean[oa])$/.test(tail.at(-1) as string)) {
    return {
      kind: 'refused',
      says: `‘${text}’ can't be inflected safely: it can't be seen what its last adjective goes with. Leave out \`inflect\` and list its forms by hand`,
    };
  }
  const plural = head.map(
    (word) => added(word, rowOf(word, rows).many, rowOf(word, rows).cut)[0] as string,
  );
  const row = rowOf(first, rows);
  const feminine = words.length === 1 ? added(first, row.feminine, row.cut) : [];
  return {
    kind: 'forms',
    forms: [...new Set([text, [...plural, ...tail].join(' '), ...feminine])],
  };
}

function rowOf(word: string, rows: readonly RomanceRow[]): RomanceRow {
  let best = rows.at(-1) as RomanceRow;
  let length = 0;
  for (const row of rows) {
    for (const end of row.end.split(' ')) {
      if (end.length > length && word.endsWith(end)) {
        best = row;
        length = end.length;
      }
    }
  }
  return best;
}

function added(word: string, ends: string | undefined, cut: number): readonly string[] {
  const stem = word.slice(0, word.length - cut);
  return ends?.split(' ').map((end) => stem + (end === '0' ? '' : end)) ?? [];
}
