/** Changes to the faultless pack for the rules on easy reading, on people's names and on events in their time. */
import type { Fixture } from './changed-pack.ts';

const GATE = 'terms/iron-gate.yaml';
const EVENT = 'events/2025-05-30-bridge-opens.yaml';
const SHORT = /^short: .*/m;
const KIND_AND_FORMS = /kind: place[^]*?short:/;

const people = (form: string) => `kind: person\nforms:\n  - ${form}\nshort:`;
const words = (count: number) => Array.from({ length: count }, () => 'ox').join(' ');

export const EDITORIAL_FIXTURES: Readonly<Record<string, readonly Fixture[]>> = {
  'easy-to-read': [
    {
      on: 'a sentence of 26 words',
      path: GATE,
      instead: SHORT,
      good: `short: It shuts at ${words(22)}. It opens at noon.`,
      bad: `short: It shuts at ${words(23)}. It opens at noon. # here`,
      says: 'A sentence of ‘short’ has 26 words, and 25 are allowed: make two of it, or say less.',
    },
    {
      on: 'a definition made of long words',
      path: GATE,
      instead: SHORT,
      good: 'short: Guards let people pass here once they have read what papers they carry.',
      bad: 'short: Installation permitting documented individuals authorised transit. # here',
      says: '‘short’ reads like a law (LIX 89, and it must stay below 55): use shorter words',
    },
    {
      on: 'long words that are no names',
      path: GATE,
      instead: SHORT,
      good: 'short: A gate of Pyongyang, Chongjin and Hamhung, Sinuiju and Kaesong.',
      bad: 'short: A gate of capitals, harbours and mountains, valleys and villages. # here',
      says: '‘short’ reads like a law (LIX 60, and it must stay below 55): use shorter words',
    },
  ],
  'forms-of-people': [
    {
      on: 'a name of four letters by itself',
      path: GATE,
      instead: KIND_AND_FORMS,
      good: people('Haneul'),
      bad: people('Hane # here'),
      says: '‘Hane’ is too short to mean this person alone: give it `onlyInArticle` or `onlyNear` words',
    },
    {
      on: 'two syllables, which are a name or half of one',
      path: GATE,
      instead: KIND_AND_FORMS,
      good: people('{text: 왕이, lang: ko, onlyNear: [외교부장]}'),
      bad: people('{text: 왕이, lang: ko, notNear: [왕이 되]} # here'),
      says: '‘왕이’ is too short to mean this person alone',
    },
    {
      on: 'two Chinese characters',
      path: GATE,
      instead: KIND_AND_FORMS,
      good: people('{text: 王毅毅, lang: zh}'),
      bad: people('{text: 王毅, lang: zh} # here'),
      says: '‘王毅’ is too short to mean this person alone',
    },
  ],
  'shared-short-names': [
    {
      on: 'a person whose short name means another',
      path: GATE,
      instead: /name: [^]*?short:/,
      good: 'name: Min Ferryman\nkind: person\nforms: [{text: Min, afterFull: true}]\nshort:',
      bad: 'name: Min Ferryman # here\nkind: person\nshort:',
      says: '‘Min’ alone means somebody else in this pack (borders/terms/gatekeeper.yaml), even where this person was just named: give the form {text: Min, afterFull: true}',
    },
    {
      on: 'a person half of whose given name another is called by',
      path: GATE,
      instead: /name: [^]*?short:/,
      good: 'name: Ferryman Min-ho\nkind: person\nshort:',
      bad: 'name: Ferryman Min ho # here\nkind: person\nshort:',
      says: '‘Min’ alone means somebody else in this pack',
    },
    {
      on: 'a person by whose second name another is called',
      path: GATE,
      instead: /name: [^]*?short:/,
      good: 'name: Ferryman Min\nkind: person\nnotCalled: [Min]\nshort:',
      bad: 'name: Ferryman Min # here\nkind: person\nnotCalled: [Ferryman]\nshort:',
      says: 'or, where nobody calls this person so, `notCalled: [Min]`.',
    },
  ],
  'events-in-time': [
    {
      on: 'an event after the end of what it is told with',
      path: EVENT,
      instead: /date: .*([^]*)terms: .*/,
      good: 'date: 2010-01-31\ntitle: The bridge opens\nterms: [border-post]',
      bad: 'date: 2010-02\ntitle: The bridge opens\nterms:\n  - border-post # here',
      says: 'The event (2010-02) lies after the end (2010-01) of terms/border-post.yaml: correct the date that is wrong.',
    },
    {
      on: 'an event before the beginning of what it is told with',
      path: EVENT,
      instead: /date: .*([^]*)terms: .*/,
      good: 'date: 1948\ntitle: The bridge opens\nterms: [border-post]\noutsideTimeOf: [border-post]',
      bad: 'date: 1948\ntitle: The bridge opens\nterms: [border-post] # here',
      says: 'The event (1948) lies before the beginning (1949) of terms/border-post.yaml',
    },
    {
      on: 'an excuse that is needed no more',
      path: EVENT,
      instead: /date: .*([^]*)terms: .*/,
      good: 'date: 1948\ntitle: The bridge opens\nterms: [border-post]\noutsideTimeOf: [border-post]',
      bad: 'date: 1949\ntitle: The bridge opens\nterms: [border-post]\noutsideTimeOf: [border-post] # here',
      says: 'The event does not lie outside the time of ‘border-post’, or is not told with it: take ‘border-post’ out here.',
    },
  ],
};
