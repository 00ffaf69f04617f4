/**
 * Finds what a careful reader should know about the sourcing of an article: the pack's caveat rules, each
 * tied to the exact words it rests on. Says nothing where a rule's conditions are not met.
 */
import { isHostOf, textOf, type Article, type Span } from '../article.ts';
import { hasSequence } from '../matching/nearness.ts';
import type { CaveatRule } from '../pack/pack.ts';
import type { CaveatKind } from '../pack/pack-kinds.ts';
import {
  endsSentence,
  isInsideWord,
  isSpaceBehind,
  PhraseBook,
  type PhraseFound,
} from './phrases.ts';
import { quotations } from '../text/quotations.ts';
import type { Steps } from '../steps.ts';
import type { Words } from '../text/words.ts';

/** How the article's date lies to the day that overtook a statement. */
export type Standing = 'before' | 'undated' | 'after';

export interface Caveat {
  /** Id of the rule. */
  readonly id: string;
  readonly kind: CaveatKind;
  /** The clause on the page that carries the sign; of a sign in the byline, which is no block, the title. */
  readonly span: Span;
  readonly quote: string;
  /** The words of it that the rule looks for. */
  readonly words: string;
  readonly says: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly checked: string;
  readonly reviewBy: string;
  readonly standing?: Standing;
  /** Ids of the events that overtook the statement. */
  readonly events?: readonly string[];
}

/** The same sign is shown this often at most; the rest would only repeat it. */
const SHOWN_PER_RULE = 4;
/** A quote is a clause: this many words at most. */
const QUOTE_WORDS = 40;
/** Of a byline so much is read, in UTF-16 code units: what is longer is none. */
const BYLINE_READ = 300;

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
  const found: Sign[] = [];
  const own = namesOf(article);
  const title = article.blocks.findIndex(({ kind }) => kind === 'title');
  for (const rule of rules) {
    if (!isMeant(rule, article, mentioned)) continue;
    for (const phrase of rule.find) book.add(rule, phrase);
    const words = cut[title];
    if (rule.find.length === 0 && words && words.folded.length > 0) {
      const all = { first: 0, last: words.folded.length - 1 };
      found.push({ rule, block: title, words, place: all, clause: all });
    }
  }
  const searchIn = (words: Words, block: number, kind: CaveatRule['where'][number]) => {
    let quoted: readonly (readonly [number, number])[] | undefined;
    book.search(words, (rule, place) => {
      if (!rule.where.includes(kind) || !neighboursFit(rule, words)) return;
      if (rule.kind === 'relay' && namesOne(own, words, place)) return;
      if (rule.quotes) {
        quoted ??= quotations(words.text);
        const start = words.starts[place.first] as number;
        const isInside = quoted.some(([from, to]) => start > from && start < to);
        if (isInside !== (rule.quotes === 'inside')) return;
      }
      found.push({ rule, block, words, place, clause: clauseAround(words, place) });
    });
  };
  if (title >= 0)
    searchIn(bylineWords(article.byline.join(' · ').slice(0, BYLINE_READ)), title, 'byline');
  for (const [block, words] of cut.entries()) {
    const kind = article.blocks[block]?.kind ?? 'body';
    // Rules speak of captions, and mean all that stands under a picture.
    searchIn(words, block, kind === 'credit' ? 'caption' : kind);
    yield;
  }
  return chooseShown(found).map(({ rule, block, words, place, clause }) => {
    const isByline = words !== cut[block];
    const own = [{ kind: 'body' as const, text: words.text }];
    const all = article.blocks[block]?.text ?? '';
    const start = words.starts[clause.first] as number;
    const end = words.ends[clause.last] as number;
    const standing = rule.overtaken && standingOf(article, rule.overtaken.on);
    return {
      id: rule.id,
      kind: rule.kind,
      span: isByline ? { block, start: 0, end: all.length } : { block, start, end },
      quote: textOf(own, { block: 0, start, end }),
      words: textOf(own, {
        block: 0,
        start: words.starts[place.first] as number,
        end: words.ends[place.last] as number,
      }),
      says:
        standing === 'undated'
          ? (rule.overtaken?.undated ?? rule.says)
          : standing === 'after'
            ? (rule.overtaken?.after ?? rule.says)
            : rule.says,
      why: rule.why,
      sources: rule.sources,
      checked: rule.checked,
      reviewBy: rule.reviewBy,
      ...(standing && { standing, events: rule.overtaken?.events ?? [] }),
    };
  });
}

