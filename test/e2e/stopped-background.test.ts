/** The background is stopped before each step, as browsers do at any moment: the next step works all the same. */
import { expect, it } from 'vitest';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { orderOf, openPopupFor, untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { moveAway, openCardOn, untilCard, untilNoCard } from './card.ts';
import { badgeOf } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, until } from './open-page.ts';
import { press, pressAt, untilSays } from './popup.ts';

inBothBrowsers({}, (running) => {
  it('reading, cards, the popup, the switch and the badge work without it having run', async () => {
    const { stopBackground } = debuggerOf(running());
    await stopBackground();
    const { page, complaints } = await openPage(running(), pageNamed('joongang'));
    const state = await untilRead(running(), page);
    if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);

    await stopBackground();
    await openCardOn(running(), page, 'Saeppyol Street');
    await moveAway(page);
    await untilNoCard(page);

    await stopBackground();
    await orderOf(running(), page, { kind: 'open' });
    await untilCard(running(), page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);

    await stopBackground();
    const popup = await openPopupFor(running(), page);
    await untilSays(popup, 'Words explained here');

    await stopBackground();
    await press(popup, 'Saeppyol Street');
    await until('the words were lit', () => page.evaluate(() => CSS.highlights.size > 1));

    await stopBackground();
    await pressAt(popup, '.switch input');
    await untilSays(popup, 'Off on this site');
    await until('the badge was gone', async () => (await badgeOf(running(), page)) === '');

    await stopBackground();
    await press(popup, 'Turn it on');
    await untilSays(popup, 'Words explained here');
    const terms = String(state.briefing.terms.length);
    await until('the badge was back', async () => (await badgeOf(running(), page)) === terms);

    await stopBackground();
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect((await untilRead(running(), page)).kind).toBe('recognised');
    await expect.poll(async () => (await paintedOn(page)).names).toHaveLength(1);
    expect(await complaints()).toEqual([]);
  });

  it('a page reads well where it is stopped again and again while it reads', async () => {
    const { stopBackground } = debuggerOf(running());
    for (let i = 0; i < 5; i++) {
      const { page, complaints } = await openPage(running(), pageNamed('joongang'));
      await stopBackground();
      expect((await untilRead(running(), page)).kind).toBe('recognised');
      expect(await complaints()).toEqual([]);
      await page.close();
    }
  });
});
