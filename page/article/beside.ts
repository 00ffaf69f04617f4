/** Tells by the names that pages give to their elements what stands beside an article (comments, related links, shares, menus), and what under its pictures. */
import { countOf, holds } from '../nodes.ts';

/** What an element's class and id say of the text in it. */
export interface Said {
  readonly isBeside: boolean;
  readonly caption: 'caption' | 'credit' | undefined;
}

/** Words in class and id names that speak of something beside the article, or do so in the plural. Two that are joined stand here as one: 'most-read'. */
const BESIDE = new Set(
  (
    'comment commentlist respond disqus related relatedpost recommend recommended recommendation sidebar share sharing social ' +
    'promo newsletter subscribe subscription advert advertisement ad sponsor sponsored breadcrumb nav navbar navigation menu ' +
    'footer cookie consent popular trending mostread tags taglist bio widget outbrain taboola tooltip modal popup overlay ' +
    'pagination pager toolbar printonly skip toc reflist references navbox infobox editsection catlink hatnote'
  ).split(' '),
);
/** Names of elements, too. */
export const CAPTION = new Set(['caption', 'figcaption']);
/** 'has-sidebar' says of the content that there is a sidebar elsewhere. */
const ELSEWHERE = new Set(['has', 'with', 'without', 'no']);
/** 'hidden' is a class of many frameworks; with a screen size beside it ('hidden md:block') it is hidden on some screens alone. */
const BY_SCREEN = /(?:^|\s)(?:sm|md|lg|xl):/;

/** `names` are an element's class and id, parted by spaces. */
export function whatNamesSay(names: string): Said {
  let isBeside = false;
  let caption: Said['caption'];
  for (const name of names.toLowerCase().split(/\s+/)) {
    if (name === 'hidden' && !BY_SCREEN.test(names)) isBeside = true;
    let before = '';
    for (const word of name.split(/[-_]+/)) {
      if (ELSEWHERE.has(word)) break;
      const singular = word.replace(/s$/, '');
      isBeside ||= [word, singular, before + singular].some((said) => BESIDE.has(said));
      if (singular === 'credit') caption = 'credit';
      else if (CAPTION.has(singular)) caption ??= 'caption';
      before = word;
    }
  }
  return { isBeside, caption };
}

/** What an article's own wrapper holds, and nothing beside an article does. */
const HEART = 'h1, main, [itemprop~=articleBody], [property~=articleBody]';
/** A wrapper around the article holds this share of the page's paragraphs; a list of teasers with titles does not. */
const WRAPS = 0.4;

/**
 * Whether an element is a wrapper around the article: then it is not beside it, whatever it is called. `paragraphs` is how many
 * `p` the page has.
 */
export function wrapsArticle(element: Element, paragraphs: number): boolean {
  return holds(element, HEART) && countOf(element, 'p') >= WRAPS * paragraphs;
}
