/** Reads the metas of a page, once. */
import { all, attribute } from '../nodes.ts';

export interface Metas {
  /** Contents of the metas of these names (small letters), in the order of the names. */
  all(...names: readonly string[]): readonly string[];
  first(...names: readonly string[]): string | undefined;
}

export function readMetas(document: Document): Metas {
  const byName = new Map<string, string[]>();
  for (const element of all(document, 'meta[content]')) {
    const name =
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      attribute(element, 'http-equiv');
    const content = attribute(element, 'content');
    if (!name || !content) continue;
    const known = byName.get(name.toLowerCase());
    if (known) known.push(content);
    else byName.set(name.toLowerCase(), [content]);
  }
  const contents = (...names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
  return { all: contents, first: (...names) => contents(...names)[0] };
}
