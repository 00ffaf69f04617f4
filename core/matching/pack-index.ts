/**
 * A pack's index as the reader's gate carries it: short, and with a gist, so that a page about nothing of ours pays for one search of
 * its text, and a page that may be about it only for the signs that begin with its words.
 */
import { longestFirst, readyForm, type Lexicon, type ReadyForm } from './lexicon.ts';
import type { Form, PackIndex } from '../pack/pack.ts';
import { cutFirstWords } from '../text/words.ts';

/** As short as may be: every page where the reader is let in pays for it. */
export interface GateIndex {
  readonly id: string;
  /** Folded beginnings of words, without spaces: any page about the subject has one of them. */
  readonly gist: readonly string[];
  /** Of the signs, which are known by letters here: 'a' is the first. */
  readonly weights: readonly number[];
  /**
   * The signs' forms by their first words, a line each: the word as written (and `:` and the word folded, where that does more than make
   * its letters small), and behind each `|` a sign's letter and what follows the word in a form of it, or `=` and a number in
   * `conditioned`.
   */
  readonly forms: string;
  readonly conditioned: readonly Form[];
}

/** A sign of this weight names the subject; no page is about it without one. */
export const NAMING_WEIGHT = 3;

/** Done by the build for the packs that are brought along. */
export function prepareIndex({ id, signs }: PackIndex): GateIndex {
  const naming = signs.filter(({ weight }) => weight === NAMING_WEIGHT);
  const lines = new Map<string, string[]>();
  const conditioned: Form[] = [];
  signs.forEach((sign, number) => {
    const letter = letterOf(number);
    for (const { lang: _, ...form } of sign.forms.flatMap(withPlural)) {
      const { starts, ends, folded: words } = cutFirstWords(form.text, 1);
      const [word] = words;
      if (word === undefined) continue;
      const first = form.text.slice(starts[0], ends[0]);
      const head = first.toLowerCase() === word ? first : `${first}:${word}`;
      const isPlain = Object.keys(form).length === 1 && starts[0] === 0 && !/[|\n]/.test(form.text);
      const rest = isPlain ? form.text.slice(first.length) : `=${conditioned.push(form) - 1}`;
      lines.set(head, [...(lines.get(head) ?? []), letter + rest]);
    }
  });
  return {
    id,
    gist: gistOf(naming.flatMap((sign) => sign.forms)),
    weights: signs.map(({ weight }) => weight),
    forms: [...lines].map(([head, forms]) => [head, ...forms].join('|')).join('\n'),
    conditioned,
  };
}

/** What a sign is called in the gate, by its number. */
export function letterOf(sign: number): string {
  return String.fromCharCode(97 + sign);
}

/**
 * A word that is no name stands in the plural, too, unless it does already; of a phrase the last word is given its plurals when it is
 * made ready.
 */
function withPlural(form: Form): readonly Form[] {
  if (!/^[a-z]+[a-rt-z]$/.test(form.text)) return [form];
  return readyForm('', form)
    .lastWords.slice(0, 2)
    .map((text) => ({ ...form, text }));
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

/** What may stand within a word though nobody sees it, marks that a decomposed letter is followed by, and the parts of decomposed Hangul. */
const HIDDEN = /(?:\u00AD|[\u0300-\u036F]|[\u1100-\u11FF]|[\u200B-\u200F\u2060\uFEFF])/g;

/** Searches a page's raw text for two gists, whatever their capitals and what is hidden in them: a page is about nothing that it names once. */
export class GistSearch {
  readonly #pattern: RegExp;

  constructor(gist: readonly string[]) {
    const any = `(?:${gist.map(inAnySpelling).join('|')})`;
    this.#pattern = new RegExp(`${any}[^]*?${any}`, 'i');
  }

  finds(text: string): boolean {
    if (this.#pattern.test(text)) return true;
    if (text.search(HIDDEN) < 0) return false;
    return this.#pattern.test(text.normalize('NFC').replace(HIDDEN, ''));
  }
}

/** The vowels of Latin gists may have accents (Corée, Kórea); what is short may be an abbreviation with dots. */
function inAnySpelling(gist: string): string {
  const accented = gist.replace(/[aeo]/g, (vowel) => ACCENTED[vowel] ?? vowel);
  return /^[a-z]{2,4}$/.test(gist) ? `${accented}|${gist.split('').join('\\.')}` : accented;
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aà-å]',
  e: '[eè-ë]',
  o: '[oò-öŏ]',
};

/** The signs' forms, each made ready when a page has its first word: most never are. */
export class SignLexicon implements Lexicon {
  readonly #index: GateIndex;
  readonly #lines = new Map<string, string[]>();
  readonly #ready = new Map<string, readonly ReadyForm[]>();

  constructor(index: GateIndex) {
    this.#index = index;
    for (const line of index.forms.split('\n')) {
      const [first = '', word = first.toLowerCase()] = line.slice(0, line.indexOf('|')).split(':');
      const lines = this.#lines.get(word);
      if (lines) lines.push(line);
      else this.#lines.set(word, [line]);
    }
  }

  get(word: string): readonly ReadyForm[] | undefined {
    const lines = this.#lines.get(word);
    return lines && (this.#ready.get(word) ?? this.#makeReady(word, lines));
  }

  #makeReady(word: string, lines: readonly string[]): readonly ReadyForm[] {
    const { conditioned } = this.#index;
    const ready = lines.flatMap((line) => {
      const [head = '', ...forms] = line.split('|');
      const [first] = head.split(':');
      return forms.map((form) => {
        const rest = form.slice(1);
        const whole = rest.startsWith('=') ? conditioned[Number(rest.slice(1))] : undefined;
        return readyForm(form.charAt(0), whole ?? { text: `${first}${rest}` });
      });
    });
    ready.sort(longestFirst);
    this.#ready.set(word, ready);
    return ready;
  }
}
