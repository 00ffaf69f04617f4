/**
 * Finds what a careful reader should know about the sourcing of an article: the pack's caveat rules, each
 * tied to the exact words it rests on. Says nothing where a rule's conditions are not met.
 */
import { textOf, type Article, type Span } from './article.ts';
import { hasSequence } from './nearness.ts';
import type { CaveatRule } from './pack.ts';
import type { CaveatKind } from './pack-kinds.ts';
import {
  endsSentence,
  isSpaceBehind,
  neededWords,
  PhraseBook,
  type PhraseFound,
} from './phrases.ts';
import type { Steps } from './steps.ts';
import type { Words } from './words.ts';

/** How the article's date lies to the day that overtook a statement. */
export type Standing = 'before' | 'undated' | 'after';

export interface Caveat {
  /** Id of the rule. */
  readonly id: string;
  readonly kind: CaveatKind;
  /** The clause on the page that carries the sign. */
  readonly span: Span;
  readonly quote: string;
  readonly says: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly checked: string;
  readonly standing?: Standing;
  /** Ids of the events that overtook the statement. */
  readonly events?: readonly string[];
}

/** The same sign is shown this often at most; the rest would only repeat it. */
const SHOWN_PER_RULE = 4;
/** A quote is a clause: this many words at most. */
const QUOTE_WORDS = 40;

/** Whether a text whose distinct folded words are `present` could meet the rule. */
export function ruleCouldMatch(
  { find }: Pick<CaveatRule, 'find'>,
  present: ReadonlySet<string>,
): boolean {
  return find.some((phrase) =>
    neededWords(phrase).every((choices) =>
      choices.some((words) => words.every((word) => present.has(word))),
    ),
  );
}

/**
 * The caveats of an article, in the order of the page.
 * `mentioned` are the ids of the terms found; `surnames` the pack's family names, folded.
 */
export function* findCaveats(
  article: Article,
  cut: readonly Words[],
  rules: readonly CaveatRule[],
  surnames: readonly string[],
  mentioned: ReadonlySet<string>,
): Steps<readonly Caveat[]> {
  const book = new PhraseBook<CaveatRule>(surnames);
  for (const rule of rules) {
    if (rule.mentions && !rule.mentions.some((term) => mentioned.has(term))) continue;
    for (const phrase of rule.find) book.add(rule, phrase);
  }
  const found: Sign[] = [];
  for (const [block, words] of cut.entries()) {
    const own = article.blocks[block]?.kind ?? 'body';
    // Rules speak of captions, and mean all that stands under a picture.
    const kind = own === 'credit' ? 'caption' : own;
    let quoted: readonly (readonly [number, number])[] | undefined;
    book.search(words, (rule, place) => {
      if (!rule.where.includes(kind) || !neighboursFit(rule, words)) return;
      if (rule.quotes) {
        quoted ??= quotations(words.text);
        const start = words.starts[place.first] as number;
        const isInside = quoted.some(([from, to]) => start > from && start < to);
        if (isInside !== (rule.quotes === 'inside')) return;
      }
      found.push({ rule, block, place, clause: clauseAround(words, place) });
    });
    yield;
  }
  return chooseShown(found, cut).map(({ rule, block, clause }) => {
    const words = cut[block] as Words;
    const start = words.starts[clause.first] as number;
    const span = { block, start, end: words.ends[clause.last] as number };
    const standing = rule.overtaken && standingOf(article, rule.overtaken.on);
    return {
      id: rule.id,
      kind: rule.kind,
      span,
      quote: textOf(article.blocks, span),
      says:
        standing === 'undated'
          ? (rule.overtaken?.undated ?? rule.says)
          : standing === 'after'
            ? (rule.overtaken?.after ?? rule.says)
            : rule.says,
      why: rule.why,
      sources: rule.sources,
      checked: rule.checked,
      ...(standing && { standing, events: rule.overtaken?.events ?? [] }),
    };
  });
}

function standingOf(article: Article, overtakenOn: string): Standing {
  if (!article.published) return 'undated';
  return article.published.day < overtakenOn ? 'before' : 'after';
}

