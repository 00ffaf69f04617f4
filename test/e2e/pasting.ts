/** The clipboard, as somebody meets it who pastes into the page. */
import type { Page } from 'puppeteer-core';
import { until } from './open-page.ts';

/** What somebody finds who pastes. */
export async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const text = () => page.$eval('textarea', (field) => field.value);
  await until('it was pasted', async () => (await text()) !== '');
  return text();
}
