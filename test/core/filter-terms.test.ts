/** What core/filter-terms promises: what is typed finds the beginnings of words, in any script. */
import { expect, it } from 'vitest';
import type { TermFound } from '../../core/briefing.ts';
import { filterTerms, kindsOf, spelledHere } from '../../core/filter-terms.ts';
import { aBriefing } from './a-briefing.ts';

const [dmz] = aBriefing().terms;
if (!dmz) throw new Error('The briefing has no term.');
const like = (name: string, kind: TermFound['term']['kind'], texts: readonly string[] = []) => ({
  ...dmz,
  texts,
  term: { ...dmz.term, id: name, name, kind, native: '' },
});
const TERMS = [
  dmz,
  like("Workers' Party", 'body', ['ruling party']),
  like('Kim Yŏng-ch’ŏl', 'person', ['김영철']),
];
const found = (typed: string, kind?: TermFound['term']['kind']) =>
  filterTerms(TERMS, typed, kind).map(({ term }) => term.name);

it.each([
  ['', ['DMZ', "Workers' Party", 'Kim Yŏng-ch’ŏl']],
  ['  ', ['DMZ', "Workers' Party", 'Kim Yŏng-ch’ŏl']],
  ['dm', ['DMZ']],
  ['PARTY work', ["Workers' Party"]],
  ['ruling', ["Workers' Party"]],
  ['yong', ['Kim Yŏng-ch’ŏl']],
  ['김영', ['Kim Yŏng-ch’ŏl']],
  ['비무장', ['DMZ']],
  ['arty', []],
])('finds for %j: %j', (typed, names) => {
  expect(found(typed)).toEqual(names);
});

it('keeps to a kind', () => {
  expect(found('', 'person')).toEqual(['Kim Yŏng-ch’ŏl']);
  expect(found('dmz', 'person')).toEqual([]);
});

it('knows the kinds there are, in their own order', () => {
  expect(kindsOf(TERMS)).toEqual(['place', 'body', 'person']);
});

it.each([
  [['북한군', '조선인민군'], '북한군'],
  [['KPA', 'МИД КНДР'], 'МИД КНДР'],
  [['MZ세대'], 'MZ세대'],
  [['Kim Yŏng-ch’ŏl', '11th Corps'], undefined],
  [[], undefined],
])('shows of the spellings %j: %s', (texts, shown) => {
  expect(spelledHere(like('A name', 'body', texts))).toBe(shown);
});
