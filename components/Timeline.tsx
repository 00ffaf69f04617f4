/** What happened when: what has changed since the article, the events drawn on an axis of time, and their list. */
import { useState } from 'preact/hooks';
import type { Source } from '../core/pack/pack.ts';
import { changesAfter, type PlacedEvent } from '../core/time/timeline.ts';
import type { WhatChanged } from '../core/time/what-changed.ts';
import { EventList } from './EventList.tsx';
import { IN_PACK, useLanguage } from './language.ts';
import type { Reporting } from './ReportWrong.tsx';
import { rowId, TimeAxis } from './TimeAxis.tsx';
import type { PageFacts } from './Why.tsx';

interface Props {
  /** In the order of their dates. */
  readonly events: readonly PlacedEvent[];
  readonly page: PageFacts;
  readonly sources: Readonly<Record<string, Source>>;
  readonly changed: WhatChanged;
  /** Up to when the pack knows of events, as an ISO 8601 day. */
  readonly asOf: string;
  readonly reporting: Reporting;
}

export function Timeline({ events, page, sources, changed, asOf, reporting }: Props) {
  const { published } = page;
  const { say, sayDate, sayCount } = useLanguage();
  const [current, setCurrent] = useState<string>();
  const later = events.filter((event) => event.isAfterPublication).length;
  const ends = [events[0]?.date ?? '', events.at(-1)?.date ?? ''].map(sayDate);
  return (
    <>
      <SinceThen events={changesAfter(events)} changed={changed} asOf={asOf} />
      {events.length > 1 && (
        <figure>
          <TimeAxis events={events} published={published?.day} current={current} />
          <figcaption class="because">
            {sayCount('axisEvents', events.length, ...ends)}{' '}
            {published
              ? sayCount('axisLater', later, sayDate(published.day))
              : say('eventsUndated')}{' '}
            {say('axisUneven')}
          </figcaption>
        </figure>
      )}
      {events.length === 1 && !published && <p class="because">{say('eventsUndated')}</p>}
      <EventList
        events={events}
        page={page}
        sources={sources}
        reporting={reporting}
        onPoint={setCurrent}
      />
    </>
  );
}

/** What overtook the article: each leads to its row in the list. Where there is nothing of the kind, how far the pack can tell. */
function SinceThen({ events, changed, asOf }: Pick<Props, 'events' | 'changed' | 'asOf'>) {
  const { say, sayDate } = useLanguage();
  if (events.length === 0) {
    if (changed !== 'unchanged' && changed !== 'newer') return null;
    return (
      <div class="since" id="since">
        <h3>{say('sinceThen')}</h3>
        <p>{say(changed === 'newer' ? 'sinceNewer' : 'sinceNothing', sayDate(asOf))}</p>
      </div>
    );
  }
  return (
    <div class="since" id="since">
      <h3>{say('sinceThen')}</h3>
      <ul>
        {events.map(({ id, date, title, changes }) => (
          <li key={id}>
            {changes && <span class="label">{say(`change_${changes}`)}</span>}
            <time dateTime={date}>{sayDate(date)}</time>:{' '}
            <a href={`#${rowId(id)}`} {...IN_PACK}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
