/** What core/briefing promises: a page gets the entries that belong to it, and those alone, in one briefing. */
import { describe, expect, it } from 'vitest';
import { brief, chooseEntries, countTerms, type Found } from '../../core/briefing.ts';
import type { Caveat } from '../../core/claims/caveats.ts';
import type { Mention } from '../../core/matching/mentions.ts';
import type {
  Correction,
  Figure,
  Note,
  Outlet,
  Pack,
  PackEvent,
  Source,
  Term,
} from '../../core/pack/pack.ts';
import type { MapFile } from '../../core/maps/place-map.ts';
import { anArticle, body } from './an-article.ts';

const provenance = { checked: '2026-01-01', reviewBy: '2026-06-01' };

const aTerm = (id: string, source: string, seeAlso: readonly string[] = []): Term => ({
  id,
  name: id.toUpperCase(),
  kind: 'place',
  forms: [{ text: id }],
  short: id,
  seeAlso,
  sources: [source],
  ...provenance,
});
const aNote = (id: string, terms: readonly string[], source = 's9'): Note => ({
  id,
  title: id,
  text: [id],
  terms,
  sources: [source],
  ...provenance,
});
const anEvent = (id: string, terms: readonly string[], date = '2025-04-26'): PackEvent => ({
  id,
  date,
  title: id,
  terms,
  sources: ['s9'],
  ...provenance,
});
const aFigure = (id: string, terms: readonly string[]): Figure => ({
  id,
  title: id,
  counts: 'troops',
  terms,
  ...provenance,
  estimates: [{ date: '2025', low: 1, text: 'one', by: 'someone', sources: ['s5'] }],
});
const anOutlet = (id: string, ...hosts: readonly string[]): Outlet => ({
  id,
  name: id,
  hosts,
  type: 'private',
  languages: ['en'],
  owner: 'o',
  newsFrom: 'n',
  goodFor: 'g',
  sources: ['s4'],
  ...provenance,
});
const aSource = (id: string): Source => ({
  id,
  url: `https://news.example/${id}`,
  title: id,
  publisher: 'News',
  read: '2026-01-01',
});

const PACK: Pack = {
  format: 1,
  id: 'pack',
  title: 'Pack',
  about: 'About.',
  revision: 3,
  asOf: '2025-04-26',
  checked: '2026-01-01',
  licence: 'CC',
  language: 'en',
  surnames: [],
  corrections: [],
  caveats: [],
  index: { id: 'pack', title: 'Pack', signs: [{ id: 's', weight: 1, forms: [{ text: 's' }] }] },
  terms: [aTerm('army', 's1', ['navy', 'border']), aTerm('border', 's2'), aTerm('navy', 's3')],
  notes: [
    aNote('on-navy', ['navy']),
    aNote('on-army', ['army', 'navy']),
    aNote('on-both', ['border', 'army']),
  ],
  events: [anEvent('b-event', ['army'], '2025-06-01'), anEvent('a-event', ['navy'])],
  figures: [aFigure('strength', ['army']), aFigure('ships', ['navy'])],
  outlets: [anOutlet('daily', 'daily.example', 'daily.test'), anOutlet('weekly', 'weekly.example')],
  sources: ['s1', 's2', 's3', 's4', 's5', 's9'].map(aSource),
};

const page = (terms: Found['terms'], more: Partial<Found> = {}): Found => ({
  terms,
  forms: [],
  sources: [],
  events: [],
  host: 'elsewhere.example',
  ...more,
});

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

const MAPS: MapFile = {
  format: 1,
  credit: 'Outlines: a pencil, public domain',
  frames: { paper: { lands: {}, labels: [] } },
  places: {
    border: {
      frame: 'paper',
      name: { at: { x: 1, y: 2, 'text-anchor': 'start' } },
      without: [],
      says: 'Here.',
    },
  },
};

