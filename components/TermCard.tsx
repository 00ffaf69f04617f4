/** The card: what a marked word means, where we know it from, and why it was marked; with what can be done about it. */
import { useState } from 'preact/hooks';
import { writeCitation } from '../core/card/citation.ts';
import type { Entry } from '../core/briefing.ts';
import type { PlaceMap as Drawn } from '../core/maps/place-map.ts';
import type { Change } from '../core/time/timeline.ts';
import { IN_PACK, useLanguage, type MessageKey } from './language.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { ReportWrong } from './ReportWrong.tsx';
import { SeeAlso } from './SeeAlso.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { SourceList } from './SourceList.tsx';
import { Upkeep } from './Upkeep.tsx';
import { WhyFacts, type PageFacts } from './Why.tsx';
import { citedBy, Wording, wordings } from './Wording.tsx';

/** What a card was opened from: words on the page, or the card of another entry that points to this one. */
export type Opener =
  | {
      readonly kind: 'mention';
      /** The words on the page. */
      readonly text: string;
      /** The spelling in the pack that they matched. */
      readonly form: string;
      /** How often the article has it. */
      readonly count: number;
    }
  | { readonly kind: 'entry'; readonly name: string };

interface Props extends Pick<Entry, 'term' | 'names' | 'sources'> {
  readonly change: Change | undefined;
  readonly opener: Opener;
  readonly page: PageFacts;
  /** Where it is, for a place that is on a map. */
  readonly map: Drawn | undefined;
  readonly isPinned: boolean;
  readonly isMuted: boolean;
  /** Whether it begins with all of its text. */
  readonly isLong?: boolean;
  /** Opens the card of another entry in place of this one; false where it could not be had. Undefined where it goes no deeper. */
  readonly onOpen: ((id: string) => Promise<boolean>) | undefined;
  readonly onBack: () => void;
  readonly onPin: () => void;
  /** Puts a text where it can be pasted from; false where the browser does not let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Mutes the term, or marks it again; false where that was done on this page alone, undefined where it failed. */
  readonly onMute: () => Promise<boolean | undefined>;
  /** Writes the report of it; undefined where that failed. */
  readonly onReport: () => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Ids of the card's name and definition, which a screen reader announces. */
export const CARD_NAME = 'card-name';
export const CARD_TEXT = 'card-text';

const PIN = 'M5.5 2h5l-.7 4.5L12 9H4l2.2-2.5zM8 9v5';
const FLAG = 'M4 14V2.5h8l-2 3 2 3H4';
const CROSS = 'M4 4l8 8M12 4l-8 8';

const intoView = (part: Element | null) => part?.scrollIntoView({ block: 'nearest' });

export function TermCard(props: Props) {
  const { term, names, sources, change, opener, page, map, isPinned, isMuted, onOpen } = props;
  const language = useLanguage();
  const { say, sayCount, sayDate, sayNumber } = language;
  const [open, setOpen] = useState<'sources' | 'why' | undefined>();
  /** Stays beside whatever else is opened: somebody writes in it. */
  const [written, setWritten] = useState<string | undefined>();
  const [isLong, setLong] = useState(props.isLong || !term.long);
  const [outcome, setOutcome] = useState<MessageKey | undefined>();
  const toggle = (part: 'sources' | 'why') => setOpen(open === part ? undefined : part);
  const cited = citedBy(term, change, sources);
  /** Says how something went, anew where it went the same way before. */
  const tell = async (isDone: Promise<boolean>, done: MessageKey | undefined, not: MessageKey) => {
    setOutcome(undefined);
    setOutcome((await isDone) ? done : not);
  };
  const mute = async () => {
    setOutcome(undefined);
    const isKept = await props.onMute();
    const done = isMuted ? 'nowMarked' : isKept ? 'nowMuted' : 'nowMutedHere';
    setOutcome(isKept === undefined ? 'cardFailed' : done);
  };
  const report = async () => {
    setOutcome(undefined);
    const text = written ? '' : await props.onReport();
    setWritten(text);
    if (text === undefined) setOutcome('cardFailed');
  };
  const copy = () =>
    tell(
      props.onCopy(
        writeCitation(term, cited, {
          said: wordings(term.short, change, language),
          sources: sayCount('sources', cited.length),
          pack: say('packRevision', page.pack.title, sayNumber(page.pack.revision)),
          checked: say('checkedOn', sayDate(term.checked)),
          day: sayDate,
          readOn: (day) => say('readOn', day),
        }),
      ),
      'copied',
      'copyFailed',
    );
  return (
    <article class="card">
      <SheetHandle onClose={props.onClose} />
      <header>
        <div class="tools">
          <Tool label={say('pin')} path={PIN} isPressed={isPinned} onClick={props.onPin} />
          <Tool
            label={say('reportWrong')}
            path={FLAG}
            isPressed={Boolean(written)}
            onClick={() => void report()}
          />
          <Tool label={say('close')} path={CROSS} onClick={props.onClose} />
        </div>
        {opener.kind === 'entry' && (
          <button type="button" class="back" onClick={props.onBack}>
            {say('backTo', opener.name)}
          </button>
        )}
        <p class="kind">{say(`kind_${term.kind}`)}</p>
        <h2 id={CARD_NAME} tabIndex={-1}>
          {/* It stands where the card's own text begins, whichever way that runs. */}
          <bdi {...IN_PACK}>{term.name}</bdi>
        </h2>
        {(term.native || term.pronunciation) && (
          <p class="native">
            {term.native && <span lang={nativeLanguage(term.native)}>{term.native}</span>}
            {term.native && term.pronunciation && ' · '}
            {term.pronunciation}
          </p>
        )}
      </header>
      <div class="body">
        <div id={CARD_TEXT}>
          <Wording text={term.short} change={change} />
          <Upkeep kind="term" entry={term} page={page} />
        </div>
        {map && isLong && <PlaceMap map={map} name={term.name} />}
        {isLong && term.long && (
          <p class="long" {...IN_PACK}>
            {term.long}
          </p>
        )}
        {(term.long || map) && (
          <button
            type="button"
            class="more"
            aria-expanded={isLong}
            onClick={() => setLong(!isLong)}
          >
            {say(isLong ? 'less' : 'more')}
          </button>
        )}
        {isLong && (
          <SeeAlso
            ids={term.seeAlso ?? []}
            names={names}
            onOpen={
              onOpen &&
              ((id) => {
                void tell(onOpen(id), undefined, 'cardFailed');
              })
            }
          />
        )}
        {open === 'sources' && (
          <div ref={intoView}>
            <SourceList sources={cited} />
          </div>
        )}
        {open === 'why' && (
          <div class="why" ref={intoView}>
            <WhyFacts
              words={opener.kind === 'mention' ? [opener.text] : []}
              met={
                opener.kind === 'mention'
                  ? [
                      ['whyForm', say('quoted', opener.form)],
                      ['whyFound', sayCount('mentioned', opener.count)],
                    ]
                  : [['whyOpened', opener.name]]
              }
              checked={term.checked}
              page={page}
            />
          </div>
        )}
        {written && (
          <div ref={intoView}>
            <ReportWrong report={written} onCopy={props.onCopy} />
          </div>
        )}
      </div>
      <footer>
        <button type="button" aria-expanded={open === 'sources'} onClick={() => toggle('sources')}>
          {sayCount('sources', cited.length)}
        </button>
        <span>{say('checkedOn', sayDate(term.checked))}</span>
        <button
          type="button"
          class="right"
          aria-expanded={open === 'why'}
          onClick={() => toggle('why')}
        >
          {say('why')}
        </button>
        <button type="button" class="copy" onClick={() => void copy()}>
          {say('copyCited')}
        </button>
        <button type="button" class="right" onClick={() => void mute()}>
          {say(isMuted ? 'undo' : 'mute')}
        </button>
        <p role="status">{outcome && say(outcome)}</p>
      </footer>
    </article>
  );
}

function Tool(props: {
  readonly label: string;
  /** The lines of its picture, 16 by 16. */
  readonly path: string;
  /** Whether it is switched on, where it is a switch. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}) {
  const { label, path, isPressed, onClick } = props;
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={path}
          fill={isPressed ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

/** The language of a name in native script, for fonts and speech: by its script alone. */
export function nativeLanguage(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/[іїєґ]/i.test(text)) return 'uk';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'und';
}
