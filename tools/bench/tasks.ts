/**
 * The tasks in which scripts of ours run, read off the browser's own trace. The page has no script, so whatever script runs on its
 * main thread is the extension's; what the browser does in the same task for itself (parsing, layout, painting) is not counted,
 * unless our script made it do so.
 */
import type { TraceEvent } from './trace.ts';

/** One task, in ms. */
export interface OwnTask {
  /** Since the first script of ours began. */
  readonly at: number;
  readonly ours: number;
  readonly whole: number;
  /** CPU of `ours`: less, where other work had the processor in between. */
  readonly cpu: number;
  /** Of `ours`, collecting garbage. */
  readonly collecting: number;
}

export interface Tasks {
  readonly own: readonly OwnTask[];
  /** The browser's own longest task on the same thread, with nothing of ours in it, in ms. */
  readonly longestOther: number;
}

const TASK = 'RunTask';
const SCRIPTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'FireIdleCallback',
  'TimerFire',
  'FireAnimationFrame',
  'v8.run',
  'v8.callFunction',
  'v8.compile',
]);
const COLLECTIONS = new Set(['MinorGC', 'MajorGC']);
/** What the browser does for itself. */
const BROWSERS = new Set([
  'ParseHTML',
  'ParseAuthorStyleSheet',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
  'HitTest',
]);

/** `base` is the address that the extension's scripts begin with. */
export function tasksOf(events: readonly TraceEvent[], base: string): Tasks {
  const first = events
    .filter(({ args }) => args?.data?.url?.startsWith(base))
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .reduce<TraceEvent | undefined>(
      (earliest, event) => (earliest && earliest.ts <= event.ts ? earliest : event),
      undefined,
    );
  if (!first) throw new Error('The trace holds no script of the extension.');
  const lasting = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const own: OwnTask[] = [];
  let longestOther = 0;
  for (let i = 0; i < lasting.length; i++) {
    const task = lasting[i] as TraceEvent;
    if (task.name !== TASK) continue;
    const end = endOf(task);
    let isOurs = false;
    let browsers = 0;
    let browsersCpu = 0;
    let collecting = 0;
    let collectedTo = task.ts;
    // Only what is outermost counts: what our script has the browser do is ours.
    let coveredTo = task.ts;
    for (i++; i < lasting.length && (lasting[i] as TraceEvent).ts < end; i++) {
      const event = lasting[i] as TraceEvent;
      if (COLLECTIONS.has(event.name) && event.ts >= collectedTo) {
        collecting += event.dur ?? 0;
        collectedTo = endOf(event);
      }
      if (event.ts < coveredTo) continue;
      const isScript = SCRIPTS.has(event.name);
      if (!isScript && !BROWSERS.has(event.name)) continue;
      if (isScript) isOurs = true;
      else {
        browsers += event.dur ?? 0;
        browsersCpu += event.tdur ?? 0;
      }
      coveredTo = endOf(event);
    }
    i--;
    const whole = (task.dur ?? 0) / 1_000;
    if (isOurs) {
      own.push({
        at: (task.ts - first.ts) / 1_000,
        ours: whole - browsers / 1_000,
        whole,
        cpu: ((task.tdur ?? 0) - browsersCpu) / 1_000,
        collecting: collecting / 1_000,
      });
    } else longestOther = Math.max(longestOther, whole);
  }
  return { own, longestOther };
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
