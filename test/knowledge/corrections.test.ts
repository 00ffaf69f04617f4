/** The corrections log: what editors write of it, and what is published. */
import { describe, expect, it } from 'vitest';
import { compileAll } from '../../tools/knowledge/build.ts';
import { problemAt, problemsOf, withChange, writePack } from './changed-pack.ts';
import { CORRECTION } from './correction-fixtures.ts';

const LATER = 'corrections/2025-06-03-post-again.yaml';
const POST = 'terms/border-post.yaml';

describe('the corrections log', () => {
  it('is published with the newest first, each with its sources', () => {
    const later = withChange(CORRECTION, 'date: 2025-06-02', 'date: 2025-06-03');
    const post = withChange(POST, 'checked: 2025-06-02', 'checked: 2025-06-03');
    const files = { [LATER]: later, [POST]: post };
    expect(problemsOf(files)).toEqual([]);
    const [compiled] = compileAll(writePack(files)).packs;
    expect(compiled?.pack.corrections.map(({ id }) => id)).toEqual([
      '2025-06-03-post-again',
      '2025-06-02-post-hours',
    ]);
    expect(compiled?.pack.corrections[1]).toEqual({
      id: '2025-06-02-post-hours',
      date: '2025-06-02',
      kind: 'term',
      entry: 'border-post',
      said: 'It never closes.',
      says: 'It closes at night.',
      why: 'We had taken the hours of the gate beside it. A reader pointed it out.',
      sources: ['s2'],
    });
    expect(compiled?.json).not.toContain('closes at night",seen');
  });

  it('is empty in a pack that has had none', () => {
    const [compiled] = compileAll(writePack({ [CORRECTION]: undefined })).packs;
    expect(compiled?.pack.corrections).toEqual([]);
  });

  it('wants the entry to have been checked when it was corrected', () => {
    const contents = withChange(CORRECTION, 'date: 2025-06-02', 'date: 2025-06-03 # here');
    expect(problemsOf({ [LATER]: contents })).toEqual([
      problemAt(LATER, contents, 'was last checked on 2025-06-02, before it was corrected'),
    ]);
  });

  it('wants a source', () => {
    const contents = withChange(CORRECTION, /sources:[^]*/, 'sources: [] # here\n');
    expect(problemsOf({ [CORRECTION]: contents })).toEqual([
      problemAt(CORRECTION, contents, 'This has no source.'),
    ]);
  });

  it('is short', () => {
    const contents = withChange(
      CORRECTION,
      'said: It never closes.',
      `said: ${'no '.repeat(101)}# here`,
    );
    expect(problemsOf({ [CORRECTION]: contents })).toEqual([
      problemAt(CORRECTION, contents, '‘said’ is 302 characters long, and 300 are allowed'),
    ]);
  });
});
