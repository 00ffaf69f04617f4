/** The foot of the popup: where the reader runs and what it marks, the way to the other views, and the switch for the site in front. */
import type { Marking } from '../core/matching/marking.ts';
import { useLanguage, type MessageKey } from './language.ts';
import type { Access, PopupActions, SiteState } from './popup-state.ts';

const CHOICES: readonly { readonly access: Access; readonly key: MessageKey }[] = [
  { access: 'click', key: 'accessClick' },
  { access: 'site', key: 'accessSite' },
  { access: 'everywhere', key: 'accessEverywhere' },
];

const MARKING_CHOICES: readonly { readonly marking: Marking; readonly key: MessageKey }[] = [
  { marking: 'first', key: 'markingFirst' },
  { marking: 'sections', key: 'markingSections' },
  { marking: 'all', key: 'markingAll' },
];

interface Props {
  readonly site: SiteState;
  /** Whether the same view can be opened beside the page. */
  readonly isPanelOffered: boolean;
  readonly isSheetOffered: boolean;
  readonly actions: PopupActions;
}

export function SiteChoices({ site, isPanelOffered, isSheetOffered, actions }: Props) {
  const { say } = useLanguage();
  const isOn = !site.isOff && !site.isPaused;
  return (
    <>
      <div class="site choices">
        {site.isPrivate ? (
          <p class="because">{say('privateWindow')}</p>
        ) : (
          <details>
            <summary>{say('whereItRuns')}</summary>
            <fieldset disabled={site.isOff}>
              <legend class="unseen">{say('whereItRuns')}</legend>
              {CHOICES.map(({ access, key }) => (
                <label key={access}>
                  <input
                    type="radio"
                    name="access"
                    checked={site.access === access}
                    onChange={() => actions.setAccess(access)}
                  />
                  {say(key, site.host)}
                </label>
              ))}
              <p class="because">{say('accessHint')}</p>
            </fieldset>
          </details>
        )}
        <details>
          <summary>{say('whatIsMarked')}</summary>
          <fieldset>
            <legend class="unseen">{say('whatIsMarked')}</legend>
            {MARKING_CHOICES.map(({ marking, key }) => (
              <label key={marking}>
                <input
                  type="radio"
                  name="marking"
                  checked={site.marking === marking}
                  onChange={() => actions.setMarking(marking)}
                />
                {say(key)}
              </label>
            ))}
          </fieldset>
        </details>
        <a href="welcome.html" target="_blank">
          {say('about')}
        </a>
      </div>
      <footer class="site foot">
        <nav class="about">
          {isPanelOffered && (
            <button type="button" onClick={actions.openPanel}>
              {say('openPanel')}
            </button>
          )}
          {isSheetOffered && (
            <button type="button" onClick={actions.openSheet}>
              {say('readingSheet')}
            </button>
          )}
          <a href="options.html" target="_blank">
            {say('settings')}
          </a>
        </nav>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={isOn}
            disabled={site.isPaused}
            checked={isOn}
            onChange={(event) => actions.setOff(!event.currentTarget.checked)}
          />
          {site.isPrivate ? say('onThisPage') : say('onThisSite', site.host)}
        </label>
      </footer>
    </>
  );
}
