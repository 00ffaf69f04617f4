/** Where the reader may run: everywhere or nowhere at all, the outlets that packs name, single sites; and where it was switched off. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { useLanguage } from '../language.ts';
import { Switch } from './Choice.tsx';

/** What the browser has been asked for, and gave. */
export interface Granted {
  readonly isEverywhere: boolean;
  readonly hasOutlets: boolean;
  readonly outletCount: number;
  /** Sites allowed one by one. */
  readonly sites: readonly string[];
}

export interface WhereActions {
  setPaused(isPaused: boolean): void;
  setOutlets(isAllowed: boolean): void;
  setEverywhere(isAllowed: boolean): void;
  forgetSite(host: string): void;
  turnOnSite(host: string): void;
}

interface Props {
  readonly settings: Settings;
  readonly granted: Granted;
  readonly actions: WhereActions;
}

export function WhereItRuns({ settings, granted, actions }: Props) {
  const { say, sayCount } = useLanguage();
  return (
    <>
      <Switch
        label={say('onEverywhere')}
        hint={say('onEverywhereHint')}
        isOn={!settings.isPaused}
        onSwitch={(isOn) => actions.setPaused(!isOn)}
      />
      <Switch
        label={sayCount('runOnOutlets', granted.outletCount)}
        hint={say(granted.isEverywhere ? 'outletsIncluded' : 'browserAsks')}
        isOn={granted.hasOutlets || granted.isEverywhere}
        isFixed={granted.isEverywhere}
        onSwitch={actions.setOutlets}
      />
      <Switch
        label={say('accessEverywhere')}
        hint={say('runEverywhereHint')}
        isOn={granted.isEverywhere}
        onSwitch={actions.setEverywhere}
      />
      <Sites
        title={say('sitesAllowed')}
        hosts={granted.sites}
        none={say('sitesAllowedNone')}
        action={say('forgetSite')}
        done="siteForgotten"
        onPress={actions.forgetSite}
      />
      <Sites
        title={say('sitesOff')}
        hosts={settings.offHosts}
        none={say('sitesOffNone')}
        action={say('turnOn')}
        done="siteTurnedOn"
        onPress={actions.turnOnSite}
      />
    </>
  );
}

function Sites(props: {
  readonly title: string;
  readonly hosts: readonly string[];
  readonly none: string;
  readonly action: string;
  readonly done: 'siteForgotten' | 'siteTurnedOn';
  readonly onPress: (host: string) => void;
}) {
  const { say } = useLanguage();
  const [last, setLast] = useState<string | undefined>();
  return (
    <div class="sites">
      <h3>{props.title}</h3>
      {props.hosts.length === 0 ? (
        <p class="because">{props.none}</p>
      ) : (
        <ul>
          {props.hosts.map((host) => (
            <li key={host}>
              <span class="host">{host}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say('actionOn', props.action, host)}
                onClick={() => {
                  setLast(host);
                  props.onPress(host);
                }}
              >
                {props.action}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="unseen">
        {last !== undefined && !props.hosts.includes(last) && say(props.done, last)}
      </p>
    </div>
  );
}
