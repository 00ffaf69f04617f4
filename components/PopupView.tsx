/** The popup as a whole: a briefing, or one of the honest reasons why there is none; and where the reader may run. */
import type { Briefing } from '../core/briefing.ts';
import type { Marking } from '../core/matching/marking.ts';
import type { PackUpdate } from '../core/pack/pack-updates.ts';
import { BriefingView, type BriefingActions } from './BriefingView.tsx';
import type { HiddenRules } from './HiddenCaveats.tsx';
import { PackUpdated, type UpdateActions } from './PackUpdated.tsx';
import { PageMessage, type WhyNot } from './PageMessage.tsx';
import { SiteChoices } from './SiteChoices.tsx';

/** What the popup knows of the page in front. Each is a different answer, and looks different. */
export type PopupState =
  /** Slow: it takes so long that it is said. */
  | { readonly kind: 'loading'; readonly isSlow?: boolean }
  | {
      readonly kind: 'recognised';
      readonly briefing: Briefing;
      readonly hidden: HiddenRules;
      /** Ids of terms that are left unmarked. */
      readonly muted: readonly string[];
    }
  | {
      readonly kind: 'not-recognised';
      readonly isArticle: boolean;
      /** Of what was looked at; '' where it has none. */
      readonly title: string;
      readonly packs: readonly { readonly title: string; readonly about: string }[];
    }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'off' }
  /** Off everywhere, by choice. */
  | { readonly kind: 'paused' }
  /** In the panel: the browser lets the reader in for a press in its toolbar only. */
  | { readonly kind: 'ask-toolbar' }
  | { readonly kind: 'cannot-run'; readonly why: WhyNot }
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
  /** In a private window: what is chosen there holds for its page and is not saved. */
  readonly isPrivate: boolean;
  /** Whether the reading sheet can be shown where the page is. */
  readonly canOpenSheet: boolean;
}

export interface PopupActions extends BriefingActions, UpdateActions {
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
