/** The browser's own trace: what its threads did, and when. */
import type { CDPSession } from 'puppeteer-core';

export interface TraceEvent {
  readonly name: string;
  /** 'X' is an event with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The thread's CPU in that time; undefined where the system does not tell. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      /** What kind of event a listener was called for. */
      readonly type?: string;
      /** What a script has stamped into the trace. */
      readonly message?: string;
    };
  };
}

/** What the browser is asked to write down. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'v8',
];

/** Begins the trace; of a page’s own session, too, it is one of the whole browser. */
export async function startTrace(session: CDPSession): Promise<void> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
}

/** Ends it, and gives what it holds. */
export async function stopTrace(session: CDPSession): Promise<readonly TraceEvent[]> {
  const complete = new Promise<string>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ stream }) => {
      if (stream === undefined) reject(new Error('The browser gave no trace.'));
      else resolve(stream);
    });
  });
  await session.send('Tracing.end');
  const handle = await complete;
  const pieces: string[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle });
    pieces.push(base64Encoded ? Buffer.from(data, 'base64').toString() : data);
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return (JSON.parse(pieces.join('')) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}
