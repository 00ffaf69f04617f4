/** Background notes, the most relevant to the page first. */
import type { Entries, TermFound } from '../core/briefing.ts';
import type { Source } from '../core/pack.ts';
import { useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly notes: Entries['notes'];
  readonly terms: readonly TermFound[];
  readonly sources: Readonly<Record<string, Source>>;
}

export function NoteList({ notes, terms, sources }: Props) {
  const { say, sayDate } = useLanguage();
  const names = new Map(terms.map(({ term }) => [term.id, term.name]));
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          <details>
            <summary>{note.title}</summary>
            {note.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p class="because">
              {say('whyNote', note.because.map((id) => names.get(id) ?? id).join(', '))}{' '}
              {say('checkedSentence', sayDate(note.checked))}
            </p>
            <SourceList sources={note.sources.flatMap((id) => sources[id] ?? [])} />
          </details>
        </li>
      ))}
    </ul>
  );
}
