/** When an article was published and last changed, as pages say it in their data, their address and their text; and where that is not to be known. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { readPage, SOMEWHERE } from './open-page.ts';

interface Dated {
  readonly what: string;
  /** What stands in the page's head, between title and text, and before the title. */
  readonly head?: string;
  readonly beside?: string;
  readonly before?: string;
  readonly lang?: string;
  /** What the first paragraph begins with. */
  readonly begins?: string;
  readonly at?: string;
  readonly published?: Readonly<Record<string, unknown>>;
  readonly modified?: Readonly<Record<string, unknown>>;
}

const linked = (dates: Readonly<Record<string, string>>) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A day in the north', ...dates })}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const PAGES: readonly Dated[] = [
  {
    what: 'data for programs, with a later revision',
    head: linked({ datePublished: '2025-04-28T23:50:00-05:00', dateModified: '2025-05-02' }),
    published: { day: '2025-04-28', from: 'json-ld' },
    modified: { day: '2025-05-02', from: 'json-ld' },
  },
  {
    what: 'the world’s time in its data and the publisher’s in its address',
    head: meta('article:published_time', '2025-04-29T03:10:00+00:00'),
    at: 'https://news.example.org/2025/04/28/a-day-in-the-north/',
    published: { day: '2025-04-28', from: 'url' },
  },
  {
    what: 'days that contradict each other',
    head: linked({ datePublished: '2025-04-28' }),
    at: 'https://news.example.org/2019/02/27/a-day-in-the-north/',
  },
  {
    what: 'a day that two places hold against one',
    head: linked({ datePublished: '2025-04-28' }),
    beside: '<p class="info">Published: February 27, 2019</p>',
    at: 'https://news.example.org/2019/02/27/a-day-in-the-north/',
    published: { day: '2019-02-27', from: 'url' },
  },
  {
    what: 'a clock that was never set',
    head: linked({ datePublished: '1970-01-01T00:00:00Z' }),
  },
  { what: 'a day that is yet to come', head: linked({ datePublished: '2099-04-28' }) },
  { what: 'a template that was not filled in', head: linked({ datePublished: '{{date}}' }) },
  {
    what: 'a clock in its head, and a copyright line',
    before:
      '<header><div id="date">Monday, 28 April 2025</div></header><p>Copyright 2025-04-28</p>',
  },
  {
    what: 'a line in Korean',
    lang: 'ko',
    beside:
      '<dl><dt>입력</dt><dd>2025.04.28. 10:12</dd><dt>수정</dt><dd>2025.05.02. 08:00</dd></dl>',
    published: { day: '2025-04-28', from: 'text' },
    modified: { day: '2025-05-02', from: 'text' },
  },
  {
    what: 'a label and its day in two elements with nothing between',
    beside: '<p><span>Published</span><span>April 28, 2025</span></p>',
    published: { day: '2025-04-28', from: 'text' },
  },
  {
    what: 'a line in Ukrainian before its title',
    lang: 'uk',
    before: '<p class="published-date">понеділок, 28 квітня 2025, 12:05</p>',
    published: { day: '2025-04-28', from: 'text' },
  },
  {
    what: 'marked times, the second of a revision',
    beside:
      '<p><time datetime="2025-04-28T10:00:00+09:00">3 days ago</time></p><p class="updated">Updated <time datetime="2025-05-02T10:00:00+09:00">May 2, 2025</time></p>',
    published: { day: '2025-04-28', from: 'time', isUnsure: true },
    modified: { day: '2025-05-02', from: 'time' },
  },
  {
    what: 'no more than a day beside its byline',
    beside: '<p>By the test desk | 28 April 2025</p>',
    published: { day: '2025-04-28', from: 'text', isUnsure: true },
  },
  {
    what: 'a dateline',
    begins: 'MOSCOW, April 28, 2025 /EXAMPLE/. ',
    published: { day: '2025-04-28', from: 'dateline', isUnsure: true },
  },
  { what: 'days in its running text alone', begins: 'On 28 April 2025 it rained. ' },
  {
    what: 'a revision and no more',
    beside: '<p>Last updated: 2 May 2025</p>',
    modified: { day: '2025-05-02', from: 'text' },
  },
  {
    what: 'the day of a copy in its address',
    at: 'https://web.archive.org/web/20250903101112/https://www.example.org/a-day-in-the-north',
  },
];

const built = ({ head = '', before = '', beside = '', begins = '', lang = 'en' }: Dated) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A day in the north</title>${head}</head>
  <body><main>${before}<article><h1>A day in the north</h1>${beside}
  <p>${begins}In Pyongyang the day began with a song from the loudspeakers, and in the villages along the Tumen River with smoke from the chimneys. North Korea has no other morning.</p>
  <p>Whoever works for the Workers' Party of Korea walks to the square first. Whoever trades in a jangmadang, as the markets are called, walks the other way, and is in no hurry at all.</p>
  </article></main></body></html>`;

inBothBrowsers({}, (running) => {
  it.each(PAGES)('reads a page with $what', async (dated) => {
    const { state } = await readPage(running(), built(dated), dated.at ?? SOMEWHERE);
    if (state.kind === 'failed') throw new Error(state.why);
    const { article } = state.kind === 'recognised' ? state.briefing : state;
    expect(article.published).toEqual(dated.published);
    expect(article.modified).toEqual(dated.modified);
  });
});
