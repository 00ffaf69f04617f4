/** The published pack: what the real knowledge, and a small pack, become. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { prepareIndex } from '../../core/matching/pack-index.ts';
import { buildLexicon, readyForm } from '../../core/matching/lexicon.ts';
import { findForms } from '../../core/matching/mentions.ts';
import type { Form } from '../../core/pack/pack.ts';
import { PublishedPackSchema } from '../../core/pack/published-pack.ts';
import { cutWords } from '../../core/text/words.ts';
import { checkKnowledge, compileAll } from '../../tools/knowledge/build.ts';
import { allCitations, formsOf } from '../../tools/knowledge/compile.ts';
import { paragraphs, typeset } from '../../tools/knowledge/tidy.ts';
import type { FormSource } from '../../tools/knowledge/source-schema.ts';
import { packJsonSchema, SCHEMA_FILE } from '../../tools/knowledge/json-schema.ts';
import { problemsOf, withChange, writePack } from './changed-pack.ts';

it('is described by the JSON Schema in docs/ (npm run schema writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(packJsonSchema());
});

describe('the real knowledge', () => {
  const { packs } = compileAll();

  it('has nothing to mend', () => {
    expect(checkKnowledge().problems).toEqual([]);
  });

  it('gives the same bytes each time', () => {
    const again = compileAll().packs;
    expect(again.map(({ json }) => json)).toEqual(packs.map(({ json }) => json));
  });

  it('is published in the format that the readers know', () => {
    for (const { json } of packs) {
      expect(v.safeParse(PublishedPackSchema, JSON.parse(json)).issues).toBeUndefined();
    }
  });

  it('is published without what editors copied from their sources', () => {
    expect(packs.map(({ json }) => json).join('')).not.toContain('"seen":');
    expect(
      checkKnowledge()
        .packs.flatMap(allCitations)
        .every(({ citation }) => citation.seen),
    ).toBe(true);
  });

  it('cites only sources that the pack lists, and lists none that nothing cites', () => {
    for (const { pack } of packs) {
      const cited = new Set<string>();
      JSON.parse(JSON.stringify(pack), (key, value: unknown) => {
        if (key === 'sources' && Array.isArray(value)) {
          for (const id of value) if (typeof id === 'string') cited.add(id);
        }
        return value;
      });
      expect(cited).toEqual(new Set(pack.sources.map(({ id }) => id)));
    }
  });

  it('finds each form that the editors gave in its own spelling', () => {
    for (const { pack } of packs) {
      const lost = pack.terms.flatMap(({ id, name, forms }) =>
        forms
          // A name with brackets heads a card; no page has it.
          .filter(({ text }) => text !== name)
          .filter(
            (form) =>
              findForms(cutWords(form.text), buildLexicon([readyForm(id, form)])).length !== 1,
          )
          .map(({ text }) => `${id}: ${text}`),
      );
      expect(lost).toEqual([]);
    }
  });
});

describe('a small pack', () => {
  const compile = (files: Readonly<Record<string, string>> = {}) => {
    const [compiled] = compileAll(writePack(files)).packs;
    if (!compiled) throw new Error('no pack');
    return compiled.pack;
  };

  it('knows up to its latest event, and was checked on the latest day that one of its entries was', () => {
    const GATE = 'terms/iron-gate.yaml';
    const changed = { [GATE]: withChange(GATE, 'checked: 2025-06-02', 'checked: 2025-06-20') };
    expect(compile(changed)).toMatchObject({ asOf: '2025-05-30', checked: '2025-06-20' });
  });

  it('is due for review 180 days after its check, or when the editor says', () => {
    const due = new Map(compile().terms.map(({ id, reviewBy }) => [id, reviewBy]));
    expect(due.get('iron-gate')).toBe('2025-11-29');
    expect(due.get('border-post')).toBe('2025-12-02');
  });

  it('lists each source once, as it was last read, in the order of the addresses', () => {
    expect(compile().sources.map(({ id, url, read }) => [id, url, read])).toEqual([
      ['s1', 'https://news.example/about', '2025-06-02'],
      ['s2', 'https://news.example/gate', '2025-06-02'],
      ['s3', 'https://news.example/guards', '2025-06-02'],
      ['s4', 'https://radio.example/about', '2025-06-02'],
    ]);
  });

  it('holds short forms in full, the name among them', () => {
    expect(compile().terms[0]?.forms).toEqual([
      { text: 'frontier post' },
      { text: 'checkpoint' },
      { text: 'border post' },
    ]);
  });

  it('holds phrases as steps, with the pack’s lists in them, and family names folded', () => {
    const { caveats, surnames } = compile();
    expect(surnames).toEqual(['kim', 'chong']);
    expect(caveats[1]).toMatchObject({
      where: ['body'],
      lang: 'en',
      find: [
        [
          { is: 'words', any: [['a']] },
          { is: 'words', any: [['source']] },
          { is: 'gap', max: 4 },
          { is: 'words', any: [['said'], ['told', 'us']] },
        ],
      ],
    });
    expect(caveats[1]).not.toHaveProperty('examples');
  });

  it('holds a note as paragraphs, and estimates by their dates', () => {
    const { notes, figures } = compile();
    expect(notes[0]?.text).toHaveLength(2);
    expect(notes[0]?.text.join('')).not.toContain('\n');
    expect(figures[0]?.estimates.map(({ date }) => date)).toEqual(['2025', '2025-05-30']);
  });

  it('has signs of its own in the index that the gate is built with', () => {
    const { indexes, packs } = compileAll(writePack({}));
    expect(indexes).toEqual(packs.map(({ pack }) => prepareIndex(pack.index)));
    expect(indexes[0]?.weights).toEqual([3]);
    expect(indexes[0]?.forms).toBe('border|a post');
  });

  it('is faultless', () => {
    expect(problemsOf({})).toEqual([]);
  });
});

describe('formsOf', () => {
  it.each<[what: string, name: string, forms: readonly FormSource[], kept: readonly Form[]]>([
    ['the name', 'Kim Jong Un', [], [{ text: 'Kim Jong Un' }]],
    [
      'a name that has a capital only at its front without it',
      'Iron gate',
      [],
      [{ text: 'iron gate' }],
    ],
    ['no spelling twice', 'KCNA', ['K.C.N.A.', 'KCNA'], [{ text: 'K.C.N.A.' }]],
    [
      'the fewest capitals',
      'Gate',
      ['Iron Gate', 'iron-gate'],
      [{ text: 'iron-gate' }, { text: 'Gate' }],
    ],
    [
      'what a form says of its neighbours',
      'DMZ',
      [{ text: 'DMZ', onlyNear: ['Korea'] }],
      [{ text: 'DMZ', onlyNear: ['Korea'] }],
    ],
    [
      'that even where the name has fewer capitals',
      'Iron gate',
      [{ text: 'Iron gate', notNear: ['Danube'] }],
      [{ text: 'iron gate', notNear: ['Danube'] }],
    ],
  ])('keeps %s', (_, name, forms, kept) => {
    expect(formsOf({ name, forms })).toEqual(kept);
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines, and their lines joined', () => {
    expect(paragraphs('\nOne\ntwo.\n\n \n  Three.\n')).toEqual(['One two.', 'Three.']);
  });
});

describe('typeset', () => {
  it.each([
    ["the years '13', '17' and '90s", 'the years ‘13’, ‘17’ and ’90s'],
    ["Seoul's figures, the guards' pay, '90s", 'Seoul’s figures, the guards’ pay, ’90s'],
    ["a word such as 'reportedly'.", 'a word such as ‘reportedly’.'],
    ["('two' states)—'hostile'", '(‘two’ states)—‘hostile’'],
    ['"the \'hostile\' one", it said', '“the ‘hostile’ one”, it said'],
    ['the \'so-called "wolf"\'', 'the ‘so-called “wolf”’'],
    ['Yŏng-ch’ŏl “as is”', 'Yŏng-ch’ŏl “as is”'],
  ])('sets %s', (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });
});
