/** What to know about an article's sources: each caveat under the very words it rests on. */
import { useState } from 'preact/hooks';
import type { Caveat } from '../core/caveats.ts';
import type { Source } from '../core/pack.ts';
import { keyPart, useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly caveats: readonly Caveat[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly onShow: (index: number) => void;
}

export function CaveatList({ caveats, sources, onShow }: Props) {
  return (
    <ul class="caveats">
      {caveats.map((caveat, index) => (
        <CaveatItem
          key={`${caveat.id}-${caveat.span.block}-${caveat.span.start}`}
          caveat={caveat}
          sources={sources}
          onShow={() => onShow(index)}
        />
      ))}
    </ul>
  );
}

function CaveatItem({
  caveat,
  sources,
  onShow,
}: {
  caveat: Caveat;
  sources: Props['sources'];
  onShow: () => void;
}) {
  const { say, sayDate } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <li class={caveat.kind === 'outdated' ? 'caveat outdated' : 'caveat'}>
      <button type="button" class="quote" onClick={onShow} title={say('showInText')}>
        <q>{caveat.quote}</q>
      </button>
      <p>
        <span class="label">{say(`caveat_${keyPart(caveat.kind)}`)}</span> {caveat.says}
      </p>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('why')}
      </button>
      {isOpen && (
        <div class="because">
          <p>{caveat.why}</p>
          <SourceList sources={caveat.sources.flatMap((id) => sources[id] ?? [])} />
          <p>{say('ruleLine', caveat.id, sayDate(caveat.checked))}</p>
        </div>
      )}
    </li>
  );
}
