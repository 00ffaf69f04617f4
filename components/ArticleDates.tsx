/** When the page says that it was published and last revised, where that was read, and how sure it is. */
import type { Article, ReadDay } from '../core/article.ts';
import { keyPart, useLanguage, type MessageKey } from './language.ts';

export function ArticleDates({
  article: { published, modified },
}: {
  readonly article: Pick<Article, 'published' | 'modified'>;
}) {
  const { say, sayDate } = useLanguage();
  const row = (key: MessageKey, { day, from }: ReadDay) => (
    <li>
      <time dateTime={day}>{say(key, sayDate(day))}</time> ({say(`origin_${keyPart(from)}`)})
    </li>
  );
  return (
    <ul class="meta dates">
      {published ? (
        row(published.isUnsure ? 'datePublishedAbout' : 'datePublished', published)
      ) : (
        <li>{say('dateNone')}</li>
      )}
      {modified && row('dateModified', modified)}
    </ul>
  );
}
