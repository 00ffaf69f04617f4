/** The popup as a person uses it. */
import type { Page } from 'puppeteer-core';
import { until } from './open-page.ts';

/** All that the popup says. */
export async function textOf(popup: Page): Promise<string> {
  return textAt(popup, 'main');
}

/** The text that is shown of the first element that a selector finds, as soon as there is one. */
export async function textAt(popup: Page, selector: string): Promise<string> {
  await untilThere(popup, selector);
  return popup.$eval(selector, (one) => (one as HTMLElement).innerText);
}

/** Waits until a page has what a selector finds, which may be by its focus; in a page behind others, too. */
export async function untilThere(popup: Page, selector: string): Promise<void> {
  await until(`there was ‘${selector}’`, () =>
    popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

/** Presses the button that begins with these words, as soon as it is there. */
export async function press(popup: Page, words: string): Promise<void> {
  await inFront(popup);
  await until(`there was a button ‘${words}’`, () =>
    popup.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.innerText.trim().startsWith(wanted),
      );
      button?.setAttribute('data-to-press', '');
      return button !== undefined;
    }, words),
  );
  await popup.click('[data-to-press]');
  // A button that is still there is not pressed in place of the next.
  await popup.evaluate(() =>
    document.querySelector('[data-to-press]')?.removeAttribute('data-to-press'),
  );
}

/** Clicks what a selector finds, as soon as it is there. */
export async function pressAt(popup: Page, selector: string): Promise<void> {
  await inFront(popup);
  await untilThere(popup, selector);
  await popup.click(selector);
}

/** Nothing is pressed in a page behind others: the browser would give it the press when it is shown, or never. */
async function inFront(page: Page): Promise<void> {
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
}

/** Waits until the popup says this; one that is behind its page, too. */
export async function untilSays(popup: Page, words: string): Promise<void> {
  let text = '';
  const look = async () => {
    text = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
    return text.includes(words);
  };
  await until('it was said', look).catch(() => {
    throw new Error(`‘${words}’ was never said, but ‘${text}’.`);
  });
}

/** Headings of the sections. */
export async function sectionsOf(popup: Page): Promise<readonly string[]> {
  return popup.$$eval('main section', (sections) =>
    sections.map((section) => section.getAttribute('aria-labelledby') ?? ''),
  );
}

/** Chooses what the popup offers at its foot, as it words it. */
export async function choose(popup: Page, words: string): Promise<void> {
  await inFront(popup);
  await until(`there was a choice ‘${words}’`, () =>
    popup.evaluate((wanted) => {
      for (const one of document.querySelectorAll('.site details')) one.setAttribute('open', '');
      const label = [...document.querySelectorAll('.site label')].find((one) =>
        one.textContent?.startsWith(wanted),
      );
      label?.setAttribute('data-to-choose', '');
      return label !== undefined;
    }, words),
  );
  await popup.click('[data-to-choose] input');
  await popup.evaluate(() =>
    document.querySelector('[data-to-choose]')?.removeAttribute('data-to-choose'),
  );
}
