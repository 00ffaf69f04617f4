/** What a page says of itself for programs, read once: for its facts, its dates, and whether it is an article. */
import type { Linked } from './json-ld.ts';
import type { Metas } from './metas.ts';

export interface PageData {
  readonly linked: Linked;
  readonly metas: Metas;
  /** The path of the article's address, and of the one that it wants to be known by. */
  readonly paths: readonly string[];
}
