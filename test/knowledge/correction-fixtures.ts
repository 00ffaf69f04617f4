/** For the rule on the corrections log: a correction that is just good enough, and what is just bad enough about it. */
import type { Fixture } from './changed-pack.ts';

export const CORRECTION = 'corrections/2025-06-02-post-hours.yaml';

export const CORRECTION_FIXTURES: readonly Fixture[] = [
  {
    on: 'a correction of an entry that there is not',
    path: CORRECTION,
    instead: 'entry: border-post',
    good: 'entry: iron-gate',
    bad: 'entry: iron-gates # here',
    says: 'There is no ‘iron-gates’ in terms/: correct the id or the kind.',
  },
  {
    on: 'a correction of an entry of another kind',
    path: CORRECTION,
    instead: 'kind: term\nentry: border-post',
    good: 'kind: note\nentry: who-reads-the-papers',
    bad: 'kind: note\nentry: border-post # here',
    says: 'There is no ‘border-post’ in notes/: correct the id or the kind.',
  },
  {
    on: 'a correction in the future',
    path: CORRECTION,
    instead: 'date: 2025-06-02',
    good: 'date: 2025-06-02 # and no later',
    bad: 'date: 2999-01-01 # here',
    says: '‘date’ lies in the future (2999-01-01): give the day on which it was mended.',
  },
  {
    on: 'a correction of another day than its file says',
    path: CORRECTION,
    instead: 'date: 2025-06-02',
    good: 'date: 2025-06-02 # as the file says',
    bad: 'date: 2025-06-01 # here',
    says: "The file's name must begin with the date, as in 2025-06-01-border-post.yaml: rename it",
  },
  {
    on: 'a correction that says the same as before',
    path: CORRECTION,
    instead: 'says: It closes at night.',
    good: 'says: It closes by night.',
    bad: 'says: It never  closes. # here',
    says: 'This is what it said before: say what stands there now.',
  },
];
