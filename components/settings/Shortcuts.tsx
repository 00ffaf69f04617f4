/** The keys that the browser has given to each command, and the way to the browser's own page where they are changed. */
import { useLanguage } from '../language.ts';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; '' where it has none. */
  readonly keys: string;
}

export function Shortcuts({
  shortcuts,
  onChange,
}: {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}) {
  const { say } = useLanguage();
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? say('noKeys') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="quiet" onClick={onChange}>
          {say('changeKeys')}
        </button>
      </p>
    </>
  );
}
