/** A search of everything that the packs explain: a field, how much was found, and each term with what it means and its sources. */
import { useEffect, useRef } from 'preact/hooks';
import type { Pack, Source, Term } from '../core/pack/pack.ts';
import { IN_PACK, useLanguage } from './language.ts';
import { SourceList } from './SourceList.tsx';
import { nativeLanguage } from './TermCard.tsx';
import { citedBy, Wording } from './Wording.tsx';

export interface FoundTerm {
  readonly term: Term;
  /** The form that the words met. */
  readonly form: string;
  /** The words mean it; they are not only a part of one of its forms. */
  readonly isSure: boolean;
  readonly entries: {
    readonly pack: Pick<Pack, 'id'>;
    readonly sources: Readonly<Record<string, Source>>;
  };
}

export type SearchState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly terms: readonly FoundTerm[] }
  | { readonly kind: 'failed' };

interface Props {
  /** What is searched, as it was typed or selected. */
  readonly text: string;
  readonly state: SearchState;
  readonly onSearch: (text: string) => void;
}

export function PackSearch({ text, state, onSearch }: Props) {
  const { say } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <search class="pack-search">
      <label>
        {say('searchLabel')}
        <input
          ref={field}
          type="search"
          value={text}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      <p class="because" role="status">
        {useOutcome(text, state)}
      </p>
      {state.kind === 'found' && (
        <ul>
          {state.terms.map((found) => (
            <Found
              key={`${found.entries.pack.id}/${found.term.id}`}
              found={found}
              isOpen={found.isSure || state.terms.length === 1}
            />
          ))}
        </ul>
      )}
    </search>
  );
}

function useOutcome(text: string, state: SearchState): string {
  const { say, sayCount } = useLanguage();
  if (state.kind === 'failed') return say('searchFailed');
  if (state.kind === 'empty') return '';
  const { terms } = state;
  if (terms.length === 0) return say('searchNothing', text.trim());
  return terms.some(({ isSure }) => isSure)
    ? sayCount('searchFound', terms.length)
    : say('searchPerhaps');
}

function Found({
  found: { term, form, entries },
  isOpen,
}: {
  readonly found: FoundTerm;
  /** At first. */
  readonly isOpen: boolean;
}) {
  const { say, sayCount } = useLanguage();
  const sources = citedBy(term, undefined, entries.sources);
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <span class="name" {...IN_PACK}>
            {term.name}
          </span>{' '}
          {term.native && <span lang={nativeLanguage(term.native)}>{term.native}</span>}{' '}
          <span class="kind">{say(`kind_${term.kind}`)}</span>
        </summary>
        <Wording text={term.short} change={undefined} />
        {term.long && <p {...IN_PACK}>{term.long}</p>}
        {form !== term.name && <p class="because">{say('searchForm', form)}</p>}
        <details>
          <summary>{sayCount('sources', sources.length)}</summary>
          <SourceList sources={sources} />
        </details>
      </details>
    </li>
  );
}
