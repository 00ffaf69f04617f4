/** Parts of a page that are not its article, and parts of the article that are not text to read, keep their words unmarked. */
import { expect, it } from 'vitest';
import type { PageState } from '../../core/page-state.ts';
import { askReaderOf } from '../../tools/browsers/extension-browser.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { paintedOn } from './marks.ts';
import { pageNamed, readPage } from './open-page.ts';

/** Where a word stands that must not be marked, and the word. */
const LEFT_ALONE: readonly (readonly [string, string])[] = [
  ['navigation', 'Kim Il Sung'],
  ['navigation, outside its links', 'Juche'],
  ['the title', 'Storm Corps'],
  ['a heading', 'Songun'],
  ['a link', 'Vladivostok'],
  ['preformatted text', 'Wonsan'],
  ['the name of a key', 'Hyesan'],
  ['code', 'Chongjin'],
  ['editable text', 'Panmunjom'],
  ['editable plain text', 'Tumen River'],
  ['a list to choose from', 'Kim Jong Il'],
  ['a button', 'Kim Yo Jong'],
  ['a text field', 'Kim Ju Ae'],
  ['an input', 'Songbun'],
  ['hidden text', 'inminban'],
  ['related articles', 'Arduous March'],
  ['a comment', 'Ministry of State Security'],
  ['a box beside the article', 'General Political Bureau'],
  ['the foot of the page', 'United Nations Command'],
];

inBothBrowsers({}, (running) => {
  it('marks words of the article and none in navigation, headings, links, code, fields, comments and the like', async () => {
    const { page, state } = await readPage(running(), pageNamed('left-alone'));
    expect(state.kind).toBe('recognised');
    const { texts } = await paintedOn(page);
    expect(texts).toEqual(
      expect.arrayContaining(['National Intelligence Service', 'KCNA', 'Article 4']),
    );
    const wrong = LEFT_ALONE.filter(([, word]) => texts.some((text) => text.includes(word)));
    expect(wrong).toEqual([]);
  });

  it('finds none of them in the article either, but for titles, headings and links, which are text to read', async () => {
    const { state } = await readPage(running(), pageNamed('left-alone'));
    const texts =
      state.kind === 'recognised' ? state.briefing.terms.flatMap((term) => term.texts) : [];
    const read = ['the title', 'a heading', 'a link'];
    const wrong = LEFT_ALONE.filter(
      ([where, word]) => texts.includes(word) !== read.includes(where),
    );
    expect(wrong).toEqual([]);
  });

  it('takes related posts of a WordPress site, and its comments, for no part of the article', async () => {
    const { page } = await readPage(running(), pageNamed('wordpress'));
    const state = (await askReaderOf(running(), page, 'lookAnyway')) as PageState;
    if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
    const texts = state.briefing.terms.flatMap((term) => term.texts);
    const wrong = ['Hoeryong', 'Tumen River', 'DMZ', 'Rodong Sinmun', 'Wonsan', 'Kim Yo Jong'];
    expect(texts.filter((text) => wrong.includes(text))).toEqual([]);
  });
});
