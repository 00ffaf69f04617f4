/** What the popup shows, and what can be done in it. */
import type { Briefing } from '../core/briefing.ts';
import type { Marking } from '../core/matching/marking.ts';
import type { BriefingActions } from './BriefingView.tsx';
import type { HiddenRules } from './HiddenCaveats.tsx';
import type { UpdateActions } from './PackUpdated.tsx';

/** Why the browser lets no extension into a page. */
export type WhyNot =
  | 'browser'
  | 'reader-view'
  | 'store'
  | 'pdf'
  | 'source'
  | 'extension'
  | 'file'
  | 'empty'
  | 'other';

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
