/** What can be done with an open card: reach it, pin it, go on from it to other entries and back, cite it, and mute its term. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { orderOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, moveAway, openCardOn, untilCard, untilNoCard } from './card.ts';
import { pressInCard, textInCard, untilCardSays } from './in-card.ts';
import { countShifts, guestsOf, paintedOn, spotOf } from './marks.ts';
import { pageNamed, pause, readPage, SOMEWHERE, until } from './open-page.ts';
import { pasted } from './pasting.ts';
import { moveSlowly } from './slow-hand.ts';

const WORDS = 'Saeppyol Street';
const PIN = 'Keep open';
const COPY = 'Copy with sources';
const MUTE = 'Don’t mark this';
const REPORT = 'Report a mistake';

inBothBrowsers({}, (running) => {
  const opened = async (html = pageNamed('joongang'), url = SOMEWHERE) => {
    const { page, complaints } = await readPage(running(), html, url);
    return { page, complaints, card: await openCardOn(running(), page, WORDS) };
  };
  const press = (page: Page, label: string) => pressInCard(running(), page, label);
  const nameOn = async (page: Page) => (await cardOn(running(), page))?.name;
  const focusIn = (page: Page) => textInCard(running(), page, ':focus');
  /** The entries that the card leads to, by the names on their buttons. */
  const ledTo = async (page: Page): Promise<readonly string[]> =>
    (await debuggerOf(running()).inClosedRoot(page, (root) =>
      [...root.querySelectorAll('.see button')].map((one) => one.textContent),
    )) ?? [];
  /** The first of them that is not `from`, as soon as there is one. */
  const untilLedTo = async (page: Page, from?: string): Promise<string> => {
    let name: string | undefined;
    await until('it led on', async () => {
      name = (await ledTo(page)).find((one) => one !== from);
      return name !== undefined;
    });
    return name ?? '';
  };

  describe('reached', () => {
    it('stays open for a pointer on its way to it, however slow', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      let name = '';
      const begin = async () => {
        const card = await openCardOn(running(), page, WORDS);
        name = card.name;
        const { x, y } = await spotOf(page, WORDS);
        const isAbove = card.bottom <= y;
        const step = isAbove ? -1 : 1;
        const way = Math.floor(Math.abs((isAbove ? card.bottom : card.top) - y));
        const slow = Array.from({ length: way }, (_, i) => ({ x, y: y + i * step }));
        return [...slow, { x, y: y + (way + 10) * step }];
      };
      expect(await moveSlowly(page, begin, 70)).toEqual({ wasClosed: false });
      await pause(700);
      expect(await nameOn(page)).toBe(name);
    });

    it('closes behind one that goes elsewhere, and opens nothing that lies there', async () => {
      const { page } = await opened();
      const other = await spotOf(page, 'Kursk region');
      await page.mouse.move(other.x - 80, other.y + 40);
      await untilNoCard(page);
    });
  });

  it('never grows over the words it explains, whatever is opened in it', async () => {
    const { page } = await opened();
    const { y } = await spotOf(page, WORDS);
    for (const part of ['More', '4 sources', 'Why?', PIN]) {
      await press(page, part);
      await pause(100);
      const card = await cardOn(running(), page);
      if (!card) throw new Error('The card is gone.');
      expect(card.bottom <= y - 8 || card.top >= y + 8).toBe(true);
      expect(card.top).toBeGreaterThanOrEqual(0);
    }
  });

  describe('pinned', () => {
    it('outlives the pointer, presses elsewhere and scrolling, and follows its words', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        document.body.style.cssText = 'padding: 300px 0 3000px; margin: 40px';
      });
      await pause(900);
      await moveAway(page);
      const card = await openCardOn(running(), page, WORDS);
      await press(page, PIN);
      await moveAway(page);
      await page.mouse.click(3, 3);
      const shifted = await countShifts(page);
      await page.evaluate(() => scrollBy(0, 60));
      await pause(900);
      await expect
        .poll(async () => (await cardOn(running(), page))?.top)
        .toBeCloseTo(card.top - 60, 0);
      expect(await shifted()).toBe(0);
      await page.evaluate(() => scrollBy(0, 2000));
      await pause(400);
      await expect.poll(async () => (await cardOn(running(), page))?.bottom).toBeGreaterThan(100);
      expect(await nameOn(page)).toBe(card.name);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });

    it('outlives changes of the page, after which it is read again', async () => {
      const { page, card } = await opened();
      await press(page, PIN);
      await page.evaluate(() => {
        const more = document.createElement('p');
        more.textContent = 'Later on, the Storm Corps was named among those units.';
        document.querySelector('#article_body')?.append(more);
      });
      await until('the page was marked again', async () =>
        (await paintedOn(page)).texts.includes('Storm Corps'),
      );
      await pause(500);
      expect(await nameOn(page)).toBe(card.name);
      await press(page, 'Close');
      await untilNoCard(page);
    });

    it('is let go by the same button', async () => {
      const { page } = await opened();
      await press(page, PIN);
      expect(await textInCard(running(), page, '[aria-pressed=true]')).toBe('');
      await press(page, PIN);
      await moveAway(page);
      await untilNoCard(page);
    });
  });

  describe('leads on', () => {
    it('to the entries it points to, two deep, and back again, with the focus where it belongs', async () => {
      const { page } = await opened();
      await press(page, 'More');
      const first = await untilLedTo(page);
      await press(page, first);
      await until('the entry was open', async () => (await nameOn(page)) === first);
      await expect.poll(() => focusIn(page)).toBe(first);
      expect(await guestsOf(page)).toBe(1);
      await press(page, 'More');
      const second = await untilLedTo(page, WORDS);
      await press(page, second);
      await until('the next entry was open', async () => (await nameOn(page)) === second);
      await press(page, 'More');
      await expect.poll(() => textInCard(running(), page, '.see')).not.toBe('');
      expect(await ledTo(page)).toEqual([]);
      await press(page, `Back to ${first}`);
      await expect.poll(() => nameOn(page)).toBe(first);
      await expect.poll(() => focusIn(page)).toBe(second);
      await press(page, `Back to ${WORDS}`);
      await expect.poll(() => focusIn(page)).toBe(first);
      await expect.poll(() => nameOn(page)).toBe(WORDS);
    });

    it('with the background stopped meanwhile, and says from where and where from', async () => {
      const { page } = await opened();
      await press(page, 'More');
      const first = await untilLedTo(page);
      await debuggerOf(running()).stopBackground();
      await press(page, first);
      await until('the entry was open', async () => (await nameOn(page)) === first);
      await press(page, 'Why?');
      await expect.poll(() => textInCard(running(), page, '.why')).toContain(`Opened from${WORDS}`);
      const cited = await debuggerOf(running()).inClosedRoot(page, (root) => {
        root.querySelector<HTMLElement>('footer button')?.click();
        return root.querySelector('footer button')?.textContent;
      });
      await until('the sources were there', async () =>
        (await textInCard(running(), page, '.sources')).includes('read '),
      );
      expect(cited).toMatch(/^\d+ sources?$/);
    });

    it('by keys alone', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      await orderOf(running(), page, { kind: 'open' });
      const card = await untilCard(running(), page);
      const tabTo = async (label: string) => {
        await until(`the focus was on ‘${label}’`, async () => {
          const before = await focusIn(page);
          await page.keyboard.press('Tab');
          // A key that has not arrived yet is not pressed once more.
          for (let tries = 0; tries < 20 && (await focusIn(page)) === before; tries++)
            await pause(30);
          return (await focusIn(page)) === label;
        });
        await page.keyboard.press('Enter');
      };
      await tabTo('More');
      const first = await untilLedTo(page);
      await tabTo(first);
      await until('the entry was open', async () => (await nameOn(page)) === first);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await expect.poll(() => focusIn(page)).toBe(`Back to ${card.name}`);
      await page.keyboard.press('Enter');
      await until('it was back', async () => (await nameOn(page)) === card.name);
      await expect.poll(() => focusIn(page)).toBe(first);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });
  });

  describe('is copied with its sources', () => {
    const expectCitation = (text: string) => {
      const lines = text.split('\n');
      expect(lines[0]).toBe('Saeppyol Street · 새별거리');
      expect(text).toMatch(/^4 sources$/m);
      expect(text).toMatch(/^1\. .+ https:\/\/\S+ \(read \w+ \d+, 20\d\d\)$/m);
      expect(lines.at(-1)).toMatch(/^Context Notes: North Korea, revision \d+ \(checked .+\)$/);
    };

    it('by its button, and says so', async () => {
      const { page, complaints } = await opened();
      await press(page, COPY);
      await untilCardSays(running(), page, 'Copied.');
      expectCitation(await pasted(page));
      expect(await complaints()).toEqual([]);
    });

    it('by the key c while the focus is in it, which the page then does not get', async () => {
      const { page } = await opened();
      await page.evaluate(() => {
        addEventListener('keydown', ({ key }) => (document.title += key));
      });
      await press(page, 'More');
      await page.keyboard.press('c');
      await untilCardSays(running(), page, 'Copied.');
      expect(await page.title()).not.toMatch(/c$/);
      await page.keyboard.press('Escape');
      expectCitation(await pasted(page));
    });

    it('on an unencrypted page, too', async () => {
      const { page } = await opened(pageNamed('joongang'), 'http://news.example.org/story');
      await press(page, COPY);
      await untilCardSays(running(), page, 'Copied.');
      expectCitation(await pasted(page));
    });
  });

  describe('is reported wrong', () => {
    const reportIn = async (page: Page) => {
      let text = '';
      await until('the report was there, and the focus in it', async () => {
        const seen = await debuggerOf(running()).inClosedRoot(page, (root) =>
          root.activeElement instanceof HTMLTextAreaElement ? root.activeElement.value : '',
        );
        text = seen ?? '';
        return text !== '';
      });
      return text.split('\n');
    };

    it('in a text to complete, which the page hears nothing of, and copies it', async () => {
      const { page, complaints } = await opened(
        pageNamed('joongang'),
        `${SOMEWHERE}?from=mail#top`,
      );
      await page.evaluate(() => {
        for (const type of ['keydown', 'keypress', 'keyup'])
          document.addEventListener(type, () => (document.title = 'heard'));
      });
      await press(page, REPORT);
      const lines = await reportIn(page);
      expect(lines[0]).toBe('Context Notes: a term that seems wrong');
      expect(lines[1]).toMatch(/^Term: saeppyol-street \(“Saeppyol Street”\), checked 20\d\d-/);
      expect(lines).toContain(`Page: ${SOMEWHERE.replace('https://', '')}`);
      expect(lines).toContain('Words met: “Saeppyol Street”');
      expect(lines.at(-1)).toBe('What is wrong with it: ');
      // It is kept open: whoever writes lets go of the pointer.
      await moveAway(page);
      await pause(700);
      await page.keyboard.type('Each c elsewhere.');
      expect(await page.title()).not.toBe('heard');
      await press(page, 'Copy');
      await until('it was copied', async () =>
        (await textInCard(running(), page, '.report [role=status]')).includes('Copied.'),
      );
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await pasted(page)).toBe(`${lines.join('\n')}Each c elsewhere.`);
      expect(await complaints()).toEqual([]);
    });

    it('of an entry that the page does not mention, with the background stopped, and by keys alone', async () => {
      const { page } = await opened();
      await press(page, 'More');
      const [first = ''] = await ledTo(page);
      await press(page, first);
      await until('the entry was open', async () => (await nameOn(page)) === first);
      await debuggerOf(running()).stopBackground();
      // From the entry's name back, past what leads back and what closes the card.
      await until('the focus was on the button', async () => {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        const label = await debuggerOf(running()).inClosedRoot(page, (root) =>
          root.activeElement?.getAttribute('aria-label'),
        );
        return label === REPORT;
      });
      await page.keyboard.press('Enter');
      const lines = await reportIn(page);
      expect(lines[1]).toContain(`(“${first}”)`);
      expect(lines.some((line) => line.startsWith('Words met'))).toBe(false);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    });
  });

  it('mutes its term at once and everywhere, and takes it back', async () => {
    const { page } = await opened();
    const before = (await paintedOn(page)).texts;
    await press(page, MUTE);
    await untilCardSays(running(), page, 'No longer marked');
    const marked = async (on: Page) => (await paintedOn(on)).texts;
    await expect.poll(() => marked(page)).toEqual(before.filter((text) => text !== WORDS));
    const { page: next } = await readPage(running(), pageNamed('joongang'));
    expect(await marked(next)).not.toContain(WORDS);
    await page.bringToFront();
    await press(page, 'Undo');
    await untilCardSays(running(), page, 'Marked again.');
    await expect.poll(() => marked(page)).toEqual(before);
    const { page: last } = await readPage(running(), pageNamed('joongang'));
    expect(await marked(last)).toContain(WORDS);
  });

  it('gives the focus back to where it was before something in it was pressed', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    await page.focus('.byline a');
    await openCardOn(running(), page, WORDS);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await press(page, 'More');
    await expect.poll(focused).not.toBe('Test Desk');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await expect.poll(focused).toBe('Test Desk');
  });

  it('keeps its words lit while something in it is pressed, also where a key opened it', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    await page.bringToFront();
    await orderOf(running(), page, { kind: 'open' });
    await untilCard(running(), page);
    await press(page, 'More');
    // One name for the marks, and one for what is lit.
    const names = async () => (await paintedOn(page)).names;
    await expect.poll(names).toHaveLength(2);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await expect.poll(names).toHaveLength(1);
  });
});