describe('chooseEntries', () => {
  it('brings the maps of the terms found that are places', () => {
    expect(chooseEntries(PACK, page({ border: 1, army: 2 }), MAPS).maps?.places).toEqual(
      MAPS.places,
    );
    expect(chooseEntries(PACK, page({ army: 2 }), MAPS).maps).toBeUndefined();
    expect(chooseEntries(PACK, page({ border: 1 })).maps).toBeUndefined();
  });

  it('brings of a term those of its forms that were met', () => {
    const forms = [{ text: 'army' }, { text: 'Armee', lang: 'de' }, { text: 'armée', lang: 'fr' }];
    const pack = { ...PACK, terms: PACK.terms.map((term) => ({ ...term, forms })) };
    expect(chooseEntries(pack, page({ army: 2 }, { forms: ['Armee'] })).terms).toMatchObject([
      { id: 'army', forms: [{ text: 'Armee', lang: 'de' }] },
    ]);
  });

  it('chooses the figures whose numbers stand on the page, with their sources', () => {
    const { figures, sources } = chooseEntries(PACK, page({}, { figures: ['ships'] }));
    expect(ids(figures)).toEqual(['ships']);
    expect(Object.keys(sources)).toContain('s5');
  });

  it('chooses the terms that the page mentions, and names those they point to', () => {
    const { terms, names } = chooseEntries(PACK, page({ army: 1 }));
    expect(ids(terms)).toEqual(['army']);
    expect(names).toEqual({ navy: 'NAVY', border: 'BORDER' });
  });

  it('chooses nothing for a page that mentions nothing', () => {
    const { terms, names, notes, events, figures, outlet, sources } = chooseEntries(PACK, page({}));
    expect([terms, notes, events, figures]).toEqual([[], [], [], []]);
    expect([names, sources, outlet]).toEqual([{}, {}, undefined]);
  });

  it('says what the pack is, and how many terms it has in all', () => {
    expect(chooseEntries(PACK, page({})).pack).toEqual({
      id: 'pack',
      title: 'Pack',
      about: 'About.',
      revision: 3,
      asOf: '2025-04-26',
      checked: '2026-01-01',
      termCount: 3,
      correctionCount: 0,
    });
  });

  it('puts first the notes on what the page mentions most, and says because of which terms', () => {
    const chosen = (terms: Found['terms']) =>
      chooseEntries(PACK, page(terms)).notes.map(({ id, because }) => [id, because]);
    expect(chosen({ army: 9, border: 1 })).toEqual([
      ['on-army', ['army']],
      ['on-both', ['border', 'army']],
    ]);
    expect(chosen({ army: 1, border: 9 })).toEqual([
      ['on-both', ['border', 'army']],
      ['on-army', ['army']],
    ]);
  });

  it('leaves out a note of which only a later, single term is mentioned', () => {
    expect(ids(chooseEntries(PACK, page({ navy: 50 })).notes)).toEqual(['on-navy']);
  });

  it('puts notes that weigh the same in the order of their ids', () => {
    const notes = ['c', 'a', 'b'].map((id) => aNote(id, ['army']));
    expect(ids(chooseEntries({ ...PACK, notes }, page({ army: 1 })).notes)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('shows ten notes and fourteen events, the weightiest', () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    const pack = {
      ...PACK,
      notes: numbers.map((i) => aNote(`n${i}`, [i < 15 ? 'army' : 'navy'])),
      events: numbers.map((i) => anEvent(`e${i}`, [i < 15 ? 'army' : 'navy'])),
    };
    const { notes, events } = chooseEntries(pack, page({ army: 1, navy: 9 }));
    expect(notes).toHaveLength(10);
    expect(ids(notes).slice(0, 5)).toEqual(['n15', 'n16', 'n17', 'n18', 'n19']);
    expect(events).toHaveLength(14);
    expect(ids(events)).toEqual(expect.arrayContaining(['e15', 'e16', 'e17', 'e18', 'e19']));
  });

  it('adds the events that changed what was so, where it has more than it shows', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => i + 10);
    const pack: Pack = {
      ...PACK,
      events: numbers.map((i) => ({
        ...anEvent(`e${i}`, ['army']),
        ...(i >= 30 && { changes: 'revision' }),
      })),
    };
    const { events } = chooseEntries(pack, page({ army: 1 }));
    expect(events).toHaveLength(14 + 8);
    expect(events.filter(({ changes }) => changes)).toHaveLength(8);
  });

  it('adds the sources of what an entry once said', () => {
    const was = [{ until: '2025', text: 'small', sources: ['s5'] }];
    const pack: Pack = { ...PACK, terms: [{ ...aTerm('army', 's1'), was }] };
    expect(Object.keys(chooseEntries(pack, page({ army: 1 })).sources)).toContain('s5');
  });

  it('gives the corrections of what it chose and of the caveats found, and counts them all', () => {
    const corrections = (
      [
        ['term', 'army'],
        ['term', 'navy'],
        ['note', 'on-army'],
        ['event', 'b-event'],
        ['event', 'army'],
        ['figure', 'strength'],
        ['caveat', 'a-rule'],
        ['caveat', 'another-rule'],
        ['outlet', 'daily'],
        ['outlet', 'weekly'],
      ] as const
    ).map(([kind, entry]): Correction => {
      const id = `${kind} ${entry}`;
      return { id, date: '2026-05-03', kind, entry, said: 'a', says: 'b', why: 'c', sources: [] };
    });
    const found = page({ army: 1 }, { host: 'daily.example', rules: ['a-rule'] });
    const chosen = chooseEntries({ ...PACK, corrections }, found);
    expect(ids(chosen.corrections)).toEqual([
      'term army',
      'note on-army',
      'event b-event',
      'figure strength',
      'caveat a-rule',
      'outlet daily',
    ]);
    expect(chosen.pack.correctionCount).toBe(10);
  });

  it('adds the events that overtook a statement of the page', () => {
    expect(ids(chooseEntries(PACK, page({ army: 1 })).events)).toEqual(['b-event']);
    const overtaken = page({ army: 1 }, { events: ['a-event'] });
    expect(ids(chooseEntries(PACK, overtaken).events)).toEqual(['b-event', 'a-event']);
  });

  it.each([
    ['daily.example', 'daily'],
    ['english.daily.test', 'daily'],
    ['weekly.example', 'weekly'],
    ['notdaily.example', undefined],
  ])('knows the outlet of %s: %s', (host, outlet) => {
    expect(chooseEntries(PACK, page({}, { host })).outlet?.id).toBe(outlet);
  });

  it('gives the sources of what it chose and of the caveats found, and no others', () => {
    const found = page({ army: 1 }, { sources: ['s3'], host: 'daily.example' });
    const { sources } = chooseEntries(PACK, found);
    expect(Object.keys(sources).toSorted()).toEqual(['s1', 's3', 's4', 's5', 's9']);
    expect(sources['s1']).toEqual(aSource('s1'));
  });

  it('does not take a word of the language it is written in for a term of the page', () => {
    const pack = { ...PACK, terms: [aTerm('constructor', 's1')] };
    expect(chooseEntries(pack, page({})).terms).toEqual([]);
  });
});

