/** Compares the mentions that the reader found with those that a person marked: the same term at the same characters, or it is wrong. */
import type { JudgedMention, JudgedMentions } from './judged.ts';
import { checksum } from './judged.ts';
import type { FoundMention, Reading, Stretch } from './reading.ts';

export interface Miss {
  readonly kind: 'not found' | 'wrongly found' | 'other characters' | 'another term';
  readonly at: Stretch;
  readonly term: string;
  /** What was judged there instead, for those found at other characters or as another term. */
  readonly instead?: string;
}

export interface MentionCount {
  readonly id: string;
  /** What a person found, and how many of these the reader found. */
  readonly judged: number;
  readonly recalled: number;
  /** What the reader found, and how many of these are right. */
  readonly found: number;
  readonly right: number;
  /** Different terms on the page, and how many of them the reader found at least once where they are meant. */
  readonly terms: number;
  readonly termsRecalled: number;
  /** Ranges that do not hold exactly the characters that were matched, or, where it was noted, judged. */
  readonly inexact: number;
  /** Mentions of terms that the pack did not have when the page was judged: nobody has looked at them. */
  readonly unjudged: number;
  readonly misses: readonly Miss[];
}

/** Only what lies in the judged range counts, and there neither captions nor what was judged optional, nor terms that came later. */
export function compareMentions(
  judged: Pick<
    JudgedMentions,
    'id' | 'range' | 'mentions' | 'or' | 'optional' | 'skip' | 'lookedFor'
  >,
  { text, mentions }: Pick<Reading, 'text' | 'mentions'>,
): MentionCount {
  const [from, to] = judged.range;
  const alternatives = judged.or ?? [];
  const isNamed = (mention: FoundMention) =>
    [...judged.mentions, ...alternatives].some((one) => isSame(one, mention));
  const uncounted = [...(judged.skip ?? []), ...(judged.optional ?? [])];
  const inRange = mentions
    .filter(
      ({ at: [start, end], kind }) =>
        kind !== 'caption' && kind !== 'credit' && start >= from && end <= to,
    )
    .filter((one) => isNamed(one) || !uncounted.some((other) => overlaps(other, one.at)));
  const found = inRange.filter(({ term }) => judged.lookedFor.has(term));
  const rightly = found.filter(isNamed);
  const recalled = judged.mentions.filter(
    (one) =>
      found.some((mention) => isSame(one, mention)) ||
      alternatives.some(
        (other) => overlaps(other, one) && found.some((mention) => isSame(other, mention)),
      ),
  );
  const isRecalled = new Set(recalled);
  const isRight = new Set(rightly);
  const wrong = found.filter((mention) => !isRight.has(mention));
  const checks = new Map(
    judged.mentions.map(([start, end, , check]) => [`${start} ${end}`, check]),
  );
  const inexact = found.filter(({ at: [start, end], isExact }) => {
    const check = checks.get(`${start} ${end}`);
    return !isExact || (check !== undefined && checksum(text.slice(start, end), 8) !== check);
  });
  const lost = judged.mentions.filter((one) => !isRecalled.has(one));
  return {
    id: judged.id,
    judged: judged.mentions.length,
    recalled: recalled.length,
    found: found.length,
    right: rightly.length,
    terms: termsOf(judged.mentions).size,
    termsRecalled: termsOf(recalled).size,
    inexact: inexact.length,
    unjudged: inRange.length - found.length,
    misses: [
      ...wrong.map((mention) => missOf(mention, judged.mentions)),
      ...lost
        .filter((one) => !wrong.some(({ at }) => overlaps(one, at)))
        .map(([start, end, term]): Miss => ({ kind: 'not found', at: [start, end], term })),
    ].toSorted((a, b) => a.at[0] - b.at[0]),
  };
}

function missOf({ at, term }: FoundMention, judged: readonly JudgedMention[]): Miss {
  const meant = judged.find((one) => overlaps(one, at));
  if (!meant) return { kind: 'wrongly found', at, term };
  return meant[2] === term
    ? { kind: 'other characters', at, term, instead: `${meant[0]}–${meant[1]}` }
    : { kind: 'another term', at, term, instead: meant[2] };
}

function isSame([start, end, term]: JudgedMention, { at, term: found }: FoundMention): boolean {
  return start === at[0] && end === at[1] && term === found;
}

function overlaps(a: readonly [number, number, ...unknown[]], b: typeof a): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function termsOf(mentions: readonly JudgedMention[]): ReadonlySet<string> {
  return new Set(mentions.map(([, , term]) => term));
}
