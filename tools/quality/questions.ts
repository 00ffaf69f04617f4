/** Whether the pack answers the questions that readers ask: which of its entries do, and whether what a person judged to be the heart of the answer stands in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Pack } from '../../core/pack/pack.ts';
import { ROOT } from '../builds.ts';

/** A question with an answer, beside the repository. */
export interface AskedQuestion {
  readonly id: string;
  /** Whether its answer says that sources disagree. */
  readonly isDisputed: boolean;
}

/** What a person judged to answer a question. */
export interface JudgedAnswer {
  readonly id: string;
  /** `terms/songbun`, `notes/…`, `events/…`, `figures/…`. */
  readonly entries: readonly string[];
  /** The heart of the answer, in the words of those entries. */
  readonly facts: readonly string[];
  /** That sources disagree, or what limits them, in the words of those entries. */
  readonly disagreement?: readonly string[];
  /** What of the answer the pack does not say, and why that may be. */
  readonly leftOut?: string;
}

export interface AnswerCount {
  readonly asked: number;
  readonly answered: number;
  /** Of those whose answer says that sources disagree. */
  readonly disputed: number;
  readonly disputedSaid: number;
  /** Per question, what is missing. */
  readonly misses: readonly { readonly id: string; readonly says: string }[];
}

export const QUESTIONS = join(
  resolve(ROOT, process.env.CONTEXT_NOTES_SHARED ?? '../shared'),
  'articles/questions.jsonl',
);

/** All of them; undefined where there are none. */
export function readQuestions(): readonly AskedQuestion[] | undefined {
  if (!existsSync(QUESTIONS)) return undefined;
  return readFileSync(QUESTIONS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly disagreement?: string })
    .map(({ id, disagreement }) => ({ id, isDisputed: disagreement !== undefined }));
}

export function readJudgedAnswers(): readonly JudgedAnswer[] {
  const path = join(ROOT, 'test/quality/questions/answers.json');
  return JSON.parse(readFileSync(path, 'utf8')) as readonly JudgedAnswer[];
}

export function compareAnswers(
  pack: Pack,
  asked: readonly AskedQuestion[],
  judged: readonly JudgedAnswer[],
): AnswerCount {
  const texts = textsOf(pack);
  const misses = asked.flatMap(({ id, isDisputed }) => {
    const answer = judged.find((one) => one.id === id);
    const missing = answer
      ? [
          ...missingIn(answer, texts),
          ...(isDisputed && !answer.disagreement?.length
            ? ['no entry is named for what is disputed']
            : []),
        ]
      : ['nobody has judged which entries answer it'];
    return missing.map((says) => ({ id, says }));
  });
  const isMissed = (id: string) => misses.some((miss) => miss.id === id);
  const disputed = asked.filter(({ isDisputed }) => isDisputed);
  return {
    asked: asked.length,
    answered: asked.filter(({ id }) => !isMissed(id)).length,
    disputed: disputed.length,
    disputedSaid: disputed.filter(({ id }) => !isMissed(id)).length,
    misses,
  };
}

/** What of a judged answer the pack does not bear out, each in a clause; none where it is all there. */
export function missingIn(
  { entries, facts, disagreement = [] }: JudgedAnswer,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const shipped = plain(entries.map((entry) => texts.get(entry) ?? '').join('\n'));
  return [
    ...entries.filter((entry) => !texts.has(entry)).map((entry) => `there is no ${entry}`),
    ...[...facts, ...disagreement]
      .filter((words) => !shipped.includes(plain(words)))
      .map((words) => `‘${words}’ stands in none of ${entries.join(', ')}`),
  ];
}

/** What the pack shows of each entry, by folder and id. */
export function textsOf({ terms, notes, events, figures }: Pack): ReadonlyMap<string, string> {
  const join = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join('\n');
  const past = (was: readonly { readonly text: string }[] = []) => was.map(({ text }) => text);
  return new Map([
    ...terms.map(({ id, name, short, long, was }): [string, string] => [
      `terms/${id}`,
      join(name, short, long, ...past(was)),
    ]),
    ...notes.map(({ id, title, text, was }): [string, string] => [
      `notes/${id}`,
      join(title, ...text, ...past(was)),
    ]),
    ...events.map(({ id, date, title, text }): [string, string] => [
      `events/${id}`,
      join(date, title, text),
    ]),
    ...figures.map(({ id, title, note, estimates }): [string, string] => [
      `figures/${id}`,
      join(
        title,
        note,
        ...estimates.map(({ date, text, by, via }) => [date, text, by, via].join(' · ')),
      ),
    ]),
  ]);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
