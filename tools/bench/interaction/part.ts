/** What a person waits for, and what moves under their hand: card, popup, side panel and pointer, worked by the browser's own input. */
import { SAMPLE } from '../pages.ts';
import type { Part } from '../part.ts';
import { openDoingNothing, openOurs, type Rival } from '../visits.ts';
import { watchCards } from './card.ts';
import { writeExtensionOf } from './many-terms.ts';
import { timeMoves } from './moves.ts';
import { scrollPanels } from './panel.ts';
import { watchPopups } from './popup.ts';
import { figuresOf, sayInteraction } from './report.ts';
import { watchShifts } from './shifts.ts';

/** Terms that the made page speaks of, and the panel lists. */
const MANY = 500;
/** Fresh documents in which cards are opened. */
const DOCUMENTS = 10;
const POPUPS = 12;
const SCROLLS = 3;
/** Cards that are opened, pinned and closed on each page. */
const CARDS = 3;

export const measureInteraction: Part = async ({ tell }) => {
  const dot = () => tell('.');
  const made = writeExtensionOf(MANY);
  const nothing = await openDoingNothing();
  try {
    const usual = await withOurs(undefined, async (ours) => ({
      cards: await watchCards(ours, DOCUMENTS, dot),
      popups: await watchPopups(ours, POPUPS, dot),
      shifts: await watchShifts(ours, nothing, SAMPLE, CARDS),
    }));
    const many = await withOurs(made.folder, async (ours) => ({
      scrolls: await scrollPanels(ours, made.page, SCROLLS, dot),
      moves: await timeMoves(ours, nothing, made.page, dot),
      shifts: await watchShifts(ours, nothing, made.page, CARDS),
    }));
    const seen = { ...usual, ...many, shifts: [usual.shifts, many.shifts] };
    return { figures: figuresOf(seen), text: sayInteraction(seen) };
  } finally {
    await nothing.extension.close();
    made.remove();
    tell('\n');
  }
};

async function withOurs<T>(
  folder: string | undefined,
  work: (ours: Rival) => Promise<T>,
): Promise<T> {
  const ours = await openOurs(folder);
  try {
    return await work(ours);
  } finally {
    await ours.extension.close();
  }
}
