/** Writes an entry as plain text to copy and cite: what the card says, with where it is known from. */
import type { Source, Term } from '../pack/pack.ts';

/** What of the text is in the words of the interface. */
export interface CitationWords {
  /** What the entry says: at the article's time and now, where that differs. */
  readonly said: readonly string[];
  /** How many sources there are. */
  readonly sources: string;
  /** The pack and its revision, and the day of the last check. */
  readonly pack: string;
  readonly checked: string;
  /** An ISO 8601 day or date as the interface writes it. */
  day(date: string): string;
  /** The day on which a source was read. */
  readOn(day: string): string;
}

export function writeCitation(
  { name, native, pronunciation, long }: Term,
  sources: readonly Source[],
  { said, sources: heading, pack, checked, day, readOn }: CitationWords,
): string {
  const head = [name, native, pronunciation].filter(Boolean).join(' · ');
  const list = sources.map(({ title, publisher, published, url, read }, i) => {
    const origin = published ? `${publisher}, ${day(published)}` : publisher;
    return `${i + 1}. ${title}. ${origin}. ${url} (${readOn(day(read))})`;
  });
  const parts = [
    [head, ...said, ...(long ? [long] : [])],
    [heading, ...list],
    [`Context Notes: ${pack} (${checked})`],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
