/**
 * Finds forms in texts: whole words, the longest form first, each only where its capitals and its
 * neighbours allow it. Linear in the text: a word is looked up once, and only forms that begin with it are compared.
 */
import type { Block, Span } from './article.ts';
import { lettersOf, type Lexicon, type ReadyForm } from './lexicon.ts';
import { cutWords, gapBetween, type Gap, type Words } from './words.ts';

export interface Mention extends Span {
  /** Id of the term. */
  readonly term: string;
  /** The form that was found, as the editor wrote it. */
  readonly form: string;
}

interface Candidate {
  readonly form: ReadyForm;
  /** Indexes of words; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
}

/** The blocks cut into words: made once, used by recognition, matching and caveats alike. */
export function cutBlocks(blocks: readonly Block[]): readonly Words[] {
  return blocks.map((block) => cutWords(block.text));
}

/** Every mention, in the order of the page. No two overlap. */
export function findMentions(
  blocks: readonly Block[],
  cut: readonly Words[],
  lexicon: Lexicon,
): readonly Mention[] {
  if (lexicon.size === 0) return [];
  const title = blocks.findIndex((block) => block.kind === 'title');
  const near = new Nearness(cut, title);
  const mentions: Mention[] = [];
  cut.forEach((words, block) => {
    for (const { form, first, last } of findForms(words, lexicon, (form) =>
      near.allows(form, block),
    )) {
      mentions.push({
        term: form.owner,
        form: form.text,
        block,
        start: words.starts[first] as number,
        end: words.ends[last] as number,
      });
    }
  });
  return mentions;
}

/** The forms found in one text, longest wins, none overlapping, in order. */
export function findForms(
  words: Words,
  lexicon: Lexicon,
  allows: (form: ReadyForm) => boolean = () => true,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const { folded } = words;
  for (let first = 0; first < folded.length; first++) {
    const forms = lexicon.get(folded[first] as string);
    if (!forms) continue;
    for (const form of forms) {
      const last = first + form.words.length - 1;
      if (matchesAt(words, form, first) && allows(form)) found.push({ form, first, last });
    }
  }
  return found.length > 1 ? longestWins(words, found) : found;
}

/** Longest in the text, not in words: of 'the North Korean' it is 'North Korean' that is meant, not 'the North'. */
function longestWins(words: Words, found: readonly Candidate[]): readonly Candidate[] {
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
    const gap = gapBetween(
      words.text,
      words.ends[first + i - 1] as number,
      words.starts[first + i] as number,
    );
    // The last dot of 'U.N. Command' belongs to the abbreviation.
    const isDotted = words.text
      .slice(words.starts[first + i - 1], words.ends[first + i - 1])
      .includes('.');
    if (!gapFits(form.gaps[i - 1] as Gap, gap === 'dot' && isDotted ? 'space' : gap)) return false;
  }
  return standsAlone(words, form, first) && capitalsFit(words, form, first);
}

const CLOSE: readonly Gap[] = ['space', 'hyphen', 'none'];

function gapFits(wanted: Gap, found: Gap): boolean {
  if (wanted === found) return found !== 'other';
  if (wanted === 'dot') return found === 'space';
  // 'Jong Un', 'Jong-un'; 'none' only ever stands beside scripts without spaces, or within "Workers'Party".
  return CLOSE.includes(wanted) && CLOSE.includes(found);
}

const HANGUL = /\p{Script=Hangul}/u;

/** Hangul syllables are words of their own, but a form begins where a written word begins. */
function standsAlone(words: Words, form: ReadyForm, first: number): boolean {
  if (first === 0 || words.ends[first - 1] !== words.starts[first]) return true;
  return !(
    HANGUL.test((form.words[0] as string)[0] ?? '') &&
    HANGUL.test(words.folded[first - 1] as string)
  );
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

/** Settles `only near` and `not near`: the same block, or for `only near` the title as well. */
export class Nearness {
  readonly #cut: readonly Words[];
  readonly #title: number;
  readonly #sets = new Map<number, ReadonlySet<string>>();

  constructor(cut: readonly Words[], title: number) {
    this.#cut = cut;
    this.#title = title;
  }

  allows(form: ReadyForm, block: number): boolean {
    const { onlyNear, notNear } = form;
    if (notNear?.some((phrase) => this.#has(block, phrase))) return false;
    return (
      !onlyNear ||
      onlyNear.some(
        (phrase) =>
          this.#has(block, phrase) || (this.#title >= 0 && this.#has(this.#title, phrase)),
      )
    );
  }

  #has(block: number, phrase: readonly string[]): boolean {
    const words = this.#cut[block]?.folded ?? [];
    let set = this.#sets.get(block);
    if (!set) {
      set = new Set(words);
      this.#sets.set(block, set);
    }
    if (!phrase.every((word) => set.has(word))) return false;
    return phrase.length === 1 || hasSequence(words, phrase);
  }
}

/** Whether `phrase` stands in `words` as consecutive words. */
export function hasSequence(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, i) => words[at + i] === word)) return true;
  }
  return false;
}
