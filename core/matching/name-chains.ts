/**
 * Names said in full once and shortly from then on: 'Kim Jong Un' and later 'Kim', 'North Korea' and later 'the North'. The short
 * name means the same again as long as nobody else of that name has been named; from then on it is left alone, as it
 * can't be told.
 */
import type { Candidate } from './candidate.ts';
import type { ReadyForm } from './lexicon.ts';
import { gapBetween, type Words } from '../text/words.ts';

/** Somebody of this name whom no term is about. */
const STRANGER = '';

/** Words before a family name that leave it one by itself, whoever is meant. */
// Marked as pure so that the gate, which needs no short names, is built without it.
const TITLES = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'mr mrs ms miss president leader chairman chairwoman comrade marshal general secretary minister premier dictator ' +
    'ruler sister brother father son daughter dr prof sir supreme machthaber diktator staatschef prasident herrscher but and so when while if as after before since because ' +
    'for with by to from said says told asked in on at yet then though although how why where what that'
  ).split(' '),
);

/** 'his late father, Kim Jong Il': one who is named in passing, and whom no later 'Kim' means. Not the living: the news may go on with 'his sister'. */
const FOREBEAR = /^(?:father|grandfather|forefathers|late|founder|founding|predecessor)$/;
/** How many words before a name may say so. */
const FOREBEAR_WITHIN = 4;

/** Follows one article from its beginning to its end. */
export class NameChains {
  /** The short names of each term, as folded words in a row. */
  readonly #shorts = new Map<string, Set<string>>();
  /** Who of a name has been named, in the order of the article. */
  readonly #bearers = new Map<string, Set<string>>();

  constructor(forms: Iterable<ReadyForm>) {
    for (const form of forms) if (isShort(form)) noteIn(this.#shorts, form.owner, keyOf(form));
  }

  /** A term was named, by no short name. */
  named(words: Words, candidate: Candidate): void {
    const { owner } = candidate.form;
    for (const short of this.#shorts.get(owner) ?? [])
      if (!this.#bearers.has(short) || !isForebear(words, candidate))
        noteIn(this.#bearers, short, owner);
  }

  /**
   * Of the short names that stand at one place the one that is meant; undefined where it can't be told. In a headline that is read when
   * the whole article has been, it is whoever of that name is named first.
   */
  meant(words: Words, shorts: readonly Candidate[], isHeadline: boolean): Candidate | undefined {
    return shorts
      .toSorted((a, b) => b.last - a.last)
      .find((short) => {
        const key = keyOf(short.form);
        if (isNameGoingOn(words, short)) {
          // 'Kim Dae-jung' is another Kim; 'the North Sea' is no other North.
          if (short.first === short.last) noteIn(this.#bearers, key, STRANGER);
          return false;
        }
        if (isEndOfName(words, short)) return false;
        const [bearer, another] = this.#bearers.get(key) ?? [];
        return bearer === short.form.owner && (isHeadline || another === undefined);
      });
  }
}

function noteIn(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function keyOf(form: ReadyForm): string {
  return form.words.join(' ');
}

/** Whether a form means its term only after a full name of it. */
export function isShort(form: ReadyForm): boolean {
  return form.afterFull === true;
}

function isForebear(words: Words, { first }: Candidate): boolean {
  const before = words.folded.slice(Math.max(0, first - FOREBEAR_WITHIN), first);
  return before.some((word) => FOREBEAR.test(word));
}

/** 'Kim' in 'Kim Dae-jung'. */
function isNameGoingOn(words: Words, { last }: Candidate): boolean {
  return isCapitalAt(words, last + 1) && isJoined(words, last);
}

/** 'Kim' in 'Yuna Kim', but not in 'Mr Kim', nor behind the capital that begins a sentence; nor is 'the North' in 'On Monday the North'. */
function isEndOfName(words: Words, { first }: Candidate): boolean {
  if (!isCapitalAt(words, first)) return false;
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
