/** Whom an article's sentences are attributed to: a bar and a count for each kind of speaker, which opens the very sentences. */
import { useState } from 'preact/hooks';
import type { Statement } from '../core/claims/attribution.ts';
import { ATTRIBUTION_KINDS, type AttributionKind } from '../core/pack/pack-kinds.ts';
import { keyPart, useLanguage } from './language.ts';

interface Props {
  readonly statements: readonly Statement[];
  /** The language of the page. */
  readonly lang: string | undefined;
  /** Called with the place of a statement in `statements`. */
  readonly onShow: (index: number) => void;
}

export function AttributionList({ statements, lang, onShow }: Props) {
  const { say } = useLanguage();
  const counts = ATTRIBUTION_KINDS.map((kind) => ({
    kind,
    count: statements.filter((statement) => statement.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <>
      <ul class="attribution">
        {counts.map(({ kind, count }) => (
          <Speaker
            key={kind}
            kind={kind}
            share={count / most}
            statements={statements}
            lang={lang}
            onShow={onShow}
          />
        ))}
      </ul>
      <p class="because">{say('attributionHint')}</p>
    </>
  );
}

interface SpeakerProps extends Props {
  readonly kind: AttributionKind;
  /** Of the longest bar, from 0 to 1. */
  readonly share: number;
}

function Speaker({ kind, share, statements, lang, onShow }: SpeakerProps) {
  const { say, sayCount } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const own = statements.flatMap((statement, index) =>
    statement.kind === kind ? [{ statement, index }] : [],
  );
  return (
    <li>
      <button type="button" class="speaker" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="name">{say(`attribution_${keyPart(kind)}`)}</span>
        <span class="count">{sayCount('sentences', own.length)}</span>
        <span class="bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </button>
      {isOpen && (
        <ul class="said">
          {own.map(({ statement, index }) => (
            <li key={index}>
              <button
                type="button"
                class="quote"
                onClick={() => onShow(index)}
                title={say('showInText')}
              >
                <q lang={lang} dir="auto">
                  {statement.quote}
                </q>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
