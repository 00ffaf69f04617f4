/** Events drawn as numbered signs on an axis of time, with the article pinned among them. The list beside it is its text. */
import { layOut, type AxisMark } from '../core/time/time-axis.ts';
import type { PlacedEvent } from '../core/time/timeline.ts';
import { useLanguage } from './language.ts';

interface Props {
  readonly events: readonly PlacedEvent[];
  /** The article's day, as ISO 8601. */
  readonly published: string | undefined;
  /** The event that is pointed at in the list, by id. */
  readonly current: string | undefined;
}

/** Heights in CSS pixels. */
const PIN_LABEL = 16;
const LANE = 19;
const STEM = 7;
const YEARS = 20;
const SIGN = 8;

/** The id of an event's row in the list. */
export function rowId(event: string): string {
  return `event-${event}`;
}

export function TimeAxis({ events, published, current }: Props) {
  const { say } = useLanguage();
  const { marks, lanes, article, years, stretches } = layOut(events, published);
  const axis = (article === undefined ? 2 : PIN_LABEL) + lanes * LANE + STEM;
  const heightOf = ({ lane }: AxisMark) => axis - STEM - SIGN - lane * LANE;
  return (
    // What it shows is said in the sentence below it and in the list: to a screen reader it is nothing more.
    <svg class="axis" width="100%" height={axis + YEARS} aria-hidden="true">
      {article !== undefined && (
        <rect
          class="after"
          x={percent(article)}
          y="0"
          height={axis}
          style={{ width: `calc(${percent(1 - article)} + 9px)` }}
        />
      )}
      {stretches.map(({ from, to, isShortened }) => (
        <line
          key={from}
          class={isShortened ? 'stretch shortened' : 'stretch'}
          x1={percent(from)}
          x2={percent(to)}
          y1={axis}
          y2={axis}
        />
      ))}
      {years.map(({ year, at }) => (
        <g key={year} class="year">
          <line x1={percent(at)} x2={percent(at)} y1={axis} y2={axis + 5} />
          <text x={percent(at)} y={axis + 17} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <g key={mark.id} class="stem">
          <line x1={percent(mark.at)} x2={percent(mark.at)} y1={heightOf(mark)} y2={axis} />
          {mark.to > mark.from && (
            <line class="span" x1={percent(mark.from)} x2={percent(mark.to)} y1={axis} y2={axis} />
          )}
        </g>
      ))}
      {article !== undefined && (
        <g class="pin">
          <line x1={percent(article)} x2={percent(article)} y1="0" y2={axis + 5} />
          <text
            x={percent(article)}
            y="10"
            dx={article > 0.5 ? -5 : 5}
            text-anchor={article > 0.5 ? 'end' : 'start'}
          >
            {say('thisArticle')}
          </text>
        </g>
      )}
      {marks.map((mark, i) => (
        <a
          key={mark.id}
          href={`#${rowId(mark.id)}`}
          tabindex={-1}
          class={classOf(events[i], mark.id === current)}
        >
          <circle cx={percent(mark.at)} cy={heightOf(mark)} r={SIGN} />
          <text x={percent(mark.at)} y={heightOf(mark)} dy="3.5" text-anchor="middle">
            {i + 1}
          </text>
        </a>
      ))}
    </svg>
  );
}

function classOf(event: PlacedEvent | undefined, isCurrent: boolean): string {
  return ['sign', event?.isAfterPublication && 'later', isCurrent && 'current']
    .filter(Boolean)
    .join(' ');
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
