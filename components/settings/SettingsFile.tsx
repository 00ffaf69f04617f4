/** The settings as a whole: saved to a file and brought back, put back to what they were on the first day, shared between browsers. */
import { useRef, useState } from 'preact/hooks';
import type { FileRead, Settings } from '../../core/settings.ts';
import { useLanguage, type Language } from '../language.ts';
import { Switch } from './Choice.tsx';

/** What came of a wish about all settings at once. Whatever was replaced can be had back. */
export type FileOutcome =
  | { readonly kind: 'imported' | 'reset' | 'back' | 'saved'; readonly canUndo: boolean }
  | { readonly kind: 'refused'; readonly why: Exclude<FileRead, { kind: 'settings' }> }
  | { readonly kind: 'sync-failed' };

export interface FileActions {
  save(): void;
  bring(file: File): void;
  reset(): void;
  undo(): void;
  setSynced(isSynced: boolean): void;
}

interface Props {
  readonly settings: Settings;
  readonly outcome: FileOutcome | undefined;
  readonly actions: FileActions;
}

export function SettingsFile({ settings, outcome, actions }: Props) {
  const language = useLanguage();
  const { say } = language;
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="buttons">
        <button type="button" class="secondary" onClick={actions.save}>
          {say('saveSettings')}
        </button>
        <button type="button" class="secondary" onClick={() => input.current?.click()}>
          {say('bringSettings')}
        </button>
        <button
          type="button"
          class="secondary"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {say('resetSettings')}
        </button>
        <input
          ref={input}
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-hidden="true"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) actions.bring(file);
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
      </p>
      {isAsking && (
        <p class="ask">
          {say('resetAsk')}{' '}
          <button
            type="button"
            class="primary"
            onClick={() => {
              setAsking(false);
              actions.reset();
            }}
          >
            {say('resetYes')}
          </button>{' '}
          <button type="button" class="quiet" onClick={() => setAsking(false)}>
            {say('resetNo')}
          </button>
        </p>
      )}
      <p role="status" class={outcome?.kind === 'refused' ? 'outcome refused' : 'outcome'}>
        {outcome && sayOutcome(outcome, language)}{' '}
        {outcome && 'canUndo' in outcome && outcome.canUndo && (
          <button type="button" class="quiet" onClick={actions.undo}>
            {say('undo')}
          </button>
        )}
      </p>
      <Switch
        label={say('syncSettings')}
        hint={say('syncHint')}
        isOn={settings.isSynced}
        onSwitch={actions.setSynced}
      />
    </>
  );
}

function sayOutcome(outcome: FileOutcome, { say }: Language): string {
  switch (outcome.kind) {
    case 'refused':
      return sayRefusal(outcome.why, say);
    case 'sync-failed':
      return say('syncFailed');
    default:
      return say(`settings_${outcome.kind}`);
  }
}

function sayRefusal(
  why: Extract<FileOutcome, { kind: 'refused' }>['why'],
  say: Language['say'],
): string {
  switch (why.kind) {
    case 'not-json':
      return say('fileNotJson');
    case 'not-ours':
      return say('fileNotOurs');
    case 'newer':
      return say('fileNewer', String(why.version));
    case 'wrong':
      return say('fileWrong', why.name, why.given);
  }
}
