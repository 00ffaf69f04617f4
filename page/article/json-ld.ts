/** Reads what a page says of itself in JSON-LD. */
import { all, textContent } from '../nodes.ts';

/** JSON-LD longer than this describes something other than one article. In UTF-16 code units. */
const JSON_LD_MOST = 300_000;

export interface Linked {
  readonly published?: string;
  readonly modified?: string;
  /** As written, one name or several in each. */
  readonly authors: readonly string[];
  readonly headline?: string;
  /** What things the page says it is about, by schema.org's names. */
  readonly kinds: readonly string[];
}

/** Names of schema.org for what this project calls an article. */
export function isArticleKind(kind: string): boolean {
  return /(?:Article|BlogPosting|Report)$|^LiveBlogPosting$/.test(kind);
}

export function readJsonLd(document: Document): Linked {
  let published: string | undefined;
  let modified: string | undefined;
  let headline: string | undefined;
  let authors: readonly string[] = [];
  const kinds: string[] = [];
  for (const script of all(document, 'script[type="application/ld+json"]').slice(0, 10)) {
    const text = textContent(script) ?? '';
    if (text.length > JSON_LD_MOST) continue;
    for (const thing of things(parseJson(text))) {
      const own = [thing['@type']].flat().filter((kind) => typeof kind === 'string');
      kinds.push(...own);
      if (!own.some(isArticleKind)) continue;
      published ??= asString(thing.datePublished) ?? asString(thing.dateCreated);
      modified ??= asString(thing.dateModified);
      headline ??= asString(thing.headline);
      if (authors.length === 0) authors = authorNames(thing.author);
    }
  }
  return {
    authors,
    kinds,
    ...(published && { published }),
    ...(modified && { modified }),
    ...(headline && { headline }),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** The objects of a JSON-LD text: itself, a list, a graph, and an article that is a page's main entity. */
function things(value: unknown, depth = 0): readonly Thing[] {
  if (depth > 4 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((one) => things(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...things(thing['@graph'], depth + 1), ...things(thing.mainEntity, depth + 1)];
}

function authorNames(author: unknown): string[] {
  if (typeof author === 'string') return [author];
  if (Array.isArray(author)) return author.flatMap(authorNames);
  const name = author && typeof author === 'object' ? asString((author as Thing).name) : undefined;
  return name ? [name] : [];
}

function asString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
