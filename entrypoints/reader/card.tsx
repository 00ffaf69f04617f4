/** Wires the card together: the pointer steps the hover machine, the machine opens and closes the host, the view is rendered into it. */
import { render } from 'preact';
import type { TermFound } from '../../core/briefing.ts';
import {
  IDLE,
  shownMark,
  step,
  wakeAt,
  type Delays,
  type Hover,
  type HoverEvent,
} from '../../core/hover.ts';
import type { Source } from '../../core/pack.ts';
import type { PlaceMap } from '../../core/place-map.ts';
import cardStyle from '../../components/card.css?inline';
import mapStyle from '../../components/map.css?inline';
import { LanguageContext, type Language } from '../../components/language.ts';
import { CARD_NAME, CARD_TEXT, TermCard } from '../../components/TermCard.tsx';
import type { PageFacts } from '../../components/Why.tsx';
import tokens from '../../components/tokens.css?inline';
import { CardHost } from '../../page/card-host.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import { watchPointer } from '../../page/pointer.ts';
import { boxesOf } from '../../page/text-map.ts';

export interface CardContent {
  readonly found: TermFound;
  readonly text: string;
  readonly form: string;
  readonly map: PlaceMap | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly page: Omit<PageFacts, 'today'>;
}

export interface CardControl {
  /** Opens the card of a mark and moves the focus into it. */
  openByKey(mark: number): void;
  readonly isOpen: boolean;
  /** Keeps the open card until it is dismissed. */
  pin(): void;
  close(): void;
  destroy(): void;
}

/** `content` gives what the card of a mark shows, or undefined where the mark is gone. */
export function openCards(
  highlighter: Highlighter,
  content: (mark: number) => CardContent | undefined,
  language: Language,
  delays?: Delays,
): CardControl {
  const ended = new AbortController();
  const host = new CardHost(tokens + cardStyle + mapStyle);
  let state: Hover = IDLE;
  let mount: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer = { x: -1, y: -1 };
  let lastOver: Extract<HoverEvent, { kind: 'moved' }>['over'];
  let returnTo: HTMLElement | undefined;

  const send = (event: HoverEvent) => {
    if (event.kind === 'moved') lastOver = event.over;
    const before = shownMark(state);
    state = step(state, event, performance.now(), delays);
    const now = shownMark(state);
    if (now !== before || event.kind === 'opened') {
      if (now === undefined) hide();
      else show(now, event.kind === 'opened' && event.by === 'key');
    }
    clearTimeout(timer);
    const wake = wakeAt(state);
    if (wake !== undefined) timer = setTimeout(onTimer, Math.max(0, wake - performance.now()));
  };

  const onTimer = () => {
    send({ kind: 'timer' });
    // The pointer may have come to rest on another mark while the card was leaving: it will not move again.
    if (state.kind === 'idle' && typeof lastOver === 'number')
      send({ kind: 'moved', over: lastOver, speed: 0 });
  };

  const show = (mark: number, isByKey: boolean) => {
    const shown = content(mark);
    const place = highlighter.placeAt(mark);
    if (!shown || !place) {
      hide();
      state = IDLE;
      return;
    }
    hide(isByKey);
    highlighter.light(place);
    mount = host.open(() => send({ kind: 'dismissed' }));
    mount.className = 'frame';
    mount.setAttribute('role', 'dialog');
    mount.setAttribute('aria-labelledby', CARD_NAME);
    mount.setAttribute('aria-describedby', CARD_TEXT);
    mount.lang = 'en';
    mount.tabIndex = -1;
    render(
      <LanguageContext.Provider value={language}>
        <TermCard
          {...shown}
          page={{ ...shown.page, today: new Date().toISOString().slice(0, 10) }}
          onClose={() => send({ kind: 'dismissed' })}
        />
      </LanguageContext.Provider>,
      mount,
    );
    position();
    if (isByKey) {
      if (document.activeElement instanceof HTMLElement) returnTo ??= document.activeElement;
      mount.focus({ preventScroll: true });
    }
  };

  const hide = (isReplaced = false) => {
    if (mount) render(null, mount);
    mount = undefined;
    highlighter.light();
    host.close();
    if (isReplaced) return;
    returnTo?.focus({ preventScroll: true });
    returnTo = undefined;
  };

  const position = () => {
    const mark = shownMark(state);
    const place = mark === undefined ? undefined : highlighter.placeAt(mark);
    const boxes = place ? boxesOf(place) : [];
    const near = boxes.find((box) => pointer.y >= box.top && pointer.y <= box.bottom) ?? boxes[0];
    if (near) host.moveTo(boxes, near);
  };

  const follow = (event: Event) => {
    if (!host.isOpen || host.holds(event)) return;
    const mark = shownMark(state);
    const place = mark === undefined ? undefined : highlighter.placeAt(mark);
    const isGone =
      !place || !boxesOf(place).some((box) => box.bottom > 0 && box.top < window.innerHeight);
    if (isGone) send({ kind: 'dismissed' });
    else position();
  };

  watchPointer(
    {
      markAt(x, y) {
        pointer = { x, y };
        return highlighter.markAt(x, y);
      },
      isCard: (event) => host.holds(event),
      isOpen: () => host.isOpen,
    },
    send,
    ended.signal,
  );
  const options = { capture: true, passive: true, signal: ended.signal } as const;
  window.addEventListener('scroll', follow, options);
  window.addEventListener('resize', follow, options);

  return {
    openByKey: (mark) => send({ kind: 'opened', mark, by: 'key' }),
    get isOpen() {
      return host.isOpen;
    },
    pin() {
      const mark = shownMark(state);
      // What was opened by a tap stays.
      if (mark !== undefined) state = { kind: 'showing', mark, by: 'tap' };
    },
    close: () => send({ kind: 'dismissed' }),
    destroy() {
      ended.abort();
      clearTimeout(timer);
      hide();
    },
  };
}
