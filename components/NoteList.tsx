/** Background notes, the most relevant to the page first. */
import type { Entries, TermFound } from '../core/briefing.ts';
import type { Source } from '../core/pack/pack.ts';
import { changeSince, type Change } from '../core/time/timeline.ts';
import { IN_PACK, useLanguage } from './language.ts';
import { ReportEntry, type Reporting } from './ReportWrong.tsx';
import { SourceList } from './SourceList.tsx';
import { Upkeep } from './Upkeep.tsx';
import { Why, type PageFacts } from './Why.tsx';
import { citedBy } from './Wording.tsx';

interface Props {
  readonly notes: Entries['notes'];
  readonly terms: readonly TermFound[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly page: PageFacts;
  /** The article's day, as ISO 8601. */
  readonly published: string | undefined;
  readonly reporting: Reporting;
}

export function NoteList({ notes, terms, sources, page, published, reporting }: Props) {
  const { sayList } = useLanguage();
  const found = new Map(terms.map((one) => [one.term.id, one]));
  return (
    <ul class="notes">
      {notes.map((note) => {
        const named = `note-${note.id}`;
        const words = [...new Set(note.because.flatMap((id) => found.get(id)?.texts ?? []))];
        const change = changeSince(note.was, published);
        return (
          <li key={note.id}>
            <details>
              <summary id={named} {...IN_PACK}>
                {note.title}
              </summary>
              <Past change={change} />
              <Upkeep kind="note" entry={note} page={page} />
              {note.text.map((paragraph) => (
                <p key={paragraph} {...IN_PACK}>
                  {paragraph}
                </p>
              ))}
              <div class="actions">
                <Why
                  about={named}
                  page={page}
                  reasons={{
                    words,
                    met: [
                      ['whyNote', note.id],
                      [
                        'whyTerms',
                        sayList(note.because.map((id) => found.get(id)?.term.name ?? id)),
                      ],
                    ],
                    checked: note.checked,
                  }}
                />
                <ReportEntry
                  entry={{ kind: 'note', note, words, change }}
                  about={named}
                  reporting={reporting}
                />
              </div>
              <SourceList sources={citedBy(note, change, sources)} />
            </details>
          </li>
        );
      })}
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
