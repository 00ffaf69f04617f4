/** What an entry says: as it was when the article was published and as it is now, where the two differ. */
import type { Source } from '../core/pack/pack.ts';
import type { Change } from '../core/time/timeline.ts';
import { IN_PACK, useLanguage, type Language } from './language.ts';

interface Props {
  /** What the entry says now. */
  readonly text: string;
  readonly change: Change | undefined;
}

export function Wording({ text, change }: Props) {
  const language = useLanguage();
  return (
    <>
      {wordings(text, change, language).map((said) => (
        <p key={said} {...(change ? { dir: 'auto' } : IN_PACK)}>
          {said}
        </p>
      ))}
    </>
  );
}

/** The same as sentences. */
export function wordings(
  text: string,
  change: Change | undefined,
  { say, sayDate }: Pick<Language, 'say' | 'sayDate'>,
): readonly string[] {
  if (!change) return [text];
  const { past, since } = change;
  return past
    ? [say('saidThen', past.text), say('saidNow', sayDate(since), text)]
    : [text, say('saidSince', sayDate(since))];
}

/** An entry's sources, and those of what it said when the article was published. */
export function citedBy(
  entry: { readonly sources: readonly string[] },
  change: Change | undefined,
  sources: Readonly<Record<string, Source>>,
): readonly Source[] {
  const ids = new Set([...entry.sources, ...(change?.past?.sources ?? [])]);
  return [...ids].flatMap((id) => sources[id] ?? []);
}
