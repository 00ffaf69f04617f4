/** Sorts the caveats that the reader found by what a person judged of them: right, wrong, or not judged yet. */
import type { JudgedCaveat, JudgedCaveats } from './judged.ts';
import { checksum } from './judged.ts';
import type { FoundCaveat, Reading, Stretch } from './reading.ts';

export interface WrongCaveat extends FoundCaveat {
  /** In a word or two, as it was judged. */
  readonly because: string;
}

export interface PrecisionCount {
  readonly id: string;
  readonly about: Reading['page']['about'];
  /** Whether the page is recognised, so that its caveats are shown without being asked for. */
  readonly isShown: boolean;
  readonly right: readonly FoundCaveat[];
  readonly wrong: readonly WrongCaveat[];
  readonly unjudged: readonly FoundCaveat[];
}

export function comparePrecision(
  judged: Pick<JudgedCaveats, 'id' | 'caveats'>,
  { page, isRecognised, caveats }: Pick<Reading, 'page' | 'isRecognised' | 'caveats'>,
): PrecisionCount {
  const right: FoundCaveat[] = [];
  const wrong: WrongCaveat[] = [];
  const unjudged: FoundCaveat[] = [];
  for (const caveat of caveats) {
    const judgement = judgementOf(caveat, judged.caveats);
    if (!judgement) unjudged.push(caveat);
    else if (judgement[4] === 'right') right.push(caveat);
    else wrong.push({ ...caveat, because: judgement[6] ?? '' });
  }
  return { id: judged.id, about: page.about, isShown: isRecognised, right, wrong, unjudged };
}

/** Of a quote that was judged, this much must be in both, so that a clause cut a little differently need not be judged again. */
const IN_BOTH = 0.5;

/** What was judged of the same rule's words at this place, the nearest first. A rule's sentence is judged with it, so that another rule's judgement says nothing. */
function judgementOf(
  { at, rule, kind }: FoundCaveat,
  judged: readonly JudgedCaveat[],
): JudgedCaveat | undefined {
  const [best] = judged
    .filter(([, , itsKind, itsRule]) => itsKind === kind && itsRule === rule)
    .map((one) => ({ one, common: commonShare(at, [one[0], one[1]]) }))
    .filter(({ common }) => common >= IN_BOTH)
    .toSorted((a, b) => b.common - a.common);
  return best?.one;
}

/** What two stretches share, of what they cover together. */
function commonShare(a: Stretch, b: Stretch): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return Math.max(0, common) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** The row to put into the page's judgement, its verdict still to be chosen. */
export function rowToJudge({ at: [start, end], kind, rule }: FoundCaveat, text: string): string {
  return JSON.stringify([
    start,
    end,
    kind,
    rule,
    'right | wrong',
    checksum(text.slice(start, end), 8),
  ]);
}
