/** The words of the article that the pack explains; a click opens the explanation and shows the words on the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TermFound } from '../core/briefing.ts';
import { filterTerms, kindsOf, spelledHere } from '../core/filter-terms.ts';
import { mapOf } from '../core/maps/choose-maps.ts';
import type { Source, Term } from '../core/pack/pack.ts';
import type { TermKind } from '../core/pack/pack-kinds.ts';
import type { Maps } from '../core/maps/place-map.ts';
import { IN_PACK, useLanguage } from './language.ts';
import { MuteTerm } from './MuteTerm.tsx';
import { PlaceMap } from './PlaceMap.tsx';
import { ReportEntry, type Reporting } from './ReportWrong.tsx';
import { SourceList } from './SourceList.tsx';
import { nativeLanguage } from './TermCard.tsx';
import { termReasons } from './term-reasons.ts';
import { Upkeep } from './Upkeep.tsx';
import { Why, type PageFacts } from './Why.tsx';
import { citedBy, Wording } from './Wording.tsx';

interface Props {
  readonly terms: readonly TermFound[];
  readonly maps: Maps | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  readonly page: PageFacts;
  /** The term whose card was last opened on the page. */
  readonly opened: string | undefined;
  /** Ids of terms that are left unmarked. */
  readonly muted: readonly string[];
  readonly reporting: Reporting;
  readonly onShow: (id: string, turn: number) => void;
  /** Leaves the list for the words on the page, where it covers them. */
  readonly onGo: ((id: string, turn: number) => void) | undefined;
  /** The pointer or the focus has come to a term, or has left it. */
  readonly onPoint: (id: string | undefined) => void;
  /** Leaves a term unmarked, or marks it again; false where that holds for this page alone, undefined where it failed. */
  readonly onMute: (id: string, isMuted: boolean) => Promise<boolean | undefined>;
}

/** A shorter list is looked through faster than a filter is typed. */
const FILTERED_FROM = 10;

export function GlossaryList({ terms, ...rest }: Props) {
  const { say, sayCount } = useLanguage();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<TermKind | undefined>();
  const shown = filterTerms(terms, text, kind);
  return (
    <>
      {terms.length >= FILTERED_FROM && (
        <div class="filter">
          <input
            type="search"
            value={text}
            placeholder={say('filterTerms')}
            aria-label={say('filterTerms')}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <select
            aria-label={say('filterKind')}
            value={kind ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setKind(kindsOf(terms).find((one) => one === value));
            }}
          >
            <option value="">{say('allKinds')}</option>
            {kindsOf(terms).map((one) => (
              <option key={one} value={one}>
                {say(`kind_${one}`)}
              </option>
            ))}
          </select>
          <span role="status" class={shown.length > 0 ? 'unseen' : 'because'}>
            {shown.length < terms.length && sayCount('found', shown.length)}
          </span>
        </div>
      )}
      <ul class="glossary">
        {shown.map((found) => (
          <GlossaryItem key={found.term.id} found={found} {...rest} />
        ))}
      </ul>
    </>
  );
}

function GlossaryItem({
  found,
  maps,
  sources,
  page,
  opened,
  muted,
  reporting,
  onShow,
  onGo,
  onPoint,
  onMute,
}: Omit<Props, 'terms'> & { readonly found: TermFound }) {
  const language = useLanguage();
  const { say, sayNumber, sayCount } = language;
  const [isOpen, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  const { term, count, change } = found;
  const map = mapOf(maps, term.id);
  const here = spelledHere(found);
  const row = useRef<HTMLLIElement>(null);
  const isOnPage = opened === term.id;
  const isMuted = muted.includes(term.id);
  const named = `term-${term.id}`;
  useEffect(() => {
    if (isOnPage) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOnPage]);
  /** How often it was left for the page. */
  const [gone, setGone] = useState(0);
  const go = () => {
    onGo?.(term.id, gone);
    setGone(gone + 1);
  };
  const show = (next: number) => {
    onShow(term.id, next);
    setTurn(next + 1);
  };
  const press = () => {
    setOpen(!isOpen);
    if (!isOpen) show(turn);
  };
  return (
    <li ref={row} class={isOnPage ? 'on-page' : undefined}>
      <button
        type="button"
        class="row"
        aria-expanded={isOpen}
        onClick={press}
        onMouseEnter={() => onPoint(term.id)}
        onMouseLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(term.id)}
        onBlur={() => onPoint(undefined)}
      >
        <span>
          <span class="name" id={named} {...IN_PACK}>
            {term.name}
          </span>{' '}
          {here && (
            <>
              <span class="as-here" lang={nativeLanguage(here)} dir="auto">
                {here}
              </span>{' '}
            </>
          )}
          <span class="kind">{say(`kind_${term.kind}`)}</span>
          {isMuted && <span class="kind muted">{say('notMarked')}</span>}
        </span>
        <span class="count" aria-label={sayCount('mentioned', count)}>
          {sayNumber(count)}
        </span>
      </button>
      {isOpen && (
        <div class="entry">
          {term.native && (
            <p class="native">
              <span lang={nativeLanguage(term.native)}>{term.native}</span>
              {term.pronunciation && ` · ${term.pronunciation}`}
            </p>
          )}
          <Wording text={term.short} change={change} />
          <Upkeep kind="term" entry={term} page={page} />
          {map && <PlaceMap map={map} name={term.name} />}
          {term.long && <p {...IN_PACK}>{term.long}</p>}
          {term.valid && <Validity {...term.valid} />}
          {(onGo || count > 1) && (
            <button type="button" class="quiet" onClick={onGo ? go : () => show(turn)}>
              {say(onGo ? 'showInText' : 'showNext')}
            </button>
          )}
          <div class="actions">
            <Why about={named} page={page} reasons={termReasons(found, language)} />
            <MuteTerm isMuted={isMuted} about={named} onMute={(isTo) => onMute(term.id, isTo)} />
            <ReportEntry entry={{ kind: 'term', found }} about={named} reporting={reporting} />
          </div>
          <SourceList sources={citedBy(term, change, sources)} />
        </div>
      )}
    </li>
  );
}

/** When the thing itself existed or held. */
function Validity({ from, to }: NonNullable<Term['valid']>) {
  const { say, sayDate } = useLanguage();
  const days = [from, to].map((date) => (date === undefined ? '' : sayDate(date)));
  const key = from === undefined ? 'validTo' : to === undefined ? 'validFrom' : 'validBoth';
  return from === undefined && to === undefined ? null : <p class="because">{say(key, ...days)}</p>;
}
