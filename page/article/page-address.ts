/** Reads where an article is at home: the address of the page, of the page that it is a copy of, and the one that the page names as its own. */
import { addressWithin, hostIn, pathIn } from '../../core/article-address.ts';
import { isHostOf, plainHost } from '../../core/article.ts';
import type { Metas } from './metas.ts';
import { all, attribute } from '../nodes.ts';

export interface PageAddress {
  /** The page's own address; of a copy in an archive or cache, the address of what it is a copy of. */
  readonly address: string;
  /** Of that address, as a reader would name it. */
  readonly host: string;
  /** Of that address, up to the query. */
  readonly path: string;
  /** The one address, of this very site, under which the page wants to be known. */
  readonly canonical?: string;
}

export function readAddress(document: Document, metas: Metas): PageAddress {
  const { href } = document.location;
  const [link] = all(document, 'link[rel~=canonical][href]');
  const named = [link && attribute(link, 'href'), metas.first('og:url')]
    .filter((one) => typeof one === 'string')
    .map((one) => absolute(one, document.baseURI));
  // Some archives say only there what they show.
  const address =
    addressWithin(href) ?? named.map((one) => addressWithin(one ?? '')).find(Boolean) ?? href;
  const host = plainHost(hostIn(address));
  const path = pathIn(address);
  const canonical = named
    .flatMap((one) => addressWithin(one ?? '') ?? one ?? [])
    .find((one) => isSameSite(plainHost(hostIn(one)), host) && isOfPage(pathIn(one), path));
  return { address, host, path, ...(canonical && { canonical: canonical.replace(/#.*$/, '') }) };
}

function absolute(address: string, base: string): string | undefined {
  const url = URL.parse(address.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function isSameSite(one: string, other: string): boolean {
  return one !== '' && (isHostOf(one, other) || isHostOf(other, one));
}

/** Careless sites name their front page as the canonical address of every page. */
function isOfPage(canonical: string, path: string): boolean {
  return canonical.length > 1 || path.length <= 1;
}
