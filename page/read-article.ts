/** Reads a live document as an Article, and keeps the text nodes behind each of its blocks. Changes nothing. */
import { plainHost, type Article } from '../core/article.ts';
import type { Steps } from '../core/steps.ts';
import { readBody, type Body } from './article-body.ts';
import { readFacts } from './article-facts.ts';

/** What is read of a page before it is known to be about anything of ours. */
export type ReadText = Body;

/** The text of the article. Only what is below `root` is read. */
export function readText(root: Element | null = document.body): Steps<ReadText> {
  return readBody(root);
}

/** The article that a text belongs to. `today` is an ISO 8601 day; dates after it are not believed. */
export function readArticle(text: ReadText, today: string): Article {
  const { href, hostname } = document.location;
  const title = text.blocks.find((block) => block.kind === 'title')?.text;
  return {
    url: href,
    host: plainHost(hostname),
    isArticle: text.isArticle,
    ...readFacts(document, title, today),
    blocks: text.blocks,
  };
}
