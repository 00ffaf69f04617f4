/** What is told after an update of a pack: the line above the briefing, and the list in the settings. */
import { controlPage, openPopupFor, untilRead } from '../browsers/extension-browser.ts';
import { ARTICLE, POPUP, type Camera } from './camera.ts';

/** As it is kept after an update (core/pack/pack-updates). */
const UPDATE = {
  pack: 'north-korea',
  title: 'North Korea',
  day: '2026-11-20',
  isSeen: false,
  changes: {
    before: 1,
    now: 2,
    corrections: [],
    entries: [
      { how: 'added', kind: 'term', id: 'saeppyol-street', name: 'Saeppyol Street' },
      { how: 'added', kind: 'term', id: 'storm-corps', name: 'Storm Corps' },
      { how: 'changed', kind: 'note', id: 'why', name: 'Why did North Korea send troops?' },
      { how: 'changed', kind: 'caveat', id: 'unnamed', name: 'The source of this is not named.' },
      { how: 'removed', kind: 'event', id: 'visit', name: 'A visit that was put off' },
    ],
  },
} as const;

/** Wants everything granted. */
export async function shootUpdate(camera: Camera): Promise<void> {
  const { extension, look } = camera;
  await (await controlPage(extension)).evaluate(
    async (packUpdates) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      type Api = { storage: { local: { set(given: object): Promise<void> } } };
      await (browser ?? chrome).storage.local.set({ packUpdates });
    },
    [UPDATE],
  );
  const article = await camera.open(ARTICLE);
  await untilRead(extension, article);
  const popup = await openPopupFor(extension, article);
  await popup.waitForSelector('.glossary');
  await camera.take(popup, 'popup-updated', Math.min(POPUP, look.width), 'popup');
  await popup.close();
  await article.close();
  const settings = await extension.openExtensionPage('options.html');
  await settings.waitForSelector('#changes');
  // The rest of the page has pictures of its own, and would push the list off this one.
  await settings.evaluate(() => {
    for (const one of document.querySelectorAll('main > section:not(#changes)')) one.remove();
  });
  await camera.take(settings, 'settings-changes', look.width);
  await settings.close();
}
