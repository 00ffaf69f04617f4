/**
 * The reader's second part at work on one page: finds the terms and caveats, marks the first mentions, puts the
 * briefing together, and shows the words that the popup asks for. Where the entries come from is a parameter, so that the welcome
 * page's sample runs without any message.
 */
import { brief, countTerms, type Briefing } from '../../core/briefing.ts';
import { findAttribution } from '../../core/claims/attribution.ts';
import { findCaveats } from '../../core/claims/caveats.ts';
import { findFigures } from '../../core/claims/figures.ts';
import { buildLexicon } from '../../core/matching/lexicon.ts';
import type { Delays } from '../../core/card/hover.ts';
import { chooseMarked, type Marking } from '../../core/matching/marking.ts';
import { isBeyondDoubt } from '../../core/matching/recognise.ts';
import { findMentions, type Mention } from '../../core/matching/mentions.ts';
import { receiveForm } from '../../core/matching/sent-forms.ts';
import type { Steps } from '../../core/steps.ts';
import type { Article, Span } from '../../core/article.ts';
import type { Body } from '../../page/article/article-body.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { scrollTo } from '../../page/scroll-to.ts';
import { Aborted, inSlices, untilIdle } from '../../page/slices.ts';
import { Highlighter } from '../../page/highlighter.ts';
import { isInLink, placeOf } from '../../page/text-map.ts';
import type { Opened, Shown } from '../../shell/messages.ts';
import type { CardControl } from './card.tsx';
import type { Librarian } from './librarian.ts';
import { cardPage, type CardPage } from './card-page.ts';
import type { Marked } from './marked.ts';
import type { Asked, PageRead, ReaderPart, RecognisedText } from './handover.ts';

/** A text of more blocks is long, and marked at its beginning before the rest of it is searched. */
const LONG_BLOCKS = 2_000;
const FIRST_BLOCKS = 100;

/** Of a term so many mentions are lit while a list points at it. */
const POINTED_MOST = 300;

/** Where in the briefing stands what can be shown by its place in it. */
const SHOWN_IN = { caveat: 'caveats', statement: 'attribution', figure: 'figuresFound' } as const;

type OpenCard = (highlighter: Highlighter, page: CardPage, delays: Delays) => CardControl;

export class PageReader implements ReaderPart {
  readonly #librarian: Librarian;
  readonly #highlighter: Highlighter;
  readonly #openCard: OpenCard;
  onOpened: ReaderPart['onOpened'];
  current = -1;
  aside: ReaderPart['aside'];
  #card: CardControl | undefined;
  #text: RecognisedText | undefined;
  #mentions: readonly Mention[] = [];
  #marked: readonly Marked[] = [];
  #briefing: Briefing | undefined;
  /** Terms that were muted when what could match the page was asked for; and what was chosen since, which counts more. */
  #muted: readonly string[] = [];
  readonly #chosen = new Map<string, boolean>();
  /** Undefined until somebody has said whether the marks are to be seen. */
  #isHidden: boolean | undefined;
  #marking: Marking = 'first';
  #brief: (() => Briefing) | undefined;
  #work = new AbortController();

  constructor(librarian: Librarian, highlight: string, openCard: OpenCard) {
    this.#librarian = librarian;
    this.#highlighter = new Highlighter(highlight);
    this.#openCard = openCard;
  }

  async begin(
    text: RecognisedText,
    opened: Opened,
    { isForced, isAwaited }: Asked,
  ): Promise<Briefing | undefined> {
    this.#work.abort();
    const { signal } = (this.#work = new AbortController());
    // The strongest pack leads; it alone is shown.
    const [pack] = opened.packs;
    if (!pack) throw new Error('');
    const { blocks, cut } = text;
    const started = performance.now();
    const isWanted = isForced || text.recognised.some(isBeyondDoubt);
    let article = isWanted ? undefined : this.describe(text);
    if (article?.isArticle === false) return undefined;
    this.#text = text;
    this.#marking = opened.marking;
    this.#muted = pack.muted;
    this.#isHidden ??= opened.isHidden;
    this.#highlighter.wear(opened.style);
    this.openCards(opened.delays).letGo();
    const lexicon = buildLexicon(pack.forms.map(receiveForm));
    const findIn = async (count: number) =>
      inSlices(
        findMentions(blocks.slice(0, count), cut.slice(0, count), lexicon),
        signal,
        isAwaited,
      );
    // Nobody waits for the end of a book to see the marks at its beginning.
    if (blocks.length > LONG_BLOCKS) {
      this.#mark(await findIn(FIRST_BLOCKS));
      await untilIdle();
    }
    const mentions = await findIn(blocks.length);
    const foundMs = performance.now() - started;
    this.#mark(mentions);
    const paintMs = performance.now() - started - foundMs;

    // What waits for nobody comes after the marks, and after they were painted.
    await untilIdle();
    article ??= this.describe(text);
    const counts = countTerms(mentions);
    const mentioned = new Set(Object.keys(counts));
    const run = async <T>(steps: Steps<T>) => inSlices(steps, signal, isAwaited);
    const caveats = await run(findCaveats(article, cut, pack.rules, pack.surnames, mentioned));
    const attribution = await run(findAttribution(blocks, cut, pack.attribution, pack.surnames));
    const figuresFound = await run(findFigures(blocks, cut, pack.figureRules, mentioned));
    const matchMs = performance.now() - started - paintMs;
    const entries = await this.#librarian.entries(pack.id, {
      terms: counts,
      forms: [...new Set(mentions.map(({ form }) => form))],
      sources: [...new Set(caveats.flatMap((caveat) => caveat.sources))],
      events: [...new Set(caveats.flatMap((caveat) => caveat.events ?? []))],
      figures: [...new Set(figuresFound.map(({ figure }) => figure))],
      rules: [...new Set(caveats.map(({ id }) => id))],
      host: article.host,
    });
    // In the meantime the page has changed again, or the reader has left.
    if (signal.aborted) throw new Aborted();
    if (entries.kind !== 'answer') throw new Error(entries.kind === 'failed' ? entries.why : '');

