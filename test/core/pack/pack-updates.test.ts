/** What core/pack/pack-updates promises: the latest updates are remembered, and the newest is told of until it was seen. */
import { expect, it } from 'vitest';
import {
  allSeen,
  readUpdates,
  unseenUpdate,
  withUpdates,
  type PackUpdate,
} from '../../../core/pack/pack-updates.ts';

const update = (day: string, more: Partial<PackUpdate> = {}): PackUpdate => ({
  pack: 'borders',
  title: 'Borders',
  day,
  changes: {
    before: 1,
    now: 2,
    entries: [{ how: 'added', kind: 'term', id: 'gate', name: 'Gate' }],
    corrections: [],
  },
  isSeen: false,
  ...more,
});

it('the newest is told of until it was seen', () => {
  const updates = withUpdates([update('2026-01-01', { isSeen: true })], [update('2026-02-01')]);
  expect(unseenUpdate(updates)?.day).toBe('2026-02-01');
  expect(unseenUpdate(allSeen(updates))).toBeUndefined();
  expect(unseenUpdate([])).toBeUndefined();
});

it('an update that changes nothing leaves what is told as it was', () => {
  const updates = [update('2026-02-01')];
  expect(withUpdates(updates, [])).toEqual(updates);
});

it('as many are remembered as a person may look through', () => {
  let updates: readonly PackUpdate[] = [];
  for (let month = 1; month <= 9; month++)
    updates = withUpdates(updates, [update(`2026-0${String(month)}-01`)]);
  expect(updates.map(({ day }) => day)).toEqual(
    [9, 8, 7, 6, 5].map((month) => `2026-0${String(month)}-01`),
  );
});

it('what was stored is read back, and what can’t be read is left out', () => {
  const stored = JSON.parse(JSON.stringify([update('2026-02-01'), { pack: 'borders' }, 7]));
  expect(readUpdates(stored)).toEqual([update('2026-02-01')]);
  expect(readUpdates(undefined)).toEqual([]);
  expect(readUpdates({ day: 'x' })).toEqual([]);
});
