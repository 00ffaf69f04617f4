/**
 * Counts who an article's statements are attributed to: for each kind of speaker the sentences in which a cue of the pack says so. It
 * counts what its phrases know, and grades nobody.
 */
import { textOf, type Block, type Span } from './article.ts';
import type { AttributionRule } from './pack.ts';
import { ATTRIBUTION_KINDS, type AttributionKind } from './pack-kinds.ts';
import { endsSentence, PhraseBook, type PhraseFound } from './phrases.ts';
import type { Steps } from './steps.ts';
import type { Words } from './words.ts';

/** A sentence, and who it is attributed to. */
export interface Statement {
  readonly kind: AttributionKind;
  /** The whole sentence. */
  readonly span: Span;
  readonly quote: string;
}

interface Cue {
  readonly kind: AttributionKind;
  readonly place: PhraseFound;
}

/**
 * The attributed sentences of the body text, in the order of the page; within a sentence in the order of the kinds. A sentence counts once
 * per kind. Where cues overlap they speak of one speaker: the kind that stands earlier in ATTRIBUTION_KINDS has it.
 * `surnames` are the pack's family names, folded; `cut` are the blocks' words.
 */
export function* findAttribution(
  blocks: readonly Block[],
  cut: readonly Words[],
  rules: readonly AttributionRule[],
  surnames: readonly string[],
): Steps<readonly Statement[]> {
  const book = new PhraseBook<AttributionKind>(surnames);
  for (const { kind, find } of rules) for (const phrase of find) book.add(kind, phrase);
  const statements: Statement[] = [];
  for (const [block, words] of cut.entries()) {
    if (blocks[block]?.kind === 'body') {
      const cues: Cue[] = [];
      book.search(words, (kind, place) => cues.push({ kind, place }));
      for (const { kind, place } of oneSpeakerEach(cues, words)) {
        const span = {
          block,
          start: words.starts[place.first] as number,
          end: words.ends[place.last] as number,
        };
        statements.push({ kind, span, quote: textOf(blocks, span) });
      }
    }
    yield;
  }
  return statements;
}

/** The sentences of cues, each once for every kind of speaker in it. */
function oneSpeakerEach(cues: readonly Cue[], words: Words): readonly Cue[] {
  if (cues.length === 0) return [];
  const rank = ({ kind }: Cue) => ATTRIBUTION_KINDS.indexOf(kind);
  const length = ({ place }: Cue) => place.last - place.first;
  const sentences = sentencesOf(words);
  /** Words that name a speaker already. */
  const taken = new Set<number>();
  const found = new Map<string, Cue>();
  for (const { kind, place } of cues.toSorted(
    (a, b) => rank(a) - rank(b) || length(b) - length(a),
  )) {
    const own = Array.from({ length: place.last - place.first + 1 }, (_, i) => place.first + i);
    if (own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    const sentence = sentences[place.first] as PhraseFound;
    found.set(`${kind} ${sentence.first}`, { kind, place: sentence });
  }
  return [...found.values()].toSorted((a, b) => a.place.first - b.place.first);
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
