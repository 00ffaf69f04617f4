/** Finds a pack's terms in blocks of text with the product's own matcher, as the background and the reader do it between them. */
import type { Block } from '../../core/article.ts';
import { withCompounds } from '../../core/matching/compounds.ts';
import { FormShelf } from '../../core/matching/form-shelf.ts';
import { buildLexicon } from '../../core/matching/lexicon.ts';
import { findMentions, type Mention } from '../../core/matching/mentions.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { allAtOnce } from '../../core/steps.ts';
import type { Words } from '../../core/text/words.ts';

/** `cut` are the blocks cut into words. The mentions come in the order of the page, and no two overlap. */
export type TermFinder = (blocks: readonly Block[], cut: readonly Words[]) => readonly Mention[];

export function termFinder({ terms }: Pick<Pack, 'terms'>): TermFinder {
  const shelf = new FormShelf(terms);
  return (blocks, cut) => {
    const present = new Set(cut.flatMap(({ folded }) => folded));
    const forms = withCompounds(shelf.thatCouldMatch(present), shelf.german, present);
    return allAtOnce(findMentions(blocks, cut, buildLexicon(forms)));
  };
}
