/** One page's briefing: the article, caveats on its sources, background notes, the words explained, and what happened when. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Briefing } from '../core/briefing.ts';
import { writeEntryReport } from '../core/claims/report.ts';
import { isPackOld, type LoggedCorrection } from '../core/pack/upkeep.ts';
import { changesAfter } from '../core/time/timeline.ts';
import { whatChanged } from '../core/time/what-changed.ts';
import { ArticleDates } from './ArticleDates.tsx';
import { AttributionList } from './AttributionList.tsx';
import { CaveatList, type CaveatActions } from './CaveatList.tsx';
import { CorrectionsLog } from './CorrectionsLog.tsx';
import { countRead, FigureCards } from './FigureCards.tsx';
import { GlossaryList } from './GlossaryList.tsx';
import { isRuleHidden, type HiddenRules } from './HiddenCaveats.tsx';
import { IN_PACK, useLanguage } from './language.ts';
import { NoteList } from './NoteList.tsx';
import type { Reporting } from './ReportWrong.tsx';
import { SourceList } from './SourceList.tsx';
import { Timeline } from './Timeline.tsx';
import { Upkeep } from './Upkeep.tsx';
import type { PageFacts } from './Why.tsx';

/** What can be pointed at: a term by its id, a caveat by its place in the briefing. */
export type Pointed =
  | { readonly kind: 'term'; readonly id: string; readonly turn: number }
  | { readonly kind: 'caveat'; readonly index: number };

export interface BriefingActions extends CaveatActions {
  /** Scrolls the page to a mention of a term: the first, the next, and so on with `turn`. */
  showTerm(id: string, turn: number): void;
  /** The same, and leaves the list for the page; only where the list covers it. */
  goToTerm?(id: string, turn: number): void;
  /** Lights in the page what the pointer or the focus is on here; nothing puts it out. */
  point(shown: Pointed | undefined): void;
  /** As with a caveat's words: an attributed sentence's, and a number's. */
  showStatement(index: number): void;
  showFigure(index: number): void;
  /** Leaves a term unmarked on all pages, or marks it again; false where that holds for this one alone, undefined where it failed. */
  muteTerm(id: string, isMuted: boolean): Promise<boolean | undefined>;
  /** All that was corrected in the pack with this id. */
  readCorrections(pack: string): Promise<readonly LoggedCorrection[]>;
}

/** Of parts below one another that a briefing may have. */
export const BRIEFING_PARTS = 7;

export function BriefingView({
  briefing,
  drawn,
  hidden,
  muted,
  today,
  opened,
  isPrivate,
  actions,
}: {
  readonly briefing: Briefing;
  /** How many of its parts are drawn by now, from the top. */
  readonly drawn: number;
  readonly hidden: HiddenRules;
  /** Ids of terms that are left unmarked. */
  readonly muted: readonly string[];
  /** An ISO 8601 day. */
  readonly today: string;
  /** The term whose card was last opened on the page. */
  readonly opened: string | undefined;
  /** In a private window nothing is hidden for good. */
  readonly isPrivate: boolean;
  readonly actions: BriefingActions;
}) {
  const { say, sayCount, sayDate } = useLanguage();
  const { article, caveats, notes, terms, events, sources, pack, attribution, figuresFound } =
    briefing;
  const open = caveats.filter(({ id }) => !isRuleHidden(hidden, id)).length;
  const page = { pack, published: article.published, corrections: briefing.corrections, today };
  const reporting: Reporting = {
    write: (entry) => writeEntryReport(entry, briefing),
    copy: actions.copy,
  };
  const parts = [
    caveats.length > 0 && (
      <Section
        key="caveats"
        id="caveats"
        title={say('caveatsTitle')}
        aside={sayCount('found', open)}
      >
        <CaveatList
          briefing={briefing}
          page={page}
          hidden={hidden}
          hideFor={isPrivate ? ['here'] : ['here', 'always']}
          actions={actions}
        />
      </Section>
    ),
    attribution.length > 0 && (
      <Section
        id="attribution"
        title={say('attributionTitle')}
        aside={sayCount('found', attribution.length)}
      >
        <AttributionList
          statements={attribution}
          lang={article.lang}
          onShow={actions.showStatement}
        />
      </Section>
    ),
    countRead(figuresFound) > 0 && (
      <Section
        id="figures"
        title={say('figuresTitle')}
        aside={sayCount('found', countRead(figuresFound))}
      >
        <FigureCards
          found={figuresFound}
          lang={article.lang}
          figures={briefing.figures}
          page={page}
          sources={sources}
          reporting={reporting}
          onShow={actions.showFigure}
        />
      </Section>
    ),
    notes.length > 0 && (
      <Section key="notes" id="notes" title={say('notesTitle')}>
        <NoteList
          notes={notes}
          terms={terms}
          sources={sources}
          page={page}
          published={briefing.article.published?.day}
          reporting={reporting}
        />
      </Section>
    ),
    terms.length > 0 && (
      <Section
        key="glossary"
        id="glossary"
        title={say('glossaryTitle')}
        aside={sayCount('found', terms.length)}
      >
        <GlossaryList
          terms={terms}
          maps={briefing.maps}
          sources={sources}
          page={page}
          opened={opened}
          muted={muted}
          reporting={reporting}
          onMute={actions.muteTerm}
          onShow={actions.showTerm}
          onGo={actions.goToTerm}
          onPoint={(id) =>
            actions.point(id === undefined ? undefined : { kind: 'term', id, turn: 0 })
          }
        />
      </Section>
    ),
    events.length > 0 && (
      <Section key="events" id="events" title={say('eventsTitle')}>
        <Timeline
          events={events}
          page={page}
          sources={sources}
          changed={whatChanged(briefing)}
          asOf={pack.asOf}
          reporting={reporting}
        />
      </Section>
    ),
    <footer key="pack" class="pack-line">
      <p>{usePackLine(briefing)}</p>
      {isPackOld(pack, today) && <p class="overdue">{say('packOld', sayDate(pack.checked))}</p>}
      <CorrectionsLog
        key={pack.id}
        count={pack.correctionCount}
        onRead={() => actions.readCorrections(pack.id)}
      />
    </footer>,
  ].filter(Boolean);
  return (
    <>
      <ArticleHead briefing={briefing} page={page} />
      <Parts briefing={briefing} caveats={open} />
      {parts.slice(0, drawn)}
    </>
  );
}

