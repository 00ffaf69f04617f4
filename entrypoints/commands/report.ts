/** Writes the report of a term for its card, which leaves that to whoever has the pack: the text is the one that the popup shows. */
import { writeEntryReport } from '../../core/claims/report.ts';
import { changeSince } from '../../core/time/timeline.ts';
import type { TermReported } from '../../shell/messages.ts';
import { loadPack } from '../../shell/packs.ts';

/** Rejects with a sentence where the pack has no such term, or can't be read. */
export async function reportTerm(asked: TermReported): Promise<string> {
  const pack = await loadPack(asked.pack);
  const term = pack.terms.find(({ id }) => id === asked.term);
  if (!term) throw new Error(`The pack has no term ‘${asked.term}’.`);
  const { texts, url, published } = asked;
  const change = changeSince(term.was, published?.day);
  return writeEntryReport(
    { kind: 'term', found: { term, texts, change } },
    { article: { url, ...(published && { published }) }, pack },
  );
}