/** Whether what must stand in the same block does, and what must not does not. */
export function neighboursFit(rule: Pick<CaveatRule, 'near' | 'notNear'>, words: Words): boolean {
  if (rule.notNear?.some((phrase) => hasSequence(words.folded, phrase))) return false;
  return !rule.near || rule.near.some((phrase) => hasSequence(words.folded, phrase));
}

/** A rule's phrase found on the page, and the clause around it. */
interface Sign {
  readonly rule: CaveatRule;
  readonly block: number;
  readonly place: PhraseFound;
  readonly clause: PhraseFound;
}

/**
 * Once for the same words, one of a kind for words that overlap (the rule with more conditions says more), one of a rule for a
 * clause, and not more than a reader would read.
 */
function chooseShown(found: readonly Sign[], cut: readonly Words[]): readonly Sign[] {
  const order = (a: Sign, b: Sign) => a.block - b.block || a.place.first - b.place.first;
  const length = ({ place }: Sign) => place.last - place.first;
  const overlap = (a: PhraseFound, b: PhraseFound) => a.first <= b.last && b.first <= a.last;
  const shown: Sign[] = [];
  const texts = new Map<CaveatKind, Set<string>>();
  const counts = new Map<CaveatRule, number>();
  const preferred = [...found].toSorted(
    (a, b) => conditions(b.rule) - conditions(a.rule) || order(a, b) || length(b) - length(a),
  );
  for (const candidate of preferred) {
    const { rule, block, place } = candidate;
    const overlaps = shown.some(
      (other) =>
        other.block === block &&
        ((other.rule.kind === rule.kind && overlap(other.place, place)) ||
          (other.rule === rule && overlap(other.clause, candidate.clause))),
    );
    const seen = texts.get(rule.kind) ?? new Set();
    const count = counts.get(rule) ?? 0;
    const text = cut[block]?.folded.slice(place.first, place.last + 1).join(' ') ?? '';
    if (overlaps || seen.has(text) || count >= SHOWN_PER_RULE) continue;
    texts.set(rule.kind, seen.add(text));
    counts.set(rule, count + 1);
    shown.push(candidate);
  }
  return shown.toSorted(order);
}

function conditions({ mentions, near, notNear, quotes, overtaken }: CaveatRule): number {
  return [mentions, near, notNear, quotes, overtaken].filter(Boolean).length;
}

/**
 * The clause around a phrase, as indexes of words: back to the punctuation before it, on to the end of its sentence, and
 * never longer than a clause.
 */
function clauseAround(words: Words, place: PhraseFound): PhraseFound {
  let { first, last } = place;
  const isRoom = () => last - first + 1 < QUOTE_WORDS;
  while (first > 0 && isRoom() && !breaksClause(words, first - 1, 'before')) first--;
  while (last + 1 < words.folded.length && isRoom() && !breaksClause(words, last, 'after')) last++;
  return { first, last };
}

/** Whether the clause ends between word `at` and the next. A comma ends it only towards the front. */
function breaksClause(words: Words, at: number, side: 'before' | 'after'): boolean {
  if (isSpaceBehind(words, at)) return false;
  const between = words.text.slice(words.ends[at], words.starts[at + 1] ?? words.text.length);
  if (endsSentence(words, at) || /[:—"“”«»„()]|\s–\s/.test(between)) return true;
  return side === 'before' && between.includes(',');
}

/** The stretches of a text that stand in quotation marks. A mark that never closes opens nothing. */
function quotations(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  /** Closers that do not stand in the rest of the text. */
  const missing = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text[at] as string];
    if (closer === undefined || missing.has(closer)) continue;
    const end = closingMark(text, closer, at + 1);
    if (end < 0) missing.add(closer);
    else {
      spans.push([at, end]);
      at = end;
    }
  }
  return spans;
}

/** Where a quotation ends; -1 where it never does. The mark that closes ‘this’ is also an apostrophe, but not before a letter. */
function closingMark(text: string, closer: string, from: number): number {
  for (let end = text.indexOf(closer, from); end >= 0; end = text.indexOf(closer, end + 1)) {
    if (closer !== '’' || !/\p{L}/u.test(text[end + 1] ?? '')) return end;
  }
  return -1;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
};
