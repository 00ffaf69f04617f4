/** What the card shows of a term that was looked up: as the page's briefing has it, or, where the page does not mention it, the pack. */
import type { Briefing } from '../../core/briefing.ts';
import { mapOf } from '../../core/maps/choose-maps.ts';
import { changeSince } from '../../core/time/timeline.ts';
import type { LookedUp } from '../../shell/messages.ts';
import type { CardContent } from './card-page.ts';

export function lookedUp(
  { words, form, term, entries }: LookedUp,
  briefing: Briefing | undefined,
): CardContent {
  const published = briefing?.article.published;
  const count = briefing?.terms.find((one) => one.term.id === term.id)?.count ?? 0;
  const { pack, names, sources, maps, corrections } = entries;
  return {
    term,
    names,
    sources,
    change: changeSince(term.was, published?.day),
    opener: { kind: 'mention', text: words, form, count },
    map: mapOf(maps, term.id),
    page: { pack, published, corrections },
  };
}
