/** Background notes, the most relevant to the page first. */
import type { Entries, TermFound } from '../core/briefing.ts';
import type { Source } from '../core/pack.ts';
import { SourceList } from './SourceList.tsx';
import { Why, type PageFacts } from './Why.tsx';

interface Props {
  readonly notes: Entries['notes'];
  readonly terms: readonly TermFound[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly page: PageFacts;
}

export function NoteList({ notes, terms, sources, page }: Props) {
  const found = new Map(terms.map((one) => [one.term.id, one]));
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          <details>
            <summary id={`note-${note.id}`}>{note.title}</summary>
            {note.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <Why
              about={`note-${note.id}`}
              page={page}
              reasons={{
                words: [...new Set(note.because.flatMap((id) => found.get(id)?.texts ?? []))],
                met: [
                  ['whyNote', note.id],
                  ['whyTerms', note.because.map((id) => found.get(id)?.term.name ?? id).join(', ')],
                ],
                checked: note.checked,
              }}
            />
            <SourceList sources={note.sources.flatMap((id) => sources[id] ?? [])} />
          </details>
        </li>
      ))}
    </ul>
  );
}
