/** The pages to measure on: article pages of the corpus, or, where there is none, the sample article alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../builds.ts';

export interface BenchPage {
  readonly id: string;
  /** An https address: only a secure page can be cross-origin isolated. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  /** Whether it is meant to be about the packs' subject; whether it is recognised, only the reader says. */
  readonly isAboutOurs: boolean;
}

export interface BenchPages {
  readonly from: 'corpus' | 'sample';
  readonly pages: readonly BenchPage[];
}

interface Row {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly encoding: string;
  readonly is_article: boolean | null;
  readonly about: 'yes' | 'either' | 'no';
}

export const SAMPLE: BenchPage = {
  id: 'sample',
  url: 'https://sample.example/north-korea-troops-in-russia',
  contentType: 'text/html; charset=utf-8',
  bytes: readFileSync(join(ROOT, 'tools/sample/article.html')),
  isAboutOurs: true,
};

/** A page of our own about something else. */
const OTHER_SAMPLE: BenchPage = {
  id: 'seoul-fashion',
  url: 'https://sample.example/seoul-fashion',
  contentType: 'text/html; charset=utf-8',
  bytes: readFileSync(join(ROOT, 'test/e2e/pages/seoul-fashion.html')),
  isAboutOurs: false,
};

const CORPUS = join(resolve(ROOT, process.env.CONTEXT_NOTES_SHARED ?? '../shared'), 'corpus');
const INDEX = join(CORPUS, 'index.jsonl');

export function hasCorpus(): boolean {
  return existsSync(INDEX);
}

/**
 * At most `most` pages: all about the packs' subject, of which there are few, and others, evenly through the list. They come by turns,
 * so that there are some of each where the time is too short for all.
 */
export function findPages(most: number): BenchPages {
  if (!hasCorpus()) return { from: 'sample', pages: [SAMPLE] };
  const articles = readFileSync(INDEX, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.is_article === true);
  const ours = articles.filter(({ about }) => about === 'yes').slice(0, most);
  const others = articles.filter(({ about }) => about !== 'yes');
  const rest = spread(others, most - ours.length);
  const turns = Array.from({ length: Math.max(ours.length, rest.length) }, (_, i) => i);
  const chosen = turns.flatMap((i) => [ours[i] ?? [], rest[i] ?? []].flat());
  return { from: 'corpus', pages: chosen.map(toPage) };
}

/** A few of each kind for what takes long on each page: evenly through the list. */
export function fewPages(each: number): BenchPages {
  const { from, pages } = findPages(Infinity);
  if (from === 'sample') return { from, pages: [SAMPLE, OTHER_SAMPLE] };
  const about = (isAboutOurs: boolean) =>
    spread(
      pages.filter((page) => page.isAboutOurs === isAboutOurs),
      each,
    );
  return { from, pages: [...about(true), ...about(false)] };
}

/** `count` of a list, evenly through it. */
export function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (count >= list.length) return list;
  return list.filter(
    (_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i + 1) * count) / list.length),
  );
}

function toPage({ id, path, url, encoding, about }: Row): BenchPage {
  return {
    id,
    // The part after # is never asked for.
    url: (url ?? 'https://page.example/')
      .replace(/^(?:https?:\/\/)?/, 'https://')
      .replace(/#.*/, ''),
    contentType: `text/html; charset=${encoding}`,
    bytes: readFileSync(join(CORPUS, path)),
    isAboutOurs: about === 'yes',
  };
}
