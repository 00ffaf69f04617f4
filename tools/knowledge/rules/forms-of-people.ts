/** A form of a person's name that others may bear, or that is a word, too, says where it holds. */
import { formsOf, whereWritten } from '../compile.ts';
import { type EditorialRule, problem } from './rule.ts';

/** Letters that a name of one word has at least; and the signs of a whole name in scripts that write it in one. */
const LETTERS_LEAST = 5;
const SIGNS_LEAST = 3;

export const formsOfPeople: EditorialRule = {
  name: 'forms-of-people',
  why: 'A mark that takes one person for another does harm to both.',
  check: (pack) =>
    pack.terms
      .filter(({ data }) => data.kind === 'person')
      .flatMap((entry) =>
        formsOf(entry.data).flatMap((form) => {
          const { text, onlyNear, onlyInArticle, afterFull } = form;
          if (onlyNear || onlyInArticle || afterFull || !isTooShort(text)) return [];
          return [
            problem(
              entry,
              whereWritten(entry.data, form),
              `‘${text}’ is too short to mean this person alone: give it \`onlyInArticle\` or \`onlyNear\` words, or take it out.`,
            ),
          ];
        }),
      ),
};

/** Hangul, Han and kana are cut into their signs, other scripts at their spaces. */
function isTooShort(text: string): boolean {
  if (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text))
    return (text.match(/\p{L}/gu) ?? []).length < SIGNS_LEAST;
  const parts = text.split(/[\s\-‐‑·・.]+/u).filter((part) => part !== '');
  return parts.length === 1 && (parts[0]?.length ?? 0) < LETTERS_LEAST;
}
