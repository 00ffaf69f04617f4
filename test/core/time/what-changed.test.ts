/** What core/time/what-changed promises: 'nothing has changed' is said only where the pack can know it. */
import { expect, it } from 'vitest';
import type { Briefing } from '../../../core/briefing.ts';
import { whatChanged } from '../../../core/time/what-changed.ts';
import { aBriefing } from '../a-briefing.ts';

const plain = aBriefing();
const on = (day: string | undefined): Briefing['article'] => {
  const { published: _, ...article } = plain.article;
  return day === undefined ? article : { ...article, published: { day, from: 'meta' } };
};
const [event] = plain.events;
const [found] = plain.terms;
if (!event || !found) throw new Error('The briefing is empty.');
const quiet: Briefing = {
  ...plain,
  article: on('2025-08-23'),
  pack: { ...plain.pack, asOf: '2026-06-12' },
  events: [],
  notes: [],
  caveats: [],
  terms: [{ ...found, change: undefined }],
};

it.each<[string, Partial<Briefing>, string]>([
  ['nothing', {}, 'unchanged'],
  ['no date', { article: on(undefined) }, 'undated'],
  ['an article newer than the pack', { article: on('2026-11-23') }, 'newer'],
  [
    'a later event that changed nothing',
    { events: [{ ...event, isAfterPublication: true }] },
    'unchanged',
  ],
  [
    'a later event that changed something',
    { events: [{ ...event, changes: 'death', isAfterPublication: true }] },
    'changed',
  ],
  [
    'an earlier one',
    { events: [{ ...event, changes: 'death', isAfterPublication: false }] },
    'unchanged',
  ],
  [
    'a term that read otherwise',
    { terms: [{ ...found, change: { past: undefined, since: '2025-09' } }] },
    'changed',
  ],
])('of %s: %s', (_, own, answer) => {
  expect(whatChanged({ ...quiet, ...own })).toBe(answer);
});
