/** Finds the block that is the article's title, and the standfirst between it and the article's text. */
import { cutWords } from '../../core/text/words.ts';
import type { Steps } from '../../core/steps.ts';
import { BLOCKS_A_STEP, isParagraph, SENTENCE_END } from './article-home.ts';
import type { Draft } from './block-cutter.ts';

/** A title is at least so long to be known by the page's own, in letters and digits; with Han, kana or Hangul half of it. */
const TELLING = 12;
/** A page's title is the article's with the outlet's name behind or before it. */
const SHARE_OF_TITLE = 0.4;
const TITLE_MOST = 300;
/** Of a text that says nothing but the title, at least a third is letters. */
const LENGTH_TO_LETTERS = 3;

/** The draft that says what the page's own title says, else the first heading of the first rank. */
export function* findTitle(drafts: readonly Draft[], pageTitle: string): Steps<Draft | undefined> {
  const first = drafts.find((draft) => draft.kind === 'title');
  const named = lettersIn(pageTitle);
  if (first && isNamed(first, named)) return first;
  const most = Math.min(TITLE_MOST, named.length * LENGTH_TO_LETTERS);
  const candidates = drafts.filter(
    ({ kind, isDoubtful, text }) =>
      (kind === 'body' || kind === 'heading') && !isDoubtful && text.trim().length <= most,
  );
  const fitting: Draft[] = [];
  for (const [i, draft] of candidates.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    if (isNamed(draft, named)) fitting.push(draft);
  }
  return (
    fitting.find(({ kind }) => kind === 'heading') ?? (first ? undefined : fitting[0]) ?? first
  );
}

function isNamed({ text }: Draft, named: string): boolean {
  const letters = lettersIn(text);
  const length = /[\u3040-\uD7AF]/.test(letters) ? letters.length * 2 : letters.length;
  return (
    length >= TELLING && named.includes(letters) && letters.length >= SHARE_OF_TITLE * named.length
  );
}

function lettersIn(text: string): string {
  return cutWords(text).folded.join('');
}

/** A standfirst says something, and little; dates, names and labels are shorter. In letters' worth. */
const STANDFIRST_LEAST = 60;
const STANDFIRST_MOST = 1_200;
/** What else may stand between title and text: a picture's caption, the byline, buttons. */
const DRAFTS_BETWEEN = 12;

/** What stands between the title and the text, and reads like text. `first` is the number of the article's first paragraph. */
export function findStandfirst(
  drafts: readonly Draft[],
  title: Draft | undefined,
  first: number,
): readonly Draft[] {
  const from = title ? drafts.indexOf(title) + 1 : first;
  if (from < first - DRAFTS_BETWEEN || from >= first) return [];
  const between = drafts.slice(from, first).filter((draft) => {
    if (draft.isDoubtful || draft.weight < STANDFIRST_LEAST) return false;
    return draft.kind === 'heading' ? draft.links === 0 : isParagraph(draft) || isSentence(draft);
  });
  const weight = between.reduce((sum, draft) => sum + draft.weight, 0);
  return weight <= STANDFIRST_MOST ? between : [];
}

function isSentence({ kind, text, links }: Draft): boolean {
  return kind === 'body' && links === 0 && SENTENCE_END.test(text);
}
