/**
 * Searches texts for the phrases of caveat rules, which core/claims/phrase-language reads. A search looks at no word more often than
 * a phrase is long, whatever the pack says.
 */
import { numberLength } from '../text/numbers.ts';
import type { Step } from '../pack/pack.ts';
import type { Words } from '../text/words.ts';

export type Phrase = readonly Step[];

/** A phrase found: indexes of words, `last` inclusive. */
export interface PhraseFound {
  readonly first: number;
  readonly last: number;
  /** The word at which its first <number> begins. */
  readonly number?: number;
}

/** Where phrases are filed that begin with a number. No folded word looks so. */
const ANY_NUMBER = '#';

interface Filed<Owner> {
  readonly owner: Owner;
  readonly phrase: Phrase;
  readonly hasGap: boolean;
}

/** Phrases filed under the words they can begin with. */
export class PhraseBook<Owner> {
  readonly #byFirst = new Map<string, Filed<Owner>[]>();
  readonly #surnames: ReadonlySet<string>;
  #number: number | undefined;

  constructor(surnames: readonly string[]) {
    this.#surnames = new Set(surnames);
  }

  add(owner: Owner, phrase: Phrase): void {
    const [first] = phrase;
    const keys =
      first?.is === 'words'
        ? new Set(first.any.map(([word]) => word as string))
        : first?.is === 'number'
          ? [ANY_NUMBER]
          : this.#surnames;
    const one = { owner, phrase, hasGap: phrase.some(({ is }) => is === 'gap') };
    for (const key of keys) {
      const filed = this.#byFirst.get(key);
      if (filed) filed.push(one);
      else this.#byFirst.set(key, [one]);
    }
  }

  /** Calls `found` for every phrase found in a text, in order. */
  search(words: Words, found: (owner: Owner, place: PhraseFound) => void): void {
    const { folded } = words;
    const numbered = this.#byFirst.get(ANY_NUMBER);
    let deads: Map<Phrase, Set<number>> | undefined;
    /** The end of the number last met: 'thousand' begins none in 'two thousand'. */
    let numberEnd = 0;
    for (let first = 0; first < folded.length; first++) {
      let filed = this.#byFirst.get(folded[first] as string);
      if (numbered && first >= numberEnd) {
        const length = numberLength(words, first);
        numberEnd = first + length;
        if (length > 0) filed = filed ? [...filed, ...numbered] : numbered;
      }
      if (!filed || isInsideWord(words, first)) continue;
      for (const { owner, phrase, hasGap } of filed) {
        let dead: Set<number> | undefined;
        if (hasGap) {
          deads ??= new Map();
          dead = deads.get(phrase);
          if (!dead) deads.set(phrase, (dead = new Set()));
        }
        this.#number = undefined;
        const end = this.#match(words, phrase, 0, first, dead);
        const number = this.#number;
        if (end !== undefined)
          found(owner, { first, last: end - 1, ...(number !== undefined && { number }) });
      }
    }
  }

  /** The index after the last word matched, or undefined. `dead` are the ways known to lead nowhere, where a gap may multiply them. */
  #match(
    words: Words,
    phrase: Phrase,
    step: number,
    at: number,
    dead: Set<number> | undefined,
  ): number | undefined {
    const current = phrase[step];
    if (!current) return at;
    const key = at * phrase.length + step;
    if (dead?.has(key)) return undefined;
    const end =
      current.is === 'gap'
        ? this.#matchGap(words, phrase, step, at, current.max, dead)
        : this.#matchStep(words, phrase, step, at, current, dead);
    if (end === undefined) dead?.add(key);
    return end;
  }

  #matchGap(
    words: Words,
    phrase: Phrase,
    step: number,
    at: number,
    max: number,
    dead: Set<number> | undefined,
  ): number | undefined {
    let counted = 0;
    for (let skipped = 0; skipped <= max * SYLLABLES_OF_A_WORD; skipped++) {
      if (skipped > 0) {
        const last = at + skipped - 1;
        if (!follows(words, last)) return undefined;
        if (!isInsideWord(words, last) && ++counted > max) return undefined;
      }
      const end = this.#match(words, phrase, step + 1, at + skipped, dead);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  /** Takes as many words as the step can, the most first. */
  #matchStep(
    words: Words,
    phrase: Phrase,
    step: number,
    at: number,
    current: Exclude<Step, { is: 'gap' }>,
    dead: Set<number> | undefined,
  ): number | undefined {
    if (step === 0 || follows(words, at)) {
      for (let length = this.#longest(words, current, at); length > 0; length--) {
        if (!this.#takes(words, current, at, length)) continue;
        const end = this.#match(words, phrase, step + 1, at + length, dead);
        if (end === undefined) continue;
        if (current.is === 'number') this.#number = at;
        return end;
      }
    }
    return current.optional ? this.#match(words, phrase, step + 1, at, dead) : undefined;
  }

  /** How many words from `at` the step takes at the most; 0 where it takes none. */
  #longest(words: Words, step: Exclude<Step, { is: 'gap' }>, at: number): number {
    const word = words.folded[at];
    if (word === undefined) return 0;
    switch (step.is) {
      case 'words': {
        let longest = 0;
        for (const choice of step.any)
          if (choice.length > longest && choice[0] === word) longest = choice.length;
        return longest;
      }
      case 'surname':
        return this.#surnames.has(word) &&
          isNameWord(words, at) &&
          !(isNameWord(words, at + 1) && isOneName(words, at)) &&
          !isPartOfName(words, at)
          ? 1
          : 0;
      case 'name': {
        let length = 0;
        while (
          length < 4 &&
          isNameWord(words, at + length) &&
          (length === 0 || follows(words, at + length))
        )
          length++;
        return length;
      }
      case 'number':
        return numberLength(words, at);
      case 'year':
        return /^(?:1[89]|20)\d\d$/.test(word) &&
          (step.before === undefined || Number(word) < step.before)
          ? 1
          : 0;
    }
  }

  /** Whether the step takes just so many words. What is not a list of words takes any number up to its most. */
  #takes(words: Words, step: Exclude<Step, { is: 'gap' }>, at: number, length: number): boolean {
    if (step.is !== 'words') return true;
    return step.any.some(
      (choice, n) =>
        choice.length === length &&
        choice.every(
          (part, i) =>
            words.folded[at + i] === part &&
            (i === 0 || follows(words, at + i)) &&
            (!step.capitals?.[n]?.[i] || isNameWord(words, at + i)),
        ),
    );
  }
}

