/** A page that the pack is about, in the markup that publishers use: what is found, what is painted, and what stays as it was. */
import { describe, expect, it } from 'vitest';
import { orderOf, tabOf } from '../../tools/browsers/extension-browser.ts';
import { badgeOf } from './extension-page.ts';
import { guestsOf, htmlOf, paintedOn } from './marks.ts';
import { openPage, pageNamed, readPage, SOMEWHERE } from './open-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

interface Expected {
  readonly page: string;
  readonly at: string;
  /** Some of the words that must be marked. */
  readonly marks: readonly string[];
  readonly published: string | undefined;
  readonly outlet: string | undefined;
}

const PAGES: readonly Expected[] = [
  {
    page: 'wordpress',
    at: 'https://www.nkinsider.org/how-the-dispatch-became-known/',
    marks: ['partnership treaty', 'Vladivostok', 'jangmadang generation', 'MZ generation'],
    published: '2025-04-30',
    outlet: 'NK Insider',
  },
  {
    page: 'dailynk',
    at: 'https://www.dailynk.com/english/what-is-known-of-the-storm-corps/',
    marks: ['Storm Corps', 'KCNA', 'political officer', 'DMZ', 'Kim Jong\u00A0Un'],
    published: '2025-09-02',
    outlet: 'Daily NK',
  },
  {
    page: 'kbs-world',
    at: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=1',
    marks: ['National Intelligence Service', 'Vladivostok', 'Storm Corps', 'Article 4'],
    published: '2024-10-19',
    outlet: 'KBS World',
  },
  {
    page: 'joongang',
    at: 'https://koreajoongangdaily.joins.com/news/2025-08-23/national/northKorea/Portraits/1',
    marks: ['Saeppyol Street', 'casualties', 'Kim Jong Un', 'Pyongyang'],
    published: '2025-08-23',
    outlet: 'Korea JoongAng Daily',
  },
  {
    page: 'nk-news',
    at: 'https://www.nknews.org/2025/04/moscow-speaks-of-soldiers/',
    marks: ['Valery Gerasimov', 'DPRK', 'Rodong Sinmun', 'Article 4'],
    published: '2025-04-27',
    outlet: 'NK News',
  },
  {
    page: 'rfa',
    at: 'https://www.rfa.org/english/korea/2025/02/07/how-news-travels/',
    marks: ['North Hamgyong', 'Tumen River', 'jangmadang', 'defector', 'Hoeryong'],
    published: '2025-02-07',
    outlet: 'Radio Free Asia',
  },
  {
    page: 'kcna-watch',
    at: 'https://kcnawatch.org/newstream/1745800000-1/layout-of-a-report/',
    marks: ['KCNA', 'State Affairs Commission', 'Article 4'],
    published: '2025-04-28',
    outlet: 'KCNA Watch',
  },
  {
    page: 'tass',
    at: 'https://tass.com/world/1950000',
    marks: ['Valery Gerasimov', 'special military operation', 'Central Military Commission'],
    published: '2025-04-26',
    outlet: 'TASS',
  },
  {
    page: 'bbc',
    at: 'https://www.bbc.co.uk/news/articles/c0test',
    marks: ['Storm Corps', 'casualties', "Korean People's Army", 'Article 4'],
    published: '2025-06-15',
    outlet: 'BBC',
  },
  {
    page: 'reuters',
    at: 'https://www.reuters.com/world/us-speaks-of-evidence-2024-10-23/',
    marks: ['Storm Corps', 'Pyongyang', 'KCNA'],
    published: '2024-10-23',
    outlet: 'Reuters',
  },
];

inBothBrowsers({}, (running) => {
  describe.each(PAGES)('on a page laid out like $outlet’s', ({ page: name, at, ...expected }) => {
    it('finds the terms, paints their words, shows their number, and leaves the page as it was', async () => {
      const untouched = await openPage(
        running(),
        pageNamed(name),
        'https://news.example.org/plain',
      );
      const { page, state, complaints } = await readPage(running(), pageNamed(name), at);
      if (state.kind !== 'recognised') throw new Error(`The page was ${state.kind}.`);
      const { briefing } = state;
      const painted = await paintedOn(page);
      expect(painted.texts).toEqual(expect.arrayContaining([...expected.marks]));
      const known = briefing.terms.flatMap(({ texts }) => texts);
      expect(known).toEqual(expect.arrayContaining([...painted.texts]));
      expect(painted.texts).toHaveLength(
        briefing.terms.reduce((sum, term) => sum + term.painted, 0),
      );
      expect(painted.names).toEqual([expect.stringMatching(/^h[a-z0-9]{8,}$/)]);
      expect(briefing.outlet?.name).toBe(expected.outlet);
      expect(briefing.article.published?.day).toBe(expected.published);
      await expect.poll(() => badgeOf(running(), page)).toBe(String(briefing.terms.length));
      expect(await htmlOf(page)).toBe(await htmlOf(untouched.page));
      expect(await guestsOf(page)).toBe(0);
      expect(await complaints()).toEqual([]);
    });
  });

  it('leaves the markup as it was after a card has come and gone', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'));
    const before = await htmlOf(page);
    await orderOf(running(), page, { kind: 'open' });
    await expect.poll(() => guestsOf(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => htmlOf(page)).toBe(before);
  });

  it('marks each term once, at its first mention that is no heading and no link', async () => {
    const { page } = await readPage(running(), pageNamed('joongang'), SOMEWHERE);
    const { texts } = await paintedOn(page);
    expect(texts.filter((text) => text === 'Kim Jong Un')).toHaveLength(1);
  });

  it('gives every document a name of its own for its highlight', async () => {
    const names = new Set<string>();
    for (let i = 0; i < 2; i++) {
      const { page } = await readPage(running(), pageNamed('bbc'));
      for (const name of (await paintedOn(page)).names) names.add(name);
      expect(await tabOf(running(), page)).toBeGreaterThan(0);
    }
    expect(names.size).toBe(2);
  });
});
