/** Whether anything that a page's briefing tells of has changed since the article, as far as the pack can know. */
import type { Briefing } from '../briefing.ts';
import { changesAfter, changeSince } from './timeline.ts';

/** `newer`: the article is of a day after the last that the pack knows of. `undated`: it has no date to start from. */
export type WhatChanged = 'changed' | 'unchanged' | 'newer' | 'undated';

export function whatChanged(
  briefing: Pick<Briefing, 'article' | 'events' | 'terms' | 'notes' | 'caveats' | 'pack'>,
): WhatChanged {
  const day = briefing.article.published?.day;
  if (day === undefined) return 'undated';
  const isChanged =
    changesAfter(briefing.events).length > 0 ||
    briefing.terms.some(({ change }) => change !== undefined) ||
    briefing.notes.some(({ was }) => changeSince(was, day) !== undefined) ||
    briefing.caveats.some(({ kind }) => kind === 'outdated');
  if (isChanged) return 'changed';
  return day > briefing.pack.asOf ? 'newer' : 'unchanged';
}
