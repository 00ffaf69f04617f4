/** What is told of tests that passed only when they were tried again. */
import { expect, it } from 'vitest';
import { linesOf } from '../tools/second-tries.ts';

it('names each such test, with the first sentence of its first failure, and no other test', () => {
  const lines = linesOf([
    { name: 'a.test.ts > passes', isSecond: false, failures: [] },
    {
      name: 'a.test.ts > in firefox: > opens',
      isSecond: true,
      failures: ['\u001b[31mNo card was open.\u001b[39m\nat card.ts', 'Something else.'],
    },
    { name: 'b.test.ts > fails', isSecond: false, failures: ['It failed twice.'] },
  ]);
  expect(lines).toEqual([
    'passed only when tried again: a.test.ts > in firefox: > opens: No card was open.',
  ]);
});

it('says so where a first try did not say why', () => {
  expect(linesOf([{ name: 'x', isSecond: true, failures: [] }])).toEqual([
    'passed only when tried again: x: It did not say why.',
  ]);
});
