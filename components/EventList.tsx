/** Events as a list, in the order of their dates and numbered as on the axis, with the article at its own place among them. */
import type { Source } from '../core/pack/pack.ts';
import type { PlacedEvent } from '../core/time/timeline.ts';
import { IN_PACK, useLanguage } from './language.ts';
import { ReportEntry, type Reporting } from './ReportWrong.tsx';
import { SourceList } from './SourceList.tsx';
import { rowId } from './TimeAxis.tsx';
import { Upkeep } from './Upkeep.tsx';
import type { PageFacts } from './Why.tsx';

interface Props {
  readonly events: readonly PlacedEvent[];
  readonly page: PageFacts;
  readonly sources: Readonly<Record<string, Source>>;
  readonly reporting: Reporting;
  /** Called with the event that the pointer or the focus has come to, and with nothing when it leaves. */
  readonly onPoint: (id: string | undefined) => void;
}

export function EventList({ events, page, sources, reporting, onPoint }: Props) {
  const { say, sayDate } = useLanguage();
  const { published } = page;
  const firstLater = events.findIndex((event) => event.isAfterPublication === true);
  const at = firstLater < 0 ? events.length : firstLater;
  const rows = events.map((event, i) => (
    <li key={event.id} id={rowId(event.id)} class={event.isAfterPublication ? 'later' : undefined}>
      <span class="number" aria-hidden="true">
        {i + 1}
      </span>
      <details>
        <summary
          onFocus={() => onPoint(event.id)}
          onBlur={() => onPoint(undefined)}
          onMouseEnter={() => onPoint(event.id)}
          onMouseLeave={() => onPoint(undefined)}
        >
          <time dateTime={event.date}>{sayDate(event.date)}</time>{' '}
          <span id={`title-${event.id}`} {...IN_PACK}>
            {event.title}
          </span>
        </summary>
        {event.text && <p {...IN_PACK}>{event.text}</p>}
        <Upkeep kind="event" entry={event} page={page} />
        <SourceList sources={event.sources.flatMap((id) => sources[id] ?? [])} />
        <ReportEntry
          entry={{ kind: 'event', event }}
          about={`title-${event.id}`}
          reporting={reporting}
        />
      </details>
    </li>
  ));
  const here = published && (
    <li key="here" class="here">
      <time dateTime={published.day}>{sayDate(published.day)}</time> {say('thisArticle')}
    </li>
  );
  return (
    <ol class="events">
      {rows.slice(0, at)}
      {here}
      {at < rows.length && published && <li class="divider">{say('eventsLater')}</li>}
      {rows.slice(at)}
    </ol>
  );
}
