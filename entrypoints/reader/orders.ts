/** Carries out on one page what a person orders by key or from the menu, and knows which mention is the current one. */
import { textOf } from '../../core/article.ts';
import type { Briefing } from '../../core/briefing.ts';
import type { Delays } from '../../core/hover.ts';
import type { Mention } from '../../core/mentions.ts';
import type { BodyBlock } from '../../page/article-body.ts';
import { keepLit, scrollTo, stepFrom } from '../../page/current-place.ts';
import { ASIDE, type Highlighter } from '../../page/highlighter.ts';
import { selectedPlace } from '../../page/selection.ts';
import { boxesOf, type Place } from '../../page/text-map.ts';
import type { LookedUp, Obeyed, Order } from '../../shell/messages.ts';
import type { CardContent, CardControl } from './card.tsx';
import { lookedUp } from './looked-up.ts';

export interface Marked {
  readonly mention: Mention;
  readonly place: Place;
}

/** The state of a page's reader, as far as orders need it. */
interface PageRead {
  briefing(): Briefing | undefined;
  blocks(): readonly BodyBlock[];
  marked(): readonly Marked[];
  isHidden(): boolean;
  /** Hides the marks, or shows them again. */
  toggle(): void;
  /** The cards of this page; opened where they were not yet. */
  cards(delays: Delays): CardControl;
  openedCards(): CardControl | undefined;
}

export class Orders {
  readonly #highlighter: Highlighter;
  readonly #read: PageRead;
  /** The number of the mark that the keys, or a card, came to last; -1 where they came to none. */
  current = -1;
  /** What the card of the words looked up shows. */
  aside: CardContent | undefined;
  /** Ends when the current mention is put out. */
  #lit: AbortController | undefined;

  constructor(highlighter: Highlighter, read: PageRead) {
    this.#highlighter = highlighter;
    this.#read = read;
  }

  obey(order: Order): Obeyed {
    const read = this.#read;
    if (order.kind === 'look-up') return this.#lookUp(order);
    if (order.kind === 'toggle') {
      this.putOut();
      read.toggle();
      return { kind: read.isHidden() ? 'hidden' : 'shown' };
    }
    if (read.isHidden()) return { kind: 'hidden' };
    const card = read.openedCards();
    if (!card || read.marked().length === 0) return { kind: 'unmarked' };
    const { isOpen } = card;
    if (order.kind === 'step') {
      const moved = this.#step(order.by);
      // An open card goes along, and with it the focus: what it says is read out by that.
      if (!isOpen) return moved;
    } else if (this.current < 0) this.#step(1);
    if (order.kind === 'pin' && isOpen) card.pin();
    else card.openByKey(this.current);
    return { kind: 'opened' };
  }

  /** Puts out the current mention, which stays the current one. */
  putOut(): void {
    if (!this.#lit || this.#lit.signal.aborted) return;
    this.#lit.abort();
    this.#highlighter.light();
  }

  /** Makes the next mention the current one, and the one before with -1. */
  #step(by: 1 | -1): Obeyed {
    const all = this.#read.marked();
    const places = all.map(({ place }) => place);
    this.current = stepFrom(this.current, by, places);
    const { mention, place } = all[this.current] as Marked;
    scrollTo(place);
    this.#lit?.abort();
    this.#lit = keepLit(this.#highlighter, place);
    const blocks = this.#read.blocks();
    const block = blocks[mention.block]?.text ?? '';
    const words = textOf(blocks, mention);
    return { kind: 'moved', words, at: this.current + 1, count: all.length, block };
  }

  /** Opens a card on the words that are selected, which need not be marked. */
  #lookUp(order: LookedUp): Obeyed {
    const place = selectedPlace();
    if (!place || boxesOf(place).length === 0) return { kind: 'nowhere' };
    this.aside = lookedUp(order, this.#read.briefing());
    this.#highlighter.aside = place;
    this.#read.cards(order.delays).openByKey(ASIDE);
    return { kind: 'opened' };
  }
}
