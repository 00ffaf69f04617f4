/**
 * Writes the report of a caveat that a reader thinks is wrong: plain text to copy and pass on. In English whatever the
 * language of the interface, as editors work in it.
 */
import { hostIn, pathIn } from '../article-address.ts';
import type { Briefing } from '../briefing.ts';
import type { Caveat } from './caveats.ts';

/**
 * The report on the caveats of one rule on one page. Of the page's address it holds the host and the path, not what a
 * query or a fragment may say of the reader. Its last line is left for the reader to fill in.
 */
export function writeReport(
  caveats: readonly Caveat[],
  { article, pack }: Pick<Briefing, 'article' | 'pack'>,
): string {
  const [first] = caveats;
  if (!first) return '';
  const { published } = article;
  return [
    'Context Notes: a caveat that seems wrong',
    `Rule: ${first.id} (${first.kind}), checked ${first.checked}`,
    `Pack: ${pack.id}, revision ${String(pack.revision)}`,
    `Page: ${hostIn(article.url)}${pathIn(article.url)}`,
    `Date found: ${published ? `${published.day} (${published.from})` : 'none'}`,
    ...caveats.map(({ quote, words }) => `Words marked: “${quote}”, for “${words}”`),
    `What it said: ${first.says}`,
    'What is wrong with it: ',
  ].join('\n');
}
