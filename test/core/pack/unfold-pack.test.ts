/** What core/pack/unfold-pack promises: nothing is lost or moved between what was compiled, what is published and what is opened. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../../core/matching/lexicon.ts';
import { PackSchema, type Form } from '../../../core/pack/pack.ts';
import { parsePhrase } from '../../../core/claims/phrase-language.ts';
import type { PublishedPack } from '../../../core/pack/published-pack.ts';
import { tableOf } from '../../../core/pack/table.ts';
import { rowsOf, unfoldForms, unfoldPack } from '../../../core/pack/unfold-pack.ts';
import { checkKnowledge, compileAll } from '../../../tools/knowledge/build.ts';
import { formsOf } from '../../../tools/knowledge/compile.ts';
import {
  foldForms,
  tableOfRows,
  usualDays,
  withoutUsual,
} from '../../../tools/knowledge/fold-pack.ts';

describe('the real knowledge, published and opened again', () => {
  const { packs: folders } = checkKnowledge();
  const both = compileAll().packs.map(({ json, pack }, i) => {
    const folder = folders[i];
    if (!folder) throw new Error('There is no folder.');
    return { folder, pack, opened: unfoldPack(JSON.parse(json) as PublishedPack) };
  });

  it('is what was compiled', () => {
    for (const { pack, opened } of both) {
      expect(opened).toEqual(pack);
      expect(v.safeParse(PackSchema, opened).issues).toBeUndefined();
    }
  });

  it('has each term’s forms in their order, with all that is said of each', () => {
    for (const { folder, opened } of both)
      for (const [i, { id, data }] of folder.terms.entries())
        expect(opened.terms[i]).toMatchObject({ id, forms: formsOf(data) });
  });

  it('has the phrases that editors wrote, read one by one, and their neighbours folded', () => {
    for (const { folder, opened } of both) {
      const { lists } = folder.meta.data;
      const read = (phrases: readonly string[]) =>
        phrases.map((phrase) => {
          const parsed = parsePhrase(phrase, lists);
          return parsed.kind === 'phrase' ? parsed.steps : parsed;
        });
      for (const [i, { id, data }] of folder.caveats.entries()) {
        const rule = opened.caveats[i];
        expect(rule).toMatchObject({ id, find: read(data.find) });
        expect(rule?.near).toEqual(data.near?.map(foldPhrase));
        expect(rule?.notNear).toEqual(data.notNear?.map(foldPhrase));
      }
      for (const { id, data } of folder.attribution)
        expect(opened.attribution?.find((cue) => cue.id === id)?.find).toEqual(read(data.find));
      for (const { id, data } of folder.figures) {
        const own = opened.figureRules?.filter((rule) => rule.id === id) ?? [];
        expect(own.find(({ isOther }) => !isOther)?.find ?? []).toEqual(read(data.find));
        expect(own.find(({ isOther }) => isOther)?.find ?? []).toEqual(read(data.not));
      }
    }
  });

  it('has the days of every entry and source', () => {
    for (const { folder, opened } of both) {
      for (const [i, { data }] of folder.terms.entries())
        expect(opened.terms[i]?.checked).toBe(data.checked);
      expect(opened.sources.every(({ read }) => /^\d{4}-\d\d-\d\d$/.test(read))).toBe(true);
    }
  });
});

describe('forms', () => {
  it.each<[what: string, forms: readonly Form[], published: unknown]>([
    ['without conditions stand as texts', [{ text: 'a' }, { text: 'b' }], ['a', 'b']],
    [
      'that share all conditions stand together, however those are ordered',
      [
        { text: 'a', lang: 'ru', onlyNear: ['x'] },
        { text: 'b', onlyNear: ['x'], lang: 'ru' },
      ],
      [{ texts: ['a', 'b'], lang: 'ru', onlyNear: ['x'] }],
    ],
    [
      'keep their order, even where that costs a group',
      [{ text: 'a', lang: 'ru' }, { text: 'b' }, { text: 'c', lang: 'ru' }],
      [{ texts: ['a'], lang: 'ru' }, 'b', { texts: ['c'], lang: 'ru' }],
    ],
    [
      'whose word lists differ in order stay apart',
      [
        { text: 'a', onlyNear: ['x', 'y'] },
        { text: 'b', onlyNear: ['y', 'x'] },
      ],
      [
        { texts: ['a'], onlyNear: ['x', 'y'] },
        { texts: ['b'], onlyNear: ['y', 'x'] },
      ],
    ],
  ])('%s', (_, forms, published) => {
    expect(foldForms(forms)).toEqual(published);
    expect(unfoldForms(foldForms(forms))).toEqual(forms);
  });
});

describe('a table', () => {
  it.each<[what: string, rows: readonly object[], table: unknown]>([
    ['of no rows is left out', [], undefined],
    [
      'has a column for each field, and null where a row has none',
      [
        { id: 'a', short: 'A' },
        { id: 'b', long: ['B'] },
      ],
      { id: ['a', 'b'], short: ['A', null], long: [null, ['B']] },
    ],
    ['has no column for what no row has', [{ id: 'a', long: undefined }], { id: ['a'] }],
  ])('%s', (_, rows, table) => {
    expect(tableOfRows(rows)).toEqual(table);
    expect(rowsOf(tableOfRows(rows))).toEqual(
      rows.map((row) => JSON.parse(JSON.stringify(row)) as object),
    );
  });

  it('is refused where its columns are not of one length, or hold what is no such field', () => {
    const schema = tableOf(v.strictObject({ id: v.string(), long: v.optional(v.string()) }));
    const isTable = (table: unknown) => v.safeParse(schema, table).success;
    expect(isTable({ id: ['a', 'b'], long: [null, 'B'] })).toBe(true);
    expect(isTable({ id: ['a', 'b'] })).toBe(true);
    expect(isTable({ id: ['a', 'b'], long: ['A'] })).toBe(false);
    expect(isTable({ id: ['a', null] })).toBe(false);
    expect(isTable({ long: ['A'] })).toBe(false);
    expect(isTable({ id: ['a'], width: ['A'] })).toBe(false);
  });
});

describe('the usual days', () => {
  const entry = (checked: string, reviewBy: string) => ({ checked, reviewBy });

  it('are those that most have; of two the later', () => {
    const entries = [
      entry('2026-01-01', '2026-07-01'),
      entry('2026-02-01', '2026-08-01'),
      entry('2026-01-01', '2026-08-01'),
    ];
    expect(usualDays(entries, [{ read: '2026-01-01' }, { read: '2026-01-02' }])).toEqual({
      read: '2026-01-02',
      checked: '2026-01-01',
      reviewBy: '2026-08-01',
    });
  });

  it('are left out where they are meant, and only as the days that they are', () => {
    const usual = { checked: '2026-01-01', reviewBy: '2026-07-01' };
    expect(
      withoutUsual({ ...entry('2026-01-01', '2026-01-01'), read: '2026-01-01' }, usual),
    ).toEqual({ reviewBy: '2026-01-01', read: '2026-01-01' });
  });
});

it('says which rule has a phrase that cannot be read', () => {
  const rule = { id: 'a-rule', kind: 'named-other', lang: 'en', find: ['said {nobody}'] } as const;
  const [first] = compileAll().packs;
  const published = JSON.parse(first?.json ?? '') as PublishedPack;
  expect(() => unfoldPack({ ...published, attribution: tableOfRows([rule]) })).toThrow(
    /a-rule: ‘said {nobody}’/,
  );
});
