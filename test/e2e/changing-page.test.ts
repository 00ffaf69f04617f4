/** A page that changes under the reader: edited words, text that comes late, another article without a load. */
import { expect, it } from 'vitest';
import { untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { badgeOf } from './extension-page.ts';
import { paintedOn } from './marks.ts';
import { openPage, pageNamed, pause, readPage, until } from './open-page.ts';

/** The inside of a page's body. */
const bodyOf = (name: string) => /<body[^>]*>(.*)<\/body>/s.exec(pageNamed(name))?.[1] ?? '';

inBothBrowsers({}, (running) => {
  it('takes the mark off edited words at once, and marks them again after a moment', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    const marked = async () => (await paintedOn(page)).texts;
    await expect.poll(marked).toContain('Saeppyol Street');
    const wrong = await page.evaluate(async () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (!node.data.includes('Saeppyol')) node = walker.nextNode() as Text;
      node.insertData(0, 'Some words in front. ');
      // Before the next frame is painted.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const [marks] = [...CSS.highlights.values()];
      return [...(marks ?? [])].filter((range) => range.startContainer === node).length;
    });
    expect(wrong).toBe(0);
    await until('the words were marked again', async () =>
      (await marked()).includes('Saeppyol Street'),
    );
    expect(await complaints()).toEqual([]);
  });

  it('takes the mark off words that are replaced, and paints nothing in their place', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    await page.evaluate(() => {
      const paragraph = document.querySelector('[data-divno="2"]') as HTMLElement;
      paragraph.textContent =
        'Nothing of that kind was said, and the rest of this paragraph is gone for good. '.repeat(
          4,
        );
    });
    await until(
      'the mark was gone',
      async () => !(await paintedOn(page)).texts.includes('Saeppyol Street'),
    );
    await pause(700);
    const { texts } = await paintedOn(page);
    expect(texts).toContain('Kim Jong Un');
    expect(texts.filter((text) => text === '')).toEqual([]);
  });

  it('reads again when another article is shown at another address without a load', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await page.evaluate((html) => {
      history.pushState({}, '', '/another');
      document.body.innerHTML = html;
    }, bodyOf('bbc'));
    await until('the new article was marked', async () =>
      (await paintedOn(page)).texts.includes('political officer'),
    );
    await expect.poll(async () => (await paintedOn(page)).texts).not.toContain('Saeppyol Street');
    expect(await complaints()).toEqual([]);
  });

  it('leaves no mark and no badge when the next article is about something else', async () => {
    const { page, complaints } = await readPage(running(), pageNamed('joongang'));
    await page.evaluate((html) => {
      history.pushState({}, '', '/fashion');
      document.body.innerHTML = html;
    }, bodyOf('seoul-fashion'));
    await until('the marks were gone', async () => (await paintedOn(page)).names.length === 0);
    await until('the badge was gone', async () => (await badgeOf(running(), page)) === '');
    expect(await complaints()).toEqual([]);
  });

  it('finds an article that comes a second after the page', async () => {
    const late = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Late</title><body><div id="root"></div><script>
      setTimeout(() => { document.getElementById('root').innerHTML = ${JSON.stringify(bodyOf('joongang')).replaceAll('</', '<\\/')}; }, 1000);
    </script></body></html>`;
    const { page, complaints } = await openPage(running(), late);
    expect((await untilRead(running(), page)).kind).toBe('not-recognised');
    await until('the article was marked', async () =>
      (await paintedOn(page)).texts.includes('Saeppyol Street'),
    );
    expect(await complaints()).toEqual([]);
  });

  it('bears a page that changes all the time, and marks it in the end', async () => {
    const { page, complaints } = await openPage(running(), pageNamed('joongang'));
    await page.evaluate(() => {
      const clock = document.createElement('p');
      document.body.append(clock);
      setInterval(() => (clock.textContent = String(performance.now())), 20);
    });
    await until('the page was marked', async () =>
      (await paintedOn(page)).texts.includes('Saeppyol Street'),
    );
    await pause(3_500);
    expect((await paintedOn(page)).texts).toContain('Saeppyol Street');
    expect(await complaints()).toEqual([]);
  });
});
