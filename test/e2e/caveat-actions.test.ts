/** What can be asked and done about what is shown: why it is shown, hiding a caveat and having it back, reporting it. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { debuggerOf } from '../../tools/browsers/debugger.ts';
import { openPopupFor, untilRead } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { cardOn, openCardOn } from './card.ts';
import { pageNamed, readPage, until } from './open-page.ts';
import { press, pressAt, textAt, textOf, untilSays, untilThere } from './popup.ts';

const HERE = 'https://koreajoongangdaily.joins.com/news/2025-08-23/national/1?from=mail#top';

/** A page with caveats of two rules. */
function withCaveats(): string {
  return pageNamed('joongang')
    .replace('[TEST DESK]', '(Image: iStock)')
    .replace('<p data-divno="2">', '<p>An official said so on condition of anonymity.</p>$&');
}

/** The labelled lines of the answer that is open. */
async function factsOf(popup: Page): Promise<Readonly<Record<string, string>>> {
  await untilThere(popup, '.facts');
  return popup.$eval('.facts', (facts) =>
    Object.fromEntries(
      [...facts.querySelectorAll('dt')].map((dt) => [
        dt.textContent,
        dt.nextElementSibling?.textContent ?? '',
      ]),
    ),
  );
}

const rulesShown = (popup: Page) =>
  popup.$$eval('.caveat', (all) => all.map(({ id }) => id.replace('caveat-', '')));

/** Presses a button of one rule's caveat, or of one that is hidden. */
async function pressIn(popup: Page, place: string, words: string): Promise<void> {
  await until(`there was a button ‘${words}’ in ${place}`, () =>
    popup.evaluate(
      (within, wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>(`${within} button`)].find(
          (one) => one.innerText === wanted,
        );
        found?.setAttribute('data-to-press', '');
        // Not below the bar at the foot.
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return found !== undefined;
      },
      place,
      words,
    ),
  );
  await popup.click('[data-to-press]');
  await popup.evaluate(() =>
    document.querySelector('[data-to-press]')?.removeAttribute('data-to-press'),
  );
}

const focused = (popup: Page) =>
  popup.evaluate(() => (globalThis.document.activeElement as HTMLElement).innerText);

