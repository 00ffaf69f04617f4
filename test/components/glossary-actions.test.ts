/** What an entry of the popup's glossary promises of muting: it is offered there, told, and taken back. */
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { GlossaryList } from '../../components/GlossaryList.tsx';
import { aBriefing } from '../core/a-briefing.ts';
import { showView, type ShownView } from './show-view.ts';

const briefing = aBriefing();
const { terms, sources, pack, article, corrections } = briefing;

function show(muted: readonly string[], isKept: boolean | 'failed' = true) {
  const onMute = vi.fn<(id: string, isMuted: boolean) => Promise<boolean | undefined>>(async () =>
    isKept === 'failed' ? undefined : isKept,
  );
  const view = showView(
    h(GlossaryList, {
      terms,
      maps: undefined,
      sources,
      page: { pack, published: article.published, corrections, today: '2026-02-01' },
      opened: undefined,
      muted,
      reporting: { write: () => '', copy: async () => true },
      onShow: () => {},
      onGo: undefined,
      onPoint: () => {},
      onMute,
    }),
  );
  return { view, onMute };
}

async function press(view: ShownView, words: string): Promise<void> {
  const button = [...view.root.querySelectorAll('button')].find((one) =>
    one.textContent?.includes(words),
  );
  if (!button) throw new Error(`There is no button ‘${words}’.`);
  view.fire(button, 'click');
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('muting', () => {
  it('is offered in the entry, and what came of it is said', async () => {
    const { view, onMute } = show([]);
    await press(view, 'DMZ');
    await press(view, 'Don’t mark this');
    expect(onMute).toHaveBeenCalledWith('dmz', true);
    expect(view.textsOf('.actions [role=status]')).toEqual([
      'No longer marked, here and on other pages.',
    ]);
  });

  it('of a muted term is told in its row, and can be taken back', async () => {
    const { view, onMute } = show(['dmz']);
    expect(view.textsOf('.row')[0]).toContain('not marked');
    await press(view, 'DMZ');
    await press(view, 'Mark again');
    expect(onMute).toHaveBeenCalledWith('dmz', false);
    expect(view.textsOf('.actions [role=status]')).toEqual(['Marked again.']);
  });

  it.each([
    [false, 'In a private window nothing is saved'],
    ['failed', 'did not work'],
  ] as const)('that is not kept (%s) is said to be so', async (isKept, says) => {
    const { view } = show([], isKept);
    await press(view, 'DMZ');
    await press(view, 'Don’t mark this');
    expect(view.textsOf('.actions [role=status]')[0]).toContain(says);
  });
});
