/**
 * A pack's index as the reader's gate carries it: short, and with a gist, so that a page about nothing of ours pays for one search of
 * its text, and a page that may be about it only for the signs that begin with its words.
 */
import { firstWords, longestFirst, readyForm, type Lexicon, type ReadyForm } from './lexicon.ts';
import type { Form, PackIndex } from './pack.ts';
import { cutFirstWords, isItself } from './words.ts';

/** As short as may be: every page where the reader is let in pays for it. */
export interface GateIndex {
  readonly id: string;
  /** Folded beginnings of words, without spaces: any page about the subject has one of them. */
  readonly gist: readonly string[];
  readonly signs: readonly GateSign[];
}

interface GateSign {
  readonly id: string;
  readonly weight: number;
  readonly forms: readonly GateForm[];
}

/** A form with nothing but a text is that text; one of another language than the pack's, which takes no plurals of it, has FOREIGN before it. */
type GateForm = string | Form;

const FOREIGN = '~';

/** A sign of this weight names the subject; no page is about it without one. */
export const NAMING_WEIGHT = 3;

/** Done by the build for the packs that are brought along. */
export function prepareIndex({ id, signs }: PackIndex): GateIndex {
  const naming = signs.filter(({ weight }) => weight === NAMING_WEIGHT);
  return {
    id,
    gist: gistOf(naming.flatMap(({ forms }) => forms)),
    signs: signs.map((sign) => ({
      id: sign.id,
      weight: sign.weight,
      forms: sign.forms.map(shorten),
    })),
  };
}

function shorten(form: Form): GateForm {
  const { text, lang, ...conditions } = form;
  if (Object.keys(conditions).length > 0) return form;
  return lang === undefined || lang.startsWith('en') ? text : FOREIGN + text;
}

function lengthen(form: GateForm): Form {
  if (typeof form !== 'string') return form;
  return form.startsWith(FOREIGN) ? { text: form.slice(1), lang: 'und' } : { text: form };
}

/** A gist is a whole run of letters where it is short, or so many of its first letters: enough to be telling, and shared by what grammar makes of a word. */
const GIST_LETTERS = 5;

/** A few beginnings of words, one of which stands in every one of the forms: those first that stand in most. */
function gistOf(forms: readonly Form[]): readonly string[] {
  // A form that stands only near other words can't be met without one of them, which tell more than 'NK'.
  const texts = forms.flatMap(({ text, onlyNear }) => onlyNear ?? [text]).map(runsOf);
  const candidates = new Set(texts.flatMap(tellingRuns).flatMap(beginnings));
  const has = (runs: readonly string[], gist: string) => runs.some((run) => run.includes(gist));
  const gist: string[] = [];
  let left = texts;
  while (left.length > 0) {
    const counted = [...candidates].map((candidate) => ({
      candidate,
      count: left.filter((runs) => has(runs, candidate)).length,
    }));
    const [best] = counted.toSorted(
      (a, b) => b.count - a.count || b.candidate.length - a.candidate.length,
    );
    if (!best || best.count === 0) break;
    gist.push(best.candidate);
    left = left.filter((runs) => !has(runs, best.candidate));
  }
  return gist;
}

/** Of a form's runs those that tell something; 'n' of 'N. Korea' is in every text. Some form may have no better. */
function tellingRuns(runs: readonly string[]): readonly string[] {
  const telling = runs.filter((run) => run.length >= GIST_LETTERS - 1 || isWithoutSpaces(run));
  return telling.length > 0 ? telling : runs;
}

function beginnings(run: string): readonly string[] {
  return isWithoutSpaces(run) ? [run] : [run, run.slice(0, GIST_LETTERS)];
}

function isWithoutSpaces(run: string): boolean {
  return run.charCodeAt(0) >= 0x3000;
}

