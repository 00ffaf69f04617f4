/** The editorial rules, all of them. Limits of length, kinds and missing fields are the schema's (source-schema.ts). */
import { caveatExamples } from './caveat-examples.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { deadReference } from './dead-reference.ts';
import { easyToRead } from './easy-to-read.ts';
import { eventsInTime } from './events-in-time.ts';
import { formsOfPeople } from './forms-of-people.ts';
import { foundInTexts } from './found-in-texts.ts';
import { neutralWords } from './neutral-words.ts';
import { noteLength } from './note-length.ts';
import { oneFormOneTerm } from './one-form-one-term.ts';
import { oneOutletOneHost } from './one-outlet-one-host.ts';
import { oneSourceOneDescription } from './one-source-one-description.ts';
import { ownWords } from './own-words.ts';
import { pastInOrder } from './past-in-order.ts';
import { placeOnMap } from './place-on-map.ts';
import type { EditorialRule } from './rule.ts';
import { safeForms } from './safe-forms.ts';
import { seenWords } from './seen-words.ts';
import { sharedShortNames } from './shared-short-names.ts';
import { sourced } from './sourced.ts';

export const RULES: readonly EditorialRule[] = [
  sourced,
  deadReference,
  oneFormOneTerm,
  safeForms,
  formsOfPeople,
  sharedShortNames,
  ownWords,
  easyToRead,
  noteLength,
  neutralWords,
  dates,
  pastInOrder,
  eventsInTime,
  placeOnMap,
  seenWords,
  oneSourceOneDescription,
  oneOutletOneHost,
  caveatExamples,
  foundInTexts,
  corrections,
];
