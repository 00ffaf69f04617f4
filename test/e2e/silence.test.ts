/** A page that no pack is about: nothing of ours in it, nothing for it to see, and nobody woken. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { badgeOf } from './extension-page.ts';
import { guestsOf, htmlOf, paintedOn } from './marks.ts';
import { openPage, pageNamed, pause, readPage } from './open-page.ts';

/** Writes down what a page can notice: messages to it, changes of it, what was loaded into it, and new names in its window. */
const WATCHFUL = `<script>
  window.noticed = [];
  addEventListener('message', (event) => noticed.push('message ' + JSON.stringify(event.data)));
  for (const name of ['dispatchEvent', 'addEventListener']) {
    const own = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (first, ...rest) {
      noticed.push(name + ' ' + (first.type ?? first));
      return own.call(this, first, ...rest);
    };
  }
  new MutationObserver((records) => {
    for (const { type, target } of records) if (document.readyState === 'complete') noticed.push(type + ' ' + target.nodeName);
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (/extension/.test(name)) noticed.push('loaded ' + name);
  }).observe({ type: 'resource', buffered: true });
  window.names = Object.getOwnPropertyNames(window).length;
</script>`;

async function noticedBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { noticed, names } = globalThis as unknown as { noticed: string[]; names: number };
    const more = Object.getOwnPropertyNames(globalThis).length - names;
    // 'names' itself came after the count.
    return more > 1 ? [...noticed, `${more - 1} new names in the window`] : noticed;
  });
}

inBothBrowsers({}, (running) => {
  describe.each(['network-dmz', 'seoul-fashion'])(
    'on the page %s, which is about something else,',
    (name) => {
      it('no highlight, no node, no badge and no complaint comes of it', async () => {
        const { page, state, complaints } = await readPage(running(), pageNamed(name));
        expect(state.kind).toBe('not-recognised');
        expect((await paintedOn(page)).names).toEqual([]);
        expect(await guestsOf(page)).toBe(0);
        expect(await badgeOf(running(), page)).toBe('');
        expect(await htmlOf(page)).toContain(pageNamed(name).slice(-600, -20).trim().slice(0, 200));
        expect(await complaints()).toEqual([]);
      });

      it('the background is not woken', async () => {
        const { stopBackground, isBackgroundRunning } = debuggerOf(running());
        await stopBackground();
        const { page } = await openPage(running(), pageNamed(name));
        // Firefox wakes it for any message, also from one of our pages to a tab: the reader is asked afterwards.
        await pause(1_000);
        expect(await isBackgroundRunning()).toBe(false);
        expect((await untilRead(running(), page)).kind).toBe('not-recognised');
      });

      it('the page notices nothing', async () => {
        const html = pageNamed(name).replace('<head>', `<head>${WATCHFUL}`);
        const { page } = await readPage(running(), html);
        await pause(300);
        expect(await noticedBy(page)).toEqual([]);
      });
    },
  );

  it('a page that is recognised is sent no message and no event, and keeps its window as it was', async () => {
    const html = pageNamed('joongang').replace('<head>', `<head>${WATCHFUL}`);
    const { page, state } = await readPage(running(), html);
    expect(state.kind).toBe('recognised');
    expect(await noticedBy(page)).toEqual([]);
  });

  it('no file of the extension can be loaded by a page', async () => {
    const { page } = await readPage(running(), pageNamed('network-dmz'));
    const files = [
      'manifest.json',
      'gate.js',
      'reader.js',
      'icons/16.png',
      'packs/north-korea.json',
      'popup.html',
    ];
    const reached = await page.evaluate(
      async (base, paths) => {
        const found: string[] = [];
        for (const path of paths) {
          const answer = await fetch(base + path).catch(() => undefined);
          if (answer?.ok) found.push(`fetch ${path}`);
          const image = new Image();
          const isThere = await new Promise((resolve) => {
            image.addEventListener('load', () => resolve(true));
            image.addEventListener('error', () => resolve(false));
            image.src = base + path;
          });
          if (isThere) found.push(`image ${path}`);
        }
        return found;
      },
      running().base,
      files,
    );
    expect(reached).toEqual([]);
  });
});
