/** What is to be said of an entry itself: that it is due for review, and what was corrected in it. Mostly nothing. */
import type { CorrectedKind } from '../core/pack/pack-kinds.ts';
import { correctionsOf, isOverdue } from '../core/pack/upkeep.ts';
import { useLanguage } from './language.ts';
import type { PageFacts } from './Why.tsx';

interface Props {
  readonly kind: CorrectedKind;
  readonly entry: { readonly id: string; readonly reviewBy: string };
  readonly page: Pick<PageFacts, 'today' | 'corrections'>;
}

export function Upkeep({ kind, entry, page }: Props) {
  const { say, sayDate } = useLanguage();
  return (
    <>
      {isOverdue(entry, page.today) && (
        <p class="overdue">{say('overdueSince', sayDate(entry.reviewBy))}</p>
      )}
      {correctionsOf(page.corrections, kind, entry.id).map(({ id, date, said, why }) => (
        <p key={id} class="corrected">
          {say('correctedOn', sayDate(date), said, why)}
        </p>
      ))}
    </>
  );
}
