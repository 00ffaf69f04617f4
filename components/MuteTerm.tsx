/** Leaves a term unmarked on pages from now on, or marks it again, and says what came of it. */
import { useState } from 'preact/hooks';
import { useLanguage } from './language.ts';

interface Props {
  readonly isMuted: boolean;
  /** The id of the element that names the term. */
  readonly about: string;
  /** False where that could not be kept. */
  readonly onMute: (isMuted: boolean) => Promise<boolean>;
}

export function MuteTerm({ isMuted, about, onMute }: Props) {
  const { say } = useLanguage();
  const [outcome, setOutcome] = useState<'nowMuted' | 'nowMarked' | 'cardFailed' | undefined>();
  const press = async () => {
    // Said anew where it went the same way before.
    setOutcome(undefined);
    const isDone = await onMute(!isMuted);
    setOutcome(!isDone ? 'cardFailed' : isMuted ? 'nowMarked' : 'nowMuted');
  };
  const undone = outcome === 'nowMuted' ? 'undo' : 'markAgain';
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
