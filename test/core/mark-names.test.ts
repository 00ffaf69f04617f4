/** What core/mark-names promises: three different names from one. */
import { expect, it } from 'vitest';
import { markNames } from '../../core/mark-names.ts';

it('gives three different names that begin with the one given', () => {
  const names = Object.values(markNames('h1x'));
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^h1x[a-z]*$/);
});
