/** What the reader doesn't want to see again, and how to have it back: terms that are muted, caveats that are hidden. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';

/** An entry that was left out. */
export interface Named {
  /** As `pack/entry`. */
  readonly key: string;
  /** What it is called; the key, where the pack knows it no more. */
  readonly name: string;
}

export interface LeftOutActions {
  unmute(key: string): void;
  unhide(key: string): void;
}

export function LeftOut({
  muted,
  hidden,
  actions,
}: {
  readonly muted: readonly Named[];
  readonly hidden: readonly Named[];
  readonly actions: LeftOutActions;
}) {
  const { say } = useLanguage();
  return (
    <>
      <List
        title={say('mutedTerms')}
        none={say('mutedNone')}
        entries={muted}
        action={say('markAgain')}
        onPress={actions.unmute}
      />
      <List
        title={say('hiddenRules')}
        none={say('hiddenNone')}
        entries={hidden}
        action={say('showAgain')}
        onPress={actions.unhide}
      />
    </>
  );
}

function List(props: {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly Named[];
  readonly action: string;
  readonly onPress: (key: string) => void;
}) {
  const { say } = useLanguage();
  const [last, setLast] = useState<Named | undefined>();
  return (
    <div class="sites">
      <h3>{props.title}</h3>
      {props.entries.length === 0 ? (
        <p class="because">{props.none}</p>
      ) : (
        <ul>
          {props.entries.map((entry) => (
            <li key={entry.key}>
              <span>{entry.name}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say('actionOn', props.action, entry.name)}
                onClick={() => {
                  setLast(entry);
                  props.onPress(entry.key);
                }}
              >
                {props.action}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="unseen">
        {last && !props.entries.some(({ key }) => key === last.key) && say('isBack', last.name)}
      </p>
    </div>
  );
}