/** Whether a rule speaks of such a page at all, whatever its words. */
function isMeant(
  { lang, find, mentions, hosts, notHosts, published }: CaveatRule,
  article: Article,
  mentioned: ReadonlySet<string>,
): boolean {
  const isOf = (host: string) => isHostOf(article.host, host);
  const day = article.published?.day;
  return (
    // What is said of an outlet is said whatever its language.
    (find.length === 0 || !article.lang || mainLanguage(article.lang) === mainLanguage(lang)) &&
    (!mentions || mentions.some((term) => mentioned.has(term))) &&
    (!hosts || hosts.some(isOf)) &&
    !notHosts?.some(isOf) &&
    // ISO days compare as they follow each other.
    (!published ||
      (day !== undefined &&
        (published.before === undefined || day < published.before) &&
        (published.after === undefined || day >= published.after)))
  );
}

/** 'pt' of 'pt-BR'. */
function mainLanguage(tag: string): string {
  return tag.toLowerCase().replace(/-.*$/, '');
}

/** What an article's own outlet is called, in one word: as the site names itself, and as its host does. */
function namesOf({ host, siteName = '' }: Article): readonly string[] {
  const label = host.split('.').findLast((part, i, all) => i < all.length - 1 && part.length > 2);
  return [siteName.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''), label ?? ''].filter(Boolean);
}

/** Whether words that stand in a row at the place make one of these names: 'told Daily NK' in Daily NK relays nothing. */
function namesOne(names: readonly string[], { folded }: Words, { first, last }: PhraseFound) {
  for (let from = first; from <= last; from++) {
    for (let to = from + 1; to <= last + 1; to++)
      if (names.includes(folded.slice(from, to).join(''))) return true;
  }
  return false;
}

/** A byline in words. What folds texts is the gate's, and the reader doesn't carry it twice for a line of names. */
function bylineWords(text: string): Words {
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return {
    text,
    folded: all.map(([word]) => word.toLowerCase()),
    starts: all.map(({ index }) => index),
    ends: all.map(({ index, 0: word }) => index + word.length),
  };
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
  /** What was searched: the block's, or the byline's. */
  readonly words: Words;
  readonly place: PhraseFound;
  readonly clause: PhraseFound;
}

/**
 * Once for the same words, one of a kind for words that overlap (the rule with more conditions says more), one of a rule for a
 * clause, and not more than a reader would read.
 */
function chooseShown(found: readonly Sign[]): readonly Sign[] {
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
    const { rule, words, place } = candidate;
    const overlaps = shown.some(
      (other) =>
        other.words === words &&
        ((other.rule.kind === rule.kind && overlap(other.place, place)) ||
          (other.rule === rule && overlap(other.clause, candidate.clause))),
    );
    const seen = texts.get(rule.kind) ?? new Set();
    const count = counts.get(rule) ?? 0;
    const text = words.folded.slice(place.first, place.last + 1).join(' ');
    if (overlaps || seen.has(text) || count >= SHOWN_PER_RULE) continue;
    texts.set(rule.kind, seen.add(text));
    counts.set(rule, count + 1);
    shown.push(candidate);
  }
  return shown.toSorted(order);
}

function conditions(rule: CaveatRule): number {
  const { mentions, near, notNear, quotes, overtaken, hosts, notHosts, published } = rule;
  return [mentions, near, notNear, quotes, overtaken, hosts, notHosts, published].filter(Boolean)
    .length;
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
  // Syllables of Hangul are counted as words, but a word is not cut within.
  const most = last - first + QUOTE_WORDS;
  while (first > 0 && last - first < most && isInsideWord(words, first)) first--;
  while (last + 1 < words.folded.length && last - first < most && isInsideWord(words, last + 1))
    last++;
  return { first, last };
}

/** Whether the clause ends between word `at` and the next. A comma ends it only towards the front. */
function breaksClause(words: Words, at: number, side: 'before' | 'after'): boolean {
  if (isSpaceBehind(words, at)) return false;
  const between = words.text.slice(words.ends[at], words.starts[at + 1] ?? words.text.length);
  if (endsSentence(words, at) || /[:—"“”«»„()]|\s–\s/.test(between)) return true;
  // Without a space behind it a comma parts the thousands of a number.
  return side === 'before' && between.includes(',') && between !== ',';
}
