/** What components/Upkeep and components/CorrectionsLog promise: what is overdue, and what was corrected, is said in a sentence. */
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CorrectionsLog } from '../../components/CorrectionsLog.tsx';
import { TermCard } from '../../components/TermCard.tsx';
import { Upkeep } from '../../components/Upkeep.tsx';
import type { Correction, Term } from '../../core/pack/pack.ts';
import type { LoggedCorrection } from '../../core/pack/upkeep.ts';
import { showView } from './show-view.ts';

const CORRECTION: Correction = {
  id: '2026-05-03-gate',
  date: '2026-05-03',
  kind: 'term',
  entry: 'iron-gate',
  said: 'It never closes.',
  says: 'It closes at night.',
  why: 'We had taken the hours of another gate.',
  sources: ['s1'],
};
const ENTRY = { id: 'iron-gate', reviewBy: '2027-05-22' };
const upkeepOf = (today: string, ...corrections: readonly Correction[]) =>
  showView(h(Upkeep, { kind: 'term', entry: ENTRY, page: { today, corrections } }));

describe('an entry', () => {
  it.each([
    ['2027-05-22', ''],
    ['2027-05-23', 'Due for review since 22 May 2027: it may be out of date.'],
  ])('on %s says of its review: ‘%s’', (today, says) => {
    expect(upkeepOf(today).text()).toBe(says);
  });

  it('says what was corrected in it, and in no other', () => {
    const others: readonly Correction[] = [
      { ...CORRECTION, id: 'other-kind', kind: 'note' },
      { ...CORRECTION, id: 'other-entry', entry: 'border-post' },
    ];
    expect(upkeepOf('2026-05-04', CORRECTION, ...others).text()).toBe(
      'Corrected on 3 May 2026: it said “It never closes.” We had taken the hours of another gate.',
    );
  });
});

it('is said in the card, with the definition that it is of', () => {
  const term: Term = {
    id: 'iron-gate',
    name: 'Iron gate',
    kind: 'place',
    forms: [{ text: 'iron gate' }],
    short: 'It closes at night.',
    sources: [],
    checked: '2026-11-23',
    reviewBy: '2027-05-22',
  };
  const card = showView(
    h(TermCard, {
      term,
      change: undefined,
      opener: { kind: 'mention', text: 'iron gate', form: 'iron gate', count: 1 },
      map: undefined,
      names: {},
      sources: {},
      page: {
        pack: { title: 'Borders', revision: 1 },
        published: undefined,
        corrections: [CORRECTION],
        today: '2027-06-01',
      },
      isPinned: false,
      isMuted: false,
      onOpen: undefined,
      onBack: () => {},
      onPin: () => {},
      onCopy: async () => true,
      onMute: async () => true,
      onReport: async () => '',
      onClose: () => {},
    }),
  );
  expect(card.textsOf('#card-text p')).toEqual([
    'It closes at night.',
    'Due for review since 22 May 2027: it may be out of date.',
    'Corrected on 3 May 2026: it said “It never closes.” We had taken the hours of another gate.',
  ]);
  expect(card.textsOf('footer span')).toEqual(['checked 23 Nov 2026']);
});

describe('the log', () => {
  const logged: LoggedCorrection = {
    correction: CORRECTION,
    name: 'Iron gate',
    sources: [
      {
        id: 's1',
        url: 'https://news.example/gate',
        title: 'The gate',
        publisher: 'Example News',
        read: '2026-05-03',
      },
    ],
  };
  const open = async (onRead: () => Promise<readonly LoggedCorrection[]>) => {
    const view = showView(h(CorrectionsLog, { count: 1, onRead }));
    const details = view.root.querySelector('details') as HTMLDetailsElement;
    const press = () => {
      details.open = true;
      view.fire(details, 'toggle');
    };
    press();
    await vi.waitFor(() => expect(view.textsOf('details p, details li')).not.toEqual([]));
    return { view, press };
  };

  it('of a pack without corrections says that there are none', () => {
    const onRead = vi.fn<() => Promise<readonly LoggedCorrection[]>>();
    expect(showView(h(CorrectionsLog, { count: 0, onRead })).text()).toMatch(/^No corrections yet/);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is read when it is opened, and tells what stood there, what does now, why, and by what source', async () => {
    const { view } = await open(() => Promise.resolve([logged]));
    expect(view.textsOf('summary')).toEqual(['1 correction to this pack']);
    expect(view.textsOf('h3')).toEqual(['3 May 2026 Iron gate']);
    expect(view.textsOf('dd')).toEqual([CORRECTION.said, CORRECTION.says, CORRECTION.why]);
    expect(view.textsOf('.sources a')).toEqual(['The gate']);
  });

  it('says so where it could not be read, and is read again the next time', async () => {
    const onRead = vi
      .fn<() => Promise<readonly LoggedCorrection[]>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue([logged]);
    const { view, press } = await open(onRead);
    expect(view.textsOf('details p')).toEqual(['Something went wrong']);
    press();
    await vi.waitFor(() => expect(view.textsOf('h3')).toHaveLength(1));
  });
});
