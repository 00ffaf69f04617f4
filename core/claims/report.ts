/**
 * Writes the report of something that a reader thinks is wrong: plain text to copy and pass on. In English whatever the
 * language of the interface, as editors work in it. Of the page's address it holds the host and the path, not what a query or a
 * fragment may say of the reader. Its last line is left for the reader to fill in.
 */
import { hostIn, pathIn } from '../article-address.ts';
import type { Briefing, Entries, TermFound } from '../briefing.ts';
import type { Figure, PackEvent } from '../pack/pack.ts';
import type { Change } from '../time/timeline.ts';
import type { Caveat } from './caveats.ts';

/** An entry of the pack, with what of it the page met. */
export type ReportedEntry =
  | { readonly kind: 'term'; readonly found: Pick<TermFound, 'term' | 'texts' | 'change'> }
  /** `words` are those that the note is shown for; `change` is what is said of earlier, where something is. */
  | {
      readonly kind: 'note';
      readonly note: Entries['notes'][number];
      readonly words: readonly string[];
      readonly change: Change | undefined;
    }
  | { readonly kind: 'event'; readonly event: PackEvent }
  /** `quotes` are the page's words around its numbers. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly quotes: readonly string[] };

interface Page {
  readonly article: Pick<Briefing['article'], 'url' | 'published'>;
  readonly pack: Pick<Briefing['pack'], 'id' | 'revision'>;
}

/** The report on the caveats of one rule on one page. */
export function writeReport(caveats: readonly Caveat[], page: Page): string {
  const [first] = caveats;
  if (!first) return '';
  return write(
    'caveat',
    `Rule: ${first.id} (${first.kind}), checked ${first.checked}`,
    caveats.map(({ quote, words }) => `Words marked: “${quote}”, for “${words}”`),
    [`What it said: ${first.says}`],
    page,
  );
}

/** The report on one entry of the pack, as it is shown on one page. */
export function writeEntryReport(entry: ReportedEntry, page: Page): string {
  const { id, name, checked, words, said } = factsOf(entry);
  const title = `${entry.kind[0]?.toUpperCase() ?? ''}${entry.kind.slice(1)}`;
  return write(
    entry.kind,
    `${title}: ${id} (“${name}”), checked ${checked}`,
    words.length > 0 ? [`Words met: ${words.map((one) => `“${one}”`).join(', ')}`] : [],
    said,
    page,
  );
}

function factsOf(entry: ReportedEntry) {
  switch (entry.kind) {
    case 'term': {
      const { term, texts, change } = entry.found;
      const said = [...saidThen(change), `What it said: ${term.short}`];
      return { ...term, words: texts, said };
    }
    case 'note': {
      const { note, words, change } = entry;
      const said = [...saidThen(change), `What it said: ${note.text.join(' ')}`];
      return { ...note, name: note.title, words, said };
    }
    case 'event': {
      const { date, title, text = '' } = entry.event;
      const said = [`What it said: ${date}: ${title}${text && `. ${text}`}`];
      return { ...entry.event, name: title, words: [], said };
    }
    case 'figure': {
      const { estimates, title } = entry.figure;
      const said = estimates.map(
        ({ date, text, by, via }) =>
          `What it said: ${date}: ${text} (${by}${via === undefined ? '' : `, via ${via}`})`,
      );
      return { ...entry.figure, name: title, words: entry.quotes, said };
    }
  }
}

/** What is said to have held when the article was published. */
function saidThen(change: Change | undefined): readonly string[] {
  return change?.past
    ? [`What it said of then, until ${change.past.until}: ${change.past.text}`]
    : [];
}

function write(
  what: string,
  entry: string,
  met: readonly string[],
  said: readonly string[],
  { article, pack }: Page,
): string {
  const { published } = article;
  return [
    `Context Notes: a${/^[aeiou]/.test(what) ? 'n' : ''} ${what} that seems wrong`,
    entry,
    `Pack: ${pack.id}, revision ${String(pack.revision)}`,
    `Page: ${hostIn(article.url)}${pathIn(article.url)}`,
    `Date found: ${published ? `${published.day} (${published.from})` : 'none'}`,
    ...met,
    ...said,
    'What is wrong with it: ',
  ].join('\n');
}
