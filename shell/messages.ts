/**
 * Everything that crosses a context boundary. If it is not here, it does not cross.
 *
 * The extension's API is a parameter, so that the reader, whose bytes every page pays for, needs no polyfill. A
 * message that nobody answers, and an answer that failed, are values and look different from any 'no'.
 */
import type { Published } from '../core/article.ts';
import type { Entries, Entry, Found } from '../core/briefing.ts';
import type { SentForm } from '../core/matching/sent-forms.ts';
import type { Delays } from '../core/card/hover.ts';
import type { Marking } from '../core/matching/marking.ts';
import type { AttributionRule, CaveatRule, FigureRule, Term } from '../core/pack/pack.ts';
import type { PageState } from '../core/page-state.ts';

/** What of the packs could match a page with the words sent, and nothing else. */
export interface Opened {
  readonly packs: readonly OpenedPack[];
  /** Which mentions the reader of the page wants marked. */
  readonly marking: Marking;
  /** Whether the marks wait until they are asked for. */
  readonly isHidden: boolean;
  /** How the marks look, for shadow roots that the page's own style does not reach. */
  readonly style: string;
  readonly delays: Delays;
}

export interface OpenedPack {
  readonly id: string;
  readonly forms: readonly SentForm[];
  readonly rules: readonly CaveatRule[];
  readonly attribution: readonly AttributionRule[];
  readonly figureRules: readonly FigureRule[];
  readonly surnames: readonly string[];
  /** Ids of the terms among them that the reader of the page wants left unmarked. */
  readonly muted: readonly string[];
}

/** What is reported of a term. */
export interface TermReported {
  readonly pack: string;
  readonly term: string;
  /** The words on the page that were taken for it; none where its card was opened from another. */
  readonly texts: readonly string[];
  /** Of the page, and its date as far as it was found. */
  readonly url: string;
  readonly published: Published | undefined;
}

/** What the reader asks of the background. */
export interface ToBackground {
  /**
   * A page was recognised: give what could match its distinct folded words, bring the rest of the reader into it, and
   * style the highlight of this name.
   */
  open(ask: { packs: readonly string[]; words: readonly string[]; highlight: string }): Opened;
  /** Bring the rest of the reader into a page that was not recognised but is asked about. */
  bring(ask: Record<never, never>): void;
  /** The entries of one pack that belong to a page. */
  entries(ask: { pack: string; found: Found }): Entries;
  /** One entry of a pack, which need not belong to the page; undefined where the pack has none of this id. */
  entry(ask: { pack: string; id: string }): Entry | undefined;
  /**
   * Leave a term unmarked on every page from now on, those that are open among them, or mark it again. False in a private window, where
   * nothing is saved and no other page follows. `tab` is the page's, where it is not the page that asks.
   */
  mute(ask: { pack: string; term: string; isMuted: boolean; tab?: number }): boolean;
  /** Write the report of a term that seems wrong: a text for a person to complete and copy. Nothing of it is kept. */
  report(ask: TermReported): string;
  /** How many terms and caveats the page shows; zero of both takes the badge away. */
  badge(ask: { terms: number; caveats: number }): void;
  /** A page of the extension changed what is allowed where: bring every open tab in line. */
  reconcile(ask: Record<never, never>): void;
  /** A page of the extension changed how pages are read or marked: read those that are open again. */
  readAgain(ask: Record<never, never>): void;
}

/** What the background and the extension's pages ask of the reader in a tab. */
export interface ToReader {
  state(ask: Record<never, never>): PageState;
  /** Read again, and take the page for one that a pack is about even where it does not seem so. */
  lookAnyway(ask: Record<never, never>): PageState;
  /** Scroll to these words and flash them. False where they are gone. */
  show(ask: Shown): boolean;
  /** Do what was ordered by key or menu. Nothing is answered where the page is not recognised, and nothing was done. */
  obey(order: Order): Obeyed | undefined;
  /** Mark other mentions than before. */
  mark(ask: { marking: Marking }): void;
  /** Stop, and leave the page as it was found. */
  leave(ask: Record<never, never>): void;
}

export type Shown =
  | { readonly kind: 'term'; readonly id: string; readonly turn: number }
  | { readonly kind: 'caveat' | 'statement' | 'figure'; readonly index: number };

/** What a person orders by key or from the menu. */
export type Order =
  /** Move to the next (1) or previous (-1) mention; an open card goes along. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Open the current mention's card, and move the focus into it. */
  | { readonly kind: 'open' }
  /** Keep the open card until it is dismissed; where none is open, open the current mention's. */
  | { readonly kind: 'pin' }
  /** Hide all marks, or show them again. */
  | { readonly kind: 'toggle' }
  /** Leave a term unmarked, or mark it again, as was chosen elsewhere. */
  | {
      readonly kind: 'mute';
      readonly pack: string;
      readonly term: string;
      readonly isMuted: boolean;
    }
  | LookedUp;

