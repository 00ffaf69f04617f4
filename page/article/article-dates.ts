/** Reads when an article was published and last changed, from all that a page says of it, for programs and for people. */
import type { Published, ReadDay } from '../../core/article.ts';
import { addressWithin } from '../../core/article-address.ts';
import {
  chooseModified,
  choosePublished,
  isPlausible,
  type DayClaim,
} from '../../core/time/chosen-day.ts';
import { readDateline } from '../../core/time/date-lines.ts';
import { isInWorldTime, readDay } from '../../core/time/date-text.ts';
import type { BodyBlock } from './article-body.ts';
import type { PageData } from './page-data.ts';
import { datesBesideTitle } from './dates-beside-title.ts';
import { all, attribute, textContent } from '../nodes.ts';

export interface ArticleDates {
  readonly published?: Published;
  readonly modified?: ReadDay;
}

/** `today` is an ISO 8601 day; `lang` is the page's, as BCP 47. */
export function readDates(
  document: Document,
  { linked, metas, paths }: PageData,
  blocks: readonly BodyBlock[],
  today: string,
  lang: string | undefined,
): ArticleDates {
  const published: DayClaim[] = [];
  const modified: DayClaim[] = [];
  const claim = (
    to: DayClaim[],
    from: ReadDay['from'],
    trust: number,
    values: readonly (string | null | undefined)[],
  ) => {
    for (const value of values) {
      const day = value && readDay(value, lang);
      if (!day || !isPlausible(day, today)) continue;
      to.push({ day, from, trust, isInWorldTime: isInWorldTime(value) });
    }
  };
  const marked = (name: string) =>
    all(document, `[itemprop~=${name}]:is([datetime],[content])`).slice(0, 1).map(valueOf);

  claim(published, 'json-ld', 3, [linked.published]);
  claim(published, 'meta', 3, metas.all(...PUBLISHED_METAS).slice(0, METAS_ASKED));
  claim(published, 'time', 2, marked('datePublished'));
  claim(published, 'url', 3, paths.map(dayInAddress));
  claim(modified, 'json-ld', 3, [linked.modified]);
  claim(modified, 'meta', 3, metas.all(...MODIFIED_METAS));
  claim(modified, 'time', 2, marked('dateModified'));
  for (const { of, from, value, trust } of datesBesideTitle(document, blocks, lang))
    claim(of === 'modified' ? modified : published, from, trust, [value]);
  const first = blocks.find(({ kind, text }) => kind === 'body' && text.length > 40);
  claim(published, 'dateline', 2, [first && readDateline(first.text, lang)]);
  if (published.length === 0) {
    // Of several times in a page, none is known to be the article's.
    const times = new Set(all(document, 'time[datetime]').map(valueOf));
    if (times.size === 1) claim(published, 'time', 2, [...times]);
    // A front page is of the day in its head, unless that is a clock: it says today, or when a copy was made.
    if (published.length === 0 && isFront(metas) && !addressWithin(document.location.href)) {
      const [head] = all(document, '#date, .date').map((element) =>
        readDay(valueOf(element), lang),
      );
      if (head && head < today) claim(published, 'text', 1, [head]);
    }
  }
  // A page that many write, over years, is of no one day.
  const isWiki = metas.first('generator')?.startsWith('MediaWiki');
  const day = isWiki ? undefined : choosePublished(published);
  const change = chooseModified(modified, day);
  return { ...(day && { published: day }), ...(change && { modified: change }) };
}

function isFront(metas: PageData['metas']): boolean {
  return /^https?:\/\/[^/]+\/?$/.test(metas.first('og:url') ?? '');
}

/** A site may give many names to one day; a list of others' articles, many days to one name. */
const METAS_ASKED = 4;

const PUBLISHED_METAS =
  'article:published_time og:article:published_time article:published datepublished date.published publishdate publish-date pubdate publication_date parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date dcterms.date article.created content:publishdate cxenseparse:recs:publishtime date'.split(
    ' ',
  );
const MODIFIED_METAS =
  'article:modified_time article:modified og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod'.split(
    ' ',
  );

function valueOf(element: Element): string {
  return (
    attribute(element, 'datetime') ||
    attribute(element, 'content') ||
    (textContent(element) ?? '').slice(0, 60)
  );
}

/** '/2025/04/26/', '/2025-04-26-', '/20250426/': a whole day, or none. */
function dayInAddress(path: string): string | undefined {
  const match =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return match?.slice(1).join('-');
}
