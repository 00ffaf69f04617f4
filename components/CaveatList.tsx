/** What to know about an article's sources: each caveat under the very words it rests on, those of one rule together. */
import { useState } from 'preact/hooks';
import type { Caveat } from '../core/caveats.ts';
import type { Source } from '../core/pack.ts';
import { keyPart, useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly caveats: readonly Caveat[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Called with the place of a caveat in `caveats`. */
  readonly onShow: (index: number) => void;
}

/** More groups than this wait behind 'show all'. */
const SHOWN_AT_FIRST = 12;

interface Group {
  readonly caveat: Caveat;
  /** Places in `caveats`. */
  readonly places: readonly number[];
}

export function CaveatList({ caveats, sources, onShow }: Props) {
  const { sayCount } = useLanguage();
  const [isAll, setAll] = useState(false);
  const groups = groupByRule(caveats);
  const shown = isAll ? groups : groups.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="caveats">
        {shown.map((group) => (
          <CaveatItem
            key={group.caveat.id}
            group={group}
            caveats={caveats}
            sources={sources}
            onShow={onShow}
          />
        ))}
      </ul>
      {shown.length < groups.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {sayCount('moreCaveats', groups.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** What has changed since comes first, who says it next, and opinions last; within each, the order of the page. */
function groupByRule(caveats: readonly Caveat[]): readonly Group[] {
  const places = new Map<string, number[]>();
  caveats.forEach(({ id }, index) => {
    const known = places.get(id);
    if (known) known.push(index);
    else places.set(id, [index]);
  });
  const groups = [...places.values()].flatMap((own) => {
    const caveat = caveats[own[0] ?? -1];
    return caveat ? [{ caveat, places: own }] : [];
  });
  return groups.toSorted((a, b) => rank(a.caveat) - rank(b.caveat));
}

function rank({ kind }: Caveat): number {
  if (kind === 'outdated') return 0;
  return kind === 'opinion' ? 2 : 1;
}

function CaveatItem({ group, caveats, sources, onShow }: Props & { readonly group: Group }) {
  const { say, sayDate } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { caveat, places } = group;
  return (
    <li class={caveat.kind === 'outdated' ? 'caveat outdated' : 'caveat'}>
      {places.map((index) => (
        <button
          key={index}
          type="button"
          class="quote"
          onClick={() => onShow(index)}
          title={say('showInText')}
        >
          <q>{caveats[index]?.quote}</q>
        </button>
      ))}
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
