/**
 * Every case form of a Russian or Ukrainian name or term, from how it stands in a dictionary: adjectives and the noun
 * they belong to, with what hangs on the noun left as it is; people's names; Korean names. What can't be declined
 * safely is refused, with a sentence for the editor. Used when the pack is built, never on a page.
 *
 * No package declines phrases in both languages: `russian-nouns-js` (MIT) knows single Russian nouns if it is told
 * their gender, `shevchenko` (MIT) Ukrainian personal names. So the rules are tables here, for what terms are made of.
 */
import type { Inflection, InflectionHints } from './inflection.ts';
import { RUSSIAN } from './russian-tables.ts';
import type { AdjectiveRow, Gender, SlavicTables } from './slavic-rows.ts';
import {
  adjectiveCases,
  adjectiveOf,
  caseForms,
  endsAsAdjective,
  isName,
  nounOf,
  pluralCases,
  pluralOf,
  Refusal,
  rowOf,
  type Cases,
  type Paradigm,
} from './slavic-words.ts';
import { UKRAINIAN } from './ukrainian-tables.ts';

const TABLES: Readonly<Record<'ru' | 'uk', SlavicTables>> = { ru: RUSSIAN, uk: UKRAINIAN };

/** Places in a word's cases. */
const GENITIVE = 1;
const INSTRUMENTAL = 3;

/** How the first word after a noun ends if it hangs on it: a genitive, or an adjective in it. */
const LOOKS_GENITIVE = /(?:[\dаяыиіїуюеєо]|[еийії]й|[оеєії]в|[иыіїо]х|ой)$/;

/** Every spelling of `text` in its cases, without doubles; for common nouns the plural, too. */
export function decline(text: string, lang: 'ru' | 'uk', hints: InflectionHints = {}): Inflection {
  try {
    const forms = declined(text.trim().split(/\s+/), TABLES[lang], lang, hints);
    // News writes е for ё as often as not.
    const all = forms.flatMap((form) =>
      /ё/i.test(form) ? [form, form.replaceAll('ё', 'е').replaceAll('Ё', 'Е')] : [form],
    );
    return { kind: 'forms', forms: [...new Set([text, ...all])] };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return {
      kind: 'refused',
      says: `‘${text}’ can't be declined safely: ${refusal.message}. Or leave out \`inflect\` and list its forms by hand`,
    };
  }
}

function declined(
  words: readonly string[],
  tables: SlavicTables,
  lang: 'ru' | 'uk',
  hints: InflectionHints,
): readonly string[] {
  const [first = ''] = words;
  if (words.length > 1 && words.every(isName)) {
    if (tables.koreanSurnames.includes(first)) return koreanName(words, tables, hints);
    for (const gender of ['m', 'f'] as const) {
      if (tables.firstNames[gender].includes(first)) return personName(words, tables, gender, lang);
    }
  }
  return phrase(words, tables, hints);
}

/**
 * Only the last part of a Korean man's name declines, a woman's, and any name that ends in a vowel,
 * doesn't: Ким Чен Ына, but Ким Ё Чжон.
 * Source: the help desk of gramota.ru, question 292711, as reprinted on
 * https://kerchtt.ru/uk/koreiskie-familii-ne-sklonyayutsya-o-m-kim-k-morfologii-koreiskih-familii-v
 */
function koreanName(
  words: readonly string[],
  tables: SlavicTables,
  { gender }: InflectionHints,
): readonly string[] {
  const last = words.at(-1) as string;
  if (gender === 'f' || /[аеёєиіїоуыэюя]$/i.test(last)) return [words.join(' ')];
  // Of the plain classes: what looks like a Russian ending in it (Ин, Бок) is none.
  const ends = [last.slice(-2), last.slice(-1)];
  const row = tables.nouns.find(
    (one) =>
      one.gender === 'm' &&
      one.end.split(' ').some((end) => end === ends[1] || (ends[1] === 'ь' && end === ends[0])),
  );
  if (!row) throw new Refusal(`no rule for names that end like ‘${last}’`);
  return joined(
    [...words.slice(0, -1).map(() => 'unchanging' as const), caseForms(last, row)],
    words,
  );
}

/** First name and family name, each in its own declension. */
function personName(
  words: readonly string[],
  tables: SlavicTables,
  gender: 'm' | 'f',
  lang: 'ru' | 'uk',
): readonly string[] {
  const paradigms = words.map((word, i): Paradigm => {
    const adjective = i > 0 && adjectiveOf(word, tables, gender);
    if (adjective) return adjective;
    if (gender === 'f' && i > 0) {
      if (!/(?:ова|ева|єва|ина|іна|їна)$/.test(word)) return 'unchanging';
      const ends = lang === 'ru' ? 'ой ой ой ой у' : 'ої ій ою ій у';
      const stem = word.slice(0, -1);
      return [[word], ...ends.split(' ').map((end) => [stem + end])];
    }
    const noun = nounOf(word, tables, { gender: i === 0 ? undefined : gender, among: [gender] });
    // Of people the first ending is the right one: Путиным (not as the towns), Дональда (not as some things: -у).
    return noun === 'unchanging'
      ? noun
      : noun.map((forms, at) =>
          at === GENITIVE || at === INSTRUMENTAL ? forms.slice(0, 1) : forms,
        );
  });
  return joined(paradigms, words);
}

