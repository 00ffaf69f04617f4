/** Background notes, the most relevant to the page first. */
import type { Entries, TermFound } from '../core/briefing.ts';
import type { Source } from '../core/pack.ts';
import { changeSince, type Change } from '../core/timeline.ts';
import { useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';
import { citedBy } from './Wording.tsx';

interface Props {
  readonly notes: Entries['notes'];
  readonly terms: readonly TermFound[];
  readonly sources: Readonly<Record<string, Source>>;
  /** The article's day, as ISO 8601. */
  readonly published: string | undefined;
}

export function NoteList({ notes, terms, sources, published }: Props) {
  const { say, sayDate } = useLanguage();
  const names = new Map(terms.map(({ term }) => [term.id, term.name]));
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          <details>
            <summary>{note.title}</summary>
            <Past change={changeSince(note.was, published)} />
            {note.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p class="because">
              {say('whyNote', note.because.map((id) => names.get(id) ?? id).join(', '))}{' '}
              {say('checkedSentence', sayDate(note.checked))}
            </p>
            <SourceList sources={citedBy(note, changeSince(note.was, published), sources)} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What held when the article was published; the note itself says what holds now. */
function Past({ change }: { readonly change: Change | undefined }) {
  const { say, sayDate } = useLanguage();
  if (!change) return null;
  const since = sayDate(change.since);
  return (
    <p class="past">
      {change.past && say('saidThen', change.past.text)}{' '}
      {say(change.past ? 'nowNote' : 'saidSince', since)}
    </p>
  );
}
