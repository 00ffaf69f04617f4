/** The open card as a person meets it: where it is, what it says, how it looks. It stands in a closed shadow root. */
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { guestsOf, spotOf, type Spot } from './marks.ts';
import { pause, until } from './open-page.ts';

export interface Card {
  readonly name: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly background: string;
  /** Of its text, in CSS px. */
  readonly textSize: number;
  readonly animation: string;
  readonly isFocused: boolean;
}

/** The card that is open; undefined where none is. */
export async function cardOn(extension: ExtensionBrowser, page: Page): Promise<Card | undefined> {
  const seen = await debuggerOf(extension).inClosedRoot(page, (root) => {
    const card = root.querySelector('.card');
    if (!(card instanceof HTMLElement)) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const { backgroundColor, animationName, fontSize } = getComputedStyle(card);
    return {
      name: card.querySelector('h2')?.textContent ?? '',
      text: card.innerText,
      left,
      top,
      right,
      bottom,
      background: backgroundColor,
      textSize: Number.parseFloat(fontSize),
      animation: animationName,
      isFocused: root.activeElement !== null,
    };
  });
  return seen ?? undefined;
}

export async function untilCard(extension: ExtensionBrowser, page: Page): Promise<Card> {
  let card: Card | undefined;
  await until('a card was open', async () => (card = await cardOn(extension, page)) !== undefined);
  // It comes in over a few frames.
  await pause(150);
  return (await cardOn(extension, page)) ?? (card as unknown as Card);
}

export async function untilNoCard(page: Page): Promise<void> {
  await until('no card was open', async () => (await guestsOf(page)) === 0);
}

/** Brings the pointer to a place as a hand does: from somewhere else, slowing down, and leaves it there. */
export async function restOn(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.move(x + 3, y > 80 ? y - 60 : y + 60);
  await pause(50);
  await page.mouse.move(x + 1, y);
  await pause(50);
  await page.mouse.move(x, y);
}

/** Rests the pointer on words and waits for their card. */
export async function openCardOn(
  extension: ExtensionBrowser,
  page: Page,
  words: string,
): Promise<Card> {
  await restOn(page, await spotOf(page, words));
  return untilCard(extension, page);
}

/** Takes the pointer to an empty corner. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
}