inBothBrowsers({}, (running) => {
  const open = async (url = HERE) => {
    const { page, state } = await readPage(running(), withCaveats(), url);
    if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
    const popup = await openPopupFor(running(), page);
    return { page, popup, briefing: state.briefing };
  };

  describe('‘Why?’', () => {
    it('of a caveat tells the words, the rule, the pack and its revision, the date and where it was read', async () => {
      const { popup, briefing } = await open();
      const caveat = briefing.caveats.find(({ kind }) => kind === 'stock-image');
      if (!caveat) throw new Error('There is no such caveat.');
      await pressIn(popup, `#caveat-${caveat.id}`, 'Why?');
      const facts = await factsOf(popup);
      expect(facts['Words on the page']).toBe(caveat.words);
      expect(caveat.quote).toContain(caveat.words);
      expect(facts['Rule']).toBe(caveat.id);
      expect(facts['Pack']).toBe(`North Korea, revision ${String(briefing.pack.revision)}`);
      expect(facts['The article’s date']).toMatch(/^Published .*2025, from /);
      expect(facts['Last checked']).toMatch(/2026/);
      expect(await popup.$$(`#caveat-${caveat.id} .sources a`)).not.toHaveLength(0);
    });

    it('of a term tells the words and the form they met', async () => {
      const { popup } = await open();
      await press(popup, 'Saeppyol Street');
      await pressIn(popup, '.entry', 'Why?');
      const facts = await factsOf(popup);
      expect(facts['Words on the page']).toContain('Saeppyol Street');
      expect(facts['Known to the pack as']).toContain('“Saeppyol street”');
    });

    it('of a note tells which words it is shown for', async () => {
      const { popup, briefing } = await open();
      await pressAt(popup, '.notes summary');
      await pressIn(popup, '.notes details[open]', 'Why?');
      const [note] = briefing.notes;
      const found = briefing.terms.find(({ term }) => term.id === note?.because[0]);
      const facts = await factsOf(popup);
      expect(facts['Note']).toBe(note?.id);
      expect(facts['Words on the page']).toContain(found?.texts[0]);
      expect(facts['Shown for mentions of']).toContain(found?.term.name);
    });

    it('of a mark is answered by its card, with the same lines', async () => {
      const { page } = await readPage(running(), withCaveats(), HERE);
      await openCardOn(running(), page, 'Saeppyol Street');
      await debuggerOf(running()).inClosedRoot(page, (root) => {
        root.querySelector<HTMLElement>('footer .right')?.click();
      });
      await until('the card said why', async () =>
        Boolean((await cardOn(running(), page))?.text.includes('Words on the page')),
      );
      const { text = '' } = (await cardOn(running(), page)) ?? {};
      expect(text).toMatch(/Known to the pack as\s+“Saeppyol street”/);
      expect(text).toMatch(/Pack\s+North Korea, revision \d/);
      expect(text).toMatch(/The article’s date\s+Published .*2025, from /);
    });
  });

  describe('Hiding a caveat', () => {
    it('here hides it on this page until it is shown again, also where the popup was closed', async () => {
      const { page, popup } = await open();
      const [rule = '', ...others] = await rulesShown(popup);
      expect(others).not.toEqual([]);
      await pressIn(popup, `#caveat-${rule}`, 'Hide here');
      await untilSays(popup, '1 hidden');
      await expect.poll(() => rulesShown(popup)).toEqual(others);
      await until('the foot had the focus', async () => (await focused(popup)) === '1 hidden');
      await expect
        .poll(() => popup.$$eval('[role=status]', (all) => all[0]?.textContent))
        .toContain('Hidden on this page');
      await popup.close();

      const again = await openPopupFor(running(), page);
      await expect.poll(() => rulesShown(again)).toEqual(others);
      await press(again, '1 hidden');
      await untilSays(again, '(hidden on this page)');
      await pressIn(again, '.hidden-caveats', 'Show again');
      await until('it was back', async () => (await rulesShown(again)).includes(rule));
      await expect.poll(() => textOf(again)).not.toContain('1 hidden');
      await again.close();
    });

    it('here leaves the next page alone', async () => {
      const { page, popup } = await open();
      const [rule = ''] = await rulesShown(popup);
      await pressIn(popup, `#caveat-${rule}`, 'Hide here');
      await untilSays(popup, '1 hidden');
      await page.reload({ waitUntil: 'domcontentloaded' });
      // A popup that comes before the reader says that the page was not read.
      await untilRead(running(), page);
      const next = await openPopupFor(running(), page);
      await untilSays(next, 'Words explained here');
      await expect.poll(() => rulesShown(next)).toContain(rule);
    });

    it('always hides it on other pages too, and all can be hidden', async () => {
      const { popup } = await open();
      const rules = await rulesShown(popup);
      for (const rule of rules) {
        await pressIn(popup, `#caveat-${rule}`, 'Always hide');
        await until('it was hidden', async () => !(await rulesShown(popup)).includes(rule));
      }
      await popup.close();

      const { popup: other } = await open('https://apnews.com/1');
      await untilSays(other, `${String(rules.length)} hidden`);
      await expect.poll(() => rulesShown(other)).toEqual([]);
      await press(other, `${String(rules.length)} hidden`);
      for (const _ of rules) {
        const before = (await rulesShown(other)).length;
        await pressIn(other, '.hidden-caveats li', 'Show again');
        await until('one was back', async () => (await rulesShown(other)).length > before);
      }
      expect((await rulesShown(other)).toSorted()).toEqual(rules.toSorted());
    });
  });

  describe('Reporting a caveat', () => {
    it('writes a text without the reader’s part of the address, and copies what was made of it', async () => {
      const { popup, briefing } = await open();
      const [rule = ''] = await rulesShown(popup);
      await pressIn(popup, `#caveat-${rule}`, 'Report a mistake');
      // The focus waits at the end, where the reader says what is wrong.
      await untilThere(popup, 'textarea:focus');
      const textNow = () => popup.$eval('textarea', (field) => field.value);
      const report = await textNow();
      expect(report).toContain(`Rule: ${rule} `);
      expect(report).toContain(`Pack: north-korea, revision ${String(briefing.pack.revision)}`);
      expect(report).toContain('Page: koreajoongangdaily.joins.com/news/2025-08-23/national/1\n');
      await popup.keyboard.type('It is a photograph of the town.');
      await expect.poll(textNow).toBe(`${report}It is a photograph of the town.`);
      await pressIn(popup, '.report', 'Copy');
      await expect.poll(() => textAt(popup, '.report [role=status]')).toBe('Copied.');
      await pressAt(popup, 'textarea');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('a');
      await popup.keyboard.press('v');
      await popup.keyboard.up('Control');
      await expect.poll(textNow).toBe(`${report}It is a photograph of the town.`);
    });

    it('has the text selected where the browser does not let it be copied', async () => {
      const { popup } = await open();
      const [rule = ''] = await rulesShown(popup);
      await popup.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
        document.execCommand = () => false;
      });
      await pressIn(popup, `#caveat-${rule}`, 'Report a mistake');
      await untilThere(popup, 'textarea');
      await pressIn(popup, '.report', 'Copy');
      await untilSays(popup, 'copy it yourself');
      const { length } = await popup.$eval('textarea', (field) => field.value);
      await expect
        .poll(() => popup.$eval('textarea', (field) => [field.selectionStart, field.selectionEnd]))
        .toEqual([0, length]);
    });
  });
});
