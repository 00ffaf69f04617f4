/**
 * The little language in which caveat rules say what words they look for (core/claims/phrases searches for them).
 *
 *   said                a word, however it is written (folded as core/text/words does)
 *   (said|told us)      one of these
 *   [the]  [a|an]       the same, or nothing
 *   {speech}            one of a list that the pack names
 *   <surname>           a family name of the pack's list, standing alone: not 'Kim Jong Un'
 *   <name>              one to four words that begin with a capital
 *   <number>            digits, or a number written out
 *   <year>  <year before 2024>
 *   ...   ...8          up to four (eight) words of any kind
 *
 * Hangul is compared by syllables, so that endings need not be written (소식통 finds 소식통은), and spaces in it are not
 * compared; but a phrase begins where a written word does (가명 is not found in 국가명), and gaps count written words.
 *
 * A word written with a capital must have one on the page. Punctuation is not compared, but a phrase never
 * crosses the end of a sentence. Phrases are data: nothing of a pack is run, there are no regular
 * expressions, and a search looks at no word more often than a phrase is long.
 */
import type { Step } from '../pack/pack.ts';
import { isCapital, type Phrase } from './phrases.ts';
import { cutWords } from '../text/words.ts';

export type ParsedPhrase =
  | { readonly kind: 'phrase'; readonly steps: Phrase }
  | { readonly kind: 'error'; readonly message: string };

const DEFAULT_GAP = 4;
const LONGEST_GAP = 12;
/** So many may be chosen from at one place: each is compared there. */
const CHOICES_MOST = 300;
const PIECE = /\(([^()]*)\)|\[([^[\]]*)\]|\{([a-z-]+)\}|<([^<>]*)>|\.\.\.(\d*)|([^\s()[\]{}<>]+)/y;

/**
 * Reads a phrase as an editor writes it. `lists` are the pack's named lists; `known` keeps from one phrase to the next
 * what was made of their parts. Gives an error with a sentence for what it cannot read.
 */
export function parsePhrase(
  source: string,
  lists: Readonly<Record<string, readonly string[]>>,
  known = new Map<string, Step | undefined>(),
): ParsedPhrase {
  const steps: Step[] = [];
  let at = 0;
  while (at < source.length) {
    if (/[\s,]/.test(source[at] as string)) {
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece)
      return error(`'${source.slice(at)}' has a bracket that is not closed or not opened`);
    at = PIECE.lastIndex;
    const [whole, choice, optional, list, kind, gap, word] = piece;
    if (list !== undefined && !Object.hasOwn(lists, list))
      return error(`there is no list called '${list}' in pack.yaml`);
    const choices =
      choice?.split('|') ??
      optional?.split('|') ??
      (list && lists[list]) ??
      (word ? [word] : undefined);
    if (choices && choices.length > CHOICES_MOST)
      return error(
        `there are ${choices.length} words to choose from at one place, and ${CHOICES_MOST} are allowed`,
      );
    if (choices) {
      if (!known.has(whole)) known.set(whole, wordsStep(choices, optional !== undefined));
      const step = known.get(whole);
      if (!step) return error(`'${whole}' holds no word`);
      steps.push(step);
    } else if (kind !== undefined) {
      const step = kindStep(kind.trim());
      if (!step)
        return error(`'<${kind}>' is not a kind of word; there are surname, name, number, year`);
      steps.push(step);
    } else {
      const max = gap ? Number(gap) : DEFAULT_GAP;
      if (max < 1 || max > LONGEST_GAP) return error(`a gap is 1 to ${LONGEST_GAP} words long`);
      steps.push({ is: 'gap', max });
    }
  }
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return error('a phrase needs at least one word');
  if (first.is === 'gap' || last.is === 'gap')
    return error('a phrase neither begins nor ends with a gap');
  if (!['words', 'surname', 'number'].includes(first.is) || first.optional) {
    return error('a phrase begins with a word, a choice of words, <surname> or <number>');
  }
  return { kind: 'phrase', steps };
}

function error(message: string): ParsedPhrase {
  return { kind: 'error', message };
}

/** A word of plain small letters is folded as it stands; most of a pack's words are such, and they are many when it is opened. */
const PLAIN = /^[a-z]+$/;

function wordsStep(choices: readonly string[], optional: boolean): Step | undefined {
  const capitals: boolean[][] = [];
  const any = choices.map((choice) => {
    if (PLAIN.test(choice)) {
      capitals.push([false]);
      return [choice];
    }
    const { text, starts, folded } = cutWords(choice);
    capitals.push(starts.map((start) => isCapital(text.slice(start))));
    return [...folded];
  });
  if (any.length === 0 || any.some((words) => words.length === 0)) return undefined;
  return {
    is: 'words',
    any,
    ...(optional && { optional: true as const }),
    ...(capitals.some((one) => one.includes(true)) && { capitals }),
  };
}

function kindStep(kind: string): Step | undefined {
  const before = /^year\s+before\s+(\d{4})$/.exec(kind)?.[1];
  if (before !== undefined) return { is: 'year', before: Number(before) };
  return kind === 'surname' || kind === 'name' || kind === 'number' || kind === 'year'
    ? { is: kind }
    : undefined;
}