/** Words before a surname that do not make it a full name. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sgt captain colonel general said says told and but then when while as if however yet so still later after before because since although though'.split(
    ' ',
  ),
);

/** Whether a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const [char = ''] = text;
  return char !== char.toLowerCase();
}

function isNameWord(words: Words, at: number): boolean {
  const start = words.starts[at];
  if (start === undefined || !isCapital(words.text.slice(start, start + 2))) return false;
  return true;
}

/** Whether nothing but a space or hyphen stands between word `at` and the next. */
function isOneName(words: Words, at: number): boolean {
  return /^[\s\u00A0-]+$/.test(words.text.slice(words.ends[at], words.starts[at + 1]));
}

/** Whether the word before belongs to the same name: 'Yoo Jung', 'Carl-Jung', but not 'said Jung' or 'Mr Jung'. */
function isPartOfName(words: Words, at: number): boolean {
  if (at === 0) return false;
  if (!isOneName(words, at - 1)) return false;
  return isNameWord(words, at - 1) && !TITLES.has(words.folded[at - 1] as string);
}

/** A gap takes so many syllables of Hangul for each of its words, however few spaces the text has. */
const SYLLABLES_OF_A_WORD = 6;

/**
 * Whether word `at` is a syllable of Hangul that goes on a word: 정 of 국정원, or 가 of 'NIS가'. After a digit or a Han character
 * (北소식통) a word begins.
 */
export function isInsideWord(words: Words, at: number): boolean {
  const start = words.starts[at] as number;
  const before = words.text[start - 1];
  return before !== undefined && HANGUL.test(words.text[start] as string) && GOES_ON.test(before);
}

const HANGUL = /[가-힣]/;
const GOES_ON = /[가-힣A-Za-z]/;

/** Whether word `at` stands in the same sentence as the word before it. */
function follows(words: Words, at: number): boolean {
  if (at === 0 || at >= words.folded.length) return false;
  return !endsSentence(words, at - 1);
}

/** Whether nothing but a space stands between word `at` and the next, as mostly. */
export function isSpaceBehind(words: Words, at: number): boolean {
  const end = words.ends[at] as number;
  return words.starts[at + 1] === end + 1 && words.text.charCodeAt(end) === 32;
}

/** Words before a full stop that do not end a sentence. */
const ABBREVIATED = new Set(
  'mr mrs ms dr prof gen lt col maj sgt st vs jr sr тыс тис млн млрд ca mio mrd'.split(' '),
);

/** Before them German writes the day with a full stop: 4. Februar. */
const GERMAN_MONTHS = new Set(
  'januar februar marz april mai juni juli august september oktober november dezember'.split(' '),
);

/** Whether a sentence ends between word `at` and the next. */
export function endsSentence(words: Words, at: number): boolean {
  if (isSpaceBehind(words, at)) return false;
  const between = words.text.slice(words.ends[at], words.starts[at + 1] ?? words.text.length);
  if (!/[.!?;。！？]/.test(between)) return false;
  const next = words.starts[at + 1];
  // Within a number or an address.
  if (between === '.' && next !== undefined) return false;
  if (!/^\.[\s\u00A0]*$/.test(between)) return true;
  const raw = words.text.slice(words.starts[at], words.ends[at]);
  const isNumbered =
    (words.folded[at] === 'no' && /^\d/.test(words.folded[at + 1] ?? '')) ||
    (/^\d\d?$/.test(raw) && GERMAN_MONTHS.has(words.folded[at + 1] ?? ''));
  return !(
    raw.includes('.') ||
    /^\p{Lu}$/u.test(raw) ||
    isNumbered ||
    ABBREVIATED.has(words.folded[at] as string)
  );
}
