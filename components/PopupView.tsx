/** The popup as a whole: a briefing, or one of the honest reasons why there is none; and where the reader may run. */
import type { PackUpdate } from '../core/pack/pack-updates.ts';
import { BriefingView } from './BriefingView.tsx';
import { PackUpdated } from './PackUpdated.tsx';
import { PageMessage } from './PageMessage.tsx';
import type { PopupActions, PopupState, SiteState } from './popup-state.ts';
import { SiteChoices } from './SiteChoices.tsx';

interface Props {
  /** Whether the same view can be opened beside the page. */
  readonly isPanelOffered: boolean;
  /** The term whose card was last opened on the page. */
  readonly opened: string | undefined;
  /** The last update of a pack, where the reader has not seen what it changed. */
  readonly update: PackUpdate | undefined;
  readonly state: PopupState;
  readonly site: SiteState | undefined;
  /** An ISO 8601 day. */
  readonly today: string;
  readonly actions: PopupActions;
}

export function PopupView({ isPanelOffered, opened, update, state, site, today, actions }: Props) {
  return (
    <main aria-busy={state.kind === 'loading'}>
      <PackUpdated update={update} actions={actions} />
      {state.kind === 'recognised' ? (
        <BriefingView
          briefing={state.briefing}
          hidden={state.hidden}
          muted={state.muted}
          today={today}
          opened={opened}
          isPrivate={site?.isPrivate ?? false}
          actions={actions}
        />
      ) : (
        <PageMessage state={state} isPrivate={site?.isPrivate ?? false} actions={actions} />
      )}
      {site && (
        <SiteChoices
          site={site}
          isPanelOffered={isPanelOffered}
          isSheetOffered={state.kind === 'recognised' && site.canOpenSheet}
          actions={actions}
        />
      )}
    </main>
  );
}
