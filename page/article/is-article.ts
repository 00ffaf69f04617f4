/**
 * Decides whether a page is an article: running text of one subject with a beginning and an end, as a newspaper, a blog or an
 * encyclopedia has it; not a front page, a shop, a search, a forum or a manual. What the page says of itself counts first, then
 * whether somebody wrote it some day; where nothing of that is said, how its text is made. The limits were set on real pages
 * (`npm run quality`), two thirds of which were looked at.
 */
import type { Facts } from './article-facts.ts';
import type { PageData } from './page-data.ts';
import type { Measure } from './body-measure.ts';
import { isArticleKind } from './json-ld.ts';
import { all, attribute, countOf } from '../nodes.ts';

/** Names of schema.org, and of og:type, for pages that may hold much text and are no articles. */
const OTHER_KIND =
  /^(?:Product\w*|Offer|DiscussionForumPosting|QAPage|CollectionPage|SearchResultsPage|ProfilePage|Event|LocalBusiness|SoftwareApplication|JobPosting|Service)$/;
const OTHER_OG_TYPE = /^(?:product|profile|company|business)/i;
const ARTICLE_OG_TYPE = /^(?:article|news|newsarticle)$|:article$/i;
/** The address of a site's front page. */
const FRONT = /^\/(?:index\.\w+|home\/?)?$/i;
/** A shop shows many; an article about a shop shows a few. */
const PRICES_AT_MOST = 3;
const PRICES = '[class*=price i], [itemprop=price]';
/** Of a body in letters' worth, by how much speaks for an article: this much, in so many paragraphs. */
const NEEDED = {
  /** It says that it is an article, and by whom or when it was written; a stub before a paywall is short. */
  certain: { weight: 200, paragraphs: 1 },
  /** It says that it is one, or a person or a day stands on it; or nothing speaks for it but its text. */
  possible: { weight: 450, paragraphs: 2 },
} as const;
const LINKS_AT_MOST = 0.3;
/** A manual or a portal is made of short pieces. Bodies of fewer blocks than this are not asked for sentences. */
const SENTENCED_AT_LEAST = 0.5;
const BLOCKS_TO_ASK = 8;
/** Letters' worth of text below each heading, at the least. */
const UNDER_A_HEADING = 300;

export function isArticle(
  document: Document,
  measure: Measure,
  { linked, metas, paths }: PageData,
  { published, modified, byline }: Facts,
): boolean {
  const kinds = [...linked.kinds, ...itemKinds(document)];
  const ogTypes = metas.all('og:type');
  // Many sites call each of their pages an 'article' of Open Graph.
  const isCalledArticle =
    ogTypes.some((type) => ARTICLE_OG_TYPE.test(type)) ||
    metas.first('article:published_time') !== undefined;
  // A blog's own page lists its postings.
  const saysArticle =
    linked.kinds.some(isArticleKind) ||
    (kinds.some(isArticleKind) && !kinds.includes('Blog')) ||
    countOf(document, '[itemprop~=articleBody], [property~=articleBody]') > 0;
  if (kinds.some((kind) => OTHER_KIND.test(kind)) && !linked.kinds.some(isArticleKind))
    return false;
  if (ogTypes.some((type) => OTHER_OG_TYPE.test(type))) return false;
  if (FRONT.test(paths[0] ?? '') && document.location.search === '') return false;
  // A day that only stands in the text may be anything's, on a page that is no article.
  const isDated = published
    ? published.from !== 'text' && published.from !== 'dateline'
    : modified?.from === 'json-ld';
  const isSigned = byline.length > 0;
  const isCertain =
    (isDated && isSigned) || ((saysArticle || isCalledArticle) && (isDated || isSigned));
  const { weight, paragraphs } = isCertain ? NEEDED.certain : NEEDED.possible;
  if (measure.weight < weight || measure.paragraphs < paragraphs) return false;
  if (isCertain || saysArticle) return true;
  if (measure.links > measure.weight * LINKS_AT_MOST) return false;
  if (countOf(document, PRICES) > PRICES_AT_MOST) return false;
  return isDated || isCalledArticle || !isInPieces(measure);
}

function isInPieces({ blocks, sentenced, headings, weight }: Measure): boolean {
  if (blocks > BLOCKS_TO_ASK && sentenced < blocks * SENTENCED_AT_LEAST) return true;
  return headings * UNDER_A_HEADING > weight;
}

/** Kinds of schema.org that elements are marked with, without their address. */
function itemKinds(document: Document): readonly string[] {
  const kinds = all(document, '[itemtype]').map((element) =>
    (attribute(element, 'itemtype') ?? '').replace(/^.*\//, ''),
  );
  return [...new Set(kinds)];
}
