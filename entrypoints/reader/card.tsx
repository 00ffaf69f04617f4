/** Wires the card together: the pointer steps the hover machine, the machine opens and closes the host, the view is rendered into it. */
import { render } from 'preact';
import {
  IDLE,
  isPinned,
  shownMark,
  step,
  wakeAt,
  type Delays,
  type Hover,
  type HoverEvent,
  type Opening,
} from '../../core/card/hover.ts';
import cardStyle from '../../components/card.css?inline';
import mapStyle from '../../components/map.css?inline';
import { LanguageContext, type Language } from '../../components/language.ts';
import { CARD_NAME, CARD_TEXT, TermCard } from '../../components/TermCard.tsx';
import tokens from '../../components/tokens.css?inline';
import { CardHost, layOut, type Guest } from '../../page/card-host.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import { watchPointer } from '../../page/pointer.ts';
import { copyText } from '../../page/copy-text.ts';
import { boxesOf, elementAt, type Place } from '../../page/text-map.ts';
import type { CardContent, CardPage } from './card-page.ts';

/** A narrower window, in CSS px, has no room beside the words: the card is a sheet there, as it is under a finger. */
const SHEET_BELOW = 480;
/** A page that is never idle has no more than this taken off the shortest of the delays, in ms. */
const PREPARED_AFTER_MS = 50;
/** The card that is made for nobody is laid out so long before the first one is due, in ms: three frames. Whoever only passes by is gone by then. */
const LAID_OUT_MS = 50;
/** A card opens so many others, one from the other. */
const NESTED_MOST = 2;

export interface CardControl {
  /** Opens the card of a mark and moves the focus into it. */
  openByKey(mark: number): void;
  readonly isOpen: boolean;
  /** Keeps the open card until it is dismissed. */
  pin(): void;
  close(): void;
  /** Closes the card unless it is pinned: the page was read again. */
  letGo(): void;
  destroy(): void;
}

