/** The open card as a person meets it: where it is, what it says, how it looks. It stands in a closed shadow root. */
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import { guestsOf, paintedOn, spotOf, type Spot } from './marks.ts';
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

/** Waits until a card is open and has come to rest, as it comes in over a few frames. */
export async function untilCard(extension: ExtensionBrowser, page: Page): Promise<Card> {
  let before: Card | undefined;
  let card: Card | undefined;
  await until('a card was open, and still', async () => {
    before = card;
    if (before) await pause(75);
    card = await cardOn(extension, page);
    return card !== undefined && isSame(card, before) && !(await isMoving(extension, page));
  });
  return card as unknown as Card;
}

/** Waits until the card of this name is open and has come to rest. */
export async function untilCardOf(
  extension: ExtensionBrowser,
  page: Page,
  name: string,
): Promise<Card> {
  await until(`the card was ‘${name}’`, async () => (await cardOn(extension, page))?.name === name);
  return untilCard(extension, page);
}

function isSame(card: Card, before: Card | undefined): boolean {
  return JSON.stringify(card) === JSON.stringify(before);
}

/** Whether the open card is on its way in. In a page behind others nothing moves on. */
async function isMoving(extension: ExtensionBrowser, page: Page): Promise<boolean> {
  const isSo = await debuggerOf(extension).inClosedRoot(
    page,
    (root) =>
      !document.hidden &&
      (root.querySelector('.card')?.getAnimations() ?? []).some(
        ({ playState }) => playState === 'running',
      ),
  );
  return isSo === true;
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

/** Rests the pointer on words, once they are marked and stand still, and waits for their card. */
export async function openCardOn(
  extension: ExtensionBrowser,
  page: Page,
  words: string,
): Promise<Card> {
  await until(`‘${words}’ was marked`, async () =>
    (await paintedOn(page)).texts.some((text) => text.includes(words) || words.includes(text)),
  );
  await restOn(page, await stillSpotOf(page, words));
  return untilCard(extension, page);
}

/** Where words stand, once they don't move any more, as they do while the page scrolls to them. */
export async function stillSpotOf(page: Page, words: string): Promise<Spot> {
  let spot = await spotOf(page, words);
  await until(`‘${words}’ stood still`, async () => {
    await pause(40);
    const before = spot;
    spot = await spotOf(page, words);
    return spot.x === before.x && spot.y === before.y;
  });
  return spot;
}

/** Takes the pointer to an empty corner. */
export async function moveAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
}
