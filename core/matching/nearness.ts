/** What stands near a form, in its block or anywhere in the article: by that the senses of 'DMZ' or 'the North' are told apart. */
import type { ReadyForm } from './lexicon.ts';
import type { Words } from '../text/words.ts';

/** Settles `only near` (in the same block or the title), `not near` (in the same block; what holds the form itself has been settled) and what the whole article may or must hold. */
export class Nearness {
  readonly #cut: readonly Words[];
  readonly #title: number;
  readonly #all: ReadonlySet<string>;
  readonly #sets = new Map<number, ReadonlySet<string>>();
  readonly #inArticle: Map<string, boolean>;

  /**
   * `title` is the number of the title's block, `all` are the distinct words of all blocks; `inArticle` says of phrases, their words
   * joined by spaces, whether the article has them, as far as that is known.
   */
  constructor(
    cut: readonly Words[],
    title: number,
    all: ReadonlySet<string>,
    inArticle = new Map<string, boolean>(),
  ) {
    this.#inArticle = inArticle;
    this.#cut = cut;
    this.#title = title;
    this.#all = all;
  }

  allows({ onlyNear, notNear, notInArticle, onlyInArticle }: ReadyForm, block: number): boolean {
    const isHere = (phrase: readonly string[]) =>
      this.#has(block, phrase) || (this.#title >= 0 && this.#has(this.#title, phrase));
    return !(
      notNear?.some((phrase) => this.#has(block, phrase)) ||
      notInArticle?.some((phrase) => this.#articleHas(phrase)) ||
      (onlyInArticle && !onlyInArticle.some((phrase) => this.#articleHas(phrase))) ||
      (onlyNear && !onlyNear.some(isHere))
    );
  }

  #articleHas(phrase: readonly string[]): boolean {
    const key = phrase.join(' ');
    let has = this.#inArticle.get(key);
    if (has === undefined) {
      has =
        phrase.every((word) => this.#all.has(word)) &&
        (phrase.length === 1 || this.#cut.some(({ folded }) => hasSequence(folded, phrase)));
      this.#inArticle.set(key, has);
    }
    return has;
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
  const [first = ''] = phrase;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, i) => words[at + i] === word)) return true;
  }
  return false;
}
