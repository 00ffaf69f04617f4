/** A page with ten megabytes of text on our subject: made-up words, with the pack's own forms among them. The same each time. */
import type { Pack } from '../../../core/pack/pack.ts';
import type { BenchPage } from '../pages.ts';

export const TEXT_BYTES = 10_000_000;

/** As in long articles: words a paragraph, and how many words a form of ours is met by. */
const WORDS_A_PARAGRAPH = 90;
const WORDS_A_FORM = 40;
const DISTINCT_WORDS = 8_000;

const ONSETS = 'b br c cl d dr f g gr h j k l m n p pl r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'st'];

export function makeHugePage({ terms }: Pack): BenchPage {
  const random = randomNumbers(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(ENDS);
  const words = Array.from({ length: DISTINCT_WORDS }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join(''),
  );
  const forms = terms.flatMap((term) =>
    term.forms.flatMap(({ text, lang }) => (lang === undefined ? [text] : [])),
  );
  const paragraphs: string[] = [];
  for (let size = 0; size < TEXT_BYTES; ) {
    const said = Array.from({ length: WORDS_A_PARAGRAPH }, (_, i) =>
      i % WORDS_A_FORM === 5 ? pick(forms) : pick(words),
    ).join(' ');
    const text = `In Pyongyang ${said} in North Korea.`;
    size += text.length;
    paragraphs.push(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  }
  const title = 'Kim Jong Un and North Korea at great length';
  return {
    id: 'huge',
    url: 'https://sample.example/at-great-length',
    contentType: 'text/html; charset=utf-8',
    isAboutOurs: true,
    bytes: Buffer.from(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><body><article><h1>${title}</h1>\n${paragraphs.join('\n')}\n</article></body></html>`,
    ),
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
