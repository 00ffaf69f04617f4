/** Why the browser lets no extension into a page, as far as its address tells. */
import type { WhyNot } from '../../components/popup-state.ts';

/** Addresses whose scheme says whose they are. */
const BY_SCHEME: readonly (readonly [RegExp, WhyNot])[] = [
  [/^about:reader\b/, 'reader-view'],
  [
    /^(?:about:(?:blank|newtab|home|privatebrowsing)|chrome:\/\/(?:newtab|new-tab-page))\b/,
    'empty',
  ],
  [/^view-source:/, 'source'],
  [/^file:/, 'file'],
  [/^[a-z]+-extension:/, 'extension'],
  [/^(?!https?:)/, 'browser'],
  [
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/,
    'store',
  ],
  [/\.pdf(?:$|[?#])/i, 'pdf'],
];

/** `url` is undefined where the browser does not tell it. To be asked of pages alone that could not be entered: some browsers let into what others guard. */
export function whyNot(url: string | undefined): WhyNot {
  if (!url) return 'other';
  return BY_SCHEME.find(([pattern]) => pattern.test(url))?.[1] ?? 'other';
}
