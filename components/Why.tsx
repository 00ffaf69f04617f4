/** Why something is shown: the words of the page, what of which pack they met, the article's date and where it was read, the last check. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Published } from '../core/article.ts';
import type { Correction, Pack } from '../core/pack/pack.ts';
import { keyPart, useLanguage, type MessageKey } from './language.ts';

/** What every answer needs, of the page and of the day on which it is read. */
export interface PageFacts {
  readonly pack: Pick<Pack, 'title' | 'revision'>;
  /** The article's date; undefined where none was found. */
  readonly published: Published | undefined;
  /** What was corrected in the entries of this page. */
  readonly corrections: readonly Correction[];
  /** An ISO 8601 day: an entry past its review date says so. */
  readonly today: string;
}

export interface Reasons {
  /** The words that led to it, as they stand on the page. */
  readonly words: readonly string[];
  /** What of the pack they met, line by line: what it is called, and what it says. */
  readonly met: readonly (readonly [label: MessageKey, text: string])[];
  /** The day it was last checked. */
  readonly checked: string;
}

/** The answer itself, as labelled lines. */
export function WhyFacts({ words, met, checked, page }: Reasons & { readonly page: PageFacts }) {
  const { say, sayDate, sayNumber } = useLanguage();
  const { pack, published } = page;
  const lines = [
    ...met,
    ['whyPack', say('packRevision', pack.title, sayNumber(pack.revision))],
    [
      'whyDated',
      published
        ? say('whyDate', sayDate(published.day), say(`origin_${keyPart(published.from)}`))
        : say('noDate'),
    ],
    ['whyChecked', sayDate(checked)],
  ] as const;
  return (
    <dl class="facts">
      {words.length > 0 && (
        <>
          <dt>{say('whyWords')}</dt>
          <dd>
            {words.map((text, i) => (
              <span key={text}>
                {i > 0 && ', '}
                <q dir="auto">{text}</q>
              </span>
            ))}
          </dd>
        </>
      )}
      {lines.map(([label, text]) => [
        <dt key={label}>{say(label)}</dt>,
        <dd key={text}>{text}</dd>,
      ])}
    </dl>
  );
}

/** 'Why?', which opens the answer. `about` is the id of the element that holds what is asked about. */
export function Why(props: {
  readonly reasons: Reasons;
  readonly page: PageFacts;
  readonly about: string;
  readonly children?: ComponentChildren;
}) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        aria-describedby={props.about}
        onClick={() => setOpen(!isOpen)}
      >
        {say('why')}
      </button>
      {isOpen && (
        <div class="because">
          <WhyFacts {...props.reasons} page={props.page} />
          {props.children}
        </div>
      )}
    </>
  );
}
