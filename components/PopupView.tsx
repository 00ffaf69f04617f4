/** The popup as a whole: a briefing, or one of the honest reasons why there is none; and where the reader may run. */
import type { Briefing } from '../core/briefing.ts';
import type { Marking } from '../core/matching/marking.ts';
import { BriefingView, type BriefingActions } from './BriefingView.tsx';
import type { HiddenRules } from './HiddenCaveats.tsx';
import { useLanguage, type MessageKey } from './language.ts';

/** What the popup knows of the page in front. Each is a different answer, and looks different. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'recognised'; readonly briefing: Briefing; readonly hidden: HiddenRules }
  | {
      readonly kind: 'not-recognised';
      readonly isArticle: boolean;
      readonly packs: readonly { readonly title: string; readonly about: string }[];
    }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'off' }
  /** Off everywhere, by choice. */
  | { readonly kind: 'paused' }
  /** In the panel: the browser lets the reader in for a press in its toolbar only. */
  | { readonly kind: 'ask-toolbar' }
  | { readonly kind: 'cannot-run'; readonly why: 'browser' | 'store' | 'pdf' | 'other' }
  | { readonly kind: 'failed'; readonly why: string };

/** Where the reader runs by itself, as far as the page in front is concerned. */
export type Access = 'click' | 'site' | 'everywhere';

export interface SiteState {
  readonly host: string;
  readonly access: Access;
  readonly isOff: boolean;
  readonly isPaused: boolean;
  /** Which mentions are marked, on this site as on any other. */
  readonly marking: Marking;
}

export interface PopupActions extends BriefingActions {
  readThisPage(): void;
  lookAnyway(): void;
  setAccess(access: Access): void;
  setOff(isOff: boolean): void;
  turnOnEverywhere(): void;
  /** Opens the same view beside the page. */
  openPanel(): void;
  /** Opens the reading sheet of the page in front. */
  openSheet(): void;
  setMarking(marking: Marking): void;
}

interface Props {
  /** Whether the same view can be opened beside the page. */
  readonly isPanelOffered: boolean;
  /** The term whose card was last opened on the page. */
  readonly opened: string | undefined;
  readonly state: PopupState;
  readonly site: SiteState | undefined;
  /** An ISO 8601 day. */
  readonly today: string;
  readonly actions: PopupActions;
}

export function PopupView({ isPanelOffered, opened, state, site, today, actions }: Props) {
  return (
    <main aria-busy={state.kind === 'loading'}>
      {state.kind === 'recognised' ? (
        <BriefingView
          briefing={state.briefing}
          hidden={state.hidden}
          today={today}
          opened={opened}
          actions={actions}
        />
      ) : (
        <Instead state={state} actions={actions} />
      )}
      {site && (
        <Site
          site={site}
          isPanelOffered={isPanelOffered}
          isSheetOffered={state.kind === 'recognised'}
          actions={actions}
        />
      )}
    </main>
  );
}

function Instead({
  state,
  actions,
}: {
  readonly state: Exclude<PopupState, { kind: 'recognised' }>;
  readonly actions: PopupActions;
}) {
  const { say } = useLanguage();
  switch (state.kind) {
    case 'loading':
      return (
        <>
          <h1 class="unseen">{say('extensionName')}</h1>
          <p class="loading">{say('loading')}</p>
        </>
      );
    case 'not-recognised':
      return (
        <Message
          title={say('notRecognisedTitle')}
          text={say(state.isArticle ? 'notRecognised' : 'notAnArticle')}
        >
          <ul class="packs">
            {state.packs.map(({ title, about }) => (
              <li key={title}>
                <strong>{title}</strong>: {about}
              </li>
            ))}
          </ul>
          <button type="button" class="primary" onClick={actions.lookAnyway}>
            {say('lookAnyway')}
          </button>
        </Message>
      );
    case 'not-read':
      return (
        <Message title={say('notReadTitle')} text={say('notRead')}>
          <button type="button" class="primary" onClick={actions.readThisPage}>
            {say('readThisPage')}
          </button>
        </Message>
      );
    case 'off':
      return (
        <Message title={say('offTitle')} text={say('off')}>
          <button type="button" class="primary" onClick={() => actions.setOff(false)}>
            {say('turnOn')}
          </button>
        </Message>
      );
    case 'paused':
      return (
        <Message title={say('pausedTitle')} text={say('paused')}>
          <button type="button" class="primary" onClick={actions.turnOnEverywhere}>
            {say('turnOn')}
          </button>
        </Message>
      );
    case 'ask-toolbar':
      return <Message title={say('notReadTitle')} text={say('askToolbar')} />;
    case 'cannot-run':
      return <Message title={say('cannotRunTitle')} text={say(`cannotRun_${state.why}`)} />;
    case 'failed':
      return (
        <Message title={say('failedTitle')} text={say('failed')}>
          {state.why && <p class="because">{state.why}</p>}
          <button type="button" class="primary" onClick={actions.readThisPage}>
            {say('tryAgain')}
          </button>
        </Message>
      );
  }
}

function Message(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: preact.ComponentChildren;
}) {
  return (
    <section class="message" aria-live="polite">
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}

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

function Site({
  site,
  isPanelOffered,
  isSheetOffered,
  actions,
}: {
  readonly site: SiteState;
  readonly isPanelOffered: boolean;
  readonly isSheetOffered: boolean;
  readonly actions: PopupActions;
}) {
  const { say } = useLanguage();
  return (
    <>
      <div class="site choices">
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
          </fieldset>
        </details>
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
            aria-checked={!site.isOff && !site.isPaused}
            disabled={site.isPaused}
            checked={!site.isOff && !site.isPaused}
            onChange={(event) => actions.setOff(!event.currentTarget.checked)}
          />
          {say('onThisSite', site.host)}
        </label>
      </footer>
    </>
  );
}
