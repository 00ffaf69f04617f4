/** Changes to the caveats of the faultless pack: what their examples just allow, and what they just forbid. */
import type { Fixture } from './changed-pack.ts';

const SOURCE = 'caveats/source-at-the-bridge.yaml';

export const CAVEAT_FIXTURES: readonly Fixture[] = [
  {
    on: 'a phrase that can’t be read',
    path: SOURCE,
    instead: '- a source ... {speech}',
    good: '- a source ... {speech}\n  - a (source|man) <name>',
    bad: '- a source ... {speech}\n  - a source (said # here',
    says: "‘a source (said’ can't be read as a phrase: '(said' has a bracket that is not closed",
  },
  {
    on: 'an example that is not found',
    path: SOURCE,
    instead: '- On Monday a source at the bridge said that it was closed.',
    good: '- A source told us so.',
    bad: '- A source said so.\n  - Sources said so. # here',
    says: 'The rule does not find its example ‘Sources said so.’: mend the phrases in `find`, or the example.',
  },
  {
    on: 'a near miss that is found',
    path: SOURCE,
    instead: '- On Monday a minister said that it was closed.',
    good: '- A source of water. He said so.',
    bad: '- A source of water said so. # here',
    says: 'The rule finds ‘A source of water said so.’, which it must not: make a phrase in `find` narrower, or add `notNear`.',
  },
  {
    on: 'an outdated statement that nothing overtook',
    path: SOURCE,
    instead: 'kind: anonymous-source',
    good: 'kind: relay',
    bad: 'kind: outdated # here',
    says: 'An ‘outdated’ rule needs `overtaken`: the day and the events that overtook the statement.',
  },
  {
    on: 'a family name that is none',
    path: SOURCE,
    instead: /find:[^]*?nearMisses:/,
    good: 'find: [<surname> said]\nexamples: [Chŏng said so.]\nnearMisses:',
    bad: 'find: [<surname> said]\nexamples: [Chang said so.] # here\nnearMisses:',
    says: 'The rule does not find its example ‘Chang said so.’',
  },
  {
    on: 'more to say than is read',
    path: SOURCE,
    instead: /says: .*/,
    good: `says: ${'x'.repeat(240)}`,
    bad: `says: ${'x'.repeat(241)} # here`,
    says: '‘says’ is 241 characters long, and 240 are allowed: shorten it.',
  },
  {
    on: 'more phrases than a rule may have',
    path: SOURCE,
    instead: '- a source ... {speech}',
    good: '- a source ... {speech}' + '\n  - a source said'.repeat(499),
    bad: '- a source ... {speech} # here' + '\n  - a source said'.repeat(500),
    says: 'There are 501 phrases, and 500 are allowed: use a list in pack.yaml, or two rules.',
  },
];