/** A term that was found for the words that are selected: open its card there. */
export interface LookedUp {
  readonly kind: 'look-up';
  /** The words, and the form that they met. */
  readonly words: string;
  readonly form: string;
  readonly term: Term;
  readonly entries: Pick<Entries, 'pack' | 'names' | 'sources' | 'maps' | 'corrections'>;
  readonly delays: Delays;
}

export type Obeyed =
  /** To a mention: its words, its number of how many from 1, and the text of the block that it stands in. */
  | {
      readonly kind: 'moved';
      readonly words: string;
      readonly at: number;
      readonly count: number;
      readonly block: string;
    }
  | { readonly kind: 'opened' }
  | { readonly kind: 'muted' }
  /** The marks are hidden; they are shown; there are none; the words selected have no place in the page's own text. */
  | { readonly kind: 'hidden' | 'shown' | 'unmarked' | 'nowhere' };

type Calls = ToBackground | ToReader;
type Ask<C, K extends keyof C> = C[K] extends (ask: infer A) => unknown ? A : never;
type Answer<C, K extends keyof C> = C[K] extends (ask: never) => infer R ? R : never;

/** Either an answer, or why there is none: nobody was there, or whoever was there failed. */
export type Reply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'failed'; readonly why: string };

interface Envelope {
  readonly contextNotes: 'background' | 'reader';
  readonly call: string;
  readonly ask: unknown;
}

type Wire = { readonly value: unknown } | { readonly error: string };

/** The name of the line between a page and the list of what was found on it. */
export const BESIDE = 'beside';

/** What goes along that line: towards the page, what the list points at; towards the list, the term whose card was opened. */
export interface Beside {
  readonly point?: Shown | undefined;
  readonly opened?: string;
}

/** The browser's own, as far as it is needed. */
export interface Port {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(message: Beside): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** The part of the browser's API that messages need. */
export interface Runtime {
  readonly id?: string;
  readonly onConnect?: { addListener(listener: (port: Port) => void): void };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

export interface Sender {
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
  readonly frameId?: number | undefined;
  readonly id?: string | undefined;
}

type Listener = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

export type Handlers<C extends Calls> = {
  readonly [K in keyof C]?: (
    ask: Ask<C, K>,
    sender: Sender,
  ) => Answer<C, K> | Promise<Answer<C, K>>;
};

/** Asks the background. One retry: a background that is just being stopped takes the message with it. */
export async function askBackground<K extends keyof ToBackground>(
  runtime: Runtime,
  call: K,
  ask: Ask<ToBackground, K>,
): Promise<Reply<Answer<ToBackground, K>>> {
  const envelope: Envelope = { contextNotes: 'background', call, ask };
  const first = await deliver<Answer<ToBackground, K>>(() => runtime.sendMessage(envelope));
  if (first.kind !== 'nobody') return first;
  return deliver(() => runtime.sendMessage(envelope));
}

/** Asks the reader in a tab's top frame. `send` is the API's `tabs.sendMessage`. */
export function askReader<K extends keyof ToReader>(
  send: (tab: number, message: unknown, options: { frameId: number }) => Promise<unknown>,
  tab: number,
  call: K,
  ask: Ask<ToReader, K>,
): Promise<Reply<Answer<ToReader, K>>> {
  const envelope: Envelope = { contextNotes: 'reader', call, ask };
  return deliver(() => send(tab, envelope, { frameId: 0 }));
}

async function deliver<T>(send: () => Promise<unknown>): Promise<Reply<T>> {
  let wire: unknown;
  try {
    wire = await send();
  } catch {
    // 'Receiving end does not exist', a closed channel, an extension that was updated under the page.
    return { kind: 'nobody' };
  }
  if (typeof wire !== 'object' || wire === null) return { kind: 'nobody' };
  if ('error' in wire) return { kind: 'failed', why: String(wire.error) };
  return 'value' in wire ? { kind: 'answer', value: wire.value as T } : { kind: 'nobody' };
}

/** Answers calls to one side until the returned function is called. Only our own extension's calls are heard. */
export function answerCalls<C extends Calls>(
  runtime: Runtime,
  side: Envelope['contextNotes'],
  handlers: Handlers<C>,
): () => void {
  const own = runtime.id;
  const listener: Listener = (message, sender, respond) => {
    const { contextNotes, call = '', ask } = (message ?? {}) as Partial<Envelope>;
    if (contextNotes !== side || sender.id !== own || !Object.hasOwn(handlers, call))
      return undefined;
    const handler = handlers[call as keyof typeof handlers] as (
      ask: unknown,
      by: Sender,
    ) => unknown;
    void (async (): Promise<Wire> => {
      try {
        return { value: (await handler(ask, sender)) ?? null };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    })().then(respond);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
