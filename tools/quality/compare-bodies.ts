/** Compares the body that the reader found with the one that a person marked, word by word. */
import { cutWords } from '../../core/text/words.ts';
import type { JudgedBody } from './judged.ts';
import type { Reading, Stretch } from './reading.ts';

/** Counts of words; what was judged optional is in none of them. */
export interface BodyCount {
  readonly id: string;
  /** In the judged body. */
  readonly judged: number;
  /** Of these, those that the reader has as body. */
  readonly covered: number;
  /** In the reader's body. */
  readonly ours: number;
  /** Of these, those that are not of the judged body. */
  readonly foreign: number;
  /** The longest stretches left out and let in. */
  readonly missed: readonly Stretch[];
  readonly strange: readonly Stretch[];
}

/** Captions and credits are told apart by the reader and are no body. */
export function compareBody(
  judged: Pick<JudgedBody, 'id' | 'body' | 'optional'>,
  { text, nodeEnds, blocks }: Pick<Reading, 'text' | 'nodeEnds' | 'blocks'>,
): BodyCount {
  const own = blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'credit')
    .flatMap(({ runs }) => runs);
  const isJudged = markAll(text.length, judged.body);
  const isOptional = markAll(text.length, judged.optional ?? []);
  const isOurs = markAll(text.length, own);
  const count = { judged: 0, covered: 0, ours: 0, foreign: 0 };
  const missed: Stretch[] = [];
  const strange: Stretch[] = [];
  for (const [start, end] of wordsBetween(text, nodeEnds)) {
    if (isOptional[start] && !isJudged[start]) continue;
    if (isJudged[start]) {
      count.judged++;
      if (isOurs[start]) count.covered++;
      else missed.push([start, end]);
    }
    if (isOurs[start]) {
      count.ours++;
      if (!isJudged[start]) {
        count.foreign++;
        strange.push([start, end]);
      }
    }
  }
  return { id: judged.id, ...count, missed: joined(missed), strange: joined(strange) };
}

/** The places of all words. Nothing stands between two blocks in a page's text, so that words are cut in each text node alone. */
function wordsBetween(text: string, nodeEnds: readonly number[]): readonly Stretch[] {
  let from = 0;
  return nodeEnds.flatMap((to) => {
    const { starts, ends } = cutWords(text.slice(from, to));
    const offset = from;
    from = to;
    return starts.map((start, i): Stretch => [start + offset, (ends[i] ?? start) + offset]);
  });
}

function markAll(length: number, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [start, end] of stretches) marks.fill(1, start, end);
  return marks;
}

/** Words this near to each other, in characters, are shown as one stretch. */
const NEAR = 12;

/** The longest first. */
function joined(words: readonly Stretch[]): readonly Stretch[] {
  const stretches: [number, number][] = [];
  for (const [start, end] of words) {
    const last = stretches.at(-1);
    if (last && start - last[1] <= NEAR) last[1] = end;
    else stretches.push([start, end]);
  }
  return stretches.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
}
