/** The keys that the browser has given to each command; changed here where the browser lets us, else on its own page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readKeys } from '../../core/shortcut-keys.ts';
import { useLanguage } from '../language.ts';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; '' where it has none. */
  readonly keys: string;
}

/** What came of keys that were pressed for a command; '' for keys that were taken off. */
export type KeysOutcome =
  | { readonly kind: 'changed'; readonly command: string; readonly keys: string }
  /** They belong to another of our commands. */
  | { readonly kind: 'taken'; readonly command: string; readonly keys: string }
  /** To the browser itself; or it did not take them. */
  | { readonly kind: 'browsers' | 'refused'; readonly keys: string }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'reset' };

export interface ShortcutActions {
  /** Goes to the browser's own page for keys. */
  changeShortcuts(): void;
  /** Gives a command other keys; '' takes them off. Keys that are unfit are undefined. */
  setShortcut(name: string, keys: string | undefined): void;
  /** All keys as they were at first. */
  resetShortcuts(): void;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  /** Whether the browser lets keys be changed here. */
  readonly canChange: boolean;
  readonly isMac: boolean;
  readonly outcome: KeysOutcome | undefined;
  readonly actions: ShortcutActions;
}

export function Shortcuts({ shortcuts, canChange, isMac, outcome, actions }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <p class="because">{say('keysWhere')}</p>
      <ul class="keys">
        {shortcuts.map((shortcut) => (
          <li key={shortcut.name}>
            <span id={`keys-${shortcut.name}`}>{shortcut.description}</span>
            {canChange ? (
              <Recorder shortcut={shortcut} isMac={isMac} onKeys={actions.setShortcut} />
            ) : (
              <Keys keys={shortcut.keys} />
            )}
          </li>
        ))}
      </ul>
      <p class={outcome && isRefusal(outcome) ? 'outcome refused' : 'outcome'} role="status">
        {useOutcome(outcome)}
      </p>
      <p class="buttons">
        {canChange && (
          <button type="button" class="quiet" onClick={actions.resetShortcuts}>
            {say('resetKeys')}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.changeShortcuts}>
          {say('changeKeys')}
        </button>
      </p>
    </>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  const { say } = useLanguage();
  return keys === '' ? <span>{say('noKeys')}</span> : <kbd>{keys}</kbd>;
}

/** The keys, and a button that turns into a field which takes the next ones. Tab and Escape leave it as it was. */
function Recorder(props: {
  readonly shortcut: Shortcut;
  readonly isMac: boolean;
  readonly onKeys: ShortcutActions['setShortcut'];
}) {
  const { say } = useLanguage();
  const { shortcut, isMac, onKeys } = props;
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Who left by another way than a key has the focus elsewhere already. */
  const isLeftByKey = useRef(false);
  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (isLeftByKey.current) button.current?.focus();
    isLeftByKey.current = false;
  }, [isOpen]);

  const leave = () => {
    isLeftByKey.current = true;
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (isPlain && event.key === 'Tab') return;
    event.preventDefault();
    if (isPlain && event.key === 'Escape') return leave();
    const isOff = isPlain && (event.key === 'Backspace' || event.key === 'Delete');
    const read = isOff ? ({ kind: 'keys', keys: '' } as const) : readKeys(event, isMac);
    if (read.kind === 'unfinished') return;
    onKeys(shortcut.name, read.kind === 'keys' ? read.keys : undefined);
    if (read.kind === 'keys') leave();
  };

  if (isOpen)
    return (
      <span class="keys-now">
        <input
          ref={field}
          class="recorder"
          readOnly
          value={say('pressKeys')}
          aria-labelledby={`keys-${shortcut.name}`}
          aria-describedby="keys-how"
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        <span class="because" id="keys-how">
          {say('pressKeysHow')}
        </span>
      </span>
    );
  return (
    <span class="keys-now">
      <Keys keys={shortcut.keys} />{' '}
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-describedby={`keys-${shortcut.name}`}
        onClick={() => setOpen(true)}
      >
        {say('otherKeys')}
      </button>
    </span>
  );
}

function isRefusal({ kind }: KeysOutcome): boolean {
  return kind !== 'changed' && kind !== 'reset';
}

function useOutcome(outcome: KeysOutcome | undefined): string {
  const { say } = useLanguage();
  switch (outcome?.kind) {
    case undefined:
      return '';
    case 'changed':
      return outcome.keys === ''
        ? say('keysTakenOff', outcome.command)
        : say('keysChanged', outcome.command, outcome.keys);
    case 'taken':
      return say('keysTaken', outcome.keys, outcome.command);
    case 'browsers':
      return say('keysBrowsers', outcome.keys);
    case 'refused':
      return say('keysRefused', outcome.keys);
    case 'unfit':
      return say('keysUnfit');
    case 'reset':
      return say('keysReset');
  }
}
