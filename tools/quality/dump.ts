/** Shows a page of the corpus as those see it who judge one by hand: each stretch of its text with its offsets, and what was judged of it so far. */
import { launchChromium } from '../browsers/chromium.ts';
import { serveSaved } from '../browsers/saved-page.ts';
import type { CorpusPage } from './corpus.ts';
import {
  checksum,
  readJudgedBodies,
  readJudgedCaveats,
  readJudgedMentions,
  whyStale,
} from './judged.ts';
import type { Stretch } from './reading.ts';

/** Neighbouring text nodes in one element that begins a line of its own. Offsets as in test/quality/README.md. */
interface Chunk {
  readonly at: Stretch;
  readonly path: string;
  readonly isHidden: boolean;
}

const PATIENCE_MS = 30_000;

export async function dumpPage(page: CorpusPage): Promise<readonly string[]> {
  const { browser, close } = await launchChromium(undefined, { isHeadless: true });
  try {
    const tab = await browser.newPage();
    await serveSaved(tab, page.bytes, (request) => request.abort());
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
    const { text, chunks } = await tab.evaluate(readChunks);
    const words = (at: Stretch) =>
      text
        .slice(...at)
        .replace(/\s+/g, ' ')
        .trim();
    return [
      JSON.stringify({ id: page.id, page: page.sha1, text: checksum(text, 16) }),
      ...chunks
        .filter(({ at }) => words(at) !== '')
        .map(
          ({ at, path, isHidden }) =>
            `${at.join('–')}${isHidden ? ' hidden' : ''} ${path}: ${words(at)}`,
        ),
      ...judgedOf(page, text, words),
    ];
  } finally {
    await close();
  }
}

/** What stands under each span that was judged, to be read again. */
function judgedOf(
  page: CorpusPage,
  text: string,
  words: (at: Stretch) => string,
): readonly string[] {
  const bodies = readJudgedBodies().filter(({ id }) => id === page.id);
  const mentions = readJudgedMentions().filter(({ id }) => id === page.id);
  const caveats = readJudgedCaveats().filter(({ id }) => id === page.id);
  return [
    ...[...bodies, ...mentions, ...caveats].flatMap(
      (judged) => whyStale(judged, page.sha1, text) ?? [],
    ),
    ...bodies.flatMap(({ body, optional = [] }) => [
      ...body.map((at) => `body ${at.join('–')}: ${words(at)}`),
      ...optional.map((at) => `optional ${at.join('–')}: ${words(at)}`),
    ]),
    ...mentions.flatMap((judged) =>
      (['mentions', 'or', 'optional'] as const).flatMap((list) =>
        (judged[list] ?? []).map(
          ([start, end, term]) => `${list} ${start}–${end} ${term}: ${words([start, end])}`,
        ),
      ),
    ),
    ...caveats.flatMap((judged) =>
      judged.caveats.map(
        ([start, end, , rule, verdict, , why = '']) =>
          `caveat ${start}–${end} ${rule} ${verdict} ${why}: ${words([start, end])}`,
      ),
    ),
  ];
}

/** Runs in the page. */
function readChunks(): { text: string; chunks: Chunk[] } {
  const chunks: Chunk[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let line: Element | undefined;
  let at = 0;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const start = at;
    at += data.length;
    let element = parentElement ?? document.body;
    while (element !== document.body && getComputedStyle(element).display.startsWith('inline'))
      element = element.parentElement ?? document.body;
    if (element.matches('script, style, noscript, template')) {
      line = undefined;
      continue;
    }
    const last = chunks.at(-1);
    if (last && line === element) chunks[chunks.length - 1] = { ...last, at: [last.at[0], at] };
    else {
      const names = [element.parentElement, element].map((one) => one?.localName);
      chunks.push({ at: [start, at], path: names.join('>'), isHidden: !element.checkVisibility() });
    }
    line = element;
  }
  return { text: document.body.textContent, chunks };
}
