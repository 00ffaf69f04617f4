/** Where a statement comes from: each source with its publisher, its date and the day we read it. */
import type { Source } from '../core/pack/pack.ts';
import { useLanguage } from './language.ts';

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { say, sayDate } = useLanguage();
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={source.url} target="_blank" rel="noopener noreferrer" dir="auto">
            {source.title}
          </a>{' '}
          <span class="origin">
            <bdi>{source.publisher}</bdi>
            {source.published && `, ${sayDate(source.published)}`} ·{' '}
            {say('readOn', sayDate(source.read))}
            {source.archive && (
              <>
                {' · '}
                <a href={source.archive} target="_blank" rel="noopener noreferrer">
                  {say('archived')}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
