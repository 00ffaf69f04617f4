/** The line that `inspect` prints for one page. */
import type { Briefing } from '../../core/briefing.ts';
import type { DateOrigin } from '../../core/article.ts';
import { readNumber } from '../../core/text/number-values.ts';
import { ATTRIBUTION_KINDS } from '../../core/pack/pack-kinds.ts';
import type { PageState } from '../../core/page-state.ts';

export interface PageLine {
  readonly id: string;
  readonly url: string;
  readonly article: {
    readonly isArticle: boolean;
    readonly title: string;
    readonly byline: readonly string[];
    /** The day of the first publication, in the publisher's calendar. */
    readonly published: string | null;
    readonly publishedFrom: DateOrigin | null;
    /** Whether it is more than likely; null where there is no date. */
    readonly publishedSure: boolean | null;
    /** The day of the last revision, where it is later. */
    readonly modified: string | null;
    readonly modifiedFrom: DateOrigin | null;
    readonly outlet: { readonly host: string; readonly name: string | null };
    readonly lang: string | null;
  };
  readonly recognised: Briefing['recognised'];
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    /** All mentions in the body; `painted` those marked. */
    readonly count: number;
    readonly painted: number;
    readonly texts: readonly string[];
  }[];
  readonly notes: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly date: string;
    readonly afterPublication: boolean | null;
  }[];
  readonly caveats: readonly {
    readonly id: string;
    readonly kind: string;
    readonly quote: string | null;
    readonly says: string;
  }[];
  /** Sentences by whom they are attributed to. */
  readonly attribution: readonly { readonly kind: string; readonly count: number }[];
  /** Numbers on the page that the pack keeps figures of, as read there. */
  readonly figures: readonly {
    readonly id: string;
    readonly low: number;
    readonly high: number;
    readonly quote: string;
  }[];
  readonly outletNote: string | null;
  readonly timings: Briefing['timings'];
  readonly page: {
    /** Nodes that our run adds to the page. */
    readonly nodesAdded: number;
    /** Requests absent from a load without the extension. */
    readonly requests: number;
  };
}

export type InspectLine =
  | PageLine
  | { readonly id: string; readonly url: string; readonly error: string };

export function toLine(
  id: string,
  url: string,
  state: Exclude<PageState, { kind: 'reading' }>,
  page: PageLine['page'],
): InspectLine {
  if (state.kind === 'failed') {
    return { id, url, error: state.why || 'The background did not answer the reader.' };
  }
  const briefing = state.kind === 'recognised' ? state.briefing : undefined;
  const article = state.kind === 'recognised' ? state.briefing.article : state.article;
  return {
    id,
    url,
    article: {
      isArticle: article.isArticle,
      title: article.title,
      byline: article.byline,
      published: article.published?.day ?? null,
      publishedFrom: article.published?.from ?? null,
      publishedSure: article.published ? !article.published.isUnsure : null,
      modified: article.modified?.day ?? null,
      modifiedFrom: article.modified?.from ?? null,
      outlet: { host: article.host, name: briefing?.outlet?.name ?? article.siteName ?? null },
      lang: article.lang ?? null,
    },
    recognised: briefing?.recognised ?? [],
    terms: (briefing?.terms ?? []).map(({ term, count, painted, texts }) => ({
      id: term.id,
      name: term.name,
      count,
      painted,
      texts,
    })),
    notes: (briefing?.notes ?? []).map(({ id: note, title }) => ({ id: note, title })),
    events: (briefing?.events ?? []).map(({ id: event, date, isAfterPublication }) => ({
      id: event,
      date,
      afterPublication: isAfterPublication ?? null,
    })),
    caveats: (briefing?.caveats ?? []).map(({ id: rule, kind, quote, says }) => ({
      id: rule,
      kind,
      quote: quote || null,
      says,
    })),
    attribution: ATTRIBUTION_KINDS.flatMap((kind) => {
      const count = briefing?.attribution.filter((one) => one.kind === kind).length ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    }),
    figures: (briefing?.figuresFound ?? []).flatMap(({ figure, number, quote }) => {
      const read = readNumber(number);
      return read ? [{ id: figure, ...read, quote }] : [];
    }),
    outletNote: briefing?.outlet?.id ?? null,
    timings: briefing?.timings ?? {
      readMs: state.kind === 'not-recognised' ? state.readMs : 0,
      recogniseMs: state.kind === 'not-recognised' ? state.recogniseMs : 0,
      matchMs: 0,
      paintMs: 0,
    },
    page,
  };
}
