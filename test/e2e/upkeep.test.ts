/** What is said of the entries themselves, in a pack where one is due for review and two have been corrected, and in the one that ships. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../core/pack/pack.ts';
import type { PublishedPack } from '../../core/pack/published-pack.ts';
import { rowsOf } from '../../core/pack/unfold-pack.ts';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { tableOfRows } from '../../tools/knowledge/fold-pack.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { openCardOn } from './card.ts';
import { pageNamed, readPage } from './open-page.ts';
import { press, textAt, textOf, untilSays, untilThere } from './popup.ts';

const WORDS = 'Saeppyol Street';
const TERM = 'saeppyol-street';
const OVERDUE = 'Due for review since 2 Jan 2026: it may be out of date.';
const CORRECTED =
  'Corrected on 3 May 2026: it said “It is in Nampo.” We had taken the city of another street.';

const correction = (more: Pick<Correction, 'id' | 'date' | 'kind' | 'entry'>): Correction => ({
  said: 'It is in Nampo.',
  says: 'It is in Pyongyang.',
  why: 'We had taken the city of another street.',
  sources: ['s1'],
  ...more,
});

/** The words of a date as this test writes them; the browser's own language may put the month first. */
function inOurOrder(text: string): string {
  return text.replace(/([A-Z][a-z]{2}) (\d{1,2}), (\d{4})/g, '$2 $1 $3').replace(/\s+/g, ' ');
}

describe('A pack with corrections', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const correctPack = (shipped: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'context-notes-corrected-'));
    folders.push(folder);
    cpSync(shipped, folder, { recursive: true });
    const path = join(folder, 'packs/north-korea.json');
    const pack = JSON.parse(readFileSync(path, 'utf8')) as PublishedPack;
    const terms = rowsOf(pack.terms).map((term) =>
      term.id === TERM ? { ...term, reviewBy: '2026-01-02' } : term,
    );
    const corrections = [
      correction({ id: 'a-term', date: '2026-05-03', kind: 'term', entry: TERM }),
      correction({ id: 'a-note', date: '2026-04-30', kind: 'note', entry: 'why-troops-to-russia' }),
    ];
    const changed: PublishedPack = {
      ...pack,
      terms: tableOfRows(terms),
      corrections: tableOfRows(corrections),
    };
    writeFileSync(path, JSON.stringify(changed));
    return folder;
  };
  inBothBrowsers({ build: correctPack }, (running) => {
    it('says in the card what is overdue, and what was corrected', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const { text } = await openCardOn(running(), page, WORDS);
      expect(inOurOrder(text)).toContain(`${OVERDUE} ${CORRECTED}`);
    });

    it('says so in the popup’s entry, too, and shows the whole log at its foot', async () => {
      const { page, complaints } = await readPage(running(), pageNamed('joongang'));
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'Words explained here');
      await press(popup, WORDS);
      const entry = await textAt(popup, '.entry');
      expect(inOurOrder(entry)).toContain(`${OVERDUE} ${CORRECTED}`);
      await openLog(popup);
      const log = await popup.$$eval('.log > li', (all) =>
        all.map((one) => (one as HTMLElement).innerText),
      );
      expect(log).toHaveLength(2);
      expect(inOurOrder(log[0] ?? '')).toMatch(/^3 May 2026 Saeppyol Street/);
      expect(log[0]).toContain('It is in Nampo.');
      expect(log[0]).toContain('It is in Pyongyang.');
      expect(inOurOrder(log[1] ?? '')).toMatch(/^30 Apr 2026 Why did/);
      expect(await popup.$$('.corrections .sources a')).toHaveLength(2);
      expect(await complaints()).toEqual([]);
    });
  });
});

/** By key, as it is opened without a pointer. */
async function openLog(popup: Page): Promise<void> {
  await untilThere(popup, '.corrections summary');
  await popup.focus('.corrections summary');
  await popup.keyboard.press('Enter');
  await untilThere(popup, '.log > li');
}

describe('The pack that ships', () => {
  inBothBrowsers({}, (running) => {
    it('says that nothing was corrected, and up to when it knows', async () => {
      const { page } = await readPage(running(), pageNamed('joongang'));
      const popup = await openPopupFor(running(), page);
      await untilSays(popup, 'No corrections yet');
      expect(await textOf(popup)).toMatch(/knows of events up to .* was last checked on .*\./);
    });
  });
});
