/** Finds a pack's terms in blocks of text with the product's own matcher, as the background and the reader do it between them. */
import type { Block } from '../../core/article.ts';
import { beginsCompounds, withCompounds } from '../../core/compounds.ts';
import { buildLexicon, readyForm, Shelf } from '../../core/lexicon.ts';
import { findMentions, type Mention } from '../../core/mentions.ts';
import type { Pack } from '../../core/pack.ts';
import { allAtOnce } from '../../core/steps.ts';
import type { Words } from '../../core/words.ts';

/** `cut` are the blocks cut into words. The mentions come in the order of the page, and no two overlap. */
export type TermFinder = (blocks: readonly Block[], cut: readonly Words[]) => readonly Mention[];

export function termFinder({ terms }: Pick<Pack, 'terms'>): TermFinder {
  const ready = terms.flatMap((term) =>
    term.forms.map((form) => ({ form: readyForm(term.id, form), lang: form.lang })),
  );
  const shelf = new Shelf(ready.map(({ form }) => form));
  const german = ready.flatMap(({ form, lang }) => (beginsCompounds(form, lang) ? form : []));
  return (blocks, cut) => {
    const present = new Set(cut.flatMap(({ folded }) => folded));
    const forms = withCompounds(shelf.thatCouldMatch(present), german, present);
    return allAtOnce(findMentions(blocks, cut, buildLexicon(forms)));
  };
}
