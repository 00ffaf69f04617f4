/** Reads what the text found on a page is an article of. Changes nothing. */
import type { Article, Block } from '../../core/article.ts';
import { pathIn } from '../../core/article-address.ts';
import { isToldApart, languageOf } from '../../core/text/language-of.ts';
import type { Body } from './article-body.ts';
import { readFacts } from './article-facts.ts';
import { measureOf } from './body-measure.ts';
import { isArticle } from './is-article.ts';
import { readJsonLd } from './json-ld.ts';
import { readMetas } from './metas.ts';
import { readAddress } from './page-address.ts';

/** `today` is an ISO 8601 day; dates after it are not believed. */
export function readArticle({ blocks }: Body, today: string): Article {
  const metas = readMetas(document);
  const { host, path, canonical } = readAddress(document, metas);
  const paths = canonical ? [path, pathIn(canonical)] : [path];
  const said = { linked: readJsonLd(document), metas, paths };
  const { lang, ...facts } = readFacts(document, said, blocks, today);
  return {
    url: document.location.href,
    host,
    ...(canonical && { canonical }),
    isArticle: isArticle(document, measureOf(blocks), said, facts),
    ...facts,
    ...languages(lang, blocks),
    blocks,
  };
}

/** So much of the body is enough to tell its language, in UTF-16 code units. */
const SAMPLE = 2_000;

function languages(
  declared: string | undefined,
  blocks: readonly Block[],
): Pick<Article, 'lang' | 'declaredLang'> {
  let sample = '';
  for (const { kind, text } of blocks) {
    if (kind === 'body') sample += `${text.slice(0, SAMPLE)} `;
    if (sample.length > SAMPLE) break;
  }
  const found = languageOf(sample.slice(0, SAMPLE));
  if (declared === undefined) return found === undefined ? {} : { lang: found };
  const primary = declared.toLowerCase().split('-')[0] ?? '';
  const isRight = found === undefined || found === primary || !isToldApart(primary);
  return isRight ? { lang: declared } : { lang: found, declaredLang: declared };
}
