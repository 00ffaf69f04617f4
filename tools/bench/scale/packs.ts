/** The same pack in two sizes: filled up with terms that no page speaks of, half of which begin with a word that many do. */
import type { Pack } from '../../../core/pack/pack.ts';

type Term = Pack['terms'][number];

/** Of syllables that make up no word of a language of the corpus when three or four follow each other like this. */
const SYLLABLES = 'qua zor bix vel kuj thra moq plin gax wuf dry zil'.split(' ');

/**
 * `count` terms: first those named in `needed`, then other real ones up to `real`, then made-up ones. The made-up words stand in
 * no real text; every second form begins with the first word of a real one, so that whoever files forms by first word meets them.
 */
export function padPack(
  pack: Pack,
  needed: ReadonlySet<string>,
  real: number,
  count: number,
): Pack {
  const terms = [
    ...pack.terms.filter(({ id }) => needed.has(id)),
    ...pack.terms.filter(({ id }) => !needed.has(id)),
  ].slice(0, Math.max(real, needed.size));
  const firstWords = terms.flatMap(({ forms }) => forms[0]?.text.split(' ')[0] ?? []);
  const [pattern] = terms;
  if (!pattern) throw new Error('The pack has no terms.');
  const madeUp = Array.from({ length: Math.max(0, count - terms.length) }, (_, i): Term => {
    const word = wordOf(i);
    const first = firstWords[i % firstWords.length] ?? word;
    return {
      ...pattern,
      id: `made-up-${i}`,
      name: word,
      forms: [{ text: word }, { text: `${first} ${word}` }],
    };
  });
  return { ...pack, terms: [...terms, ...madeUp] };
}

/** A word for each number, all different: the number written in syllables. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length ** 2; rest > 0; ) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}
