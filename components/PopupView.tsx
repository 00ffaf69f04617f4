/** The popup as a whole: a briefing, or one of the honest reasons why there is none; and where the reader may run. */
import { useMemo, useRef } from 'preact/hooks';
import type { PackUpdate } from '../core/pack/pack-updates.ts';
import { BRIEFING_PARTS, BriefingView } from './BriefingView.tsx';
import { useFilling } from './filling.ts';
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
  const main = useRef<HTMLElement>(null);
  const isRecognised = state.kind === 'recognised';
  const drawn = useFilling(main, isRecognised, BRIEFING_PARTS);
  const isBusy = isRecognised ? drawn < BRIEFING_PARTS : state.kind === 'loading';
  const isPrivate = site?.isPrivate ?? false;
  // The same again is not gone through: it is long, and what stands around it comes a moment after.
  const view = useMemo(
    () =>
      state.kind === 'recognised' ? (
        <BriefingView
          briefing={state.briefing}
          drawn={drawn}
          hidden={state.hidden}
          muted={state.muted}
          today={today}
          opened={opened}
          isPrivate={isPrivate}
          actions={actions}
        />
      ) : (
        <PageMessage state={state} isPrivate={isPrivate} actions={actions} />
      ),
    [state, drawn, today, opened, isPrivate, actions],
  );
  return (
    <main ref={main} aria-busy={isBusy}>
      <PackUpdated update={update} actions={actions} />
      {view}
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
