/** The side panel with a long list, scrolled by the wheel from its top to its end: what its main thread is kept busy with meanwhile. */
import type { Page } from 'puppeteer-core';
import { tabOf } from '../../browsers/extension-browser.ts';
import type { BenchPage } from '../pages.ts';
import { startTrace, stopTrace, type TraceEvent } from '../trace.ts';
import type { Rival } from '../visits.ts';
import { onPage, pause } from './open.ts';

/** A panel as Chromium opens it on a laptop, in CSS px. */
const SIZE = { width: 360, height: 900 };
/** One notch of a wheel, in CSS px, and the time to the next, in ms: as fast as frames come. */
const NOTCH = 120;
const NOTCH_MS = 16;
/** For what comes after the last notch. */
const SETTLE_MS = 300;
/** A frame at sixty in a second, which a longer task makes late. */
export const FRAME_MS = 16;

/** Says in a trace which thread is the panel's, from when to when. */
const BEGUN = 'context-notes-bench-begun';
const ENDED = 'context-notes-bench-ended';

export interface Scrolled {
  readonly entries: number;
  /** CSS px from the top of the panel to its end. */
  readonly height: number;
  /** Of every task on the panel's main thread while it was scrolled, in ms. */
  readonly tasks: readonly PanelTask[];
}

/** In ms. */
export interface PanelTask {
  readonly time: number;
  /** Less than the time where other work had the processor. */
  readonly cpu: number;
}

/** Opens the panel for a page on which much is found, in a tab of its own, and scrolls it. */
export async function scrollPanels(
  rival: Rival,
  page: BenchPage,
  times: number,
  tell: () => void,
): Promise<readonly Scrolled[]> {
  return onPage(rival, page, async ({ tab }) => {
    const { extension } = rival;
    const address = `sidepanel.html?tab=${await tabOf(extension, tab)}`;
    const scrolled: Scrolled[] = [];
    for (let i = 0; i < times; i++) {
      const panel = await extension.openExtensionPage(address);
      try {
        await panel.setViewport(SIZE);
        await panel.bringToFront();
        await panel.waitForSelector('.glossary');
        await pause(SETTLE_MS);
        scrolled.push(await scroll(panel));
      } finally {
        await panel.close();
      }
      tell();
    }
    return scrolled;
  });
}

async function scroll(panel: Page): Promise<Scrolled> {
  const session = await panel.createCDPSession();
  await panel.mouse.move(SIZE.width / 2, SIZE.height / 2);
  await pause(SETTLE_MS);
  await startTrace(session);
  await stamp(panel, BEGUN);
  while (!(await isAtEnd(panel))) {
    for (let i = 0; i < 10; i++) {
      await panel.mouse.wheel({ deltaY: NOTCH });
      await pause(NOTCH_MS);
    }
  }
  await pause(SETTLE_MS);
  await stamp(panel, ENDED);
  const events = await stopTrace(session);
  const { entries, height } = await panel.evaluate(() => ({
    entries: document.querySelectorAll('.glossary > li').length,
    height: document.documentElement.scrollHeight,
  }));
  return { entries, height, tasks: tasksBetween(events, BEGUN, ENDED) };
}

async function isAtEnd(panel: Page): Promise<boolean> {
  return panel.evaluate(() => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    return scrollTop + clientHeight >= scrollHeight - 1;
  });
}

async function stamp(panel: Page, name: string): Promise<void> {
  await panel.evaluate((said) => console.timeStamp(said), name);
}

/** All tasks of the thread that stamped its beginning and end into the trace, between the two. */
export function tasksBetween(
  events: readonly TraceEvent[],
  begun: string,
  ended: string,
): readonly PanelTask[] {
  const find = (said: string) => events.find(({ args }) => args?.data?.message === said);
  const from = find(begun);
  const to = find(ended);
  if (!from || !to) throw new Error('The trace does not say when the panel was scrolled.');
  return events
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'RunTask' && pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
    )
    .map(({ dur = 0, tdur = dur }) => ({ time: dur / 1_000, cpu: tdur / 1_000 }));
}
