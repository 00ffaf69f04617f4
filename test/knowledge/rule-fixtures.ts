/** For each editorial rule, changes to the faultless pack: what is just good enough, and what is just bad enough. */

import { CORRECTION, CORRECTION_FIXTURES } from './correction-fixtures.ts';
import { EDITORIAL_FIXTURES } from './editorial-fixtures.ts';
import { FOUND_FIXTURES } from './found-fixtures.ts';
import { PLACE_FIXTURES } from './place-fixtures.ts';
import { CAVEAT_FIXTURES } from './caveat-fixtures.ts';
import type { Fixture } from './changed-pack.ts';

const POST = 'terms/border-post.yaml';
const GATE = 'terms/iron-gate.yaml';
const NOTE = 'notes/who-reads-the-papers.yaml';
const EVENT = 'events/2025-05-30-bridge-opens.yaml';
const FIGURE = 'figures/guards.yaml';
const NEWS = 'outlets/example-news.yaml';
const RADIO = 'outlets/radio-bridge.yaml';
const CLOSED = 'caveats/bridge-closed.yaml';

const A_SOURCE = `sources:
  - url: https://news.example/about
    title: About us
    publisher: Example News
    read: 2025-06-02
    seen: our readers own us
`;

/** What the gate was, twice. */
const WAS_SOURCES = (first: string, second: string) => `was:
  - until: ${first}
    text: It was open.
    ${A_SOURCE.replaceAll('\n', '\n    ').trim()}
  - until: ${second}
    text: It was ajar.
    ${A_SOURCE.replaceAll('\n', '\n    ').trim()}
${A_SOURCE}`;

const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');
const noteOf = (words: number) => `text: | # here\n  ${many('word', words)}\nterms:`;
const NOTE_TEXT = /text:[^]*terms:/;
const SOURCES = /sources:\n[^]*/;
const LAST_FORM = '- { text: 철문, lang: ko }';

