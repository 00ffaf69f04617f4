/** The pages that quality is measured on, with what they were labelled: they are other people's work, and lie beside the repository. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../builds.ts';

export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly bytes: Buffer;
  readonly sha1: string;
  /** undefined where the label is open. */
  readonly isArticle: boolean | undefined;
  readonly isWikipedia: boolean;
  /** When it was published, as people or other sources than the page itself know it, where the page says so at all. ISO 8601. */
  readonly published: string | undefined;
  /** Whether its own body is about the packs' subject. */
  readonly about: 'yes' | 'either' | 'no';
  /** Words on it that look like the pack's and mean something else. */
  readonly falseFriends: readonly string[];
  /** One page in three, by its name: these were not looked at when the rules were made. */
  readonly isHeldAside: boolean;
}

interface Row {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly is_article: boolean | null;
  readonly published: string | null;
  readonly published_reliability: 'ground_truth' | 'scraper_output' | 'page_metadata' | null;
  readonly publishedOnPage?: boolean;
  readonly about: CorpusPage['about'];
}

interface FalseFriend {
  readonly id: string;
  readonly string: string;
}

export const CORPUS = join(
  resolve(ROOT, process.env.CONTEXT_NOTES_SHARED ?? '../shared'),
  'corpus',
);

/** All pages; undefined where there is no corpus. */
export function readCorpus(): readonly CorpusPage[] | undefined {
  if (!existsSync(join(CORPUS, 'index.jsonl'))) return undefined;
  const friends = readLines('false-friends.jsonl') as readonly FalseFriend[];
  return (readLines('index.jsonl') as readonly Row[]).map((row) => {
    const bytes = readFileSync(join(CORPUS, row.path));
    // A page whose address is not known is served under one that is not a site's front page.
    const url = (row.url ?? 'https://page.example/page').replace(/^(?!https?:)/, 'https://');
    return {
      id: row.id,
      url,
      bytes,
      sha1: createHash('sha1').update(bytes).digest('hex'),
      isArticle: row.is_article ?? undefined,
      published: isDayKnown(row) ? (row.published ?? undefined) : undefined,
      isWikipedia: new URL(url).hostname.endsWith('.wikipedia.org'),
      about: row.about,
      falseFriends: friends.filter(({ id }) => id === row.id).map(({ string }) => string),
      isHeldAside: (createHash('sha1').update(row.id).digest()[0] ?? 0) % 3 === 0,
    };
  });
}

function isDayKnown(row: Row): boolean {
  const { published_reliability: from, publishedOnPage, is_article: isArticle } = row;
  return from === 'ground_truth' && publishedOnPage === true && isArticle === true;
}

function readLines(name: string): readonly unknown[] {
  const path = join(CORPUS, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