/** Leads to each part of the briefing that there is. `caveats` are those that are not hidden. */
function Parts({ briefing, caveats }: { readonly briefing: Briefing; readonly caveats: number }) {
  const { say, sayNumber } = useLanguage();
  const parts = [
    { id: 'caveats', title: say('caveatsShort'), count: caveats },
    { id: 'attribution', title: say('attributionTitle'), count: briefing.attribution.length },
    { id: 'figures', title: say('figuresShort'), count: countRead(briefing.figuresFound) },
    { id: 'notes', title: say('notesTitle'), count: briefing.notes.length },
    { id: 'glossary', title: say('glossaryShort'), count: briefing.terms.length },
    { id: 'since', title: say('sinceThen'), count: changesAfter(briefing.events).length },
    { id: 'events', title: say('eventsShort'), count: briefing.events.length },
  ].filter(({ count }) => count > 0);
  return (
    <nav class="parts" aria-label={say('sections')}>
      {parts.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`}>
          {title} <span>{sayNumber(count)}</span>
        </a>
      ))}
    </nav>
  );
}

function usePackLine({ pack }: Briefing): string {
  const { say, sayDate } = useLanguage();
  return say('packLine', pack.title, sayDate(pack.asOf), sayDate(pack.checked));
}

function ArticleHead({
  briefing,
  page,
}: {
  readonly briefing: Briefing;
  readonly page: PageFacts;
}) {
  const { say, sayCount, sayDate, sayList } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { article, recognised, outlet, sources, pack } = briefing;
  const evidence = recognised[0]?.evidence ?? [];
  const meta = [
    outlet?.name ?? article.siteName ?? article.host,
    sayList(article.byline.slice(0, 2)),
  ].filter(Boolean);
  return (
    <header class="article">
      <h1>
        <bdi lang={article.lang}>{article.title}</bdi>
      </h1>
      <p class="meta">{meta.join(' · ')}</p>
      <ArticleDates article={article} />
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {sayCount('aboutPack', evidence.length, pack.title)}
      </button>
      {isOpen && (
        <div class="because">
          <p>
            {say('whyRecognised')}{' '}
            {evidence.map(({ text, count }, i) => (
              <span key={text}>
                {i > 0 && ', '}
                <q lang={article.lang} dir="auto">
                  {text}
                </q>{' '}
                {count > 1 && `× ${count}`}
              </span>
            ))}
          </p>
        </div>
      )}
      {outlet && (
        <details class="outlet">
          <summary>{say('outletTitle', outlet.name)}</summary>
          <dl>
            <dt>{say('outletOwner')}</dt>
            <dd {...IN_PACK}>{outlet.owner}</dd>
            <dt>{say('outletNews')}</dt>
            <dd {...IN_PACK}>{outlet.newsFrom}</dd>
            <dt>{say('outletGoodFor')}</dt>
            <dd {...IN_PACK}>{outlet.goodFor}</dd>
            <dt>{say('whyChecked')}</dt>
            <dd>{sayDate(outlet.checked)}</dd>
          </dl>
          <Upkeep kind="outlet" entry={outlet} page={page} />
          <SourceList sources={outlet.sources.flatMap((id) => sources[id] ?? [])} />
        </details>
      )}
    </header>
  );
}

function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly aside?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>
        {props.title} {props.aside && <span>{props.aside}</span>}
      </h2>
      {props.children}
    </section>
  );
}
