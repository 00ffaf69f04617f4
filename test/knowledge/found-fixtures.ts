/** Changes to what the faultless pack looks for in texts: what its examples just allow, and what they just forbid. */
import type { Fixture } from './changed-pack.ts';

const CUES = 'attribution/guards.yaml';
const FIGURE = 'figures/guards.yaml';

export const FOUND_FIXTURES: readonly Fixture[] = [
  {
    on: 'a cue that can’t be read',
    path: CUES,
    instead: '- a guard {speech}',
    good: '- a guard {speech}\n  - a (guard|man) <name>',
    bad: '- a guard {speech}\n  - a guard (said # here',
    says: "‘a guard (said’ can't be read as a phrase: '(said' has a bracket that is not closed",
  },
  {
    on: 'an example that counts for nobody',
    path: CUES,
    instead: '- On Monday a guard said so.',
    good: '- A guard told us so.',
    bad: '- A guard said so.\n  - Guards said so. # here',
    says: 'The example ‘Guards said so.’ counts as nothing: mend the phrases in `find`, or the example.',
  },
  {
    on: 'a near miss that counts',
    path: CUES,
    instead: '- The guard was asleep.',
    good: '- A guard. He said so.',
    bad: '- A guard said so. # here',
    says: '‘A guard said so.’ counts as unnamed-official, which it must not: make a phrase in `find` narrower.',
  },
  {
    on: 'a phrase of a figure without a number',
    path: FIGURE,
    instead: '- <number> guards\n',
    good: '- <number> guards\n  - guards were <number>\n',
    bad: '- <number> guards\n  - the guards # here\n',
    says: '‘the guards’ has no <number>, so no number can be read: add it.',
  },
  {
    on: 'an example that reads otherwise',
    path: FIGURE,
    instead: 'reads: 3 }',
    good: 'reads: 3 } # three',
    bad: 'reads: 4 } # here',
    says: 'In ‘There were three guards.’ the figure reads 3, and not 4',
  },
  {
    on: 'a near miss that is read',
    path: FIGURE,
    instead: '- Three guards left.',
    good: '- The guards left.',
    bad: '- Three guards slept. # here',
    says: 'In ‘Three guards slept.’ the figure reads 3, which it must not',
  },
];
