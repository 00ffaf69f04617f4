/**
 * Decides whether a page is an article: running text of one subject with a beginning and an end, as a newspaper, a blog or an
 * encyclopedia has it; not a front page, a shop, a search, a forum or a manual. What the page says of itself counts first, then
 * whether somebody wrote it some day, and the less of that there is the more text is asked for. The limits were set on real pages
 * (`npm run quality`), two thirds of which were looked at.
 */
import type { Facts, Said } from './article-facts.ts';
import type { Measure } from './body-measure.ts';
import { isArticleKind } from './json-ld.ts';
import { all, attribute, countOf } from './nodes.ts';

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
  /** It says that it is one, no more. */
  likely: { weight: 450, paragraphs: 2 },
  /** It was written by somebody or some day. */
  possible: { weight: 800, paragraphs: 3 },
  unsaid: { weight: 1200, paragraphs: 4 },
} as const;
const LINKS_AT_MOST = 0.3;
/** A manual is made of short pieces. Bodies of fewer blocks than this are not asked. */
const SENTENCED_AT_LEAST = 0.5;
const BLOCKS_TO_ASK = 8;

export function isArticle(
  document: Document,
  measure: Measure,
  { linked, metas, path }: Said,
  { published, byline }: Pick<Facts, 'published' | 'byline'>,
): boolean {
  const kinds = [...linked.kinds, ...itemKinds(document)];
  const ogTypes = metas.all('og:type');
  // Many sites call each of their pages an 'article' of Open Graph.
  const isCalledArticle = ogTypes.some((type) => ARTICLE_OG_TYPE.test(type));
  // A blog's own page lists its postings.
  const saysArticle =
    linked.kinds.some(isArticleKind) ||
    (kinds.some(isArticleKind) && !kinds.includes('Blog')) ||
    countOf(document, '[itemprop~=articleBody], [property~=articleBody]') > 0;
  if (kinds.some((kind) => OTHER_KIND.test(kind)) && !linked.kinds.some(isArticleKind))
    return false;
  if (ogTypes.some((type) => OTHER_OG_TYPE.test(type))) return false;
  if (FRONT.test(path) && document.location.search === '') return false;
  const isDated = published !== undefined;
  const isSigned = byline.length > 0;
  let need: keyof typeof NEEDED = 'unsaid';
  if ((isDated && isSigned) || ((saysArticle || isCalledArticle) && (isDated || isSigned)))
    need = 'certain';
  else if (saysArticle) need = 'likely';
  else if (isDated || isSigned) need = 'possible';
  const { weight, paragraphs } = NEEDED[need];
  if (measure.weight < weight || measure.paragraphs < paragraphs) return false;
  if (need === 'certain' || need === 'likely') return true;
  if (measure.links > measure.weight * LINKS_AT_MOST) return false;
  if (countOf(document, PRICES) > PRICES_AT_MOST) return false;
  const isInPieces =
    measure.blocks > BLOCKS_TO_ASK && measure.sentenced < measure.blocks * SENTENCED_AT_LEAST;
  return isDated || isCalledArticle || !isInPieces;
}

/** Kinds of schema.org that elements are marked with, without their address. */
function itemKinds(document: Document): readonly string[] {
  const kinds = all(document, '[itemtype]').map((element) =>
    (attribute(element, 'itemtype') ?? '').replace(/^.*\//, ''),
  );
  return [...new Set(kinds)];
}
