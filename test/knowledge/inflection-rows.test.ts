/** Every rule of the tables of inflection does what its example says. */
import { describe, expect, it } from 'vitest';
import { GERMAN_NOUNS } from '../../tools/knowledge/forms/german.ts';
import type { InflectionHints } from '../../tools/knowledge/forms/inflection.ts';
import { ROMANCE } from '../../tools/knowledge/forms/romance.ts';
import { RUSSIAN } from '../../tools/knowledge/forms/russian-tables.ts';
import { UKRAINIAN } from '../../tools/knowledge/forms/ukrainian-tables.ts';
import { inflected } from './found-forms.ts';

interface Row {
  readonly end: string;
  readonly gender?: 'm' | 'f' | 'n';
  readonly example: string;
}

/** 'партия, партии; Корея, о Корее' are two words with their forms; articles and prepositions don't count. */
function examplesOf({ example }: Row): readonly (readonly string[])[] {
  return example
    .split('; ')
    .map((group) => group.split(', ').map((form) => form.split(' ').at(-1) ?? ''));
}

function expectExamples(lang: string, row: Row, hints: InflectionHints): void {
  for (const [word = '', ...forms] of examplesOf(row)) {
    expect(
      row.end.split(' ').some((end) => word.toLowerCase().endsWith(end.toLowerCase())) ? '' : word,
    ).toBe('');
    expect(inflected(word, lang, hints)).toEqual(expect.arrayContaining([word, ...forms]));
  }
}

describe.each([
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
] as const)('%s', (lang, tables) => {
  it.each(tables.nouns)('nouns in $end: $example', (row) => {
    expectExamples(lang, row, { gender: row.gender });
  });

  it.each(tables.plurals)('plurals in $end: $example', (row) => {
    expectExamples(lang, row, { plural: true });
  });

  it.each(tables.adjectives)('adjectives in $m: $example', (row) => {
    expectExamples(lang, { end: row.m, example: row.example }, {});
  });
});

it.each(GERMAN_NOUNS)('German nouns in $end: $example', (row) => {
  expectExamples('de', row, {});
});

it.each(ROMANCE.fr.rows)('French in $end: $example', (row) => {
  expectExamples('fr', row, {});
});

it.each(ROMANCE.es.rows)('Spanish in $end: $example', (row) => {
  expectExamples('es', row, {});
});
