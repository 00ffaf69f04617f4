/** Reads what the text found on a page is an article of. Changes nothing. */
import { plainHost, type Article } from '../core/article.ts';
import type { Body } from './article-body.ts';
import { readFacts } from './article-facts.ts';

/** `today` is an ISO 8601 day; dates after it are not believed. */
export function readArticle({ blocks, isArticle }: Body, today: string): Article {
  const { href, hostname } = document.location;
  const title = blocks.find((block) => block.kind === 'title')?.text;
  return {
    url: href,
    host: plainHost(hostname),
    isArticle,
    ...readFacts(document, title, today),
    blocks,
  };
}