    const timings = { readMs: text.readMs, recogniseMs: text.recogniseMs, matchMs, paintMs };
    this.#brief = () =>
      brief(
        article,
        text.recognised,
        mentions,
        this.#marked.map(({ mention }) => mention),
        caveats,
        entries.value,
        timings,
        { attribution, figuresFound },
      );
    this.#briefing = this.#brief();
    this.announce();
    return this.#briefing;
  }

  describe(text: Body): Article {
    return readArticle(text, new Date().toISOString().slice(0, 10));
  }

  announce(): void {
    const briefing = this.#briefing;
    if (briefing) this.#librarian.badge(briefing.terms.length, briefing.caveats.length);
  }

  mark(marking: Marking): Briefing | undefined {
    this.#marking = marking;
    this.#card?.close();
    this.#mark(this.#mentions);
    return (this.#briefing = this.#brief?.());
  }

  show(shown: Shown): boolean {
    const span = this.#spanOf(shown);
    const place = span && this.#text && placeOf(this.#text.blocks, span);
    if (!place) return false;
    scrollTo(place);
    this.#highlighter.flash(place);
    return true;
  }

  point(shown: Shown | undefined): void {
    const { blocks = [] } = this.#text ?? {};
    const spans =
      shown?.kind === 'term'
        ? this.#mentions.filter(({ term }) => term === shown.id).slice(0, POINTED_MOST)
        : [shown && this.#spanOf(shown)];
    this.#highlighter.light(...spans.flatMap((span) => (span && placeOf(blocks, span)) ?? []));
  }

  get read(): PageRead {
    return {
      briefing: this.#briefing,
      blocks: this.#text?.blocks ?? [],
      marked: this.#marked,
      isHidden: this.#isHidden === true,
      card: this.#card,
      highlighter: this.#highlighter,
    };
  }

  toggle(): boolean {
    this.#isHidden = !this.#isHidden;
    this.#card?.close();
    this.#paint();
    return this.#isHidden;
  }

  openCards(delays: Delays): CardControl {
    return (this.#card ??= this.#openCard(this.#highlighter, this.#cardPage(), delays));
  }

  setMuted(term: string, isMuted: boolean): void {
    this.#chosen.set(term, isMuted);
    this.#mark(this.#mentions);
    this.#briefing = this.#brief?.();
  }

  drop(nodes: ReadonlySet<Node>): void {
    this.#highlighter.drop(nodes);
  }

  keepMarks(): void {
    this.#highlighter.repaint();
  }

  destroy(): void {
    this.#work.abort();
    this.#card?.destroy();
    this.#highlighter.destroy();
    this.#librarian.badge(0, 0);
    this.#marked = [];
    this.#mentions = [];
    this.#text = undefined;
    this.#briefing = undefined;
    this.#brief = undefined;
  }

  /** Chooses marks among these mentions, and paints them. */
  #mark(mentions: readonly Mention[]): void {
    this.#mentions = mentions;
    const blocks = this.#text?.blocks ?? [];
    const chosen = chooseMarked(mentions, blocks, this.#marking, (mention) =>
      this.#mayBeMarked(mention),
    );
    this.#marked = chosen.flatMap((mention) => {
      const place = placeOf(blocks, mention);
      return place ? [{ mention, place }] : [];
    });
    this.current = -1;
    this.#paint();
  }

  #paint(): void {
    this.#highlighter.paint(this.#isHidden ? [] : this.#marked.map(({ place }) => place));
  }

  #isMuted(term: string): boolean {
    return this.#chosen.get(term) ?? this.#muted.includes(term);
  }

  #mayBeMarked(mention: Mention): boolean {
    const block = this.#text?.blocks[mention.block];
    if (this.#isMuted(mention.term)) return false;
    if (!this.#text || block?.kind === 'title' || block?.kind === 'heading') return false;
    return !isInLink(this.#text.blocks, mention);
  }

  #spanOf(shown: Shown): Span | undefined {
    if (shown.kind !== 'term') return this.#briefing?.[SHOWN_IN[shown.kind]][shown.index]?.span;
    const own = this.#mentions.filter(({ term }) => term === shown.id);
    return own[shown.turn % Math.max(1, own.length)];
  }

  #cardPage(): CardPage {
    return cardPage(this.#librarian, this.#highlighter, {
      briefing: () => this.#briefing,
      blocks: () => this.#text?.blocks ?? [],
      mentions: () => (this.#isHidden ? [] : this.#mentions),
      marked: (mark) => this.#marked[mark],
      aside: () => this.aside,
      opened: (mark, term) => {
        this.current = mark;
        this.onOpened?.(term);
      },
      isMuted: (term) => this.#isMuted(term),
      setMuted: (term, isMuted) => this.setMuted(term, isMuted),
    });
  }
}
