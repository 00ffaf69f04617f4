/** What an entry says: as it was when the article was published and as it is now, where the two differ. */
import type { Source } from '../core/pack.ts';
import type { Change } from '../core/timeline.ts';
import { useLanguage } from './language.ts';

interface Props {
  /** What the entry says now. */
  readonly text: string;
  readonly change: Change | undefined;
}

export function Wording({ text, change }: Props) {
  const { say, sayDate } = useLanguage();
  if (!change) return <p>{text}</p>;
  const { past, since } = change;
  return (
    <>
      <p>{past ? say('saidThen', past.text) : text}</p>
      <p>{past ? say('saidNow', sayDate(since), text) : say('saidSince', sayDate(since))}</p>
    </>
  );
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
