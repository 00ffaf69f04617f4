/** What updates have changed in the packs: the names of what is new, changed and gone, kind by kind, and what was corrected. */
import { CHANGES, type EntryChange } from '../../core/pack/pack-changes.ts';
import { CORRECTED_KINDS } from '../../core/pack/pack-kinds.ts';
import type { PackUpdate } from '../../core/pack/pack-updates.ts';
import type { LoggedCorrection } from '../../core/pack/upkeep.ts';
import { CHANGES_COUNTED } from '../change-counts.ts';
import { CorrectionsLog } from '../CorrectionsLog.tsx';
import { IN_PACK, useLanguage } from '../language.ts';

/** An update, and of the pack's log what was corrected by it. */
export interface ListedUpdate extends PackUpdate {
  readonly corrected: readonly LoggedCorrection[];
}

export function PackChangesList({ updates }: { readonly updates: readonly ListedUpdate[] }) {
  const { say } = useLanguage();
  return (
    <>
      <p class="because">{say('changesHint')}</p>
      {updates.map((update, i) => (
        <Update
          key={`${update.pack} ${update.day} ${String(i)}`}
          update={update}
          isOpen={i === 0}
        />
      ))}
    </>
  );
}

function Update({ update, isOpen }: { readonly update: ListedUpdate; readonly isOpen: boolean }) {
  const { say, sayCount, sayDate, sayNumber } = useLanguage();
  const { title, day, changes, corrected } = update;
  const { before, now, entries } = changes;
  return (
    <article class="update">
      <h3>{say('updatedOn', title, sayDate(day))}</h3>
      {before !== now && (
        <p class="because">{say('updateRevisions', sayNumber(before), sayNumber(now))}</p>
      )}
      {CHANGES.map((how) => {
        const own = entries.filter((entry) => entry.how === how);
        if (own.length === 0) return null;
        return (
          <details key={how} open={isOpen}>
            <summary>{sayCount(CHANGES_COUNTED[how], own.length)}</summary>
            <Kinds entries={own} />
          </details>
        );
      })}
      {corrected.length > 0 && (
        <CorrectionsLog count={corrected.length} onRead={() => Promise.resolve(corrected)} />
      )}
    </article>
  );
}

function Kinds({ entries }: { readonly entries: readonly EntryChange[] }) {
  const { say, sayNumber } = useLanguage();
  const kinds = CORRECTED_KINDS.map((kind) => ({
    kind,
    own: entries.filter((entry) => entry.kind === kind),
  })).filter(({ own }) => own.length > 0);
  return kinds.map(({ kind, own }) => (
    <section key={kind}>
      <h4>
        {say(`changedKind_${kind}`)} <span>{sayNumber(own.length)}</span>
      </h4>
      <ul>
        {own.map(({ id, name }) => (
          <li key={id}>
            <span {...IN_PACK}>{name}</span> {/* Rules in several languages say the same. */}
            {kind === 'caveat' && (
              <span class="id" {...IN_PACK}>
                {id}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
