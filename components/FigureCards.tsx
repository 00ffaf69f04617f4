/** Numbers of the article beside what was published of the same figure by then and since: who said each, and when. */
import { Fragment } from 'preact';
import type { Published } from '../core/article.ts';
import { groupEstimates, type EstimateGroup } from '../core/claims/estimates.ts';
import type { FigureFound } from '../core/claims/figures.ts';
import { readNumber } from '../core/text/number-values.ts';
import type { Figure, Source } from '../core/pack/pack.ts';
import { IN_PACK, useLanguage } from './language.ts';
import { ReportEntry, type Reporting } from './ReportWrong.tsx';
import { SourceList } from './SourceList.tsx';
import { Upkeep } from './Upkeep.tsx';
import type { PageFacts } from './Why.tsx';

interface Props {
  readonly found: readonly FigureFound[];
  readonly figures: readonly Figure[];
  /** The language of the page. */
  readonly lang: string | undefined;
  readonly page: PageFacts;
  readonly sources: Readonly<Record<string, Source>>;
  readonly reporting: Reporting;
  /** Called with the place of a number in `found`. */
  readonly onShow: (index: number) => void;
}

/** How many of the numbers say how many: 'dozens' does not, and is not shown. */
export function countRead(found: readonly FigureFound[]): number {
  return found.filter(({ number }) => readNumber(number)).length;
}

export function FigureCards({ figures, ...rest }: Props) {
  const shown = figures.filter(({ id }) =>
    rest.found.some(({ figure, number }) => figure === id && readNumber(number)),
  );
  return (
    <ul class="figures">
      {shown.map((figure) => (
        <FigureCard key={figure.id} figure={figure} {...rest} />
      ))}
    </ul>
  );
}

function FigureCard({
  figure,
  found,
  lang,
  page,
  sources,
  reporting,
  onShow,
}: Omit<Props, 'figures'> & { readonly figure: Figure }) {
  const { say } = useLanguage();
  const { published } = page;
  const named = `figure-${figure.id}`;
  const groups = groupEstimates(figure.estimates, published?.day);
  const own = found.flatMap(({ figure: id, number, quote }, index) => {
    const read = id === figure.id ? readNumber(number) : undefined;
    return read ? [{ quote, read, index }] : [];
  });
  const most = Math.max(...groups.map(({ high }) => high), ...own.map(({ read }) => read.high));
  return (
    <li class="figure">
      <h3 id={named} {...IN_PACK}>
        {figure.title}
      </h3>
      <dl>
        <dt>{say('figureHere')}</dt>
        <dd>
          {own.map(({ quote, read, index }) => (
            <Fragment key={index}>
              <button
                type="button"
                class="quote"
                onClick={() => onShow(index)}
                title={say('showInText')}
              >
                <q lang={lang} dir="auto">
                  {quote}
                </q>
              </button>
              <Stretch isHere low={read.low} high={read.high} most={most} />
            </Fragment>
          ))}
        </dd>
        {groups.map((group) => (
          <Group
            key={group.kind}
            group={group}
            published={published}
            most={most}
            sources={sources}
          />
        ))}
      </dl>
      {figure.note && (
        <p class="because" {...IN_PACK}>
          {figure.note}
        </p>
      )}
      <Upkeep kind="figure" entry={figure} page={page} />
      <ReportEntry
        entry={{ kind: 'figure', figure, quotes: own.map(({ quote }) => quote) }}
        about={named}
        reporting={reporting}
      />
    </li>
  );
}

function Group({
  group,
  published,
  most,
  sources,
}: {
  readonly group: EstimateGroup;
  readonly published: Published | undefined;
  readonly most: number;
  readonly sources: Props['sources'];
}) {
  const { say, sayCount, sayDate, sayNumber } = useLanguage();
  const { kind, low, high, estimates } = group;
  const title =
    kind === 'since'
      ? say('figureSince')
      : kind === 'by-then'
        ? say('figureByThen', published ? sayDate(published.day) : '')
        : say(published ? 'figureAboutThen' : 'figureUndated');
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <strong>
          {low === high ? sayNumber(low) : say('figureRange', sayNumber(low), sayNumber(high))}
        </strong>
        <Stretch low={low} high={high} most={most} />
        <details>
          <summary>{sayCount('estimates', estimates.length)}</summary>
          <ul class="estimates">
            {estimates.map((estimate) => (
              <li key={`${estimate.date} ${estimate.by}`}>
                <time dateTime={estimate.date}>{sayDate(estimate.date)}</time>{' '}
                <span {...IN_PACK}>{estimate.text}</span>
                <span class="by">
                  {estimate.via ? say('figureByVia', estimate.by, estimate.via) : estimate.by}
                </span>
                <SourceList sources={estimate.sources.flatMap((id) => sources[id] ?? [])} />
              </li>
            ))}
          </ul>
        </details>
      </dd>
    </>
  );
}

/** Where a range lies between nought and the highest number of the card. The words beside it say the same. */
function Stretch(props: {
  /** What this page says, not what was published. */
  readonly isHere?: boolean;
  readonly low: number;
  readonly high: number;
  readonly most: number;
}) {
  const share = (value: number) => `${(value / props.most) * 100}%`;
  return (
    <span class="scale" aria-hidden="true">
      <span
        class={props.isHere ? 'here' : undefined}
        style={{ insetInlineStart: share(props.low), inlineSize: share(props.high - props.low) }}
      />
    </span>
  );
}
