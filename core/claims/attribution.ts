/**
 * Counts who an article's statements are attributed to: for each kind of speaker the sentences in which a cue of the pack says so. It
 * counts what its phrases know, and grades nobody.
 */
import { textOf, type Block, type Span } from '../article.ts';
import type { AttributionRule } from '../pack/pack.ts';
import type { AttributionKind } from '../pack/pack-kinds.ts';
import { endsSentence, PhraseBook, type PhraseFound } from './phrases.ts';
import type { Steps } from '../steps.ts';
import type { Words } from '../text/words.ts';

/** A sentence, and who it is attributed to. */
export interface Statement {
  readonly kind: AttributionKind;
  /** The whole sentence. */
  readonly span: Span;
  readonly quote: string;
}

interface Cue {
  readonly rule: AttributionRule;
  readonly place: PhraseFound;
}

/**
 * The attributed sentences of the body text, in the order of the page. A sentence counts once per kind. Where cues overlap they speak of
 * one speaker: the rule that stands earlier in `rules` has it. `surnames` are the pack's family names, folded; `cut` are the blocks' words.
 */
export function* findAttribution(
  blocks: readonly Block[],
  cut: readonly Words[],
  rules: readonly AttributionRule[],
  surnames: readonly string[],
): Steps<readonly Statement[]> {
  const book = new PhraseBook<AttributionRule>(surnames);
  for (const rule of rules) for (const phrase of rule.find) book.add(rule, phrase);
  const rank = ({ rule }: Cue) => rules.indexOf(rule);
  const length = ({ place }: Cue) => place.last - place.first;
  const statements: Statement[] = [];
  for (const [block, words] of cut.entries()) {
    const cues: Cue[] = [];
    if (blocks[block]?.kind === 'body')
      book.search(words, (rule, place) => cues.push({ rule, place }));
    if (cues.length > 0) {
      const sentences = sentencesOf(words);
      /** Words that name a speaker already. */
      const taken = new Set<number>();
      const found = new Map<string, Statement>();
      for (const cue of cues.toSorted((a, b) => rank(a) - rank(b) || length(b) - length(a))) {
        const { kind } = cue.rule;
        const own = Array.from({ length: length(cue) + 1 }, (_, i) => cue.place.first + i);
        if (own.some((at) => taken.has(at))) continue;
        for (const at of own) taken.add(at);
        const { first, last } = sentences[cue.place.first] as PhraseFound;
        const key = `${kind} ${first}`;
        if (found.has(key)) continue;
        const span = {
          block,
          start: words.starts[first] as number,
          end: words.ends[last] as number,
        };
        found.set(key, { kind, span, quote: textOf(blocks, span) });
      }
      statements.push(...[...found.values()].toSorted((a, b) => a.span.start - b.span.start));
    }
    yield;
  }
  return statements;
}

/** For each word the sentence that it stands in. */
function sentencesOf(words: Words): readonly PhraseFound[] {
  const sentences: PhraseFound[] = [];
  for (let first = 0; first < words.folded.length; ) {
    let last = first;
    while (last + 1 < words.folded.length && !endsSentence(words, last)) last++;
    for (const sentence = { first, last }; first <= last; first++) sentences.push(sentence);
  }
  return sentences;
}
