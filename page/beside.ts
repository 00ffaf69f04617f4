/** Tells what stands beside an article by the names that pages give to its elements: comments, related links, shares, menus. */
import { countOf, holds } from './nodes.ts';

/** Words of class and id names that speak of something beside the article, alone or as a part of a longer name. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|related(?:posts?)?|recommend(?:ed|ations?)?|side-?bar|shar(?:e|ing)|social|promo|newsletter|subscri(?:be|ption)|advert(?:isement)?|ads?|sponsor(?:ed)?|breadcrumbs?|nav(?:bar|igation)?|menu|footer|cookies?|consent|popular|trending|most-?read|tags|tag-?list|bio|widget|outbrain|taboola|tooltip|modal|pop-?up|overlay|pagination|pager|toolbar|print-?only|skip|toc|reflist|references|navbox|infobox|mw-editsection|catlinks|hatnote)(?:$|[\s_-])/i;

/** A class of many frameworks; with a screen size beside it ('hidden md:block') it is hidden on some screens alone. */
const HIDDEN = /(?:^|\s)hidden(?:$|\s)/i;
const BY_SCREEN = /(?:^|\s)(?:sm|md|lg|xl):/;

/** 'has-sidebar' says of the content that there is a sidebar elsewhere. */
const SPEAKS_OF_ANOTHER = /(?:^|[\s_-])(?:has|with|without|no)-[\w-]+/gi;

/** Whether an element's class and id speak of something beside the article. */
export function speaksOfBeside(names: string): boolean {
  if (!BESIDE.test(names)) return HIDDEN.test(names) && !BY_SCREEN.test(names);
  return BESIDE.test(names.replace(SPEAKS_OF_ANOTHER, ' '));
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
