/** Reads what the text found on a page is an article of. Changes nothing. */
import { plainHost, type Article } from '../core/article.ts';
import type { Body } from './article-body.ts';
import { readFacts } from './article-facts.ts';
import { measureOf } from './body-measure.ts';
import { isArticle } from './is-article.ts';
import { readJsonLd } from './json-ld.ts';
import { readMetas } from './metas.ts';

/** `today` is an ISO 8601 day; dates after it are not believed. */
export function readArticle({ blocks }: Body, today: string): Article {
  const { href, hostname } = document.location;
  const title = blocks.find((block) => block.kind === 'title')?.text;
  const said = { linked: readJsonLd(document), metas: readMetas(document) };
  const facts = readFacts(document, said, title, today);
  return {
    url: href,
    host: plainHost(hostname),
    isArticle: isArticle(document, measureOf(blocks), said, facts),
    ...facts,
    blocks,
  };
}