const mention = (term: string, start: number, end: number): Mention => ({
  term,
  form: term,
  block: 0,
  start,
  end,
});

describe('brief', () => {
  const text = 'Army, border; the  ARMY. Army';
  const mentions = [
    mention('army', 0, 4),
    mention('border', 6, 12),
    mention('army', 19, 23),
    mention('army', 25, 29),
  ];
  const article = anArticle([body(text)], { published: { day: '2025-05-01', from: 'meta' } });
  const entries = chooseEntries(PACK, page(countTerms(mentions)));
  const timings = { readMs: 1, recogniseMs: 2, matchMs: 3, paintMs: 4 };
  const recognised = [{ pack: 'pack', score: 7, evidence: [] }];
  const caveats: readonly Caveat[] = [];
  const make = (of: readonly Mention[] = mentions, painted: readonly Mention[] = []) =>
    brief(article, recognised, of, painted, caveats, entries, timings);

  it('lists terms in the order of their first mention, with counts, spellings and forms', () => {
    const terms = make(mentions, mentions.slice(0, 2)).terms;
    expect(terms.map(({ term, ...seen }) => [term.id, seen])).toEqual([
      ['army', { count: 3, painted: 1, texts: ['Army', 'ARMY'], forms: ['army'] }],
      ['border', { count: 1, painted: 1, texts: ['border'], forms: ['border'] }],
    ]);
  });

  it('leaves out mentions of terms that it was given no entry for', () => {
    expect(make([mention('unknown', 0, 4)]).terms).toEqual([]);
  });

  it('places the events against the article’s day', () => {
    expect(make().events.map(({ id, isAfterPublication }) => [id, isAfterPublication])).toEqual([
      ['b-event', true],
    ]);
  });

  it('says which article it is of, without its text', () => {
    const { blocks: _, ...rest } = article;
    expect(make().article).toEqual(rest);
  });

  it('hands on all else as it was found', () => {
    const { notes, figures, outlet, names, sources, pack } = entries;
    expect(make()).toMatchObject({
      recognised,
      caveats,
      timings,
      notes,
      figures,
      names,
      sources,
      pack,
    });
    expect(make().outlet).toBe(outlet);
  });

  it('is plain data, so that it can cross from the reader to the popup', () => {
    expect(structuredClone(make())).toEqual(make());
  });
});

describe('countTerms', () => {
  it('counts the mentions of each term', () => {
    expect(countTerms(['a', 'b', 'a'].map((term) => mention(term, 0, 1)))).toEqual({ a: 2, b: 1 });
    expect(countTerms([])).toEqual({});
  });

  it('counts a term called like a word of the language it is written in', () => {
    expect(countTerms([mention('constructor', 0, 1)])).toEqual({ constructor: 1 });
  });
});
