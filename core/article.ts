/** A page as plain data: what the reader took from it, with nothing of the DOM left. */

/** Where in the page a stretch of text stands. */
export type BlockKind = 'title' | 'heading' | 'body' | 'caption' | 'credit';

/**
 * A paragraph, heading, caption or a picture's credit. `text` is the page's own text, uncollapsed: every offset in this
 * project is an index into it, in UTF-16 code units.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Where the date was read. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'url' | 'dateline' | 'text';

/** A day that was read on a page. */
export interface ReadDay {
  /** ISO 8601 calendar day, in the publisher's own calendar. */
  readonly day: string;
  readonly from: DateOrigin;
}

export interface Published extends ReadDay {
  /** Set where it is likely and no more: one weak sign alone, or others that speak against it. */
  readonly isUnsure?: true;
}

export interface Article {
  /** Of the page as it was read. */
  readonly url: string;
  /** The one address, of its own site, under which the page wants to be known. */
  readonly canonical?: string;
  /** Host without `www.`, `m.`, `amp.` and the like; of a copy in an archive or cache, the host that it was copied from. */
  readonly host: string;
  readonly isArticle: boolean;
  readonly title: string;
  readonly byline: readonly string[];
  readonly published?: Published;
  /** The last revision that the page tells of, where it is later than the day of publication. */
  readonly modified?: ReadDay;
  /** As the page names itself (og:site_name and the like). */
  readonly siteName?: string;
  /** BCP 47: as the page declares it; as the text reads where it declares nothing, or something plainly wrong. */
  readonly lang?: string;
  /** What the page declares, where that is plainly wrong. */
  readonly declaredLang?: string;
  readonly blocks: readonly Block[];
}

/** A stretch of one block's text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The text of a span as a person sees it: the page's characters, runs of white space as one space. */
export function textOf(blocks: readonly Block[], span: Span): string {
  const text = blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** The host a reader would name: `www.`, and what only says how the page is laid out (`m.`, `amp.`), are left off in front. */
export function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^(?:(?:www\d?|m|amp|mobile|touch|wap|lite|text)\.)+(?=[^.]+\.)/, '');
}

/** Whether `host` is `parent` or lies below it. */
export function isHostOf(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
