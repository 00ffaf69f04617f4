/** What an editor who has never done it gets wrong, and what is said of it: where, and what to do. */
import { describe, expect, it } from 'vitest';
import { problemAt, problemsOf, withChange } from './changed-pack.ts';

const GATE = 'terms/iron-gate.yaml';
const LAST_FORM = '- { text: 철문, lang: ko }';

describe('a file', () => {
  it.each<[what: string, path: string, from: string | RegExp, to: string, says: string]>([
    [
      'a text with a colon',
      GATE,
      'short: ',
      'short: a gate: # here ',
      'This is not YAML: a text with ‘: ’ in it. Put quotation marks around the whole text',
    ],
    [
      'a field twice',
      GATE,
      'kind: place',
      'kind: place\nkind: body # here',
      'This is not YAML: a field stands here for the second time. Keep one of the two.',
    ],
    [
      'a tab',
      GATE,
      '    title:',
      '\ttitle: # here\n    title:',
      'This is not YAML: a line begins with a tab. Indent with spaces, two a step.',
    ],
    [
      'an apostrophe that ends a quotation',
      GATE,
      /short: .*/,
      "short: 'The guards' gate. # here",
      'This is not YAML: something stands behind the end of a text.',
    ],
    [
      'a line without a colon',
      GATE,
      'kind: place',
      'kind place # here',
      'This is not YAML: a ‘: ’ is missing behind a field; or',
    ],
    [
      'a text that begins with a sign',
      GATE,
      'name: Iron gate',
      'name: "@gate" # fine\nnative: @gate # here',
      'This is not YAML: a text begins with a sign that means something else.',
    ],
    [
      'a text where a list is wanted',
      GATE,
      LAST_FORM,
      '- {text: gate, onlyNear: river} # here',
      '‘forms[1].onlyNear’ must be a list: each item on a line of its own after ‘- ’',
    ],
    [
      'nothing in a field that may be left out',
      GATE,
      'native: 철문',
      'native: # here',
      '‘native’ is empty: fill it in, or take the line out.',
    ],
    [
      'too long a text',
      GATE,
      /short: .*/,
      `short: ${'ox '.repeat(50)}# here`,
      '‘short’ is 149 characters long, and 140 are allowed: shorten it. One sentence that stands alone.',
    ],
  ])('with %s is told what to do', (_, path, from, to, says) => {
    const contents = withChange(path, from, to);
    expect(problemsOf({ [path]: contents })).toEqual([problemAt(path, contents, says)]);
  });

  it('with a day that is written wrongly is told so once', () => {
    const contents = withChange(GATE, 'checked: 2025-06-02', 'checked: 2.6.2025 # here');
    expect(problemsOf({ [GATE]: contents })).toEqual([
      problemAt(GATE, contents, '‘checked’: a day is written 2025-04-26.'),
    ]);
  });

  it('that is broken early on is not told what follows from it', () => {
    const contents = withChange(GATE, /    /g, '\t').replace('\t', '\t# here\n\t');
    expect(problemsOf({ [GATE]: contents })).toHaveLength(1);
  });
});
