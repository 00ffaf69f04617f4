/**
 * What a page says of its article: title, byline, outlet, language and the day it was first published, each
 * from the most trustworthy place that has it. A date that is not a real, plausible day is no date.
 */
import { isRealDate } from '../core/dates.ts';
import type { DateOrigin, Published } from '../core/article.ts';
import type { Linked } from './json-ld.ts';
import type { Metas } from './metas.ts';
import { all, attribute, textContent } from './nodes.ts';

/** What a page says of itself for programs. */
export interface Said {
  readonly linked: Linked;
  readonly metas: Metas;
  /** The path of the article's address, and of the one that it wants to be known by. */
  readonly paths: readonly string[];
}

export interface Facts {
  readonly title: string;
  readonly byline: readonly string[];
  readonly published?: Published;
  readonly siteName?: string;
  readonly lang?: string;
}

const NAME_MOST = 100;
/** The web has no articles from before this year. */
const FIRST_YEAR = 1990;

/** `today` is an ISO 8601 day: a date after it (but for a day of time zones) is not believed. */
export function readFacts(
  document: Document,
  said: Said,
  title: string | undefined,
  today: string,
): Facts {
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
  const published = readPublished(document, said, today);
  return {
    title: tidy(title ?? '') || tidy(named) || document.location.hostname,
    byline,
    ...(published && { published }),
    ...(siteName && { siteName: tidy(siteName).slice(0, NAME_MOST) }),
    ...(lang && /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(lang) && { lang: lang.replace(/_/g, '-') }),
  };
}

function readPublished(
  document: Document,
  { linked, metas, paths }: Said,
  today: string,
): Published | undefined {
  const found = (day: string | undefined, from: DateOrigin): Published | undefined =>
    day === undefined ? undefined : { day, from };
  const believe = (text: string | null | undefined) => plausibleDay(text, today);
  return (
    found(believe(linked.published), 'json-ld') ??
    found(firstOf(metas.all(...PUBLISHED_METAS), believe), 'meta') ??
    found(
      firstOf(
        all(
          document,
          'time[itemprop=datePublished], time[pubdate], [itemprop=datePublished], time.published, time.entry-date',
        ).map((element) => attribute(element, 'datetime') ?? attribute(element, 'content')),
        believe,
      ) ?? loneTime(document, believe),
      'time',
    ) ??
    found(
      firstOf(paths, (path) => dayInAddress(path, today)),
      'url',
    )
  );
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'article.created',
  'cxenseparse:recs:publishtime',
  'date',
];

/** The only time of a page; of several, none is known to be the article's. */
function loneTime(
  document: Document,
  believe: (text: string | null) => string | undefined,
): string | undefined {
  const days = new Set(
    all(document, 'time[datetime]').map((element) => believe(attribute(element, 'datetime'))),
  );
  days.delete(undefined);
  return days.size === 1 ? [...days][0] : undefined;
}

/** '/2025/04/26/', '/2025-04-26-', '/20250426/': a whole day, or none. */
function dayInAddress(path: string, today: string): string | undefined {
  const match =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return plausibleDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, today);
}

/** The day that a date says in its own calendar ('2025-04-28T23:00-05:00' is the 28th), if it is a plausible one. */
function plausibleDay(text: string | null | undefined, today: string): string | undefined {
  if (!text) return undefined;
  const day = isoDay(text.trim());
  if (!day || !isRealDate(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return undefined;
  return day <= nextDay(today) ? day : undefined;
}

function isoDay(text: string): string | undefined {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}`;
  const worded =
    /(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[A-Z][a-z]{2,8})\.?,?[\s-]+(?<year>\d{4})/.exec(
      text,
    ) ?? /(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})/.exec(text);
  const month =
    worded?.groups && MONTHS.indexOf((worded.groups.month ?? '').slice(0, 3).toLowerCase()) + 1;
  if (!worded?.groups || !month) return undefined;
  return `${worded.groups.year}-${String(month).padStart(2, '0')}-${(worded.groups.day ?? '').padStart(2, '0')}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function firstOf<T>(
  texts: readonly T[],
  read: (text: T) => string | undefined,
): string | undefined {
  for (const text of texts) {
    const day = read(text);
    if (day !== undefined) return day;
  }
  return undefined;
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
