/** What is read of the pages that publishers really make: print views, AMP, copies, live blogs, stubs, old encodings; and what is no article. */
import { beforeAll, expect, it } from 'vitest';
import type { Served } from '../../tools/browsers/extension-browser.ts';
import { bundleReader, GLOBAL } from '../../tools/quality/bundle.ts';
import type { PageSeen } from '../quality/in-page/reader.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { encodeAs } from './encoding.ts';
import { pageNamed, readPage } from './open-page.ts';

interface Expected {
  readonly what: string;
  readonly served: Served;
  readonly at: string;
  readonly isRecognised: boolean;
  readonly article: Readonly<Record<string, unknown>>;
  /** Texts that are read, each in a block of this kind. */
  readonly reads: readonly (readonly [kind: string, text: string])[];
  readonly leavesOut: readonly string[];
}

const utf8 = (name: string): Served => ({ body: pageNamed(name) });
const day = (published: string) => expect.objectContaining({ day: published });

const PAGES: readonly Expected[] = [
  {
    what: 'a print view made of tables and line breaks',
    served: utf8('print-view'),
    at: 'https://www.example.org/print.php?id=7&date=2025/04/27/',
    isRecognised: true,
    article: {
      isArticle: true,
      title: 'Soldiers named in a report',
      canonical: 'https://www.example.org/news/2025/04/27/soldiers-named',
      lang: 'en',
    },
    reads: [
      ['title', 'Soldiers named in a report'],
      ['body', 'On April 26, 2025 the chief'],
      ['body', 'What came after'],
      ['body', 'No total of deaths has been published.'],
    ],
    leavesOut: ['Close window', 'Copyright', 'was printed from'],
  },
  {
    what: 'an AMP page',
    served: utf8('amp'),
    at: 'https://amp.example.org/world/portraits-of-the-dead',
    isRecognised: true,
    article: {
      isArticle: true,
      host: 'example.org',
      title: 'Portraits of the dead',
      byline: ['Test Desk'],
      published: day('2025-08-23'),
      canonical: 'https://www.example.org/world/portraits-of-the-dead',
    },
    reads: [
      ['caption', 'A plain field in the north.'],
      ['credit', 'Photo: Test Desk'],
      ['body', 'Saeppyol Street'],
    ],
    leavesOut: ['Markets', 'Advertisement', 'harbour master'],
  },
  {
    what: 'an AMP page in a cache',
    served: utf8('amp'),
    at: 'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/world/portraits-of-the-dead',
    isRecognised: true,
    article: {
      host: 'example.org',
      canonical: 'https://www.example.org/world/portraits-of-the-dead',
    },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'a page on a mobile host',
    served: utf8('amp'),
    at: 'https://m.example.org/world/portraits-of-the-dead',
    isRecognised: true,
    article: {
      host: 'example.org',
      canonical: 'https://www.example.org/world/portraits-of-the-dead',
    },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'a copy in an archive',
    served: utf8('dailynk'),
    at: 'https://web.archive.org/web/20250903101112/https://www.dailynk.com/english/2025/09/02/storm-corps/',
    isRecognised: true,
    article: { isArticle: true, host: 'dailynk.com', published: day('2025-09-02') },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'a live blog',
    served: utf8('live-blog'),
    at: 'https://www.example.org/live/moscow-names-the-soldiers',
    isRecognised: true,
    article: { isArticle: true, title: 'Live: Moscow names the soldiers' },
    reads: [
      ['body', 'as it comes in.'],
      ['heading', 'North Korea follows'],
      ['body', 'speaks of its soldiers for the first time'],
      ['body', 'Its Article 4 speaks of help'],
      ['body', 'reports to Vladimir Putin'],
    ],
    leavesOut: ['from its first line to its last'],
  },
  {
    what: 'a stub before a paywall',
    served: utf8('paywall-stub'),
    at: 'https://www.example.org/asia/what-north-korea-said',
    isRecognised: true,
    article: { isArticle: true, byline: ['Test Desk'], published: day('2025-04-29') },
    reads: [['body', 'On April 28, 2025 KCNA carried']],
    leavesOut: ['Subscribe', 'a letter each week'],
  },
  {
    what: 'a page in windows-1251',
    served: {
      body: encodeAs(pageNamed('windows-1251'), 'windows-1251'),
      contentType: 'text/html',
    },
    at: 'http://news.example.org/2025/04/28/doklad.html',
    isRecognised: true,
    article: {
      isArticle: true,
      title: 'О военных из КНДР доложили президенту',
      byline: ['Отдел проверки'],
      published: { day: '2025-04-28', from: 'url' },
      lang: 'ru',
    },
    reads: [
      ['title', 'О военных из КНДР доложили президенту'],
      ['body', 'Валерий Герасимов доложил'],
    ],
    leavesOut: ['Экономика', 'мнение читателя'],
  },
  {
    what: 'a page in EUC-KR',
    served: { body: encodeAs(pageNamed('euc-kr'), 'euc-kr'), contentType: 'text/html' },
    at: 'http://www.example.co.kr/news/articleView.html?idxno=1',
    isRecognised: true,
    article: { isArticle: true, published: day('2025-04-28'), lang: 'ko' },
    reads: [
      ['title', '북한, 파병 사실 처음 밝혀'],
      ['body', '조선중앙통신이'],
      ['body', '초상 101점'],
    ],
    leavesOut: ['국제', '항구의 등불'],
  },
  {
    what: 'a page that calls itself English and is Korean',
    served: {
      body: encodeAs(pageNamed('euc-kr').replace('<html>', '<html lang="en-US">'), 'euc-kr'),
      contentType: 'text/html',
    },
    at: 'http://www.example.co.kr/news/articleView.html?idxno=2',
    isRecognised: true,
    article: { lang: 'ko', declaredLang: 'en-US' },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'a thread of a forum',
    served: utf8('forum-thread'),
    at: 'https://forum.example.org/threads/which-tube.12/',
    isRecognised: false,
    article: { isArticle: false },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'a product',
    served: utf8('product'),
    at: 'https://shop.example.org/product/wall-map-of-korea/',
    isRecognised: false,
    article: { isArticle: false },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'a front page',
    served: utf8('portal'),
    at: 'https://www.example.org/',
    isRecognised: false,
    article: { isArticle: false },
    reads: [],
    leavesOut: [],
  },
  {
    what: 'an article on another matter',
    served: utf8('network-dmz'),
    at: 'https://blog.example.org/2025/01/where-to-put-the-firewall/',
    isRecognised: false,
    article: { title: 'DMZ, NK and other zones: where to put the firewall', lang: 'en' },
    reads: [['body', 'A single firewall with three legs']],
    leavesOut: [],
  },
];

let script = '';
beforeAll(async () => {
  script = await bundleReader();
});

inBothBrowsers({}, (running) => {
  it.each(PAGES)('reads $what', async ({ served, at, isRecognised, article, reads, leavesOut }) => {
    const { page, state } = await readPage(running(), served, at);
    if (state.kind === 'failed') throw new Error(state.why);
    expect(state.kind === 'recognised').toBe(isRecognised);
    expect(state.kind === 'recognised' ? state.briefing.article : state.article).toMatchObject(
      article,
    );
    const today = new Date().toISOString().slice(0, 10);
    const seen = (await page.evaluate(`${script}; ${GLOBAL}.see('${today}')`)) as PageSeen;
    const blocks = seen.blocks.map(({ kind, runs }) => ({
      kind,
      text: runs.map(([start, end]) => seen.text.slice(start, end)).join(''),
    }));
    for (const [kind, text] of reads)
      expect(
        blocks.filter((block) => block.text.includes(text)).map((block) => block.kind),
      ).toContain(kind);
    for (const text of leavesOut)
      expect(blocks.filter((block) => block.text.includes(text))).toEqual([]);
  });
});
