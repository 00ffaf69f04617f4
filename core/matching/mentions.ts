/**
 * Finds forms in texts: whole words, the longest form first, each only where its capitals and its
 * neighbours allow it. Linear in the text: a word is looked up once, and only forms that begin with it are compared.
 */
import type { Block, Span } from '../article.ts';
import type { Candidate } from './candidate.ts';
import { lettersOf, type Around, type Lexicon, type ReadyForm } from './lexicon.ts';
import { isEnding } from '../text/korean-endings.ts';
import { findPhrases } from './article-phrases.ts';
import { isShort, NameChains } from './name-chains.ts';
import { Nearness } from './nearness.ts';
import type { Steps } from '../steps.ts';
import { cutWords, gapBetween, type Gap, type Words } from '../text/words.ts';

export interface Mention extends Span {
  /** Id of the term. */
  readonly term: string;
  /** The form that was found, as the editor wrote it. */
  readonly form: string;
}

/** The blocks cut into words, for recognition, matching and caveats alike. `known` texts are not cut again. */
export function* cutBlocks(
  blocks: readonly Block[],
  known: readonly Words[] = [],
): Steps<readonly Words[]> {
  const before = new Map(known.map((words) => [words.text, words]));
  const cut: Words[] = [];
  for (const { text } of blocks) {
    cut.push(before.get(text) ?? cutWords(text));
    yield;
  }
  return cut;
}

const distinct = new WeakMap<readonly Words[], ReadonlySet<string>>();

/** The distinct folded words of all blocks, gathered once. */
export function* distinctWords(cut: readonly Words[]): Steps<ReadonlySet<string>> {
  const words = distinct.get(cut);
  if (words) return words;
  const gathered = new Set<string>();
  for (const { folded } of cut) {
    for (const word of folded) gathered.add(word);
    yield;
  }
  distinct.set(cut, gathered);
  return gathered;
}

/** Every mention, in the order of the page. No two overlap. */
export function* findMentions(
  blocks: readonly Block[],
  cut: readonly Words[],
  lexicon: ReadonlyMap<string, readonly ReadyForm[]>,
): Steps<readonly Mention[]> {
  const title = titleOf(blocks);
  const present = yield* distinctWords(cut);
  const inArticle = yield* findPhrases(cut, present, lexicon.values());
  const near = new Nearness(cut, title, present, inArticle);
  const chains = new NameChains([...lexicon.values()].flat());
  const mentions: (readonly Mention[])[] = cut.map(() => []);
  // Headlines are short of room: whom 'Kim' means in one the article says, so the title is read again when that is known.
  const order = [...cut.keys(), ...(title < 0 ? [] : [title])];
  for (const [step, block] of order.entries()) {
    const words = cut[block] as Words;
    const found = findForms(
      words,
      lexicon,
      (form, first) => endsWell(words, form, first) && near.allows(form, block),
    );
    const meant = chooseMeant(words, found, chains, step === cut.length);
    mentions[block] = meant.map(({ form, first, last }) => ({
      term: form.owner,
      form: form.text,
      block,
      start: words.starts[first] as number,
      end: words.ends[last] as number,
    }));
    yield;
  }
  return mentions.flat();
}

/** Of forms that overlap the longest; of short names those that are known to mean somebody. */
function chooseMeant(
  words: Words,
  found: readonly Candidate[],
  chains: NameChains,
  isHeadline: boolean,
): readonly Candidate[] {
  const shorts = found.filter(({ form }) => isShort(form));
  const kept = longestWins(
    words,
    shorts.length > 0 ? found.filter(({ form }) => !isShort(form)) : found,
  );
  if (shorts.length === 0) {
    for (const candidate of kept) chains.named(words, candidate);
    return kept;
  }
  const places = new Map<number, readonly Candidate[]>();
  for (const short of shorts) places.set(short.first, [...(places.get(short.first) ?? []), short]);
  const taken = new Set(kept.flatMap(({ first, last }) => range(first, last)));
  const steps = [...kept, ...[...places].map(([first, same]) => ({ first, same }))];
  return steps
    .toSorted((a, b) => a.first - b.first)
    .flatMap((step) => {
      if ('same' in step)
        return taken.has(step.first) ? [] : (chains.meant(words, step.same, isHeadline) ?? []);
      chains.named(words, step);
      return step;
    });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Which block is the title; -1 where there is none. */
export function titleOf(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => block.kind === 'title');
}

