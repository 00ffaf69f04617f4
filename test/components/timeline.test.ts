/** What the timeline promises of 'since then': what changed, or how far the pack can tell that nothing did, and never more. */
import { h } from 'preact';
import { expect, it } from 'vitest';
import { Timeline } from '../../components/Timeline.tsx';
import type { WhatChanged } from '../../core/time/what-changed.ts';
import { aBriefing } from '../core/a-briefing.ts';
import { showView } from './show-view.ts';

const { events, sources, pack, article, corrections } = aBriefing();
const page = { pack, published: article.published, corrections, today: '2026-02-01' };

function sinceThen(changed: WhatChanged, shown = events): readonly string[] {
  const reporting = { write: () => '', copy: async () => true };
  const props = { events: shown, page, sources, reporting, changed, asOf: '2026-06-12' };
  return showView(h(Timeline, props)).textsOf('#since');
}

const EARLIER = events.filter(({ isAfterPublication }) => isAfterPublication !== true);

it('lists what changed', () => {
  expect(sinceThen('changed')[0]).toContain('26 Apr 2025: After');
});

it('says that no later event is known to have changed anything, and up to when', () => {
  expect(sinceThen('unchanged', EARLIER)[0]).toMatch(
    /marks no later event .* 12 Jun(?:e)? 2026\.$/,
  );
});

it('says of an article newer than the pack that it is', () => {
  expect(sinceThen('newer', EARLIER)[0]).toMatch(/^Since then ?This article is newer/);
});

it.each<WhatChanged>(['undated', 'changed'])(
  'says nothing of the kind where it is %s otherwise',
  (changed) => {
    expect(sinceThen(changed, EARLIER)).toEqual([]);
  },
);
