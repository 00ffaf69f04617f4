/** The first-run page: what the extension does, a sample to try at once, one click to let it run, and what it sees and never does. */
import { useLanguage } from './language.ts';
import { SampleArticle } from './SampleArticle.tsx';

export type Grant = 'none' | 'allowed' | 'refused';

interface Props {
  readonly grant: Grant;
  readonly outlets: readonly { readonly name: string; readonly hosts: readonly string[] }[];
  /** The toolbar button is in a menu, out of sight. */
  readonly isButtonAway: boolean;
  readonly onAllow: () => void;
  readonly onGiveBack: () => void;
}

export function WelcomeView({ grant, outlets, isButtonAway, onAllow, onGiveBack }: Props) {
  const { say, sayCount } = useLanguage();
  return (
    <>
      <header>
        <p class="brand">{say('extensionName')}</p>
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <section aria-labelledby="try-title">
        <h2 id="try-title">{say('welcomeTryTitle')}</h2>
        <p class="hint">{say('welcomeTry')}</p>
        <SampleArticle />
      </section>
      <section class="allow" aria-labelledby="allow-title">
        <h2 id="allow-title">{say('welcomeAllowTitle')}</h2>
        {grant !== 'allowed' && (
          <button type="button" class="primary" id="allow" onClick={onAllow}>
            {sayCount('welcomeAllowOutlets', outlets.length)}
          </button>
        )}
        <p role="status">
          {grant === 'allowed'
            ? say('welcomeAllowed')
            : grant === 'refused'
              ? say('welcomeRefused')
              : say('welcomeAllowNote')}
        </p>
        {isButtonAway && <p class="button-away">{say('welcomeButton')}</p>}
        {grant === 'allowed' && (
          <button type="button" class="quiet" onClick={onGiveBack}>
            {say('welcomeGiveBack')}
          </button>
        )}
        <details>
          <summary>{say('welcomeSites')}</summary>
          <ul class="outlets">
            {outlets.map(({ name, hosts }) => (
              <li key={name}>
                {name} <span>{hosts.join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section aria-labelledby="sees-title">
        <h2 id="sees-title">{say('welcomeSeesTitle')}</h2>
        <ul class="promises">
          <li>{say('welcomeSees1')}</li>
          <li>{say('welcomeSees2')}</li>
          <li>{say('welcomeSees3')}</li>
          <li>{say('welcomeSees4')}</li>
          <li>{say('welcomeSees5')}</li>
        </ul>
      </section>
    </>
  );
}
