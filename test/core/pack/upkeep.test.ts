/** What core/pack/upkeep promises: an entry is overdue when its day is over, and a log tells what each correction is of. */
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../core/pack/pack.ts';
import { CORRECTED_KINDS, type CorrectedKind } from '../../../core/pack/pack-kinds.ts';
import { correctionsOf, isOverdue, isPackOld, readLog } from '../../../core/pack/upkeep.ts';
import { compileAll } from '../../../tools/knowledge/build.ts';

const correctionOf = (kind: CorrectedKind, entry: string, date = '2026-05-03'): Correction => ({
  id: `${date}-${kind}-${entry}`,
  date,
  kind,
  entry,
  said: 'a',
  says: 'b',
  why: 'c',
  sources: ['s1'],
});

describe('isPackOld', () => {
  it.each([
    ['2026-11-23', false],
    ['2027-05-22', false],
    ['2027-05-23', true],
  ])('of a pack checked on 2026-11-23, on %s: %s', (today, is) => {
    expect(isPackOld({ checked: '2026-11-23' }, today)).toBe(is);
  });
});

describe('isOverdue', () => {
  it.each([
    ['2027-05-21', false],
    ['2027-05-22', false],
    ['2027-05-23', true],
    ['2028-01-01', true],
  ])('for an entry to be reviewed by 22 May 2027, on %s: %s', (today, is) => {
    expect(isOverdue({ reviewBy: '2027-05-22' }, today)).toBe(is);
  });
});

describe('correctionsOf', () => {
  it('are those of this entry: another kind may have the same id', () => {
    const [one, two, note, other] = [
      correctionOf('term', 'kursk', '2026-05-04'),
      correctionOf('term', 'kursk'),
      correctionOf('note', 'kursk'),
      correctionOf('term', 'moscow'),
    ];
    expect(correctionsOf([one, note, two, other], 'term', 'kursk')).toEqual([one, two]);
  });
});

describe('readLog', () => {
  const [compiled] = compileAll().packs;
  if (!compiled) throw new Error('There is no pack.');
  const { pack } = compiled;
  const firstOf = {
    term: pack.terms[0]?.id,
    note: pack.notes[0]?.id,
    event: pack.events[0]?.id,
    figure: pack.figures[0]?.id,
    caveat: pack.caveats[0]?.id,
    outlet: pack.outlets[0]?.id,
  };

  it('names what each correction is of, with its sources', () => {
    const corrections = CORRECTED_KINDS.map((kind) => correctionOf(kind, firstOf[kind] ?? ''));
    const log = readLog({ ...pack, corrections });
    expect(log.map(({ name }) => name)).toEqual([
      pack.terms[0]?.name,
      pack.notes[0]?.title,
      pack.events[0]?.title,
      pack.figures[0]?.title,
      pack.caveats[0]?.id,
      pack.outlets[0]?.name,
    ]);
    expect(log.every(({ sources }) => sources[0] === pack.sources[0])).toBe(true);
  });

  it('has the newest first', () => {
    const corrections = ['2026-01-01', '2026-03-01', '2026-02-01'].map((date) =>
      correctionOf('term', 'kursk', date),
    );
    expect(readLog({ ...pack, corrections }).map(({ correction }) => correction.date)).toEqual([
      '2026-03-01',
      '2026-02-01',
      '2026-01-01',
    ]);
  });
});