/** Folded runs of letters: words, or a text in a script that has no spaces. */
function runsOf(text: string): readonly string[] {
  const { words, gaps } = readyForm('', { text });
  const runs: string[] = [];
  words.forEach((word, i) => {
    if (i > 0 && gaps[i - 1] === 'none') runs.push(`${runs.pop()}${word}`);
    else runs.push(word);
  });
  return runs;
}

/** What may stand within a word though nobody sees it, and marks that a decomposed letter is followed by. */
const HIDDEN = /(?:\u00AD|[\u0300-\u036F]|[\u200B-\u200F\u2060\uFEFF])/;
const HIDDENS = new RegExp(HIDDEN.source, 'g');
const DECOMPOSED_HANGUL = /[\u1100-\u11FF]/;

/** Searches a page's raw text for any gist, whatever its capitals and what is hidden in it. */
export class GistSearch {
  readonly #pattern: RegExp;

  constructor(gist: readonly string[]) {
    this.#pattern = new RegExp(gist.map(inAnySpelling).join('|'), 'i');
  }

  finds(text: string): boolean {
    if (this.#pattern.test(text)) return true;
    const isPlain = !HIDDEN.test(text) && !DECOMPOSED_HANGUL.test(text);
    return !isPlain && this.#pattern.test(text.normalize('NFC').replace(HIDDENS, ''));
  }
}

/** The vowels of Latin gists may have accents (Corée, Kórea); what is short may be an abbreviation with dots. */
function inAnySpelling(gist: string): string {
  const accented = gist.replace(/[aeo]/g, (vowel) => ACCENTED[vowel] ?? vowel);
  return /^[a-z]{2,4}$/.test(gist) ? `${accented}|${gist.split('').join('\\.')}` : accented;
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aáàâãäå]',
  e: '[eéèêë]',
  o: '[oóòôõöŏ]',
};

/** A form's folded first word, by the short way for those that need no folding but small letters: a page has no time for all of them. */
export function firstWordOf(text: string): string | undefined {
  const code = text.charCodeAt(0);
  const next = text.charCodeAt(1);
  // Not where a mark follows. There is no next: NaN.
  if (isItself(code) && !(next >= 128 && !isItself(next))) return text[0];
  const [word = ''] = PLAIN_WORD.exec(text) ?? [];
  return word === '' ? cutFirstWords(text, 1).folded[0] : word.toLowerCase();
}

/** Up to what ends a word for certain; not a letter with a dot, which may go on: D.P.R.K. */
const PLAIN_WORD = /^(?:[A-Za-z0-9]{2,}|[\u0410-\u044F\u0406\u0456\u0407\u0457]{2,})(?=$|[ -])/;

interface Waiting {
  readonly sign: string;
  readonly form: Form;
}

/** The signs' forms, each made ready when a page has its first word: most never are. */
export class SignLexicon implements Lexicon {
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #ready = new Map<string, readonly ReadyForm[]>();

  constructor({ signs }: GateIndex) {
    for (const sign of signs) {
      for (const one of sign.forms) {
        const form = lengthen(one);
        const first = firstWordOf(form.text);
        if (first === undefined) continue;
        this.#file(first, sign.id, form);
        // Words that are no names have plurals; of names a sign has those that are said.
        if (/^[a-z]+$/.test(form.text)) {
          for (const plural of firstWords(readyForm(sign.id, form)))
            if (plural !== first) this.#file(plural, sign.id, form);
        }
      }
    }
  }

  get(word: string): readonly ReadyForm[] | undefined {
    const waiting = this.#waiting.get(word);
    return waiting && (this.#ready.get(word) ?? this.#makeReady(word, waiting));
  }

  #file(word: string, sign: string, form: Form): void {
    const waiting = this.#waiting.get(word);
    if (waiting) waiting.push({ sign, form });
    else this.#waiting.set(word, [{ sign, form }]);
  }

  #makeReady(word: string, waiting: readonly Waiting[]): readonly ReadyForm[] {
    const ready = waiting.map(({ sign, form }) => readyForm(sign, form)).toSorted(longestFirst);
    this.#ready.set(word, ready);
    return ready;
  }
}
