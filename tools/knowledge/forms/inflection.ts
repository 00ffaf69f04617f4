/** What inflecting a form gives: its spellings, or a sentence that says why not; and which languages can be inflected. */
import { inflectGerman } from './german.ts';
import { inflectRomance } from './romance.ts';
import { decline } from './slavic.ts';

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

/** The languages that `inflect` knows, as BCP 47. */
export const INFLECTED_LANGUAGES = ['ru', 'uk', 'de', 'fr', 'es'] as const;

/** Every spelling in which a text of news has `text`, a name or term as a dictionary gives it. */
export function inflect(
  text: string,
  lang: string | undefined,
  hints: InflectionHints = {},
): Inflection {
  switch (lang) {
    case 'ru':
    case 'uk':
      return decline(text, lang, hints);
    case 'de':
      return inflectGerman(text, hints);
    case 'fr':
    case 'es':
      return inflectRomance(text, lang);
    default:
      return {
        kind: 'refused',
        says: `‘${text}’ can't be inflected: \`inflect\` knows ${INFLECTED_LANGUAGES.join(', ')} only, so give one of them as \`lang\`, or leave out \`inflect\` and list its forms by hand`,
      };
  }
}
