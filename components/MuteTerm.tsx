/** Leaves a term unmarked on pages from now on, or marks it again, and says what came of it. */
import { useState } from 'preact/hooks';
import { useLanguage, type MessageKey } from './language.ts';

interface Props {
  readonly isMuted: boolean;
  /** The id of the element that names the term. */
  readonly about: string;
  /** False where it was done on this page alone, undefined where it failed. */
  readonly onMute: (isMuted: boolean) => Promise<boolean | undefined>;
}

export function MuteTerm({ isMuted, about, onMute }: Props) {
  const { say } = useLanguage();
  const [outcome, setOutcome] = useState<MessageKey | undefined>();
  const press = async () => {
    // Said anew where it went the same way before.
    setOutcome(undefined);
    const isKept = await onMute(!isMuted);
    const done = isMuted ? 'nowMarked' : isKept ? 'nowMuted' : 'nowMutedHere';
    setOutcome(isKept === undefined ? 'cardFailed' : done);
  };
  // Whoever has just muted it takes that back; whoever finds it muted has it marked again.
  const undone = outcome?.startsWith('nowMuted') ? 'undo' : 'markAgain';
  return (
    <>
      <button type="button" class="quiet" aria-describedby={about} onClick={() => void press()}>
        {say(isMuted ? undone : 'mute')}
      </button>
      <p role="status" class="because">
        {outcome && say(outcome)}
      </p>
    </>
  );
}
