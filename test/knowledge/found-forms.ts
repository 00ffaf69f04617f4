/** Finds an inflected form in a sentence the way a page is searched: made ready, filed, matched. */
import { buildLexicon, readyForm } from '../../core/matching/lexicon.ts';
import { findForms } from '../../core/matching/mentions.ts';
import { cutWords } from '../../core/text/words.ts';
import { inflect } from '../../tools/knowledge/forms/inflect.ts';
import type { InflectionHints } from '../../tools/knowledge/forms/inflection.ts';

/** The spellings of a text. Throws where it is refused. */
export function inflected(
  text: string,
  lang: string,
  hints: InflectionHints = {},
): readonly string[] {
  const result = inflect(text, lang, hints);
  if (result.kind === 'refused') throw new Error(result.says);
  return result.forms;
}

/** What is found in `sentence`, as it stands there. */
export function found(
  text: string,
  lang: string,
  sentence: string,
  hints: InflectionHints = {},
): readonly string[] {
  const lexicon = buildLexicon(
    inflected(text, lang, hints).map((one) => readyForm('term', { text: one, lang })),
  );
  const words = cutWords(sentence);
  return findForms(words, lexicon).map(({ first, last }) =>
    sentence.slice(words.starts[first], words.ends[last]),
  );
}
