/** Which tasks the bench takes for the extension's, and how much of each. */
import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../tools/bench/tasks.ts';
import type { TraceEvent } from '../../tools/bench/trace.ts';

const BASE = 'chrome-extension://abc/';

/** From and to are in ms; the CPU is half of the time. */
function event(name: string, from: number, to: number, url?: string, tid = 1): TraceEvent {
  const dur = (to - from) * 1_000;
  const args = url === undefined ? {} : { args: { data: { url } } };
  return { name, ph: 'X', pid: 1, tid, ts: from * 1_000, dur, tdur: dur / 2, ...args };
}

const GATE = [event('RunTask', 0, 10), event('EvaluateScript', 0, 10, `${BASE}gate.js`)] as const;

describe('of a trace', () => {
  const cases: readonly (readonly [string, readonly TraceEvent[], readonly number[]])[] = [
    ['a task with a script in it is ours, with all of its time', [], [10]],
    [
      'what the browser lays out of itself in the same task is taken off',
      [event('RunTask', 20, 90), event('FunctionCall', 20, 30), event('Layout', 40, 90)],
      [10, 20],
    ],
    [
      'a layout that our script has forced is ours',
      [event('RunTask', 20, 90), event('FunctionCall', 20, 90), event('Layout', 40, 90)],
      [10, 70],
    ],
    [
      'a task without a script is the browser’s',
      [event('RunTask', 20, 90), event('Layout', 20, 90)],
      [10],
    ],
    [
      'another thread is no business of ours',
      [event('RunTask', 20, 90, undefined, 2), event('FunctionCall', 20, 90, undefined, 2)],
      [10],
    ],
  ];

  it.each(cases)('%s', (_, events, ours) => {
    const { own } = tasksOf([...GATE, ...events], BASE);
    expect(own.map((task) => task.ours)).toEqual(ours);
  });

  it('the longest task without a script is told as the browser’s own', () => {
    const others = [event('RunTask', 20, 25), event('RunTask', 30, 90)];
    expect(tasksOf([...GATE, ...others], BASE).longestOther).toBe(60);
  });

  it('CPU and garbage are told beside the time', () => {
    const events = [
      event('RunTask', 20, 40),
      event('RunMicrotasks', 20, 40),
      event('MinorGC', 25, 28),
    ];
    const [, task] = tasksOf([...GATE, ...events], BASE).own;
    expect(task).toEqual({ at: 20, ours: 20, whole: 20, cpu: 10, collecting: 3 });
  });

  it('without any script of the extension there is no answer', () => {
    expect(() => tasksOf([event('RunTask', 0, 10)], BASE)).toThrow('no script of the extension');
  });
});
