/** What components/term-reasons promises: the forms that were found, and the conditions of those alone. */
import { describe, expect, it } from 'vitest';
import { termReasons } from '../../components/term-reasons.ts';
import type { Form, Term } from '../../core/pack/pack.ts';

const reasonsOf = (forms: readonly Form[], found: readonly string[]) => {
  const term: Term = {
    id: 'army',
    name: 'Army',
    kind: 'body',
    forms,
    short: 'An army.',
    sources: ['s1'],
    checked: '2026-01-01',
    reviewBy: '2026-06-01',
  };
  return termReasons(
    { term, count: 2, painted: 1, texts: ['the ARMY'], forms: found, change: undefined },
    { say: (_, text = 'said') => text, sayList: (items) => items.join(', ') },
  );
};

describe('why a term is explained', () => {
  it('tells the words on the page, the forms they met and the day of the last check', () => {
    expect(reasonsOf([{ text: 'Army' }, { text: 'KPA' }], ['Army', 'KPA'])).toEqual({
      words: ['the ARMY'],
      met: [['whyForm', 'Army, KPA']],
      checked: '2026-01-01',
    });
  });

  it.each<[Omit<Form, 'text'>, readonly [string, string]]>([
    [{ onlyNear: ['soldiers', 'front'] }, ['whyOnlyNear', 'soldiers, front']],
    [{ onlyInArticle: ['Korea'] }, ['whyOnlyInArticle', 'Korea']],
    [{ notNear: ['Salvation'] }, ['whyNotNear', 'Salvation']],
    [{ afterFull: true }, ['whyAfterFull', 'said']],
  ])('tells the condition %j', (condition, line) => {
    expect(reasonsOf([{ text: 'Army', ...condition }], ['Army']).met).toContainEqual(line);
  });

  it('keeps silent on conditions of forms that were not found', () => {
    const forms = [{ text: 'Army' }, { text: 'KPA', onlyNear: ['Korea'] }];
    expect(reasonsOf(forms, ['Army']).met).toEqual([['whyForm', 'Army']]);
  });

  it('cuts a long list of words short', () => {
    const onlyNear = Array.from({ length: 20 }, (_, i) => `w${String(i)}`);
    expect(reasonsOf([{ text: 'Army', onlyNear }], ['Army']).met[1]?.[1]).toBe(
      'w0, w1, w2, w3, w4, w5, w6, w7 …',
    );
  });
});
