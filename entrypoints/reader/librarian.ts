/** Who knows what is in the packs. */
import type { Entries, Entry, Found } from '../../core/briefing.ts';
import type { Reply, TermReported } from '../../shell/messages.ts';

/** Whoever has the pack. */
export interface Librarian {
  entries(pack: string, found: Found): Promise<Reply<Entries>>;
  badge(terms: number, caveats: number): void;
  entry(pack: string, id: string): Promise<Reply<Entry | undefined>>;
  mute(pack: string, term: string, isMuted: boolean): Promise<Reply<boolean>>;
  report(asked: TermReported): Promise<Reply<string>>;
}
