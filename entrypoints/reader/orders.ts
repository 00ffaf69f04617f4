/** Carries out on one page what a person orders by key or from the menu. */
import { textOf } from '../../core/article.ts';
import { keepLit, stepFrom } from '../../page/current-place.ts';
import { scrollTo } from '../../page/scroll-to.ts';
import { selectedPlace } from '../../page/selection.ts';
import { boxesOf } from '../../page/text-map.ts';
import type { LookedUp, Obeyed, Order } from '../../shell/messages.ts';
import { ASIDE } from './card-page.ts';
import type { Marked } from './marked.ts';
import type { ReaderPart } from './handover.ts';
import { lookedUp } from './looked-up.ts';

export class Orders {
  readonly reader: ReaderPart;
  /** Ends when the current mention is put out. */
  #lit: AbortController | undefined;

  constructor(reader: ReaderPart) {
    this.reader = reader;
  }

  obey(order: Order): Obeyed {
    const { reader } = this;
    if (order.kind === 'look-up') return this.#lookUp(order);
    if (order.kind === 'mute') {
      if (reader.read.briefing?.pack.id === order.pack) reader.setMuted(order.term, order.isMuted);
      return { kind: 'muted' };
    }
    if (order.kind === 'toggle') {
      this.#putOut();
      return { kind: reader.toggle() ? 'hidden' : 'shown' };
    }
    const { isHidden, card, marked } = reader.read;
    if (isHidden) return { kind: 'hidden' };
    if (!card || marked.length === 0) return { kind: 'unmarked' };
    const { isOpen } = card;
    if (order.kind === 'step') {
      const moved = this.#step(order.by);
      // An open card goes along, and with it the focus: what it says is read out by that.
      if (!isOpen) return moved;
    } else if (reader.current < 0) this.#step(1);
    // While its card is open, that keeps it lit.
    this.#lit?.abort();
    if (order.kind === 'pin' && isOpen) card.pin();
    else {
      // A card whose words are out of sight would be gone at once.
      scrollTo((marked[reader.current] as Marked).place, true);
      card.openByKey(reader.current);
    }
    return { kind: 'opened' };
  }

  /** Puts out the current mention, which stays the current one. */
  #putOut(): void {
    if (!this.#lit || this.#lit.signal.aborted) return;
    this.#lit.abort();
    this.reader.read.highlighter.light();
  }

  /** Makes the next mention the current one, and the one before with -1. */
  #step(by: 1 | -1): Obeyed {
    const { reader } = this;
    const { blocks, highlighter, marked } = reader.read;
    const places = marked.map(({ place }) => place);
    reader.current = stepFrom(reader.current, by, places);
    const { mention, place } = marked[reader.current] as Marked;
    scrollTo(place);
    this.#lit?.abort();
    this.#lit = keepLit(highlighter, place);
    const block = blocks[mention.block]?.text ?? '';
    const words = textOf(blocks, mention);
    return { kind: 'moved', words, at: reader.current + 1, count: marked.length, block };
  }

  /** Opens a card on the words that are selected, which need not be marked. */
  #lookUp(order: LookedUp): Obeyed {
    const place = selectedPlace();
    if (!place || boxesOf(place).length === 0) return { kind: 'nowhere' };
    this.reader.aside = { content: lookedUp(order, this.reader.read.briefing), place };
    this.reader.openCards(order.delays).openByKey(ASIDE);
    return { kind: 'opened' };
  }
}