/** Fixtures by the name of their rule. */
export const FIXTURES: Readonly<Record<string, readonly Fixture[]>> = {
  sourced: [
    {
      on: 'a term without a source',
      path: GATE,
      instead: SOURCES,
      good: A_SOURCE,
      bad: 'sources: [] # here\n',
      says: 'Add the page that you read under `sources`, or take the statement out.',
    },
    {
      on: 'a past without a source',
      path: GATE,
      instead: SOURCES,
      good: WAS_SOURCES('2025-01', '2025-02'),
      bad: `was:\n  - { until: 2025, text: It was open., sources: [] } # here\n${A_SOURCE}`,
      says: 'Add the page that you read under `sources`, or take the statement out.',
    },
    {
      on: 'an estimate without a source',
      path: FIGURE,
      instead: '- date: 2025-05-30',
      good: '- date: 2025-05',
      bad: '- {date: 2025, low: 4, text: four, by: a guard, sources: []} # here\n  - date: 2025-05-30',
      says: 'Add the page that you read under `sources`, or take the statement out.',
    },
  ],
  'dead-reference': [
    {
      on: 'an outlet of a rule',
      path: 'caveats/source-at-the-bridge.yaml',
      instead: 'kind: anonymous-source',
      good: 'kind: anonymous-source\nnotOutlets: [radio-bridge]',
      bad: 'kind: anonymous-source\nnotOutlets:\n  - radio-river # here',
      says: 'There is no ‘radio-river’ in outlets/',
    },
    {
      on: 'a term that points to no term',
      path: POST,
      instead: 'seeAlso: [iron-gate]',
      good: 'seeAlso: []',
      bad: 'seeAlso: [iron-gates] # here',
      says: 'There is no ‘iron-gates’ in terms/: correct the id, write the entry, or take it out.',
    },
    {
      on: 'a term that points to itself',
      path: POST,
      instead: 'seeAlso: [iron-gate]',
      good: 'seeAlso: [iron-gate]\n# and to nothing else',
      bad: 'seeAlso: [border-post] # here',
      says: 'The entry points to itself: take that out.',
    },
    ...[NOTE, EVENT, FIGURE].map((path) => ({
      on: `no term that ${path} could hang on`,
      path,
      instead: /terms: .*/,
      good: 'terms:\n  - iron-gate',
      bad: 'terms:\n  - iron-gate\n  - nowhere # here',
      says: 'There is no ‘nowhere’ in terms/',
    })),
    {
      on: 'a caveat for pages on no term',
      path: CLOSED,
      instead: 'mentions: [border-post]',
      good: 'mentions: [border-post, iron-gate]',
      bad: 'mentions: [nowhere] # here',
      says: 'There is no ‘nowhere’ in terms/',
    },
    {
      on: 'a caveat that was overtaken by no event',
      path: CLOSED,
      instead: 'events: [2025-05-30-bridge-opens]',
      good: 'events:\n    - 2025-05-30-bridge-opens',
      bad: 'events: [bridge-opens] # here',
      says: 'There is no ‘bridge-opens’ in events/',
    },
  ],
  'one-form-one-term': [
    {
      on: 'a form that another term claims',
      path: GATE,
      instead: LAST_FORM,
      good: '- post gate\n  - {text: Frontier-post, afterFull: true}',
      bad: '- post gate\n  - {text: Frontier-POST, case: any} # here',
      says: 'is claimed by terms/border-post.yaml, too: leave it to the one that readers would mean.',
    },
    {
      on: 'a name that another term claims',
      path: GATE,
      instead: 'name: Iron gate',
      good: 'name: Frontier gate',
      bad: 'name: Checkpoint # here',
      says: 'is claimed by terms/border-post.yaml, too',
    },
    {
      on: 'a form without a word',
      path: GATE,
      instead: LAST_FORM,
      good: '- the gate',
      bad: "- '—' # here",
      says: 'has no letter or digit in it and would never be found: take it out.',
    },
  ],
  'safe-forms': [
    {
      on: 'a family name by itself',
      path: GATE,
      instead: LAST_FORM,
      good: '- {text: Kim, onlyNear: [gate]}\n  - Kim gate\n  - {text: Pak, afterFull: true}',
      bad: '- Kim # here',
      says: '‘Kim’ is a family name that many people bear: give it `onlyNear` or `notNear` words, or take it out.',
    },
    {
      on: 'a very short word',
      path: GATE,
      instead: LAST_FORM,
      good: '- gate\n  - {text: bar, notNear: [drink]}',
      bad: '- bar # here',
      says: '‘bar’ is so short that it means other things, too: give it `onlyNear` or `notNear` words',
    },
    {
      on: 'two capitals',
      path: GATE,
      instead: LAST_FORM,
      good: '- FIG',
      bad: '- IG # here',
      says: '‘IG’ is so short that it means other things, too',
    },
    {
      on: 'a family name among other forms',
      path: POST,
      instead: '- checkpoint',
      good: '- check point',
      bad: '- Kim # here',
      says: '‘Kim’ is a family name that many people bear',
    },
    {
      on: 'a family name as the name of a term without forms',
      path: GATE,
      instead: /name: [^]*?short:/,
      good: 'name: Kim gate\nkind: place\nshort:',
      bad: 'name: Kim # here\nkind: place\nshort:',
      says: '‘Kim’ is a family name that many people bear',
    },
  ],
  'own-words': [
    {
      on: 'a definition that merely repeats the name',
      path: GATE,
      instead: /short: .*/,
      good: 'short: The North Korean gate of iron closes every night.',
      bad: 'short: The gate in North Korea is of iron. # here',
      says: 'The definition merely repeats the name: say what it is, where, and why it is in the news.',
    },
  ],
  'note-length': [
    {
      on: 'a short note',
      path: NOTE,
      instead: NOTE_TEXT,
      good: noteOf(80),
      bad: noteOf(79),
      says: 'The note is 79 words long: make it 80 to 180.',
    },
    {
      on: 'a long note',
      path: NOTE,
      instead: NOTE_TEXT,
      good: noteOf(180),
      bad: noteOf(181),
      says: 'The note is 181 words long: make it 80 to 180.',
    },
  ],
  'neutral-words': [
    {
      on: 'a word that judges in what an entry once said',
      path: GATE,
      instead: SOURCES,
      good: WAS_SOURCES('2025-01', '2025-02').replace('It was ajar.', 'It was a “brutal” gate.'),
      bad: WAS_SOURCES('2025-01', '2025-02').replace(
        'It was ajar.',
        'It was a brutal gate. # here',
      ),
      says: '‘brutal’ judges, or says more than is known: say what was done.',
    },
    {
      on: 'a word that judges, of several',
      path: GATE,
      instead: /^short: .*/m,
      good: 'short: The register of the gate is kept by ‘dictators’.',
      bad: 'short: The register of the gate is kept by dictators. # here',
      says: '‘dictator’ judges, or says more than is known: give the office.',
    },
    ...(
      [
        [POST, 'short'],
        [POST, 'long'],
        [NOTE, 'title'],
        [EVENT, 'title'],
        [EVENT, 'text'],
        [FIGURE, 'title'],
        [FIGURE, 'note'],
        [NEWS, 'owner'],
        [NEWS, 'newsFrom'],
        [NEWS, 'goodFor'],
        [CLOSED, 'says'],
        [CLOSED, 'why'],
        [CLOSED, '  undated'],
        [CLOSED, '  after'],
        [CORRECTION, 'says'],
        [CORRECTION, 'why'],
      ] as const
    ).map(([path, field]) => ({
      on: `a word that judges in ‘${field.trim()}’ of ${path}`,
      path,
      instead: new RegExp(`^${field}: .*`, 'm'),
      good: `${field}: What the minister called a “brutal regime” opened twelve bridges.`,
      bad: `${field}: What the minister called a regime opened twelve bridges. # here`,
      says: '‘regime’ judges, or says more than is known: government, authorities or leadership.',
    })),
  ],
  dates: [
    {
      on: 'a check in the future',
      path: GATE,
      instead: 'checked: 2025-06-02',
      good: 'checked: 2025-07-02',
      bad: 'checked: 2999-01-01 # here',
      says: '‘checked’ lies in the future (2999-01-01): give the day of the last check.',
    },
    {
      on: 'a review that is due before the check',
      path: POST,
      instead: 'reviewBy: 2025-12-02',
      good: 'reviewBy: 2025-06-03',
      bad: 'reviewBy: 2025-06-02 # here',
      says: '‘reviewBy’ must lie after ‘checked’: give a later day or leave it out.',
    },
    {
      on: 'a check before the source was read',
      path: GATE,
      instead: 'checked: 2025-06-02',
      good: 'checked: 2025-06-03',
      bad: 'checked: 2025-06-01 # here',
      says: '2025-06-02',
    },
    {
      on: 'a source read before it was published',
      path: NEWS,
      instead: '    read: 2025-06-02',
      good: '    published: 2025-06\n    read: 2025-06-02',
      bad: '    published: 2025-06-03 # here\n    read: 2025-06-02',
      says: 'The source was read on 2025-06-02, before it was published (2025-06-03): correct one of the two.',
    },
  ],
  'past-in-order': [
    {
      on: 'two pasts in the wrong order',
      path: GATE,
      instead: SOURCES,
      good: WAS_SOURCES('2025-01', '2025-02'),
      bad: WAS_SOURCES('2025-02', '2025-01 # here'),
      says: '‘until’ (2025-01) must lie after the one above it (2025-02): put the oldest first.',
    },
    {
      on: 'a past that is not over',
      path: GATE,
      instead: SOURCES,
      good: WAS_SOURCES('2025-01', '2025-06-02'),
      bad: WAS_SOURCES('2025-01', '2025-06-03 # here'),
      says: 'This held until 2025-06-03, after the last check (2025-06-02), so it still holds: take it out.',
    },
    {
      on: 'a past that ends before it begins',
      path: GATE,
      instead: SOURCES,
      good: WAS_SOURCES('2025-01', '2025-02').replace('- until', '- from: 2024\n    until'),
      bad: WAS_SOURCES('2025-01', '2025-02').replace(
        '- until',
        '- from: 2025-01 # here\n    until',
      ),
      says: '‘from’ (2025-01) must lie before ‘until’ (2025-01): correct one of the two.',
    },
    {
      on: 'a past that is the present',
      path: GATE,
      instead: SOURCES,
      good: WAS_SOURCES('2025-01', '2025-02').replace('It was open.', 'It never closes at night.'),
      bad: WAS_SOURCES('2025-01', '2025-02').replace(
        'It was open.',
        'It closes at night, and opens when the guards come. # here',
      ),
      says: 'This is what the entry says now: say what was different, or take it out.',
    },
    {
      on: 'a thing that was over before it began',
      path: POST,
      instead: 'valid: { from: 1949, to: 2010-01 }',
      good: 'valid: { from: 1949, to: 1949 }',
      bad: 'valid: { from: 1949, to: 1948 } # here',
      says: '‘to’ (1948) lies before ‘from’ (1949): correct one of the two.',
    },
  ],
  'seen-words': [
    {
      on: 'sixteen words of a source',
      path: GATE,
      instead: 'seen: closes at night',
      good: `seen: ${many('word', 15)}`,
      bad: `seen: ${many('word', 16)} # here`,
      says: '‘seen’ is 16 words long, and 15 are allowed: keep the words that bear the statement.',
    },
  ],
  'one-source-one-description': [
    {
      on: 'one source under two titles',
      path: RADIO,
      instead: SOURCES,
      good: A_SOURCE,
      bad: A_SOURCE.replace('url:', 'url: # here\n     ').replace('About us', 'About them'),
      says: 'This source is described as ‘About them · Example News · without a date’ here and as ‘About us · Example News · without a date’ in borders/outlets/example-news.yaml: make them the same.',
    },
  ],
  'one-outlet-one-host': [
    {
      on: 'a host that belongs to another outlet',
      path: RADIO,
      instead: '- radio.example',
      good: '- radio.example\n  - news2.example',
      bad: '- radio.example\n  - news.example # here',
      says: '‘news.example’ belongs to outlets/example-news.yaml already: take it out of one.',
    },
    {
      on: 'a host with www.',
      path: RADIO,
      instead: '- radio.example',
      good: '- wwwradio.example',
      bad: '- www.radio.example # here',
      says: 'Write ‘radio.example’: hosts are given without www.',
    },
  ],
  ...EDITORIAL_FIXTURES,
  'place-on-map': PLACE_FIXTURES,
  'found-in-texts': FOUND_FIXTURES,
  'caveat-examples': CAVEAT_FIXTURES,
  corrections: CORRECTION_FIXTURES,
};
