/** One Russian or Ukrainian word in all its cases, by the tables: which class it belongs to, and the forms that makes. */
import type { AdjectiveRow, Gender, NounRow, SlavicTables } from './slavic-rows.ts';

/** The forms of a word case by case: nominative, genitive, dative, instrumental, prepositional, accusative, vocative. */
export type Cases = readonly (readonly string[])[];

/** `unchanging`: the word stays as it is in every case. */
export type Paradigm = Cases | 'unchanging';

/** Thrown where a word can't be declined safely; the message says why, and what an editor can do. Caught by `decline`. */
export class Refusal extends Error {}

/** A word in all its cases as a noun of the singular. */
export function nounOf(
  word: string,
  tables: SlavicTables,
  wanted: { gender?: Gender | undefined; among?: readonly Gender[] },
): Paradigm {
  const hyphen = word.lastIndexOf('-');
  if (tables.unchanging.test(word)) return 'unchanging';
  if (hyphen > 0) {
    const before = word.slice(0, hyphen);
    if (!/[оеє]$|^(?:экс|екс|вице|віце|пресс|прес|генерал)$/i.test(before))
      throw new Refusal(`of ‘${word}’ both parts may change`);
    const last = nounOf(word.slice(hyphen + 1), tables, wanted);
    return last === 'unchanging'
      ? last
      : last.map((forms) => forms.map((one) => `${before}-${one}`));
  }
  const row = rowOf(word, tables, wanted);
  if (!row)
    throw new Refusal(
      `no rule for nouns that end like ‘${word}’${wanted.gender ? '' : '; say `inflect: {gender: …}` if its gender decides'}`,
    );
  return caseForms(word, row);
}

/** The class a noun belongs to: the longest ending that fits. Nouns in -ь only if something says their gender. */
export function rowOf(
  word: string,
  tables: SlavicTables,
  { gender, among }: { gender?: Gender | undefined; among?: readonly Gender[] },
): NounRow | undefined {
  let best: NounRow | undefined;
  let length = 0;
  for (const row of tables.nouns) {
    if (row.only && (row.only === 'names') !== isName(word)) continue;
    // A man's first name may be of the feminine declension, so only family names are held to their gender.
    if (gender && row.gender !== gender) continue;
    for (const end of row.end.split(' ')) {
      const isAmbiguous = end === 'ь' && !gender && !among;
      if (!isAmbiguous && end.length > length && word.toLowerCase().endsWith(end.toLowerCase())) {
        if (among && end === 'ь' && !among.includes(row.gender)) continue;
        best = row;
        length = end.length;
      }
    }
  }
  if (length <= 2 && best?.only !== 'names' && tables.unsafe.test(word)) {
    if (!isName(word) || !/[ії]н$/.test(word))
      throw new Refusal(`the stem of ‘${word}’ may change in other cases`);
  }
  return best;
}

/** Every case of the singular. */
export function caseForms(word: string, row: NounRow): Cases {
  return [[word], ...endings(word, row.cut, row.one)];
}

/** Every case of the plural, or nothing where there is none. */
export function pluralCases(word: string, row: NounRow): Cases | undefined {
  return row.many === undefined ? undefined : endings(word, row.cut, row.many);
}

/** Every case of a noun that is given in the plural. */
export function pluralOf(word: string, tables: SlavicTables): Cases {
  let best: { cut: number; many: string; length: number } | undefined;
  for (const { end: ends, cut, many } of tables.plurals) {
    for (const end of ends.split(' ')) {
      if (word.endsWith(end) && end.length > (best?.length ?? 0))
        best = { cut, many, length: end.length };
    }
  }
  if (!best)
    throw new Refusal(
      `no rule for plurals that end like ‘${word}’; give the singular, of which the plural is made, too`,
    );
  return [[word], ...endings(word, best.cut, best.many)];
}

/** The forms that a row's endings make of a word, case by case. */
function endings(word: string, cut: number, list: string): string[][] {
  const stem = word.slice(0, word.length - cut);
  return list.split(' ').map((slot) =>
    slot === '-'
      ? []
      : slot.split('/').map((written) => {
          const end = written.replaceAll('<', '');
          const off = written.length - end.length;
          return stem.slice(0, stem.length - off) + (end === '0' ? '' : end);
        }),
  );
}

/** Stems of Ukrainian adjectives, so that 'Республіка Корея' is not taken for an adjective and its noun. */
const ADJECTIVAL = /(?:ськ|цьк|зьк|[нвшщчжт]|велик)$/;

/** Whether a word looks like an adjective of this class in this gender or number. */
export function endsAsAdjective(word: string, row: AdjectiveRow, kind: Gender | 'many'): boolean {
  const end = row[kind];
  if (!word.endsWith(end)) return false;
  const stem = word.slice(0, -end.length);
  if (stem.length < 2) return false;
  if (end.length === 1 && !ADJECTIVAL.test(stem)) return false;
  // соглашение, учреждение and оружие are nouns; последние is an adjective.
  if (end === 'ие' && /(?:[аеёиоуыэюя]н|оруж)$/.test(stem)) return false;
  return row.after === '' || row.after.split(' ').some((after) => stem.endsWith(after));
}

/** An adjective's cases: `kind` is what it is given in, `number` what is wanted. */
export function adjectiveCases(
  word: string,
  row: AdjectiveRow,
  kind: Gender | 'many',
  number: Gender | 'many',
): Cases {
  const stem = word.slice(0, word.length - row[kind].length);
  const ends = number === 'f' ? row.ofF : number === 'many' ? row.ofMany : row.ofM;
  const cases = ends.split(' ').map((slot) => slot.split('/').map((end) => stem + end));
  const nominative = [stem + row[number]];
  // Slavic adjectives have the nominative for the vocative.
  return number === 'f'
    ? [nominative, ...cases, nominative]
    : [nominative, ...cases, [], nominative];
}

/** A family name that declines like an adjective: Зеленский. */
export function adjectiveOf(
  word: string,
  tables: SlavicTables,
  gender: 'm' | 'f',
): Cases | undefined {
  const row = tables.adjectives.find(
    (one) => endsAsAdjective(word, one, gender) && one[gender].length > 1,
  );
  if (row) return adjectiveCases(word, row, gender, gender);
  const ukrainian = gender === 'f' && /(?:ськ|цьк|зьк)а$/.test(word) && tables.adjectives.at(-1);
  return ukrainian ? adjectiveCases(word, ukrainian, 'f', 'f') : undefined;
}

/** Whether a word is written with a capital. */
export function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
