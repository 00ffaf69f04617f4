/** What is shown in a briefing's place: that the page is being read, or one of the honest reasons why there is nothing to show. */
import { IN_PACK, keyPart, useLanguage } from './language.ts';
import type { PopupActions, PopupState } from './popup-state.ts';

interface Props {
  readonly state: Exclude<PopupState, { kind: 'recognised' }>;
  readonly isPrivate: boolean;
  readonly actions: PopupActions;
}

export function PageMessage({ state, isPrivate, actions }: Props) {
  const { say } = useLanguage();
  switch (state.kind) {
    case 'loading':
      return (
        <>
          <h1 class="unseen">{say('extensionName')}</h1>
          <p class="loading">{say(state.isSlow ? 'loadingLong' : 'loading')}</p>
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
              <li key={title} {...IN_PACK}>
                <strong>{title}</strong>: {about}
              </li>
            ))}
          </ul>
          {state.title !== '' && <p class="because">{say('lookedAt', state.title)}</p>}
          <button type="button" class="secondary" onClick={actions.lookAnyway}>
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
            {say(isPrivate ? 'readThisPage' : 'turnOn')}
          </button>
        </Message>
      );
    case 'paused':
      return (
        <Message title={say('pausedTitle')} text={say('paused')}>
          {/* In a private window nothing is saved: what was chosen for all windows is changed where all of it is. */}
          {isPrivate ? (
            <a href="options.html" target="_blank">
              {say('settings')}
            </a>
          ) : (
            <button type="button" class="primary" onClick={actions.turnOnEverywhere}>
              {say('turnOn')}
            </button>
          )}
        </Message>
      );
    case 'ask-toolbar':
      return <Message title={say('notReadTitle')} text={say('askToolbar')} />;
    case 'cannot-run':
      return (
        <Message title={say('cannotRunTitle')} text={say(`cannotRun_${keyPart(state.why)}`)} />
      );
    case 'failed':
      return (
        <Message title={say('failedTitle')} text={say('failed')}>
          {state.why && (
            <p class="because" {...IN_PACK}>
              {state.why}
            </p>
          )}
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
