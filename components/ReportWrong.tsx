/** The report of something that seems wrong: a text to complete and copy. Nothing is sent. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from './language.ts';

interface Props {
  readonly report: string;
  /** Puts a text where it can be pasted from; false where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

export function ReportWrong({ report, onCopy }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState(report);
  const [outcome, setOutcome] = useState<'copied' | 'copyYourself' | undefined>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // Whoever opened it goes on writing where the last line waits.
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(report.length, report.length);
  }, []);
  const copy = async () => {
    const isCopied = await onCopy(text);
    if (!isCopied) field.current?.select();
    setOutcome(isCopied ? 'copied' : 'copyYourself');
  };
  return (
    <div class="report">
      <label for={id}>{say('reportLead')}</label>
      <textarea
        id={id}
        ref={field}
        rows={8}
        spellcheck={false}
        dir="auto"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOutcome(undefined);
        }}
      />
      <p>
        <button type="button" class="primary" onClick={() => void copy()}>
          {say('copy')}
        </button>{' '}
        <span role="status">{outcome && say(outcome)}</span>
      </p>
    </div>
  );
}
