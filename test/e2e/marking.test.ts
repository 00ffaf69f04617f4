/** Which mentions are marked is the reader's choice, made in the popup and kept. */
import { expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { paintedOn } from './marks.ts';
import { readPage, until } from './open-page.ts';
import { choose } from './popup.ts';

const SECTION =
  '<p>Officials in Pyongyang told foreign guests that North Korea would send more soldiers, and Pyongyang added nothing to that in the evening.</p>' +
  '<p>A day later the Korean People’s Army showed the graves of soldiers whom Kim Jong Un had called heroes at a parade in Pyongyang, in the rain.</p>';
const PAGE = `<!doctype html><html lang="en"><title>North Korea and its soldiers</title><body><article>
<h1>North Korea and its soldiers</h1>${SECTION}<h2>The second day</h2>${SECTION}<h2>The third day</h2>${SECTION}
</article></body></html>`;

inBothBrowsers({}, (running) => {
  it('marks the first mentions, the first of each section, or all, as chosen in the popup, there and on the next page', async () => {
    const { page } = await readPage(running(), PAGE);
    const pyongyang = async (on = page) =>
      (await paintedOn(on)).texts.filter((text) => text === 'Pyongyang').length;
    expect(await pyongyang()).toBe(1);
    const popup = await openPopupFor(running(), page);
    await choose(popup, 'The first mention in each section');
    await until('a mention was marked in each section', async () => (await pyongyang()) === 3);
    await choose(popup, 'Every mention');
    await until('every mention was marked', async () => (await pyongyang()) === 9);
    const next = await readPage(running(), PAGE);
    expect(await pyongyang(next.page)).toBe(9);
    await choose(await openPopupFor(running(), next.page), 'The first mention of each term');
    await until('only the first was marked', async () => (await pyongyang(next.page)) === 1);
  });
});
