/** All that was corrected in a pack, the newest first, or that nothing was. It is asked for when it is opened. */
import { useState } from 'preact/hooks';
import type { LoggedCorrection } from '../core/pack/upkeep.ts';
import { IN_PACK, useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  /** How many there are. */
  readonly count: number;
  /** Reads them; rejects where the pack can't be read. */
  readonly onRead: () => Promise<readonly LoggedCorrection[]>;
}

export function CorrectionsLog({ count, onRead }: Props) {
  const { say, sayCount } = useLanguage();
  const [log, setLog] = useState<readonly LoggedCorrection[] | 'failed' | undefined>();
  if (count === 0) return <p>{say('correctionsNone')}</p>;
  const read = () => {
    if (log === undefined || log === 'failed') onRead().then(setLog, () => setLog('failed'));
  };
  return (
    <details class="corrections" onToggle={({ currentTarget }) => currentTarget.open && read()}>
      <summary>{sayCount('corrections', count)}</summary>
      <div aria-live="polite" aria-busy={log === undefined}>
        {log === 'failed' && <p>{say('failedTitle')}</p>}
        {Array.isArray(log) && (
          <ol class="log">
            {log.map((one) => (
              <Logged key={one.correction.id} {...one} />
            ))}
          </ol>
        )}
      </div>
    </details>
  );
}

function Logged({ correction, name, sources }: LoggedCorrection) {
  const { say, sayDate } = useLanguage();
  const { date, kind, said, says, why } = correction;
  return (
    <li>
      <h3>
        <time dateTime={date}>{sayDate(date)}</time> {say(`corrected_${kind}`, name)}
      </h3>
      <dl>
        <dt>{say('correctedSaid')}</dt>
        <dd class="said-before" {...IN_PACK}>
          {said}
        </dd>
        <dt>{say('correctedSays')}</dt>
        <dd {...IN_PACK}>{says}</dd>
        <dt>{say('correctedWhy')}</dt>
        <dd {...IN_PACK}>{why}</dd>
      </dl>
      <SourceList sources={sources} />
    </li>
  );
}
