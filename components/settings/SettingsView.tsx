/** All there is to choose: where the reader runs, how marks and cards behave, what is left out; and the choices as a file. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { useLanguage } from '../language.ts';
import { CardChoices } from './CardChoices.tsx';
import { LanguageChoices } from './LanguageChoices.tsx';
import { LeftOut, type LeftOutActions, type Named } from './LeftOut.tsx';
import { MarkChoices } from './MarkChoices.tsx';
import { PackChangesList, type ListedUpdate } from './PackChangesList.tsx';
import { SettingsFile, type FileActions, type FileOutcome } from './SettingsFile.tsx';
import { Shortcuts, type KeysOutcome, type Shortcut, type ShortcutActions } from './Shortcuts.tsx';
import { WhereItRuns, type Granted, type WhereActions } from './WhereItRuns.tsx';

export interface PackKnown {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly asOf: string;
  readonly checked: string;
  readonly termCount: number;
  readonly licence: string;
}

export interface SettingsState {
  readonly settings: Settings;
  readonly granted: Granted;
  readonly packs: readonly PackKnown[];
  /** What updates have changed in them, the newest first. */
  readonly updates: readonly ListedUpdate[];
  /** ISO 639 codes of the languages that the packs have words in. */
  readonly languages: readonly string[];
  readonly muted: readonly Named[];
  readonly hidden: readonly Named[];
  /** None where the browser has no keys for extensions, as on phones. */
  readonly shortcuts: readonly Shortcut[];
  /** Whether the browser lets their keys be changed here, and what came of the last change. */
  readonly canChangeKeys: boolean;
  readonly isMac: boolean;
  readonly keysOutcome: KeysOutcome | undefined;
  readonly version: string;
  /** What came of what was last asked of the settings as a whole. */
  readonly outcome: FileOutcome | undefined;
}

export interface SettingsActions
  extends WhereActions,
    LeftOutActions,
    FileActions,
    ShortcutActions {
  change(choices: Partial<Settings>): void;
  setSynced(isSynced: boolean): void;
}

interface Props {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
}

export function SettingsView({ state, actions }: Props) {
  const { say, sayCount, sayDate } = useLanguage();
  const { settings } = state;
  return (
    <>
      <header>
        <p class="brand">{say('extensionName')}</p>
        <h1>{say('settings')}</h1>
      </header>
      <Part id="where" title={say('whereItRuns')}>
        <WhereItRuns settings={settings} granted={state.granted} actions={actions} />
      </Part>
      <Part id="marks" title={say('settingsMarks')}>
        <MarkChoices settings={settings} onChange={actions.change} />
      </Part>
      <Part id="card" title={say('settingsCard')}>
        <CardChoices settings={settings} onChange={actions.change} />
      </Part>
      <Part id="languages" title={say('settingsLanguages')}>
        <LanguageChoices
          languages={state.languages}
          settings={settings}
          onChange={actions.change}
        />
      </Part>
      <Part id="left-out" title={say('settingsLeftOut')}>
        <LeftOut muted={state.muted} hidden={state.hidden} actions={actions} />
      </Part>
      {state.shortcuts.length > 0 && (
        <Part id="shortcuts" title={say('settingsShortcuts')}>
          <Shortcuts
            shortcuts={state.shortcuts}
            canChange={state.canChangeKeys}
            isMac={state.isMac}
            outcome={state.keysOutcome}
            actions={actions}
          />
        </Part>
      )}
      <Part id="file" title={say('settingsFile')}>
        <SettingsFile settings={settings} outcome={state.outcome} actions={actions} />
      </Part>
      <Part id="packs" title={say('settingsPacks')}>
        <ul class="known">
          {state.packs.map((pack) => (
            <li key={pack.id}>
              <strong>{say('packRevision', pack.title, String(pack.revision))}</strong>{' '}
              {sayCount('packTerms', pack.termCount)}{' '}
              {say('packTimes', sayDate(pack.asOf), sayDate(pack.checked))}{' '}
              {say('packLicence', pack.licence)}
            </li>
          ))}
        </ul>
        <p class="because">
          {say('version', state.version)} · <a href="welcome.html">{say('about')}</a>
        </p>
      </Part>
      {state.updates.length > 0 && (
        <Part id="changes" title={say('whatChanged')}>
          <PackChangesList updates={state.updates} />
        </Part>
      )}
    </>
  );
}

function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
