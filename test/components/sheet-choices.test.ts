/** What the boxes over a reading sheet promise: one for each part that there is, and one for all of it in short. */
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { SheetChoices } from '../../components/sheet/SheetChoices.tsx';
import type { SheetChoice } from '../../core/sheet-choice.ts';
import { showView } from './show-view.ts';

function choose(words: string, choice: SheetChoice) {
  const onChoose = vi.fn<(choice: SheetChoice) => void>();
  const view = showView(h(SheetChoices, { parts: ['caveats', 'terms'], choice, onChoose }));
  const label = [...view.root.querySelectorAll('label')].find(
    (one) => one.textContent?.trim() === words,
  );
  const box = label?.querySelector('input');
  if (!box) throw new Error(`There is no box ‘${words}’.`);
  view.fire(box, 'change');
  return { view, chosen: onChoose.mock.calls[0]?.[0] };
}

it('has a box for each part, and names them as the sheet does', () => {
  const { view } = choose('Words', { without: [], isShort: false });
  expect(view.textsOf('label')).toEqual(['About its sources', 'Words', 'In short']);
});

it.each<[string, SheetChoice, SheetChoice]>([
  ['Words', { without: [], isShort: false }, { without: ['terms'], isShort: false }],
  ['Words', { without: ['terms'], isShort: true }, { without: [], isShort: true }],
  ['In short', { without: ['caveats'], isShort: false }, { without: ['caveats'], isShort: true }],
])('%s, pressed on %j, gives %j', (words, before, after) => {
  expect(choose(words, before).chosen).toEqual(after);
});
