/** The first-run page: there at install, a sample that works before anything is allowed, and one click that allows just the outlets. */
import { expect, it } from 'vitest';
import { readBuiltPack } from '../../tools/built-pack.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { grantedSites, inExtension } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, until } from './open-page.ts';
import { pressAt, textAt, untilThere } from './popup.ts';
import { untilRead } from '../../tools/browsers/extension-browser.ts';

const { outlets } = readBuiltPack('north-korea');

/** The patterns of the outlets' hosts, whichever way the browser writes them. */
const SITES = outlets.flatMap(({ hosts }) =>
  hosts.flatMap((host) => [`http://*.${host}/*`, `https://*.${host}/*`]),
);

inBothBrowsers({ isGranted: false }, (running) => {
  it('opens when the extension is installed', async () => {
    // One of its tabs is the one from which the tests ask.
    await until('the first-run page was open', () =>
      inExtension(running(), async ({ runtime, tabs }) => {
        return (await tabs.query({ url: runtime.getURL('/welcome.html') })).length > 1;
      }),
    );
  });

  it('says where the toolbar button is, where the browser keeps it out of sight', async () => {
    const page = await running().openExtensionPage('welcome.html');
    const says = await textAt(page, '.allow');
    expect(says.includes('behind the puzzle piece')).toBe(running().name === 'chromium');
  });

  it('shows marks in its sample, and a card, before anything is allowed', async () => {
    const page = await running().openExtensionPage('welcome.html');
    await until('the sample was marked', async () => (await paintedOn(page)).texts.length > 3);
    expect(await grantedSites(running())).toEqual([]);
    await page.bringToFront();
    await page.evaluate(() =>
      document.querySelector('#sample')?.scrollIntoView({ block: 'center' }),
    );
    expect((await openCardOn(running(), page, 'Kursk region')).name).toContain('Kursk');
  });

  it('allows just the outlets that the pack names, reads their open tabs, and takes it back', async () => {
    const outlet = await openPage(
      running(),
      pageNamed('joongang'),
      'https://www.dailynk.com/english/1',
    );
    const elsewhere = await openPage(running(), pageNamed('joongang'));
    const page = await running().openExtensionPage('welcome.html');
    await page.bringToFront();
    await pressAt(page, '#allow');
    await untilThere(page, '.allow .quiet');
    // A tab is read when it is looked at.
    await outlet.page.bringToFront();
    await until(
      'the open tab of an outlet was marked',
      async () => (await paintedOn(outlet.page)).texts.length > 0,
    );
    await expect.poll(() => grantedSites(running())).toEqual(SITES.toSorted());
    expect((await paintedOn(elsewhere.page)).names).toEqual([]);
    expect((await untilRead(running(), outlet.page)).kind).toBe('recognised');
    await page.bringToFront();
    await pressAt(page, '.allow .quiet');
    await until(
      'the marks were gone',
      async () => (await paintedOn(outlet.page)).names.length === 0,
    );
    await expect.poll(() => grantedSites(running())).toEqual([]);
  });
});
