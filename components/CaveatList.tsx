/** What to know about an article's sources: each caveat under the very words it rests on, those of one rule together. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../core/briefing.ts';
import { writeReport } from '../core/claims/report.ts';
import { groupByRule, type Group } from './caveat-groups.ts';
import { HiddenCaveats, isRuleHidden, type HiddenRules, type HideFor } from './HiddenCaveats.tsx';
import { IN_PACK, keyPart, useLanguage } from './language.ts';
import { ReportWrong } from './ReportWrong.tsx';
import { SourceList } from './SourceList.tsx';
import { Upkeep } from './Upkeep.tsx';
import { WhyFacts, type PageFacts } from './Why.tsx';

export interface CaveatActions {
  /** Lights a caveat's words in the page while the pointer or the focus is on them here; nothing puts them out. */
  point(shown: { readonly kind: 'caveat'; readonly index: number } | undefined): void;
  /** Scrolls the page to a caveat's words, by its place in the briefing. */
  showCaveat(index: number): void;
  /** Hides all caveats of a rule: on this page, or on every page. */
  hideRule(id: string, how: HideFor): void;
  /** Shows the caveats of a rule again, however they were hidden. */
  showRule(id: string): void;
  /** Puts a text where it can be pasted from; false where the browser does not let it. */
  copy(text: string): Promise<boolean>;
}

interface Props {
  readonly briefing: Briefing;
  readonly page: PageFacts;
  readonly hidden: HiddenRules;
  /** How far caveats can be hidden here. */
  readonly hideFor: readonly HideFor[];
  readonly actions: CaveatActions;
}

/** More groups than this wait behind 'show all'. */
const SHOWN_AT_FIRST = 12;

export function CaveatList({ briefing, page, hidden, hideFor, actions }: Props) {
  const { say, sayCount } = useLanguage();
  const [isAll, setAll] = useState(false);
  const [done, setDone] = useState('');
  const root = useRef<HTMLDivElement>(null);
  /** What has the focus once the list is as asked: the button that was pressed is gone by then. */
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    const wanted = next.current;
    next.current = undefined;
    if (wanted) root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [hidden]);
  const groups = groupByRule(briefing.caveats);
  const open = groups.filter(({ caveat }) => !isRuleHidden(hidden, caveat.id));
  const shown = isAll ? open : open.slice(0, SHOWN_AT_FIRST);
  const hide = (id: string, how: HideFor) => {
    next.current = '.hidden-caveats > button';
    setDone(say(how === 'here' ? 'hiddenHere' : 'hiddenAlways'));
    actions.hideRule(id, how);
  };
  const showAgain = (id: string) => {
    next.current = `#caveat-${id} .quote`;
    setAll(true);
    setDone(say('shownAgain'));
    actions.showRule(id);
  };
  return (
    <div ref={root}>
      <ul class="caveats">
        {shown.map((group) => (
          <CaveatItem
            key={group.caveat.id}
            group={group}
            briefing={briefing}
            page={page}
            hideFor={hideFor}
            actions={actions}
            onHide={hide}
          />
        ))}
      </ul>
      {shown.length < open.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {sayCount('moreCaveats', open.length - shown.length)}
        </button>
      )}
      <HiddenCaveats
        groups={groups.filter(({ caveat }) => isRuleHidden(hidden, caveat.id))}
        hidden={hidden}
        onShowAgain={showAgain}
      />
      <p role="status" class="unseen">
        {done}
      </p>
    </div>
  );
}

function CaveatItem({
  group,
  briefing,
  page,
  hideFor,
  actions,
  onHide,
}: Omit<Props, 'hidden'> & {
  readonly group: Group;
  readonly onHide: (id: string, how: HideFor) => void;
}) {
  const { say } = useLanguage();
  const [open, setOpen] = useState<'why' | 'report' | undefined>();
  const { sources } = briefing;
  const { caveat, places } = group;
  const own = places.flatMap((index) => briefing.caveats[index] ?? []);
  const about = `says-${caveat.id}`;
  const toggle = (part: 'why' | 'report') => setOpen(open === part ? undefined : part);
  return (
    <li
      id={`caveat-${caveat.id}`}
      class={caveat.kind === 'outdated' ? 'caveat outdated' : 'caveat'}
    >
      {places.map((index) => (
        <button
          key={index}
          type="button"
          class="quote"
          onClick={() => actions.showCaveat(index)}
          onMouseEnter={() => actions.point({ kind: 'caveat', index })}
          onMouseLeave={() => actions.point(undefined)}
          onFocus={() => actions.point({ kind: 'caveat', index })}
          onBlur={() => actions.point(undefined)}
          title={say('showInText')}
        >
          <q lang={briefing.article.lang} dir="auto">
            {briefing.caveats[index]?.quote}
          </q>
        </button>
      ))}
      <p id={about}>
        <span class="label">{say(`caveat_${keyPart(caveat.kind)}`)}</span>{' '}
        <span {...IN_PACK}>{caveat.says}</span>
      </p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          aria-expanded={open === 'why'}
          aria-describedby={about}
          onClick={() => toggle('why')}
        >
          {say('why')}
        </button>
        {hideFor.map((how) => (
          <button
            key={how}
            type="button"
            class="quiet"
            aria-describedby={about}
            onClick={() => onHide(caveat.id, how)}
          >
            {say(how === 'here' ? 'hideHere' : 'hideAlways')}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          aria-expanded={open === 'report'}
          aria-describedby={about}
          onClick={() => toggle('report')}
        >
          {say('reportWrong')}
        </button>
      </div>
      {open === 'why' && (
        <div class="because">
          <p {...IN_PACK}>{caveat.why}</p>
          <WhyFacts
            words={[...new Set(own.map(({ words }) => words))]}
            met={[['whyRule', caveat.id]]}
            checked={caveat.checked}
            page={page}
          />
          <Upkeep kind="caveat" entry={caveat} page={page} />
          <SourceList sources={caveat.sources.flatMap((id) => sources[id] ?? [])} />
        </div>
      )}
      {open === 'report' && (
        <ReportWrong report={writeReport(own, briefing)} onCopy={actions.copy} />
      )}
    </li>
  );
}
