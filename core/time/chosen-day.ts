/** Decides which day a page was published, where several places on it say one: by what is trusted, and what agrees. */
import type { DateOrigin, Published, ReadDay } from '../article.ts';

/** What one place says. */
export interface DayClaim extends ReadDay {
  /** How much it is trusted alone: 1 a little, 3 as good as any. */
  readonly trust: number;
  /** Whether it is the day in the world's time and not the publisher's: off by one, in the evening or the morning. */
  readonly isInWorldTime?: boolean;
}

/** The web has no articles from before this year. */
const FIRST_YEAR = '1990';
const SURE = 3;
const DAY_MS = 86_400_000;

/** A real day is believed from 1990 on, and up to `today` and a day of time zones. Both are ISO 8601. */
export function isPlausible(day: string, today: string): boolean {
  return day >= FIRST_YEAR && daysBetween(today, day) <= 1;
}

/**
 * The day that the more trusted claims agree on; neighbouring days agree, for time zones. Undefined where as much speaks for
 * another day. Of neighbours the first claim is taken; but in place of the world's time an address, which is in the publisher's
 * calendar. What the places that agree say differently is unsure.
 */
export function choosePublished(claims: readonly DayClaim[]): Published | undefined {
  const weigh = (all: readonly DayClaim[]) => {
    // A place that says the same twice has one vote.
    const votes = new Map<DateOrigin, number>();
    for (const { from, trust } of all) votes.set(from, Math.max(trust, votes.get(from) ?? 0));
    return [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  };
  let best: { readonly group: readonly DayClaim[]; readonly weight: number } | undefined;
  let against = 0;
  for (const claim of claims) {
    const agrees = (other: DayClaim) => Math.abs(daysBetween(claim.day, other.day)) <= 1;
    const group = claims.filter(agrees);
    const weight = weigh(group);
    if (best && weight <= best.weight) continue;
    best = { group, weight };
    against = weigh(claims.filter((other) => !agrees(other)));
  }
  if (!best || against >= best.weight) return undefined;
  const { group, weight } = best;
  const [first] = group;
  if (!first) return undefined;
  const address = group.find((claim) => claim.from === 'url');
  const isBacked = group.some((claim) => !claim.isInWorldTime && claim.day === first.day);
  const chosen = (!isBacked && address) || first;
  const { day, from } = chosen;
  const isEven = chosen === address || group.every((claim) => claim.day === day);
  const isSure = weight >= SURE && against * 2 <= weight && isEven;
  return { day, from, ...(!isSure && { isUnsure: true }) };
}

/** The latest revision after the day of publication that is plausible; the first place that says one is asked. */
export function chooseModified(
  claims: readonly ReadDay[],
  published: Published | undefined,
): ReadDay | undefined {
  const [first] = claims.filter(({ day }) => !published || day > published.day);
  return first && { day: first.day, from: first.from };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
