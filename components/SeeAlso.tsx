/** Entries that an entry points to: buttons that open them, or, where it goes no deeper, their names. */
import { IN_PACK, useLanguage } from './language.ts';

interface Props {
  readonly ids: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly onOpen: ((id: string) => void) | undefined;
}

export function SeeAlso({ ids, names, onOpen }: Props) {
  const { say } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <div class="see">
      <span id="see">{say('seeAlso')}</span>
      <ul aria-labelledby="see" {...IN_PACK}>
        {ids.map((id) => (
          <li key={id}>
            {onOpen ? (
              <button type="button" data-term={id} onClick={() => onOpen(id)}>
                {names[id] ?? id}
              </button>
            ) : (
              (names[id] ?? id)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
