/** What the bench makes of what it sees of card, panel and pointer, and the page and pack that it makes up for them. */
import { describe, expect, it } from 'vitest';
import { compileAll } from '../../tools/knowledge/build.ts';
import { sinceDelay } from '../../tools/bench/interaction/card.ts';
import { fillTerms, makePageOf } from '../../tools/bench/interaction/many-terms.ts';
import { movesIn } from '../../tools/bench/interaction/moves.ts';
import { tasksBetween } from '../../tools/bench/interaction/panel.ts';
import { addedBy, countLate } from '../../tools/bench/interaction/report.ts';
import type { TraceEvent } from '../../tools/bench/trace.ts';

const OURS = 'chrome-extension://abc/reader.js';

/** From and to are in microseconds; the CPU is half of the time. */
function event(
  name: string,
  from: number,
  to: number,
  data: NonNullable<TraceEvent['args']>['data'] = {},
  tid = 1,
): TraceEvent {
  const dur = to - from;
  return { name, ph: 'X', pid: 1, tid, ts: from, dur, tdur: dur / 2, args: { data } };
}

describe('of a trace of the pointer’s moves', () => {
  const listener = (from: number, to: number, url = OURS) => [
    event('EventDispatch', from - 1, to + 1, { type: 'pointermove' }),
    event('FunctionCall', from, to, { url }),
  ];
  const cases: readonly (readonly [string, readonly TraceEvent[], readonly number[]])[] = [
    ['each call of our listener is a move', [...listener(10, 40), ...listener(100, 150)], [30, 50]],
    [
      'what it leaves to the frame belongs to the move',
      [
        ...listener(10, 40),
        event('FireAnimationFrame', 59, 80),
        event('FunctionCall', 60, 70, { url: OURS }),
      ],
      [40],
    ],
    ['a listener of somebody else’s is no move', listener(10, 40, 'https://page.example/'), []],
    [
      'a listener for something else is no move',
      [
        event('EventDispatch', 9, 41, { type: 'keydown' }),
        event('FunctionCall', 10, 40, { url: OURS }),
      ],
      [],
    ],
    [
      'a timer is no part of a move',
      [
        ...listener(10, 40),
        event('TimerFire', 59, 80),
        event('FunctionCall', 60, 70, { url: OURS }),
      ],
      [30],
    ],
    [
      'nor is what another thread does meanwhile',
      [
        event('EventDispatch', 9, 41, { type: 'pointermove' }),
        event('FunctionCall', 10, 40, { url: OURS }, 2),
      ],
      [],
    ],
  ];

  it.each(cases)('%s', (_, events, moves) => {
    expect(movesIn(events, (url) => url === OURS)).toEqual(moves);
  });
});

describe('of a trace of the panel', () => {
  const stamp = (message: string, at: number) => event('TimeStamp', at, at, { message });

  it('the tasks of its thread count between beginning and end, in ms', () => {
    const events = [
      event('RunTask', 0, 50_000),
      stamp('begun', 60_000),
      event('RunTask', 70_000, 110_000),
      event('RunTask', 70_000, 90_000, {}, 2),
      stamp('ended', 120_000),
      event('RunTask', 130_000, 190_000),
    ];
    expect(tasksBetween(events, 'begun', 'ended')).toEqual([{ time: 40, cpu: 20 }]);
  });

  it('without a beginning there is no answer', () => {
    expect(() => tasksBetween([stamp('ended', 1)], 'begun', 'ended')).toThrow('does not say when');
  });

  it('a task is long by its CPU, whatever it waited for', () => {
    const tasks = [
      { time: 40, cpu: 20 },
      { time: 40, cpu: 2 },
    ];
    expect(countLate({ entries: 1, height: 1, tasks })).toBe(1);
  });
});

describe('a card', () => {
  it('is there with the frame that comes after it was placed', () => {
    expect(sinceDelay({ rested: 1_000, placed: 1_304, frame: 1_316, painted: 1_320 })).toEqual({
      placed: 4,
      frame: 16,
      rendering: 4,
    });
  });

  it('is not there before it was placed, whatever the frame’s own time', () => {
    const seen = sinceDelay({ rested: 1_000, placed: 1_330, frame: 1_316, painted: 1_335 });
    expect(seen.frame).toBe(30);
    expect(seen.rendering).toBe(5);
  });
});

describe('layout shift', () => {
  const shifted = (value: number) => ({ value, count: 1 });
  const page = { id: 'page', opened: 1, pinned: 1 };

  it('is ours where the page alone has less of it', () => {
    expect(addedBy({ ...page, ours: shifted(0.5), nothing: shifted(0.25) })).toBe(0.25);
  });

  it('is not less than none', () => {
    expect(addedBy({ ...page, ours: shifted(0.25), nothing: shifted(0.5) })).toBe(0);
  });
});

describe('the page and the pack of many terms', () => {
  const [compiled] = compileAll().packs;
  if (!compiled) throw new Error('There is no pack.');
  const { pack } = compiled;

  it('fills the pack up with copies, each with an id, a name and a form of its own', () => {
    const filled = fillTerms(
      {
        id: ['a', 'b'],
        name: ['A', 'B'],
        kind: ['person', 'place'],
        forms: [['A'], ['B']],
        short: ['One.', 'Two.'],
        sources: [['s1'], ['s1']],
      },
      7,
    );
    for (const column of Object.values(filled)) expect(column).toHaveLength(7);
    expect(new Set(filled.id).size).toBe(7);
    expect(new Set(filled.name).size).toBe(7);
    expect(filled.forms[4]).toEqual([filled.name[4]]);
    expect(filled.short[4]).toBe('One.');
  });

  it('mentions as many terms as were asked for, each in a paragraph', () => {
    const html = makePageOf(pack, 50).bytes.toString();
    const paragraphs = html.match(/<p>.*<\/p>/g)?.slice(1) ?? [];
    expect(paragraphs).toHaveLength(50);
    const forms = pack.terms.flatMap((term) => term.forms.map(({ text }) => text));
    expect(paragraphs.filter((one) => !forms.some((form) => one.includes(form)))).toEqual([]);
  });

  it('says so where the pack has not so many', () => {
    expect(() => makePageOf(pack, 100_000)).toThrow('The pack has but');
  });
});
