/**
 * The article that the project was begun for, where its text is at hand: a folder beside the repository, or the one named by the environment
 * variable CONTEXT_NOTES_SHARED. Nothing of the text is in the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPopupFor } from '../../tools/browsers/extension-browser.ts';
import { ROOT } from '../../tools/builds.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { moveAway, openCardOn, untilNoCard } from './card.ts';
import { paintedOn, spotOf } from './marks.ts';
import { readPage } from './open-page.ts';
import { textOf } from './popup.ts';

const FILE = resolve(ROOT, process.env.CONTEXT_NOTES_SHARED ?? '../shared', 'seed/article.txt');
const isThere = existsSync(FILE);
const ADDRESS =
  'https://www.nkinsider.org/north-korea-is-still-hiding-deployment-of-troops-to-russia-from-the-people/';
const MUST_BE_MARKED = ['MZ generation', 'DMZ', 'North Hamgyong'];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The text in a WordPress page's markup: the second paragraph is the picture's caption, what follows the author's name is the comment form. */
function inWordPress(text: string): string {
  const [title = '', caption = '', ...rest] = text.split(/\n\s*\n/).map((one) => one.trim());
  const form = rest.indexOf('Leave a Reply');
  const body = form < 0 ? rest : rest.slice(0, form);
  return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escape(title)}</title><style>body { margin: 40px; font: 18px/1.7 serif; max-width: 680px; }</style></head>
<body class="post-template-default single single-post"><main class="site-main"><article class="post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">${escape(title)}</h1></header>
<div class="entry-content"><figure class="wp-block-image"><img src="data:," alt=""><figcaption class="wp-element-caption">${escape(caption)}</figcaption></figure>
${body.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}</div></article>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form class="comment-form"><textarea name="comment"></textarea><input type="submit" value="Post"></form></div></div>
</main></body></html>`;
}

describe.skipIf(!isThere)(
  `The article that the project was begun for${isThere ? '' : ' (skipped: there is no seed/article.txt beside the repository or in CONTEXT_NOTES_SHARED)'}`,
  () => {
    inBothBrowsers({}, (running) => {
      const open = async () => {
        const opened = await readPage(running(), inWordPress(readFileSync(FILE, 'utf8')), ADDRESS);
        if (opened.state.kind !== 'recognised')
          throw new Error(`The page was ${opened.state.kind}.`);
        return { ...opened, briefing: opened.state.briefing };
      };

      it('has MZ generation, DMZ, North Hamgyong and at least 25 further terms, the three painted', async () => {
        const { page, briefing, complaints } = await open();
        expect(briefing.terms.length).toBeGreaterThanOrEqual(28);
        const { texts } = await paintedOn(page);
        for (const words of MUST_BE_MARKED) {
          expect(texts.filter((text) => text.startsWith(words))).toHaveLength(1);
        }
        expect(await complaints()).toEqual([]);
      });

      it('opens the card on each of the three', async () => {
        const { page } = await open();
        for (const words of MUST_BE_MARKED) {
          await page.evaluate(
            (y) => scrollBy(0, y - innerHeight / 2),
            (await spotOf(page, words)).y,
          );
          const card = await openCardOn(running(), page, words);
          expect(card.name.toLowerCase()).toMatch(
            /mz generation|dmz|demilitari[sz]ed zone|north hamgyong/,
          );
          await moveAway(page);
          await untilNoCard(page);
        }
      });

      it('has a popup with six notes or more, and every term with its count', async () => {
        const { page, briefing } = await open();
        const popup = await openPopupFor(running(), page);
        const notes = await popup.$$eval('.notes > li', (all) => all.length);
        expect(notes).toBeGreaterThanOrEqual(6);
        const counts = await popup.$$eval('.glossary .count', (all) =>
          all.map((one) => Number(one.textContent)),
        );
        expect(counts).toEqual(briefing.terms.map(({ count }) => count));
        expect(Math.min(...counts)).toBeGreaterThan(0);
        expect(await textOf(popup)).toContain('No date was found');
      });

      it('has the caveats: both people named by a surname, opinion, stock image, and what was overtaken', async () => {
        const { briefing } = await open();
        const quotesOf = (kind: string) =>
          briefing.caveats.filter((caveat) => caveat.kind === kind).map(({ quote }) => quote);
        for (const kind of ['partial-name', 'defector-testimony']) {
          const quotes = quotesOf(kind);
          // The one is introduced by 'said' and a surname, the other by having the same.
          expect(quotes).toEqual(
            expect.arrayContaining([expect.stringMatching(/said [A-Z]\w+, a/)]),
          );
          expect(quotes).toEqual(expect.arrayContaining([expect.stringMatching(/same surname/)]));
        }
        expect(quotesOf('opinion').length).toBeGreaterThan(0);
        expect(quotesOf('stock-image')).toEqual([expect.stringContaining('iStock')]);
        const overtaken = briefing.caveats.filter(
          ({ kind, standing }) => kind === 'outdated' && standing === 'undated',
        );
        expect(overtaken.length).toBeGreaterThan(0);
        const says = overtaken.map((caveat) => caveat.says);
        expect(says.filter((one) => !one.startsWith('No date was found'))).toEqual([]);
        expect(says).toContainEqual(expect.stringMatching(/26 April 2025.*28 April 2025/s));
      });
    });
  },
);
