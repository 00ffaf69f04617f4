/** The card: what a marked word means, where we know it from, and why it was marked. */
import { useState } from 'preact/hooks';
import type { TermFound } from '../core/briefing.ts';
import type { Source } from '../core/pack.ts';
import type { PlaceMap as Drawn } from '../core/place-map.ts';
import { useLanguage } from './language.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { SourceList } from './SourceList.tsx';
import { Upkeep } from './Upkeep.tsx';
import { WhyFacts, type PageFacts } from './Why.tsx';
import { citedBy, Wording } from './Wording.tsx';

interface Props {
  readonly found: TermFound;
  /** The words on the page that the card was opened on. */
  readonly text: string;
  /** The spelling in the pack that they matched. */
  readonly form: string;
  /** Where it is, for a place that is on a map. */
  readonly map: Drawn | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly page: PageFacts;
  readonly onClose: () => void;
}

/** Ids of the card's name and definition, which a screen reader announces. */
export const CARD_NAME = 'card-name';
export const CARD_TEXT = 'card-text';

export function TermCard({ found, text, form, map, names, sources, page, onClose }: Props) {
  const { say, sayCount, sayDate } = useLanguage();
  const { term, count, change } = found;
  const [open, setOpen] = useState<'sources' | 'why' | undefined>();
  const [isLong, setLong] = useState(false);
  const toggle = (part: 'sources' | 'why') => setOpen(open === part ? undefined : part);
  const cited = citedBy(term, change, sources);
  return (
    <article class="card">
      <header>
        <p class="kind">{say(`kind_${term.kind}`)}</p>
        <button type="button" class="close" aria-label={say('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M4 4l8 8M12 4l-8 8"
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
              stroke-linecap="round"
            />
          </svg>
        </button>
        <h2 id={CARD_NAME}>{term.name}</h2>
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
        {term.long && isLong && <p class="long">{term.long}</p>}
        {(term.long || map) && !isLong && (
          <button type="button" class="more" onClick={() => setLong(true)}>
            {say('more')}
          </button>
        )}
        {isLong && term.seeAlso && term.seeAlso.length > 0 && (
          <p class="see">{say('seeAlso', term.seeAlso.map((id) => names[id] ?? id).join(', '))}</p>
        )}
        {open === 'sources' && <SourceList sources={cited} />}
        {open === 'why' && (
          <div class="why">
            <WhyFacts
              words={[text]}
              met={[
                ['whyForm', say('quoted', form)],
                ['whyFound', sayCount('mentioned', count)],
              ]}
              checked={term.checked}
              page={page}
            />
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
      </footer>
    </article>
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
