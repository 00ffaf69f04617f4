/** What happened when, with the article at its own place among it. */
import type { Published } from '../core/article.ts';
import type { Source } from '../core/pack.ts';
import type { PlacedEvent } from '../core/timeline.ts';
import { useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly events: readonly PlacedEvent[];
  readonly published: Published | undefined;
  readonly sources: Readonly<Record<string, Source>>;
}

export function EventList({ events, published, sources }: Props) {
  const { say, sayDate } = useLanguage();
  const firstLater = events.findIndex((event) => event.isAfterPublication === true);
  const at = firstLater < 0 ? events.length : firstLater;
  const rows = events.map((event) => (
    <li key={event.id} class={event.isAfterPublication ? 'later' : undefined}>
      <details>
        <summary>
          <time dateTime={event.date}>{sayDate(event.date)}</time> {event.title}
        </summary>
        {event.text && <p>{event.text}</p>}
        <SourceList sources={event.sources.flatMap((id) => sources[id] ?? [])} />
      </details>
    </li>
  ));
  const here = published && (
    <li key="here" class="here">
      <time dateTime={published.day}>{sayDate(published.day)}</time> {say('thisArticle')}
    </li>
  );
  return (
    <>
      {!published && <p class="because">{say('eventsUndated')}</p>}
      <ol class="events">
        {rows.slice(0, at)}
        {here}
        {at < rows.length && published && <li class="divider">{say('eventsLater')}</li>}
        {rows.slice(at)}
      </ol>
    </>
  );
}