/** All forms found in one text, in the order of their first words; they may overlap. */
export function findForms(
  words: Words,
  lexicon: Lexicon,
  allows: (form: ReadyForm, first: number) => boolean = () => true,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const { folded } = words;
  for (let first = 0; first < folded.length; first++) {
    const forms = lexicon.get(folded[first] as string);
    if (!forms) continue;
    for (const form of forms) {
      const last = first + form.words.length - 1;
      if (matchesAt(words, form, first) && allows(form, first)) found.push({ form, first, last });
    }
  }
  return found;
}

/** Longest in the text, not in words: of 'the North Korean' it is 'North Korean' that is meant, not 'the North'. */
export function longestWins(words: Words, found: readonly Candidate[]): readonly Candidate[] {
  if (found.length < 2) return found;
  const length = ({ first, last }: Candidate) =>
    (words.ends[last] as number) - (words.starts[first] as number);
  const order = [...found].toSorted((a, b) => length(b) - length(a) || a.first - b.first);
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  next: for (const candidate of order) {
    for (let i = candidate.first; i <= candidate.last; i++) if (taken.has(i)) continue next;
    for (let i = candidate.first; i <= candidate.last; i++) taken.add(i);
    kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}

function matchesAt(words: Words, form: ReadyForm, first: number): boolean {
  const last = form.words.length - 1;
  for (let i = 1; i < last; i++) if (words.folded[first + i] !== form.words[i]) return false;
  if (!form.lastWords.includes(words.folded[first + last] ?? '')) return false;
  for (let i = 1; i <= last; i++) {
    const end = words.ends[first + i - 1] as number;
    const gap = gapBetween(words.text, end, words.starts[first + i] as number);
    // The last dot of 'U.N. Command' belongs to the abbreviation.
    const isDotted =
      gap === 'dot' && words.text.slice(words.starts[first + i - 1], end).includes('.');
    if (!gapFits(form.gaps[i - 1] as Gap, isDotted ? 'space' : gap)) return false;
  }
  return (
    beginsWell(words, first) &&
    capitalsFit(words, form, first) &&
    !form.notWithin?.some((around) => isWithin(words.folded, around, form, first))
  );
}

/** Whether the form that stands at `first` is there, in whatever number, part of a longer phrase. */
function isWithin(
  words: readonly string[],
  { words: phrase, at }: Around,
  form: ReadyForm,
  first: number,
): boolean {
  return phrase.every(
    (word, i) => (i >= at && i < at + form.words.length) || words[first - at + i] === word,
  );
}

const CLOSE: readonly Gap[] = ['space', 'hyphen', 'none'];

function gapFits(wanted: Gap, found: Gap): boolean {
  if (wanted === found) return found !== 'other';
  if (wanted === 'dot') return found === 'space';
  // 'Jong Un', 'Jong-un'; 'none' only ever stands beside scripts without spaces, or within "Workers'Party".
  return CLOSE.includes(wanted) && CLOSE.includes(found);
}

/** Hangul syllables are words of their own, but a form begins where a written word begins. */
function beginsWell(words: Words, first: number): boolean {
  return first === 0 || !isOneWord(words, first - 1);
}

/** Where the written word goes on behind a Korean form, it is with an ending of it. */
function endsWell(words: Words, form: ReadyForm, first: number): boolean {
  const last = first + form.words.length - 1;
  let end = last;
  while (isOneWord(words, end)) end++;
  return end === last || isEnding(words.folded.slice(last + 1, end + 1).join(''));
}

/** Whether two syllables of Hangul stand together. */
function isOneWord(words: Words, at: number): boolean {
  const next = words.folded[at + 1];
  return (
    next !== undefined &&
    words.ends[at] === words.starts[at + 1] &&
    isHangul(words.folded[at] as string) &&
    isHangul(next)
  );
}

function isHangul(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff);
}

function capitalsFit(words: Words, form: ReadyForm, first: number): boolean {
  if (form.case === 'any') return true;
  for (let i = 0; i < form.words.length; i++) {
    const raw = words.text.slice(words.starts[first + i], words.ends[first + i]);
    const wanted = form.letters[i] as string;
    if (raw.startsWith(wanted)) continue;
    const letters = lettersOf(raw);
    if (form.case === 'exact') {
      if (!letters.startsWith(wanted)) return false;
      continue;
    }
    for (let j = 0; j < wanted.length; j++) {
      const capital = wanted[j] as string;
      if (capital !== capital.toLowerCase() && letters[j] !== capital) return false;
    }
  }
  return true;
}
