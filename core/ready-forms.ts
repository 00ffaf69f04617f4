/** Makes the forms of a whole pack ready to be searched for: the conditions that forms share (core/unfold-pack) are folded once. */
import { foldPhrase, readyForm, type ReadyForm } from './lexicon.ts';
import type { Form, Term } from './pack.ts';

export interface ReadyWithLanguage {
  readonly form: ReadyForm;
  /** BCP 47; absent means the pack's own. */
  readonly lang: string | undefined;
}

/** The forms of all terms, each as readyForm makes it, in the order of the pack. */
export function readyForms(
  terms: readonly Pick<Term, 'id' | 'forms'>[],
): readonly ReadyWithLanguage[] {
  const known = new Map<readonly string[], readonly (readonly string[])[]>();
  const foldOnce = (phrases: readonly string[]) => {
    const folded = known.get(phrases) ?? phrases.map(foldPhrase);
    known.set(phrases, folded);
    return folded;
  };
  const ready = (owner: string, form: Form): ReadyForm => {
    const { onlyNear, onlyInArticle, notInArticle } = form;
    if (!onlyNear && !onlyInArticle && !notInArticle) return readyForm(owner, form);
    const { text, lang, case: capitals, notNear, afterFull } = form;
    return Object.assign(readyForm(owner, { text, lang, case: capitals, notNear, afterFull }), {
      ...(onlyNear && { onlyNear: foldOnce(onlyNear) }),
      ...(notInArticle && { notInArticle: foldOnce(notInArticle) }),
      ...(onlyInArticle && { onlyInArticle: foldOnce(onlyInArticle) }),
    });
  };
  return terms.flatMap(({ id, forms }) =>
    forms.map((form) => ({ form: ready(id, form), lang: form.lang })),
  );
}
