/** Reads a live document as an Article, and keeps the text nodes behind each of its blocks. Changes nothing. */
import { plainHost, type Article } from '../core/article.ts';
import { readBody, type BodyBlock } from './article-body.ts';
import { readFacts } from './article-facts.ts';

export interface ReadArticle {
  readonly article: Article;
  /** The article's blocks, with the text nodes behind them. */
  readonly blocks: readonly BodyBlock[];
}

/** `today` is an ISO 8601 day; dates after it are not believed. Only what is below `root` is read as text. */
export function readArticle(
  document: Document,
  today: string,
  root: Element | null = document.body,
): ReadArticle {
  const { blocks, isArticle } = readBody(document, root);
  const title = blocks.find((block) => block.kind === 'title')?.text;
  const { href, hostname } = document.location;
  return {
    blocks,
    article: {
      url: href,
      host: plainHost(hostname),
      isArticle,
      ...readFacts(document, title, today),
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    },
  };
}
