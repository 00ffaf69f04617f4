/** The keys on the settings page: seen in both browsers, changed in place in Firefox, which alone lets an extension do it. */
import type { KeyInput } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { until } from './open-page.ts';
import { press, untilThere } from './popup.ts';

inBothBrowsers({ isGranted: false }, (running) => {
  it('tells where keys are changed, in Chromium by the browser’s own page', async () => {
    const settings = await running().openExtensionPage('options.html');
    await untilThere(settings, '#shortcuts button');
    const buttons = await settings.$$eval('#shortcuts button', (all) =>
      all.map((one) => one.textContent),
    );
    if (running().name === 'chromium') expect(buttons).toEqual(['Change them in the browser']);
    else
      expect(buttons.slice(-2)).toEqual([
        'The keys as they were at first',
        'Change them in the browser',
      ]);
  });
});

inBothBrowsers({ isGranted: false, only: 'firefox' }, (running) => {
  it('takes other keys in Firefox, and says why it does not', async () => {
    const settings = await running().openExtensionPage('options.html');
    await untilThere(settings, '.keys button');
    const keysOf = (name: string) =>
      settings.$eval(`#keys-${name} + .keys-now > :first-child`, (one) => one.textContent);
    const record = async (name: string, keys: readonly KeyInput[]) => {
      await settings.bringToFront();
      await untilThere(settings, `#keys-${name} + .keys-now button`);
      await settings.focus(`#keys-${name} + .keys-now button`);
      await settings.keyboard.press('Enter');
      await untilThere(settings, '.recorder:focus');
      for (const key of keys) await settings.keyboard.down(key);
      for (const key of keys.toReversed()) await settings.keyboard.up(key);
    };
    const said = () => settings.$eval('#shortcuts [role=status]', (one) => one.textContent ?? '');
    const isBack = (name: string) => untilThere(settings, `#keys-${name} + .keys-now button:focus`);

    await record('search', ['Alt', 'Shift', 'g']);
    await isBack('search');
    await until('it was told', async () =>
      (await said()).includes('Search all words: now Alt+Shift+G'),
    );
    await expect.poll(() => keysOf('search')).toBe('Alt+Shift+G');

    await record('look-up', ['Alt', 'Shift', 'g']);
    await until('it was refused', async () =>
      (await said()).includes('Alt+Shift+G already belongs to “Search all words”'),
    );
    expect(await keysOf('look-up')).toBe('none');
    await record('look-up', ['Control', 'Shift', 'k']);
    await until('it was refused', async () =>
      (await said()).includes('The browser uses Ctrl+Shift+K'),
    );
    await record('look-up', ['g']);
    await until('it was refused', async () => (await said()).includes('These keys can’t be used'));
    await settings.keyboard.press('Escape');
    await isBack('look-up');

    await record('search', ['Backspace']);
    await until('they were taken off', async () => (await keysOf('search')) === 'none');
    await record('next-mention', ['Alt', 'Shift', 'y']);
    await until('it was told', async () => (await keysOf('next-mention')) === 'Alt+Shift+Y');
    await press(settings, 'The keys as they were');
    await until('they were back', async () => (await keysOf('next-mention')) === 'Alt+Shift+J');
  });
});
