/**
 * The first-run page. Its sample is read by the same code that reads any page, with the pack at hand instead of messages, so it works
 * before anything has been allowed.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext, speak } from '../../components/language.ts';
import { markStyle } from '../../components/mark-style.ts';
import '../../components/document.css';
import '../../components/page.css';
import '../../components/tokens.css';
import '../../components/touch.css';
import { WelcomeView, type Grant } from '../../components/WelcomeView.tsx';
import { chooseEntries, chooseEntry } from '../../core/briefing.ts';
import { HIDE_AFTER_MS, SHOW_AFTER_MS } from '../../core/card/hover.ts';
import { cutBlocks } from '../../core/matching/mentions.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { prepareIndex } from '../../core/matching/pack-index.ts';
import { readyIndex, recognise } from '../../core/matching/recognise.ts';
import { allAtOnce } from '../../core/steps.ts';
import { randomName } from '../../page/highlighter.ts';
import { readBody } from '../../page/article/article-body.ts';
import { speakHere } from '../../page/own-document.ts';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import { askBackground, type Runtime } from '../../shell/messages.ts';
import { reportTerm } from '../commands/report.ts';
import { BUNDLED_PACKS, loadMaps, loadPack, openPack } from '../../shell/packs.ts';
import { setTermMuted } from '../../shell/settings.ts';
import { originsOf } from '../../shell/sites.ts';
import { openCards } from '../reader/card.tsx';
import { PageReader } from '../reader/page-reader.ts';
import './welcome.css';

const language = speak(getMessage, interfaceTag());
const packs = await Promise.all(BUNDLED_PACKS.map(loadPack));
const outlets = packs
  .flatMap((pack) => pack.outlets)
  .toSorted((a, b) => a.name.localeCompare(b.name, language.tag));
const origins = [...new Set(outlets.flatMap(({ hosts }) => hosts.flatMap(originsOf)))];

/** Whether a person has to look for the toolbar button. Where there is no toolbar, nobody knows. */
async function findButton(): Promise<boolean> {
  const { action } = browser as { action: Partial<typeof browser.action> };
  const settings = await action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar === false;
}

const isButtonAway = await findButton();

function draw(grant: Grant): void {
  render(
    <LanguageContext.Provider value={language}>
      <WelcomeView
        grant={grant}
        outlets={outlets}
        isButtonAway={isButtonAway}
        onAllow={() => void allow()}
        onGiveBack={() => void giveBack()}
      />
    </LanguageContext.Provider>,
    document.getElementById('app') as HTMLElement,
  );
}

/** Called in the click itself: browsers grant nothing later. */
async function allow(): Promise<void> {
  const isGranted = await browser.permissions.request({ origins });
  if (isGranted) await askBackground(browser.runtime as unknown as Runtime, 'reconcile', {});
  draw(isGranted ? 'allowed' : 'refused');
}

async function giveBack(): Promise<void> {
  await browser.permissions.remove({ origins });
  draw('none');
}

async function readSample(pack: Pack): Promise<void> {
  const name = randomName();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle(name));
  document.adoptedStyleSheets.push(sheet);
  const reader = new PageReader(
    {
      entries: async (_pack, found) => ({
        kind: 'answer',
        value: chooseEntries(pack, found, await loadMaps(pack.id)),
      }),
      entry: async (_pack, id) => ({
        kind: 'answer',
        value: chooseEntry(pack, id, await loadMaps(pack.id)),
      }),
      mute: async (...asked) => ({
        kind: 'answer',
        value: !browser.extension.inIncognitoContext && Boolean(await setTermMuted(...asked)),
      }),
      report: async (asked) => ({ kind: 'answer', value: await reportTerm(asked) }),
      badge: () => {},
    },
    name,
    (highlighter, page, delays) => openCards(highlighter, page, language, delays),
  );
  const text = allAtOnce(readBody(document.getElementById('sample')));
  const { blocks } = text;
  const cut = allAtOnce(cutBlocks(blocks));
  const words = [...new Set(cut.flatMap(({ folded }) => folded))];
  const ready = readyIndex(prepareIndex(pack.index));
  const recognised = allAtOnce(recognise([ready], blocks, cut, true));
  await reader.begin(
    { kind: 'recognised', ...text, cut, recognised, readMs: 0, recogniseMs: 0 },
    {
      packs: [await openPack(pack.id, words)],
      marking: 'first',
      isHidden: false,
      style: '',
      delays: { show: SHOW_AFTER_MS, hide: HIDE_AFTER_MS },
    },
    { isForced: true, isAwaited: true },
  );
}

speakHere(language);
draw((await browser.permissions.contains({ origins })) ? 'allowed' : 'none');
const [first] = packs;
if (first) await readSample(first);