/** Adjectives, the noun they agree with, and a rest that doesn't change. */
function phrase(
  words: readonly string[],
  tables: SlavicTables,
  hints: InflectionHints,
): readonly string[] {
  const adjectives: AdjectiveRow[] = [];
  let kind: Gender | 'many' | undefined = hints.plural ? 'many' : hints.gender;
  let at = 0;
  for (; at < words.length; at++) {
    const found = agreement(words, at, tables, kind);
    if (!found) break;
    ({ kind } = found);
    adjectives.push(found.row);
  }
  const head = words[at];
  const rest = words.slice(at + 1);
  const afterNoun = head === undefined || isRest(head, tables) ? words.slice(at) : rest;
  if (tables.conjunctions.includes(afterNoun[0] ?? ''))
    throw new Refusal('it is two things joined by a conjunction: make a form of each');
  if (
    afterNoun === rest &&
    rest[0] &&
    isName(head as string) &&
    !isRest(rest[0], tables) &&
    !LOOKS_GENITIVE.test(rest[0])
  )
    throw new Refusal(`of ‘${head}’ and ‘${rest[0]}’ both may change`);
  const byAdjectives = (number: Gender | 'many') =>
    sideBySide(
      adjectives.map((row, i) => adjectiveCases(words[i] as string, row, kind as Gender, number)),
    );
  const written =
    adjectives.length > 0 ? [words.slice(0, at).join(' '), ...words.slice(at)] : words;
  const tail = afterNoun.map(() => 'unchanging' as const);
  if (afterNoun !== rest) {
    // The adjective itself is the noun: военнопленный. By itself it may also stand before any noun: северокорейский.
    if (adjectives.length === 0) return [words.join(' ')];
    const isCommon = kind === 'm' && !isName(words[at - 1] as string);
    const common: readonly (Gender | 'many')[] =
      words.length === 1 ? ['m', 'f', 'n', 'many'] : ['m', 'f', 'many'];
    const numbers = isCommon ? common : [kind as Gender | 'many'];
    return numbers.flatMap((number) => joined([...byAdjectives(number), ...tail], written));
  }
  if (kind === 'many' || (kind === undefined && tables.nominativePlural.test(head as string))) {
    const many = pluralOf(head as string, tables);
    return joined([...byAdjectives('many'), many, ...tail], written);
  }
  const one = nounOf(head as string, tables, { gender: kind });
  const singular = joined([...byAdjectives(kind as Gender), one, ...tail], written);
  if (one === 'unchanging' || isName(words[0] as string) || hints.plural === false) return singular;
  const row = rowOf(head as string, tables, { gender: kind });
  const many = row && pluralCases(head as string, row);
  return many
    ? [...singular, ...joined([...byAdjectives('many'), many, ...tail], written)]
    : singular;
}

/** Whether the word at `at` is an adjective that goes with what follows, and in which gender or number. */
function agreement(
  words: readonly string[],
  at: number,
  tables: SlavicTables,
  wanted: Gender | 'many' | undefined,
): { row: AdjectiveRow; kind: Gender | 'many' } | undefined {
  const word = words[at] as string;
  const next = words[at + 1];
  const isLast = next === undefined || isRest(next, tables);
  for (const row of tables.adjectives) {
    for (const kind of ['m', 'f', 'n', 'many'] as const) {
      if (at > 0 && wanted !== undefined && kind !== wanted) continue;
      if (wanted === 'many' && kind !== 'many') continue;
      if (!endsAsAdjective(word, row, kind)) continue;
      // Ukrainian adjectives of these ends look like nouns (війна, Трудова): they are adjectives where a noun follows.
      if (row[kind].length === 1) {
        if (kind === 'many' && isLast ? !/(?:ськ|цьк|зьк|ен|ов)і$/.test(word) : isLast) continue;
        if (!isLast && !agreesWithNext(words, at + 1, tables, kind)) continue;
      }
      return { row, kind };
    }
  }
  return undefined;
}

function agreesWithNext(
  words: readonly string[],
  at: number,
  tables: SlavicTables,
  kind: Gender | 'many',
): boolean {
  if (agreement(words, at, tables, kind)?.kind === kind) return true;
  const next = words[at] as string;
  if (kind === 'many') return /[иіїая]$/.test(next);
  try {
    return rowOf(next, tables, { gender: kind }) !== undefined;
  } catch (refusal) {
    if (refusal instanceof Refusal) return true;
    throw refusal;
  }
}

/** Something that hangs on the noun before it, or an abbreviation: no noun that adjectives go with. */
function isRest(word: string, tables: SlavicTables): boolean {
  return (
    tables.prepositions.includes(word) ||
    tables.conjunctions.includes(word) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}

/** The phrase in every case in which all its words have a form. */
function joined(paradigms: readonly Paradigm[], words: readonly string[]): readonly string[] {
  const cases = Math.max(1, ...paradigms.map((one) => (one === 'unchanging' ? 1 : one.length)));
  const all: string[] = [];
  for (let at = 0; at < cases; at++) {
    let made: string[] = [''];
    paradigms.forEach((paradigm, i) => {
      const forms = paradigm === 'unchanging' ? [words[i] as string] : (paradigm[at] ?? []);
      made = made.flatMap((before) => forms.map((form) => (i === 0 ? form : `${before} ${form}`)));
    });
    all.push(...made);
  }
  return [...new Set(all)];
}

/** Adjectives as one: where there are two endings, both take the same (Центральному телеграфному, Центральнім телеграфнім). */
function sideBySide(adjectives: readonly Cases[]): readonly Cases[] {
  const [first] = adjectives;
  if (!first) return [];
  return [
    first.map((_, at) => {
      const variants = Math.max(...adjectives.map((one) => one[at]?.length ?? 0));
      return Array.from({ length: variants }, (__, i) =>
        adjectives.map((one) => one[at]?.[i] ?? one[at]?.[0] ?? '').join(' '),
      );
    }),
  ];
}
