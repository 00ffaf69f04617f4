/** What the popup says of the page in front, from what its reader answered: or, where nobody answered, why nobody did. */
import { browser } from 'wxt/browser';
import type { PopupState, SiteState } from '../../components/popup-state.ts';
import type { Briefing } from '../../core/briefing.ts';
import type { PageState } from '../../core/page-state.ts';
import { documentType } from '../../page/document-type.ts';
import type { Reply } from '../../shell/messages.ts';
import { BUNDLED_PACKS, loadPack } from '../../shell/packs.ts';
import type { FrontTab } from './front-tab.ts';
import { whyNot } from './why-not.ts';

/** Above the page for a moment, or beside it. */
export type Place = 'popup' | 'panel';

/** Why there is no briefing. */
type Reason = Exclude<PopupState, { kind: 'recognised' }>;

export type Answer = Reason | { readonly kind: 'recognised'; readonly briefing: Briefing };

/** A reader that is still reading is asked again after this, and given up on at last, in ms. */
const ASK_AGAIN_MS = 120;
const GIVE_UP_MS = 20_000;
/** A reader who was let in and is not there after so long, in ms, is not coming. */
const COMES_WITHIN_MS = 8_000;

/** Asks a reader, and again while it is still reading or, where it `isExpected`, on its way. Undefined where the answer is no longer wanted. */
export async function untilAnswered(
  ask: (isFirst: boolean) => Promise<Reply<PageState>>,
  isExpected: boolean,
  isWanted: () => boolean,
): Promise<Reply<PageState> | undefined> {
  const begun = performance.now();
  for (let isFirst = true; ; isFirst = false) {
    const reply = await ask(isFirst);
    if (!isWanted()) return undefined;
    const isReading = reply.kind === 'answer' && reply.value.kind === 'reading';
    const isComing = isExpected && reply.kind === 'nobody';
    const patience = isReading ? GIVE_UP_MS : isComing ? COMES_WITHIN_MS : 0;
    if (performance.now() - begun >= patience) return reply;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

export async function answerTo(
  reply: Reply<PageState>,
  tab: FrontTab | undefined,
  site: SiteState | undefined,
  place: Place,
): Promise<Answer> {
  if (reply.kind === 'failed') return { kind: 'failed', why: reply.why };
  if (reply.kind === 'nobody') return answerOfNobody(tab, site, place);
  const { value } = reply;
  if (value.kind === 'recognised') return value;
  if (value.kind !== 'not-recognised')
    return { kind: 'failed', why: value.kind === 'failed' ? value.why : '' };
  const { isArticle, title } = value.article;
  if (!isArticle && (await typeOf(tab)) === PDF) return { kind: 'cannot-run', why: 'pdf' };
  const packs = await Promise.all(BUNDLED_PACKS.map(loadPack));
  return { kind: 'not-recognised', isArticle, title, packs };
}

/** What is said where the browser did not let the reader in though it was asked to. */
export function answerOfRefusal({ url }: FrontTab, place: Place): Reason {
  const why = whyNot(url);
  // The browser lets an extension into a page for a press in its toolbar, not for one in its panel.
  return place === 'panel' && why === 'other'
    ? { kind: 'ask-toolbar' }
    : { kind: 'cannot-run', why };
}

/** Chromium lets extensions into what stands around its PDF viewer, where there is nothing to read. */
const PDF = 'application/pdf';

async function answerOfNobody(
  tab: FrontTab | undefined,
  site: SiteState | undefined,
  place: Place,
): Promise<Reason> {
  if (site?.isPaused) return { kind: 'paused' };
  if (site?.isOff) return { kind: 'off' };
  const why = whyNot(tab?.url);
  if (why === 'empty') return { kind: 'cannot-run', why };
  const type = await typeOf(tab);
  if (type === PDF) return { kind: 'cannot-run', why: 'pdf' };
  if (type !== undefined) return { kind: 'not-read' };
  // A press in the toolbar lets into a page and tells its address. Without a press, neither says anything of the page.
  const isPressed = place === 'popup' && location.search === '';
  return tab?.url !== undefined || isPressed ? { kind: 'cannot-run', why } : { kind: 'not-read' };
}

/** Of the document in a tab; undefined where the browser lets no extension in. */
async function typeOf(tab: FrontTab | undefined): Promise<string | undefined> {
  if (!tab) return undefined;
  try {
    const [there] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [0] },
      func: documentType,
    });
    return there?.result ?? undefined;
  } catch {
    return undefined;
  }
}
