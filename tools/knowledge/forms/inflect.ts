/** Inflects a form in any of the languages that can be inflected. */
import { inflectGerman } from './german.ts';
import type { Inflection, InflectionHints } from './inflection.ts';
import { inflectRomance } from './romance.ts';
import { decline } from './slavic.ts';

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
