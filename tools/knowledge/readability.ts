/** How hard a text is to read, by its form alone. */

/**
 * LIX, the readability index of C. H. Björnsson (Läsbarhet, 1968): words a sentence, and of a hundred words those of more than six
 * letters. A colon ends a sentence, too. Names are not the writer's choice: a word with a capital counts as short. Of words with
 * hyphens each part counts. A text without words gives 0.
 */
export function lixOf(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => /^\p{Ll}/u.test(word) && lettersIn(word) > LONG);
  const sentences = text.split(/[.!?:]+(?=\s|$)/u).filter((one) => wordsOf(one).length > 0);
  return words.length === 0
    ? 0
    : words.length / sentences.length + (long.length * 100) / words.length;
}

/** The numbers of words in each of a text's sentences, words with hyphens as one. */
export function sentenceLengths(text: string): readonly number[] {
  return text
    .split(/[.!?]+["'”’)]*(?=\s|$)/u)
    .map((one) => one.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((length) => length > 0);
}

/** In letters: what has more is a long word. */
const LONG = 6;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'][\p{L}\p{M}]+)?/gu) ?? [];
}

function lettersIn(word: string): number {
  return word.replace(/[’'].*$/u, '').normalize('NFC').length;
}
