/** Articles for tests: what a test is about is given, the rest is filled in. */
import type { Article, Block } from '../../core/article.ts';

export const body = (text: string): Block => ({ kind: 'body', text });
export const title = (text: string): Block => ({ kind: 'title', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const caption = (text: string): Block => ({ kind: 'caption', text });

export function anArticle(
  blocks: readonly Block[],
  facts: Partial<Omit<Article, 'blocks'>> = {},
): Article {
  return {
    url: 'https://news.example/one',
    host: 'news.example',
    isArticle: true,
    title: 'One',
    byline: [],
    ...facts,
    blocks,
  };
}
