/** What a page says of its article: title, byline, outlet, language and its days, each from the most trustworthy place that has it. */
import type { BodyBlock } from './article-body.ts';
import { readDates, type ArticleDates } from './article-dates.ts';
import type { Metas } from './metas.ts';
import type { PageData } from './page-data.ts';
import { all, attribute, textContent } from '../nodes.ts';

export interface Facts extends ArticleDates {
  readonly title: string;
  readonly byline: readonly string[];
  readonly siteName?: string;
  readonly lang?: string;
}

const NAME_MOST = 100;
/** `today` is an ISO 8601 day: a date after it (but for a day of time zones) is not believed. */
export function readFacts(
  document: Document,
  said: PageData,
  blocks: readonly BodyBlock[],
  today: string,
): Facts {
  const title = blocks.find((block) => block.kind === 'title')?.text;
  const { linked, metas } = said;
  const named =
    metas.first('og:title', 'twitter:title') ?? linked.headline ?? cleanTitle(document.title);
  const siteName = metas.first('og:site_name', 'application-name', 'al:android:app_name');
  const lang =
    attribute(document.documentElement, 'lang') ??
    attribute(document.documentElement, 'xml:lang') ??
    metas.first('og:locale', 'content-language', 'language');
  const linkedNames = people(linked.authors);
  const byline = linkedNames.length > 0 ? linkedNames : readByline(document, metas);
  return {
    title: tidy(title ?? '') || tidy(named) || document.location.hostname,
    byline,
    ...readDates(document, said, blocks, today, lang),
    ...(siteName && { siteName: tidy(siteName).slice(0, NAME_MOST) }),
    ...(lang && /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(lang) && { lang: lang.replace(/_/g, '-') }),
  };
}

function readByline(document: Document, metas: Metas): readonly string[] {
  const names = metas
    .all('author', 'article:author', 'byl', 'dc.creator', 'parsely-author')
    .filter((name) => !/^https?:/.test(name));
  if (names.length > 0) return people(names);
  const marked = all(
    document,
    '[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author-name, .article-author, .author',
  );
  return people(marked.slice(0, 3).map((element) => textContent(element) ?? ''));
}

/** Names out of 'By A and B': each once; what is too long to be a name is none. */
function people(texts: readonly string[]): readonly string[] {
  const names = texts
    .flatMap((text) =>
      tidy(text)
        .replace(/^(?:by|von|par|por)\s+/i, '')
        .split(/\s*(?:,| and | & |;|\|)\s*/),
    )
    .filter(
      (name) =>
        name.length > 1 &&
        name.length <= NAME_MOST &&
        name.split(' ').length <= 6 &&
        // Dates, times and counts of comments stand beside names; names hold no digits.
        !/\d/.test(name),
    );
  return [...new Set(names)].slice(0, 6);
}

/** A document's title without the outlet's name behind it. */
function cleanTitle(title: string): string {
  const [first = ''] = title.split(/\s[|–—·»]\s/);
  return first.length > 15 ? first : title;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
