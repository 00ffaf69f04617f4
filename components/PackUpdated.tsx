/** That an update of a pack has changed it, in one line, until the reader has seen what or doesn't want to hear of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackUpdate } from '../core/pack/pack-updates.ts';
import { changeCounts } from './change-counts.ts';
import { useLanguage } from './language.ts';

export interface UpdateActions {
  /** Opens the list of what has changed, and keeps that it was seen. */
  openChanges(): void;
  /** Keeps that the reader doesn't want to hear of it. */
  dismissUpdate(): void;
}

interface Props {
  /** Undefined where there is none that was not seen. */
  readonly update: PackUpdate | undefined;
  readonly actions: UpdateActions;
}

export function PackUpdated({ update, actions }: Props) {
  const language = useLanguage();
  const { say, sayDate, sayList } = language;
  const [isDismissed, setDismissed] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const isGone = isDismissed && !update;
  // The button that had the focus is gone by then: whoever goes on by key goes on from here.
  useEffect(() => {
    if (isGone) said.current?.focus({ preventScroll: true });
  }, [isGone]);
  if (isGone) {
    return (
      <p ref={said} role="status" class="unseen" tabIndex={-1}>
        {say('changesKept')}
      </p>
    );
  }
  if (!update) return null;
  return (
    <div class="updated">
      <p>
        {say(
          'packUpdated',
          update.title,
          sayDate(update.day),
          sayList(changeCounts(update.changes, language)),
        )}
      </p>
      <button type="button" class="quiet" onClick={actions.openChanges}>
        {say('whatChanged')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setDismissed(true);
          actions.dismissUpdate();
        }}
      >
        {say('dismiss')}
      </button>
    </div>
  );
}
