/** What components/PackUpdated and the settings' list promise: one line until it was seen, and every name of what has changed. */
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { PackUpdated } from '../../components/PackUpdated.tsx';
import { PackChangesList, type ListedUpdate } from '../../components/settings/PackChangesList.tsx';
import type { EntryChange } from '../../core/pack/pack-changes.ts';
import { showView } from './show-view.ts';

const entry = (how: EntryChange['how'], kind: EntryChange['kind'], id: string): EntryChange => ({
  how,
  kind,
  id,
  name: `The ${id}`,
});

const UPDATE: ListedUpdate = {
  pack: 'borders',
  title: 'Borders',
  day: '2026-03-03',
  isSeen: false,
  changes: {
    before: 3,
    now: 4,
    entries: [
      entry('added', 'term', 'gate'),
      entry('added', 'term', 'post'),
      entry('changed', 'note', 'guards'),
      entry('added', 'event', 'opening'),
      entry('changed', 'caveat', 'unnamed-source'),
      entry('removed', 'figure', 'crossings'),
    ],
    corrections: [],
  },
  corrected: [],
};

describe('the line', () => {
  const show = (update: ListedUpdate | undefined) => {
    const actions = { openChanges: vi.fn<() => void>(), dismissUpdate: vi.fn<() => void>() };
    return { actions, view: showView(h(PackUpdated, { update, actions })) };
  };

  it('is not there where nothing has changed', () => {
    expect(show(undefined).view.root.innerHTML).toBe('');
  });

  it('says when, and how much, and offers the list', () => {
    const { actions, view } = show(UPDATE);
    expect(view.textsOf('p')).toEqual([
      'The pack “Borders” was updated on 3 Mar 2026: 3 new entries, 2 changed, 1 taken out.',
    ]);
    expect(view.textsOf('button')).toEqual(['What has changed', 'Dismiss']);
    const [list, dismiss] = view.root.querySelectorAll('button');
    view.fire(list as HTMLElement, 'click');
    expect(actions.openChanges).toHaveBeenCalledOnce();
    view.fire(dismiss as HTMLElement, 'click');
    expect(actions.dismissUpdate).toHaveBeenCalledOnce();
  });

  it('leaves out what there is none of, and tells of corrections', () => {
    const [added] = UPDATE.changes.entries;
    const changes = { ...UPDATE.changes, entries: added ? [added] : [], corrections: ['one'] };
    expect(show({ ...UPDATE, changes }).view.textsOf('p')[0]).toMatch(
      /: 1 new entry, 1 correction to this pack\.$/,
    );
  });
});

describe('the list', () => {
  it('names all that is new, changed and gone, kind by kind', () => {
    const view = showView(h(PackChangesList, { updates: [UPDATE] }));
    expect(view.textsOf('h3')).toEqual(['Borders, updated on 3 Mar 2026']);
    expect(view.text()).toContain('From revision 3 to revision 4.');
    expect(view.textsOf('summary')).toEqual(['3 new entries', '2 changed', '1 taken out']);
    expect(view.textsOf('h4')).toEqual([
      'Words explained 2',
      'Events 1',
      'Background notes 1',
      'Caveats about sources 1',
      'Numbers 1',
    ]);
    expect(view.textsOf('li')).toEqual([
      'The gate',
      'The post',
      'The opening',
      'The guards',
      'The unnamed-source unnamed-source',
      'The crossings',
    ]);
  });

  it('says nothing of revisions that are the same, and opens the newest update alone', () => {
    const same = { ...UPDATE, changes: { ...UPDATE.changes, now: 3 } };
    const older = { ...UPDATE, day: '2026-01-02' };
    const view = showView(h(PackChangesList, { updates: [same, older] }));
    const [newest, before] = view.root.querySelectorAll('article');
    expect(newest?.textContent).not.toContain('revision');
    expect(newest?.querySelectorAll('details[open]')).toHaveLength(3);
    expect(before?.querySelectorAll('details')).toHaveLength(3);
    expect(before?.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('has what was corrected, where something was', () => {
    const corrected: ListedUpdate['corrected'] = [
      {
        name: 'The gate',
        sources: [],
        correction: {
          id: 'one',
          date: '2026-03-01',
          kind: 'term',
          entry: 'gate',
          said: 'a',
          says: 'b',
          why: 'c',
          sources: ['s1'],
        },
      },
    ];
    const view = showView(h(PackChangesList, { updates: [{ ...UPDATE, corrected }] }));
    expect(view.textsOf('.corrections summary')).toEqual(['1 correction to this pack']);
  });
});
