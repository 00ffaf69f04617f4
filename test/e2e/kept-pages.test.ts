/** Pages that the browser keeps for going back to, and pages that it makes ready before anybody asks for them. From a server of their own: what stands between would keep a browser from keeping pages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openTab, untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { badgeOf } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { pageNamed, pause, until } from './open-page.ts';

/** Tells what a page met: whether it was shown again as it was left, and what stood in its registry when it was first shown. */
const DIARY = `<script>
  window.diary = [];
  addEventListener('pageshow', ({ persisted }) => diary.push(persisted ? 'shown again' : 'loaded'));
  if (document.prerendering) {
    diary.push('made ready');
    setInterval(() => { if (document.prerendering && CSS.highlights.size > 0) diary.push('marked unseen'); }, 20);
    document.addEventListener('prerenderingchange', () => diary.push('shown with ' + CSS.highlights.size));
  }
</script>`;

const ARTICLE = pageNamed('joongang').replace('</head>', `${DIARY}</head>`);
const PAGES: Readonly<Record<string, string>> = {
  '/article': ARTICLE,
  '/elsewhere':
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Elsewhere</title><p>Nothing to read.</p>',
  '/front':
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Front</title><p><a href="/article">An article</a></p><script type="speculationrules">{"prerender":[{"source":"list","urls":["/article"],"eagerness":"immediate"}]}</script>',
};

const diaryOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { diary?: string[] }).diary ?? []);

let server: Server;
let site = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${path} ${String(request.headers['sec-purpose'] ?? '')}`.trim());
    const html = PAGES[path];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

inBothBrowsers({}, (running) => {
  it('a page that one goes back to has its marks, its card and its badge', async () => {
    const page = await openTab(running());
    await page.goto(`${site}/article`);
    const state = await untilRead(running(), page);
    expect(state.kind).toBe('recognised');
    const { texts } = await paintedOn(page);
    const badge = await badgeOf(running(), page);
    expect(badge).not.toBe('');
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => location.assign('/elsewhere'));
      await until('the other page was there', async () => (await titleOf(page)) === 'Elsewhere');
      await until('its badge was empty', async () => (await badgeOf(running(), page)) === '');
      await page.evaluate(() => history.back());
      await until(
        'the article was back',
        async () => (await diaryOf(page).catch(() => [])).length > 0,
      );
      await until('its badge was back', async () => (await badgeOf(running(), page)) === badge);
      await expect.poll(async () => (await paintedOn(page)).texts).toEqual(texts);
    }
    // The browser did keep it, so this was no fresh reading.
    await expect
      .poll(() => diaryOf(page))
      .toEqual(['loaded', 'shown again', 'shown again', 'shown again']);
    expect((await openCardOn(running(), page, 'Saeppyol Street')).name).toContain('Saeppyol');
    expect(await debuggerOf(running()).exceptions()).toEqual([]);
  });
});

inBothBrowsers({ only: 'chromium' }, (running) => {
  describe('a page that is made ready before it is asked for', () => {
    it('is not read before it is shown, and is read then', async () => {
      const page = await openTab(running());
      asked.length = 0;
      await page.goto(`${site}/front`);
      await until('the browser made the article ready', () =>
        asked.some((line) => line.startsWith('/article prefetch;prerender')),
      );
      await pause(1_500);
      await page.click('a');
      await until('the article was shown', async () =>
        (await diaryOf(page).catch(() => [])).some((one) => one.startsWith('shown with')),
      );
      const diary = await diaryOf(page);
      expect(diary).toContain('made ready');
      expect(diary).not.toContain('marked unseen');
      expect(diary).toContain('shown with 0');
      expect((await untilRead(running(), page)).kind).toBe('recognised');
      await expect.poll(async () => (await paintedOn(page)).texts).toContain('Saeppyol Street');
    });
  });
});

async function titleOf(page: Page): Promise<string> {
  return page.title().catch(() => '');
}
