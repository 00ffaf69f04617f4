/** Brings each surface of the extension into the states that a reader meets every day, and takes its picture. */
import {
  grantEverywhere,
  openPopupFor,
  orderOf,
  tabOf,
  untilRead,
} from '../browsers/extension-browser.ts';
import { debuggerOf } from '../browsers/debugger.ts';
import { ARTICLE, ELSEWHERE, PANEL, POPUP, rest, type Camera } from './camera.ts';

export async function shootSurfaces(camera: Camera): Promise<void> {
  const { extension, look } = camera;
  const popupWidth = Math.min(POPUP, look.width);
  const panelWidth = Math.min(PANEL, look.width);

  await camera.own('welcome.html', 'welcome', look.width).then((page) => page.close());
  const unread = await camera.open(ARTICLE);
  // A press in the toolbar lets the popup know which site it is.
  await debuggerOf(extension).pressToolbarButton(unread);
  await debuggerOf(extension).takePopup();
  const asks = await openPopupFor(extension, unread);
  await camera.take(asks, 'popup-not-read', popupWidth);
  await asks.close();
  await unread.close();

  await grantEverywhere(extension);
  const article = await camera.open(ARTICLE);
  await untilRead(extension, article);
  await camera.dress(article, look.width);
  await camera.take(article, 'marks', look.width, 'window');
  await orderOf(extension, article, { kind: 'open' });
  await rest();
  await camera.take(article, 'card', look.width, 'window');
  if (await camera.pressInCard(article, '.more'))
    await camera.take(article, 'card-more', look.width, 'window');
  await article.keyboard.press('Escape');

  const tab = String(await tabOf(extension, article));
  const popup = await camera.own(`popup.html?tab=${tab}`, 'popup', popupWidth);
  await camera.take(popup, 'popup-at-first', popupWidth, 'popup');
  await popup.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    document.querySelector<HTMLElement>('.glossary .row')?.click();
    for (const one of document.querySelectorAll<HTMLElement>('.caveat .actions button:first-child'))
      one.click();
  });
  await rest();
  await camera.take(popup, 'popup-open', popupWidth);
  await popup.close();
  await camera
    .own(`popup.html?tab=${tab}&look=%EA%B5%B0%EB%8B%A8`, 'popup-search', popupWidth)
    .then((page) => page.close());
  await camera
    .own(`sidepanel.html?tab=${tab}`, 'side-panel', panelWidth)
    .then((page) => page.close());
  await camera.own(`sheet.html?tab=${tab}`, 'sheet', look.width).then((page) => page.close());
  await camera.own('options.html', 'settings', look.width).then((page) => page.close());
  const other = await camera.open(ELSEWHERE);
  await untilRead(extension, other);
  const silent = await openPopupFor(extension, other);
  await camera.take(silent, 'popup-not-recognised', popupWidth);
  await silent.close();
  await other.close();
}
