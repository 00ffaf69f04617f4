/** The popup as a person uses it. */
import type { Page } from 'puppeteer-core';

/** All that the popup says. */
export async function textOf(popup: Page): Promise<string> {
  return popup.$eval('main', (main) => main.innerText);
}

/** Presses the button that begins with these words. */
export async function press(popup: Page, words: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.innerText.trim().startsWith(wanted),
    );
    if (!button) throw new Error(`There is no button ‘${wanted}’.`);
    button.id = 'to-press';
  }, words);
  await popup.click('#to-press');
  // A button that is still there is not pressed in place of the next.
  await popup.evaluate(() => document.querySelector('#to-press')?.removeAttribute('id'));
}

/** Waits until the popup says this. */
export async function untilSays(popup: Page, words: string): Promise<void> {
  await popup.waitForFunction(
    (wanted) => document.querySelector('main')?.innerText.includes(wanted),
    { timeout: 10_000 },
    words,
  );
}

/** Headings of the sections. */
export async function sectionsOf(popup: Page): Promise<readonly string[]> {
  return popup.$$eval('main section', (sections) =>
    sections.map((section) => section.getAttribute('aria-labelledby') ?? ''),
  );
}

/** Chooses what the popup offers at its foot, as it words it. */
export async function choose(popup: Page, words: string): Promise<void> {
  await popup.waitForSelector('.site');
  await popup.evaluate((wanted) => {
    for (const one of document.querySelectorAll('.site details')) one.setAttribute('open', '');
    const label = [...document.querySelectorAll('.site label')].find((one) =>
      one.textContent?.startsWith(wanted),
    );
    if (!label) throw new Error(`There is no choice ‘${wanted}’.`);
    label.id = 'to-choose';
  }, words);
  await popup.click('#to-choose input');
  await popup.$eval('#to-choose', (label) => label.removeAttribute('id'));
}
