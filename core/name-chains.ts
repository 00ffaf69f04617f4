/**
 * Names said in full once and then by the family's name alone: 'Kim Jong Un' and, later, 'Kim'. The short name means
 * him again as long as nobody else of that name has been named; from then on it is left alone, as it can't be told.
 */
import type { Candidate } from './mentions.ts';
import type { Lexicon, ReadyForm } from './lexicon.ts';
import { gapBetween, type Words } from './words.ts';

/** Somebody of this name whom no term is about. */
const STRANGER = '';

/** Words before a family name that leave it one by itself, whoever is meant. */
const TITLES = new Set(
  (
    'mr mrs ms miss president leader chairman chairwoman comrade marshal general secretary minister premier dictator ' +
    'ruler sister brother father son daughter dr prof sir supreme but and so when while if as after before since because ' +
    'for with by to from said says told asked in on at yet then though although how why where what that'
  ).split(' '),
);

/** Follows one article from its beginning to its end. */
export class NameChains {
  readonly #lexicon: Lexicon;
  readonly #bearers = new Map<string, Set<string>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** A form was found that is no short name: it may be somebody's full name, family name first or last. */
  named({ form }: Candidate): void {
    if (form.words.length < 2) return;
    for (const word of [form.words[0], form.words.at(-1)] as const) {
      if (word === undefined) continue;
      const isBearer = this.#lexicon
        .get(word)
        ?.some((short) => short.afterFull === true && short.owner === form.owner);
      if (isBearer) this.#note(word, form.owner);
    }
  }

  /** Of the short names that stand at one place the one that is meant; undefined where it can't be told. */
  meant(words: Words, shorts: readonly Candidate[]): Candidate | undefined {
    const [short] = shorts;
    if (!short) return undefined;
    const word = words.folded[short.first] as string;
    if (isNameGoingOn(words, short)) {
      this.#note(word, STRANGER);
      return undefined;
    }
    if (isEndOfName(words, short)) return undefined;
    const bearers = this.#bearers.get(word);
    if (bearers?.size !== 1) return undefined;
    return shorts.find(({ form }) => bearers.has(form.owner));
  }

  #note(word: string, owner: string): void {
    const bearers = this.#bearers.get(word);
    if (bearers) bearers.add(owner);
    else this.#bearers.set(word, new Set([owner]));
  }
}

/** Whether a form is a family's name alone. */
export function isShort(form: ReadyForm): boolean {
  return form.afterFull === true;
}

/** 'Kim' in 'Kim Dae-jung'. */
function isNameGoingOn(words: Words, { last }: Candidate): boolean {
  return isCapitalAt(words, last + 1) && isJoined(words, last);
}

/** 'Kim' in 'Yuna Kim', but not in 'Mr Kim', nor behind the capital that begins a sentence. */
function isEndOfName(words: Words, { first }: Candidate): boolean {
  if (first === 0 || !isJoined(words, first - 1) || !isCapitalAt(words, first - 1)) return false;
  return !TITLES.has(words.folded[first - 1] as string);
}

function isJoined(words: Words, at: number): boolean {
  const start = words.starts[at + 1];
  if (start === undefined) return false;
  const gap = gapBetween(words.text, words.ends[at] as number, start);
  return gap === 'space' || gap === 'hyphen';
}

function isCapitalAt(words: Words, at: number): boolean {
  const char = words.text[words.starts[at] ?? -1];
  return char !== undefined && char !== char.toLowerCase();
}
