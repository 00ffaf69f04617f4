/**
 * Finds in one walk through an article, and in steps, all phrases that forms make a condition of (`onlyInArticle`, `notInArticle`). To
 * look for each of them when its form is met keeps the page of a long text waiting.
 */
import type { ReadyForm } from './lexicon.ts';
import type { Steps } from '../steps.ts';
import type { Words } from '../text/words.ts';

/**
 * Of each phrase of several words whether it stands in the article, in one block; keyed by its folded words, joined by spaces.
 * `present` are the article's distinct words: what can't stand there is not looked for, and not in the answer.
 */
export function* findPhrases(
  cut: readonly Words[],
  present: ReadonlySet<string>,
  forms: Iterable<readonly ReadyForm[]>,
): Steps<Map<string, boolean>> {
  const found = new Map<string, boolean>();
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const filed of forms) {
    for (const { onlyInArticle = [], notInArticle = [] } of filed) {
      for (const phrase of [...onlyInArticle, ...notInArticle]) {
        const key = phrase.join(' ');
        if (phrase.length < 2 || found.has(key) || !phrase.every((word) => present.has(word)))
          continue;
        found.set(key, false);
        const [first = ''] = phrase;
        byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
      }
    }
    yield;
  }
  if (byFirst.size === 0) return found;
  for (const { folded } of cut) {
    for (let at = 0; at < folded.length; at++) {
      const phrases = byFirst.get(folded[at] as string);
      for (const phrase of phrases ?? [])
        if (phrase.every((part, i) => folded[at + i] === part)) found.set(phrase.join(' '), true);
    }
    yield;
  }
  return found;
}
