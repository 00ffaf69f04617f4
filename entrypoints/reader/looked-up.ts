/** What the card shows of a term that was looked up: as the page's briefing has it, or, where the page does not mention it, the pack. */
import type { Briefing } from '../../core/briefing.ts';
import { mapOf } from '../../core/choose-maps.ts';
import { changeSince } from '../../core/timeline.ts';
import type { LookedUp } from '../../shell/messages.ts';
import type { CardContent } from './card.tsx';

export function lookedUp(
  { words, form, term, entries }: LookedUp,
  briefing: Briefing | undefined,
): CardContent {
  const published = briefing?.article.published;
  const found = briefing?.terms.find((one) => one.term.id === term.id) ?? {
    term,
    count: 0,
    painted: 0,
    texts: [],
    forms: [],
    change: changeSince(term.was, published?.day),
  };
  const { pack, names, sources, maps, corrections } = entries;
  const page = { pack, published, corrections };
  return { found, text: words, form, map: mapOf(maps, term.id), names, sources, page };
}
