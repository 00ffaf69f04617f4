/** What cards show, and what they ask of the page they stand on: the reader knows it, or gets it from whoever has the pack. */
import type { Briefing, Entry } from '../../core/briefing.ts';
import { mapOf } from '../../core/maps/choose-maps.ts';
import type { Mention } from '../../core/matching/mentions.ts';
import type { PlaceMap } from '../../core/maps/place-map.ts';
import { changeSince, type Change } from '../../core/time/timeline.ts';
import type { Opener } from '../../components/TermCard.tsx';
import type { PageFacts } from '../../components/Why.tsx';
import type { BodyBlock } from '../../page/article/article-body.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import { isInLink, placeOf, type Place } from '../../page/text-map.ts';
import type { Marked } from './marked.ts';
import type { Librarian } from './librarian.ts';

export interface CardContent extends Pick<Entry, 'term' | 'names' | 'sources'> {
  /** Where the definition was another on the article's day, or may have been. */
  readonly change: Change | undefined;
  /** What the card was opened from. */
  readonly opener: Opener;
  readonly map: PlaceMap | undefined;
  readonly page: Omit<PageFacts, 'today' | 'pack'> & Pick<Briefing, 'pack'>;
  /** Whether all of its text was open when another card was opened from it. */
  readonly isLong?: boolean;
}

/** What a card shows, and the words it explains. */
export interface CardOn {
  readonly content: CardContent;
  readonly place: Place;
}

export interface CardPage {
  /** The card of a mark and the words it explains; undefined where they are gone. */
  contentOf(mark: number): CardOn | undefined;
  /** Tells that the card of a mark opens. */
  opened(mark: number): void;
  /** The number of what a finger held at a point of the viewport opens: a mark, or a mention in a link. */
  heldAt(x: number, y: number): number | undefined;
  /** The card of another entry of the pack, opened from the card of the one called `from`. Undefined where it could not be had. */
  contentOfEntry(id: string, from: string): Promise<CardContent | undefined>;
  isMuted(term: string): boolean;
  /** Leaves a term unmarked here and everywhere, or marks it again. False where it was done here alone, undefined where it failed. */
  mute(term: string, isMuted: boolean): Promise<boolean | undefined>;
  /** The report of what a card shows; undefined where it could not be had. */
  report(shown: CardContent): Promise<string | undefined>;
}

/** The state of a page's reader, as far as its cards need it. */
interface PageRead {
  briefing(): Briefing | undefined;
  blocks(): readonly BodyBlock[];
  /** None where the marks are hidden. */
  mentions(): readonly Mention[];
  marked(mark: number): Marked | undefined;
  /** What is shown of words that were looked up. */
  aside(): CardOn | undefined;
  /** The card of a mark opens. */
  opened(mark: number, term: string): void;
  isMuted(term: string): boolean;
  setMuted(term: string, isMuted: boolean): void;
}

/** The number of the mention that is held and not marked, as it stands in a link. */
const HELD = -1;
/** The number of words that were looked up. */
export const ASIDE = -2;

export function cardPage(librarian: Librarian, highlighter: Highlighter, read: PageRead): CardPage {
  let held: Marked | undefined;
  const factsOf = (
    { term, names, sources, maps, corrections }: Entry,
    { pack, article: { published } }: Briefing,
  ) => ({
    term,
    names,
    sources,
    map: mapOf(maps, term.id),
    page: { pack, published, corrections },
  });
  return {
    contentOf(mark) {
      if (mark === ASIDE) return read.aside();
      const marked = mark === HELD ? held : read.marked(mark);
      const briefing = read.briefing();
      const found = briefing?.terms.find(({ term }) => term.id === marked?.mention.term);
      if (!briefing || !found || !marked) return undefined;
      const { block, start, end, form } = marked.mention;
      const text = read.blocks()[block]?.text.slice(start, end).replace(/\s+/g, ' ') ?? '';
      const opener = { kind: 'mention', text, form, count: found.count } as const;
      const facts = factsOf({ ...briefing, term: found.term }, briefing);
      return { content: { ...facts, change: found.change, opener }, place: marked.place };
    },
    opened(mark) {
      const marked = read.marked(mark);
      if (marked) read.opened(mark, marked.mention.term);
    },
    // Words in a link are not marked, as the link is the page's and may have a preview of its own; but they are known.
    heldAt(x, y) {
      const mark = highlighter.markAt(x, y);
      if (mark !== undefined) return mark;
      const blocks = read.blocks();
      const place = highlighter.placeAt(x, y, () =>
        read.mentions().flatMap((mention) => {
          const place = isInLink(blocks, mention) && placeOf(blocks, mention);
          return place ? [{ ...place, mention }] : [];
        }),
      );
      held = place && { mention: place.mention, place };
      return held && HELD;
    },
    async contentOfEntry(id, from) {
      const briefing = read.briefing();
      if (!briefing) return undefined;
      const opener = { kind: 'entry', name: from } as const;
      const known = briefing.terms.find(({ term }) => term.id === id);
      const reply = known
        ? ({ kind: 'answer', value: { ...briefing, term: known.term } } as const)
        : await librarian.entry(briefing.pack.id, id);
      if (reply.kind !== 'answer' || !reply.value) return undefined;
      const change = changeSince(reply.value.term.was, briefing.article.published?.day);
      return { ...factsOf(reply.value, briefing), change, opener };
    },
    isMuted: (term) => read.isMuted(term),
    async mute(term, isMuted) {
      const pack = read.briefing()?.pack.id;
      if (pack === undefined) return undefined;
      read.setMuted(term, isMuted);
      const reply = await librarian.mute(pack, term, isMuted);
      if (reply.kind === 'answer') return reply.value;
      read.setMuted(term, !isMuted);
      return undefined;
    },
    async report({ term: { id }, opener, page: { pack, published } }) {
      const reply = await librarian.report({
        pack: pack.id,
        term: id,
        texts: opener.kind === 'mention' ? [opener.text] : [],
        url: location.href,
        published,
      });
      return reply.kind === 'answer' ? reply.value : undefined;
    },
  };
}
