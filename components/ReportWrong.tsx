/** The report of something that seems wrong: a text to complete and copy. Nothing is sent. */
import { useState } from 'preact/hooks';
import type { ReportedEntry } from '../core/claims/report.ts';
import { useLanguage } from './language.ts';

interface Props {
  readonly report: string;
  /** Puts a text where it can be pasted from; false where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What is typed here is no shortcut of what lies around it, be it a card or somebody else's page. */
const keep = (event: Event) => event.stopPropagation();

/** Whoever opened it goes on writing where the last line waits, at the end of what was put in. */
function goOnIn(field: HTMLTextAreaElement): void {
  field.focus();
  field.scrollTop = field.scrollHeight;
}

export function ReportWrong({ report, onCopy }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState(report);
  const [outcome, setOutcome] = useState<'copied' | 'copyYourself' | undefined>();
  const [field] = useState<{ current?: HTMLTextAreaElement | null }>({});
  const copy = async () => {
    const isCopied = await onCopy(text);
    if (!isCopied) field.current?.select();
    setOutcome(isCopied ? 'copied' : 'copyYourself');
  };
  return (
    <div class="report">
      <label>
        {say('reportLead')}
        <textarea
          ref={(made) => {
            if (made && !field.current) goOnIn(made);
            field.current = made;
          }}
          rows={8}
          spellcheck={false}
          dir="auto"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOutcome(undefined);
          }}
          onKeyDown={keep}
          onKeyPress={keep}
          onKeyUp={keep}
        />
      </label>
      <p>
        <button type="button" class="primary" onClick={() => void copy()}>
          {say('copy')}
        </button>{' '}
        <span role="status">{outcome && say(outcome)}</span>
      </p>
    </div>
  );
}

/** What reports of a page's entries need. */
export interface Reporting {
  /** Writes the report of an entry. */
  write(entry: ReportedEntry): string;
  /** Puts a text where it can be pasted from; false where the browser does not let it. */
  copy(text: string): Promise<boolean>;
}

/** 'Report a mistake', which opens the report of an entry. `about` is the id of the element that names the entry. */
export function ReportEntry(props: {
  readonly entry: ReportedEntry;
  readonly about: string;
  readonly reporting: Reporting;
}) {
  const { entry, about, reporting } = props;
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        aria-describedby={about}
        onClick={() => setOpen(!isOpen)}
      >
        {say('reportWrong')}
      </button>
      {isOpen && <ReportWrong report={reporting.write(entry)} onCopy={reporting.copy} />}
    </>
  );
}
