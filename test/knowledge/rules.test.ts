/**
 * The editorial rules: each says nothing of a file that is just good enough, and of one that is just bad enough where it
 * is wrong and what to do.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../tools/knowledge/build.ts';
import { RULES } from '../../tools/knowledge/rules/index.ts';
import { problemAt, problemsOf, withChange } from './changed-pack.ts';
import { FIXTURES } from './rule-fixtures.ts';

describe.each(RULES)('the rule $name', ({ name, why }) => {
  const fixtures = FIXTURES[name] ?? [];

  it('says why it is one, and has fixtures', () => {
    expect(why).toMatch(/^[A-Z‘].*\.$/);
    expect(fixtures).not.toEqual([]);
  });

  it.each(fixtures)('stops $on', ({ path, instead, bad, says }) => {
    const contents = withChange(path, instead, bad);
    expect(problemsOf({ [path]: contents })).toEqual([problemAt(path, contents, says)]);
  });

  it.each(fixtures)('lets pass what is almost $on', ({ path, instead, good }) => {
    expect(problemsOf({ [path]: withChange(path, instead, good) })).toEqual([]);
  });
});

describe('the rules', () => {
  it('are all in force: each file under rules/ is one of them', () => {
    const files = readdirSync(join(REPOSITORY, 'tools/knowledge/rules'));
    const names = files.map((file) => file.replace('.ts', ''));
    const inForce = [...RULES.map(({ name }) => name), 'index', 'rule'];
    expect(names.toSorted()).toEqual(inForce.toSorted());
  });

  it('have nothing to say of a faultless pack', () => {
    expect(problemsOf({})).toEqual([]);
  });
});
