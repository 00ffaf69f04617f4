/**
 * Forms on their way from the background to a page: without what follows from their text, and without conditions that no word of the page
 * meets. A long page is sent thousands of forms, and holds what it was sent as long as it is open.
 */
import type { ReadyForm } from './lexicon.ts';

/** A form without what `expectedOf` says of it. */
export type SentForm = Pick<ReadyForm, 'owner' | 'text'> & Partial<ReadyForm>;

/** The forms as they are sent to a page with these distinct folded words; without those whose conditions it can't meet. */
export function sendForms(
  forms: readonly ReadyForm[],
  present: ReadonlySet<string>,
): readonly SentForm[] {
  const isHere = (words: readonly string[]) => words.every((word) => present.has(word));
  return forms.flatMap((form) => {
    const { onlyNear, notNear, notInArticle, onlyInArticle, ...rest } = form;
    const narrowed = {
      ...(onlyNear && { onlyNear: onlyNear.filter(isHere) }),
      ...(onlyInArticle && { onlyInArticle: onlyInArticle.filter(isHere) }),
      ...(notNear?.some(isHere) && { notNear: notNear.filter(isHere) }),
      ...(notInArticle?.some(isHere) && { notInArticle: notInArticle.filter(isHere) }),
    };
    if (narrowed.onlyNear?.length === 0 || narrowed.onlyInArticle?.length === 0) return [];
    const expected = new Map(Object.entries(expectedOf(form)));
    const unexpected = Object.entries(rest).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(expected.get(field)),
    );
    const { owner, text } = form;
    return [{ owner, text, ...Object.fromEntries(unexpected), ...narrowed }];
  });
}

/** A form as it was before it was sent. */
export function receiveForm(sent: SentForm): ReadyForm {
  return { ...expectedOf(sent), ...sent };
}

/** What holds of most forms: words of plain letters with spaces between them, of which the last may be in the plural. */
function expectedOf({ text }: SentForm): Omit<ReadyForm, 'owner'> {
  const letters = text.split(' ');
  const words = text.toLowerCase().split(' ');
  const last = words.at(-1) as string;
  return {
    text,
    words,
    gaps: words.slice(1).map(() => 'space'),
    letters,
    case: 'capitals',
    lastWords: [last, `${last}s`],
  };
}
