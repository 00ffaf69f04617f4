/** What a person does inside the open card, with real pointer and touch input: it stands in a closed shadow root. */
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';
import type { Spot } from './marks.ts';
import { pause, until } from './open-page.ts';

/** The middle of the button in the card that reads or is labelled so, scrolled into the card's view, once it is there and still. */
export async function buttonInCard(
  extension: ExtensionBrowser,
  page: Page,
  label: string,
): Promise<Spot> {
  let spot: Spot | undefined;
  await until(`the card had a button ‘${label}’`, async () => {
    const before = spot;
    if (before) await pause(40);
    spot = await findButton(extension, page, label);
    return spot !== undefined && spot.x === before?.x && spot.y === before.y;
  });
  return spot as unknown as Spot;
}

async function findButton(
  extension: ExtensionBrowser,
  page: Page,
  label: string,
): Promise<Spot | undefined> {
  const spot = await debuggerOf(extension).inClosedRoot(
    page,
    (root, wanted) => {
      const button = [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === wanted,
      );
      if (!button) return undefined;
      button.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    label,
  );
  return spot ?? undefined;
}

/** Moves the pointer to a button of the card and presses it. */
export async function pressInCard(
  extension: ExtensionBrowser,
  page: Page,
  label: string,
): Promise<void> {
  const { x, y } = await buttonInCard(extension, page, label);
  // At once: a busy machine would let the pointer lie beside the card until that has closed (slow-hand.ts goes the way).
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Text of the first element in the card that a selector finds, or of the one that has the focus. */
export async function textInCard(
  extension: ExtensionBrowser,
  page: Page,
  selector: string,
): Promise<string> {
  const text = await debuggerOf(extension).inClosedRoot(
    page,
    (root, wanted) =>
      (wanted === ':focus' ? root.activeElement : root.querySelector(wanted))?.textContent,
    selector,
  );
  return text ?? '';
}

/** Waits until the card's live region says so. */
export async function untilCardSays(
  extension: ExtensionBrowser,
  page: Page,
  words: string,
): Promise<void> {
  await until(`the card said ‘${words}’`, async () =>
    (await textInCard(extension, page, '[role=status]')).includes(words),
  );
}
