/**
 * The forms of a whole pack as the background keeps them: filed under their first words, and most of them made ready for searching only
 * when a page has that word. So a pack is opened in half the time.
 */
import { beginsCompounds, isGerman } from './compounds.ts';
import { couldMatch, firstWords, foldPhrase, longestFirst, readyForm } from './lexicon.ts';
import type { ReadyForm } from './lexicon.ts';
import type { Form, Term } from '../pack/pack.ts';
import { cutFirstWords } from '../text/words.ts';

/** A form that nobody has asked for yet. */
interface Waiting {
  readonly owner: string;
  readonly form: Form;
}

export class FormShelf {
  readonly #filed = new Map<string, (ReadyForm | Waiting)[]>();
  readonly #ready = new Map<string, readonly ReadyForm[]>();
  readonly #german: ReadyForm[] = [];
  readonly #languages = new WeakMap<ReadyForm, string>();
  readonly #folded = new Map<readonly string[], readonly (readonly string[])[]>();

  constructor(terms: readonly Pick<Term, 'id' | 'forms'>[]) {
    for (const { id, forms } of terms) for (const form of forms) this.#file(id, form);
  }

  /** Those that can begin a German word written together (core/matching/compounds). */
  get german(): readonly ReadyForm[] {
    return this.#german;
  }

  /** The forms that a text with these distinct folded words could contain. */
  thatCouldMatch(present: ReadonlySet<string>): readonly ReadyForm[] {
    const forms = new Set<ReadyForm>();
    for (const word of present)
      for (const form of this.#under(word)) if (couldMatch(form, present)) forms.add(form);
    return [...forms];
  }

  /** The language that a form of this shelf is in, as BCP 47; undefined for the pack's own. */
  languageOf(form: ReadyForm): string | undefined {
    return this.#languages.get(form);
  }

  #file(owner: string, form: Form): void {
    const { folded } = cutFirstWords(form.text, 2);
    const [first] = folded;
    if (first === undefined) return;
    // A single word is filed under its plurals, too; German ones are looked through for every page.
    if (folded.length > 1 && !isGerman(form.lang)) return this.#put(first, { owner, form });
    const ready = this.#makeReady(owner, form);
    for (const word of firstWords(ready)) this.#put(word, ready);
    if (beginsCompounds(ready, form.lang)) this.#german.push(ready);
  }

  #put(word: string, form: ReadyForm | Waiting): void {
    const filed = this.#filed.get(word);
    if (filed) filed.push(form);
    else this.#filed.set(word, [form]);
  }

  #under(word: string): readonly ReadyForm[] {
    const known = this.#ready.get(word);
    if (known) return known;
    const ready = this.#filed
      .get(word)
      ?.map((one) => ('form' in one ? this.#makeReady(one.owner, one.form) : one))
      .toSorted(longestFirst);
    if (!ready) return [];
    this.#ready.set(word, ready);
    this.#filed.delete(word);
    return ready;
  }

  #makeReady(owner: string, form: Form): ReadyForm {
    const ready = this.#makeMatchable(owner, form);
    if (form.lang) this.#languages.set(ready, form.lang);
    return ready;
  }

  #makeMatchable(owner: string, form: Form): ReadyForm {
    const { onlyNear, onlyInArticle, notInArticle } = form;
    if (!onlyNear && !onlyInArticle && !notInArticle) return readyForm(owner, form);
    const { text, lang, case: capitals, notNear, afterFull } = form;
    return Object.assign(readyForm(owner, { text, lang, case: capitals, notNear, afterFull }), {
      ...(onlyNear && { onlyNear: this.#foldOnce(onlyNear) }),
      ...(notInArticle && { notInArticle: this.#foldOnce(notInArticle) }),
      ...(onlyInArticle && { onlyInArticle: this.#foldOnce(onlyInArticle) }),
    });
  }

  /** Forms that share a condition hold the same list (core/pack/unfold-pack). */
  #foldOnce(phrases: readonly string[]): readonly (readonly string[])[] {
    const folded = this.#folded.get(phrases) ?? phrases.map(foldPhrase);
    this.#folded.set(phrases, folded);
    return folded;
  }
}
