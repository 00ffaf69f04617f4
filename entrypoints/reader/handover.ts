/**
 * How the reader's two parts meet: the gate, which the browser brings into a page, and the rest, which the background brings
 * after a match. They share one isolated world and meet under a symbol, which no page's element can be named by.
 */
import type { Article } from '../../core/article.ts';
import type { Briefing } from '../../core/briefing.ts';
import type { Delays } from '../../core/card/hover.ts';
import type { Marking } from '../../core/matching/marking.ts';
import type { Recognition } from '../../core/matching/recognise.ts';
import type { Words } from '../../core/text/words.ts';
import type { Body, BodyBlock } from '../../page/article/article-body.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import type { Obeyed, Opened, Order, Shown } from '../../shell/messages.ts';
import type { CardControl } from './card.tsx';
import type { CardOn } from './card-page.ts';
import type { Marked } from './marked.ts';

/** The text of a page that was recognised. */
export interface RecognisedText extends Body {
  readonly kind: 'recognised';
  readonly cut: readonly Words[];
  readonly recognised: readonly Recognition[];
  readonly readMs: number;
  readonly recogniseMs: number;
}

/** What somebody asked for. */
export interface Asked {
  /** That the page be read whatever it is. */
  readonly isForced: boolean;
  /** An answer, so that the page is read though its tab be hidden. */
  readonly isAwaited: boolean;
}

/** The state of a page, as far as the keys need it. */
export interface PageRead {
  readonly briefing: Briefing | undefined;
  readonly blocks: readonly BodyBlock[];
  readonly marked: readonly Marked[];
  readonly isHidden: boolean;
  readonly card: CardControl | undefined;
  readonly highlighter: Highlighter;
}

/** The reader's second part. */
export interface ReaderPart {
  /**
   * Finds, marks and briefs; again, where the page has changed. Undefined where the page is no article after all, not beyond doubt about
   * a pack's subject, and nobody asked for it to be read anyway. Rejects with a sentence where it can't.
   */
  begin(text: RecognisedText, opened: Opened, asked: Asked): Promise<Briefing | undefined>;
  /** What a text, recognised or not, is an article of. */
  describe(text: Body): Article;
  show(shown: Shown): boolean;
  /** Lights all that a list points at, or puts it out. */
  point(shown: Shown | undefined): void;
  /** Whom to tell of which term a card was opened. */
  onOpened: ((term: string) => void) | undefined;
  /** What it knows of the page now. */
  readonly read: PageRead;
  /** The number of the mark that the keys or a card came to last; -1 where they came to none. */
  current: number;
  /** What a card shows that is open on other words than a mark. */
  aside: CardOn | undefined;
  /** Hides all marks, or shows them again. True where they are hidden then. */
  toggle(): boolean;
  /** The cards of this page, with these delays where they were not needed yet. */
  openCards(delays: Delays): CardControl;
  /** Marks other mentions than before. Gives the briefing as it then is, if there is one. */
  mark(marking: Marking): Briefing | undefined;
  /** Leaves a term unmarked, or marks it again. */
  setMuted(term: string, isMuted: boolean): void;
  /** Says again how much there is to see here: the browser forgets it when the page is left. */
  announce(): void;
  /** Text was edited: its marks go at once. */
  drop(nodes: ReadonlySet<Node>): void;
  /** Brings marks back that the page has taken away, a few times at most. */
  keepMarks(): void;
  destroy(): void;
}

/** The reader's third part. */
export interface OrdersPart {
  /** Whose page it is. */
  readonly reader: ReaderPart;
  /** Does what was ordered, and says what came of it. */
  obey(order: Order): Obeyed;
}

export interface GatePart {
  /** Whether the extension that this gate belongs to is still there. */
  isAlive(): boolean;
  /** The name of this document's highlight. */
  readonly highlight: string;
  /** Set by the second part when it arrives. */
  reader: ReaderPart | undefined;
  /** Set by the third part, which comes when it is first needed. */
  orders?: OrdersPart;
  destroy(): void;
}

const MEETING = Symbol.for('context-notes');

export function gateHere(): GatePart | undefined {
  return (globalThis as { [MEETING]?: GatePart })[MEETING];
}

export function meetAt(gate: GatePart | undefined): void {
  (globalThis as { [MEETING]?: GatePart | undefined })[MEETING] = gate;
}
