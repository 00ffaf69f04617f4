/** What is asked of inflecting a form, and what it gives: its spellings, or a sentence that says why not. */

/** What an editor says where the spelling doesn't show it. */
export interface InflectionHints {
  /** `f` for a woman's name that ends in a consonant (Ким Ё Чжон); for nouns whose ending leaves it open (Кремль: `m`). */
  readonly gender?: 'm' | 'f' | 'n' | undefined;
  /** `true`: the text is a plural. `false`: there is but one of it, so its plural is not wanted. */
  readonly plural?: boolean | undefined;
}

export type Inflection =
  | {
      readonly kind: 'forms' /** Without doubles, the text itself first. */;
      readonly forms: readonly string[];
    }
  | { readonly kind: 'refused' /** What the editor should do. */; readonly says: string };
