/** What core/claims/estimates promises: each estimate before or after the article, and the range of either. */
import { describe, expect, it } from 'vitest';
import { groupEstimates, type Estimate } from '../../../core/claims/estimates.ts';

const said = (date: string, low: number, high?: number): Estimate => ({
  date,
  low,
  ...(high !== undefined && { high }),
  text: String(low),
  by: 'somebody',
  sources: ['s1'],
});

const ESTIMATES = [said('2025-09-02', 2000), said('2024-12-19', 100), said('2025-01', 300, 400)];

const groupsOn = (day: string | undefined) =>
  groupEstimates(ESTIMATES, day).map(({ kind, low, high, estimates }) => ({
    kind,
    range: [low, high],
    dates: estimates.map(({ date }) => date),
  }));

describe('estimates', () => {
  it('are set apart by the article’s day', () => {
    expect(groupsOn('2025-05-01')).toEqual([
      { kind: 'by-then', range: [100, 400], dates: ['2024-12-19', '2025-01'] },
      { kind: 'since', range: [2000, 2000], dates: ['2025-09-02'] },
    ]);
  });

  it('of the article’s own day were published by then', () => {
    expect(groupsOn('2025-09-02').map(({ kind }) => kind)).toEqual(['by-then']);
  });

  it('of the article’s own month, where no day is known, are in neither', () => {
    expect(groupsOn('2025-01-15')).toEqual([
      { kind: 'by-then', range: [100, 100], dates: ['2024-12-19'] },
      { kind: 'since', range: [2000, 2000], dates: ['2025-09-02'] },
      { kind: 'undated', range: [300, 400], dates: ['2025-01'] },
    ]);
  });

  it('are one group where the article has no date', () => {
    expect(groupsOn(undefined)).toEqual([
      { kind: 'undated', range: [100, 2000], dates: ['2024-12-19', '2025-01', '2025-09-02'] },
    ]);
  });

  it('may all be later, or none', () => {
    expect(groupsOn('2023-01-01').map(({ kind }) => kind)).toEqual(['since']);
    expect(groupEstimates([], '2023-01-01')).toEqual([]);
  });
});