/** Opens the cards of a page's marks, until destroyed. */
export function openCards(
  highlighter: Highlighter,
  page: CardPage,
  language: Language,
  delays?: Delays,
): CardControl {
  const ended = new AbortController();
  const host = new CardHost(tokens + cardStyle + mapStyle);
  let state: Hover = IDLE;
  let mount: HTMLElement | undefined;
  /** What the card shows, and below it what it was opened from. */
  let stack: readonly CardContent[] = [];
  let place: Place | undefined;
  let isSheet = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer = { x: -1, y: -1 };
  let lastOver: Extract<HoverEvent, { kind: 'moved' }>['over'];
  let returnTo: HTMLElement | undefined;
  let isPrepared = false;
  /** A card for nobody, until it was laid out. */
  let spare: Guest | undefined;

  const send = (event: HoverEvent) => {
    if (event.kind === 'moved') lastOver = event.over;
    const old = state;
    state = step(state, event, performance.now(), delays);
    // As most moves do, which come with every frame: the timer runs on.
    if (state === old && event.kind === 'moved') return;
    const before = shownMark(old);
    const wasPinned = isPinned(old);
    const now = shownMark(state);
    if (now !== before || event.kind === 'opened') {
      if (now === undefined) hide();
      else show(now, event.kind === 'opened' ? event.by : 'rest');
    } else if (isPinned(state) !== wasPinned) draw();
    clearTimeout(timer);
    const wake = wakeAt(state);
    const lead = state.kind === 'waiting' && (spare || !isPrepared) ? LAID_OUT_MS : 0;
    // Browsers leave out parts of a ms, and what comes too early has to come again.
    if (wake !== undefined)
      timer = setTimeout(onTimer, Math.max(0, Math.ceil(wake - lead - performance.now())));
    if (state.kind === 'waiting') prepare(state.mark);
  };

  const onTimer = () => {
    if (state.kind === 'waiting' && spare) {
      layOut(spare);
      spare = undefined;
    }
    send({ kind: 'timer' });
    // The pointer may have come to rest on another mark while the card was leaving: it will not move again.
    if (state.kind === 'idle' && typeof lastOver === 'number')
      send({ kind: 'moved', over: lastOver, speed: 0 });
  };

  const show = (mark: number, by: Opening) => {
    const shown = page.contentOf(mark);
    if (!shown) {
      hide();
      state = IDLE;
      return;
    }
    const isByKey = by === 'key';
    hide(isByKey);
    page.opened(mark);
    stack = [shown.content];
    place = shown.place;
    isSheet = by === 'tap' || innerWidth < SHEET_BELOW;
    highlighter.light(place);
    const opened = (mount = host.open(elementAt(place), () => send({ kind: 'dismissed' })));
    dress(mount);
    mount.tabIndex = -1;
    mount.addEventListener('focusin', ({ relatedTarget: from }) => {
      if (from instanceof HTMLElement && !opened.contains(from)) returnTo = from;
    });
    mount.addEventListener('keydown', (event) => {
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.stopPropagation();
      opened.querySelector<HTMLElement>('.copy')?.click();
    });
    draw();
    position();
    if (isByKey) mount.focus({ preventScroll: true });
  };

  /** What the card is to those who see it, and to those who hear it. */
  const dress = (mount: HTMLElement) => {
    mount.className = 'frame';
    mount.setAttribute('role', 'dialog');
    mount.setAttribute('aria-labelledby', CARD_NAME);
    mount.setAttribute('aria-describedby', CARD_TEXT);
    mount.lang = language.tag;
    mount.dir = language.dir;
  };

  /** Makes a card once for nobody while the pointer first rests on a mark: else the first would come two frames later than the others. */
  const prepare = (mark: number) => {
    if (isPrepared) return;
    isPrepared = true;
    requestIdleCallback(
      () => {
        const shown = page.contentOf(mark);
        if (!shown) return;
        spare = host.make();
        dress(spare.mount);
        render(view(shown.content), spare.mount);
      },
      { timeout: PREPARED_AFTER_MS },
    );
  };

  /** Renders what is on top, and moves the focus to what a selector names. */
  const draw = (focus?: string) => {
    const shown = stack.at(-1);
    if (!mount || !shown) return;
    render(view(shown), mount);
    if (focus) mount.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  };

  const view = (shown: CardContent) => {
    const { id } = shown.term;
    const isMuted = page.isMuted(id);
    return (
      <LanguageContext.Provider value={language}>
        <TermCard
          key={stack.length}
          {...shown}
          page={{ ...shown.page, today: new Date().toISOString().slice(0, 10) }}
          isPinned={isPinned(state)}
          isMuted={isMuted}
          onOpen={stack.length > NESTED_MOST ? undefined : open}
          onBack={goBack}
          onPin={() => send({ kind: 'pinned' })}
          onCopy={copyText}
          onMute={async () => {
            const isKept = await page.mute(id, !isMuted);
            draw();
            return isKept;
          }}
          onReport={async () => {
            const asking = mount;
            const text = await page.report(shown);
            // Whoever writes in it need not hold the pointer over it.
            if (text && mount === asking && !isPinned(state)) send({ kind: 'pinned' });
            return text;
          }}
          onClose={() => send({ kind: 'dismissed' })}
        />
      </LanguageContext.Provider>
    );
  };

  const open = async (id: string) => {
    const before = stack;
    const top = before.at(-1);
    const next = top && (await page.contentOfEntry(id, top.term.name));
    if (!next) return false;
    // Meanwhile the card may have closed.
    if (stack !== before) return true;
    stack = [...before.slice(0, -1), { ...top, isLong: true }, next];
    draw('h2');
    return true;
  };

  const goBack = () => {
    const id = stack.at(-1)?.term.id ?? '';
    stack = stack.slice(0, -1);
    draw(`[data-term="${id}"]`);
  };

  const hide = (isReplaced = false) => {
    const hadFocus = host.hasFocus;
    if (mount) render(null, mount);
    mount = undefined;
    place = undefined;
    stack = [];
    highlighter.light();
    host.close();
    if (isReplaced) return;
    if (hadFocus) returnTo?.focus({ preventScroll: true });
    returnTo = undefined;
  };

  const position = () => {
    const boxes = place ? boxesOf(place) : [];
    const near = boxes.find((box) => pointer.y >= box.top && pointer.y <= box.bottom) ?? boxes[0];
    if (near) host.moveTo(boxes, near, isSheet);
  };

  const follow = (event: Event) => {
    if (!place || host.holds(event)) return;
    const isSeen = boxesOf(place).some((box) => box.bottom > 0 && box.top < window.innerHeight);
    if (!isSeen) send({ kind: 'strayed' });
    // A sheet stays where it is; what is read moves on beside it.
    else if (!isSheet || event.type === 'resize') position();
  };

  watchPointer(
    {
      markAt(x, y) {
        pointer = { x, y };
        return highlighter.markAt(x, y);
      },
      heldAt: (x, y) => page.heldAt(x, y),
      isCard: (event) => host.holds(event),
      box: () => host.box,
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
      if (!isPinned(state)) send({ kind: 'pinned' });
    },
    close: () => send({ kind: 'dismissed' }),
    letGo: () => send({ kind: 'strayed' }),
    destroy() {
      ended.abort();
      clearTimeout(timer);
      hide();
    },
  };
}
