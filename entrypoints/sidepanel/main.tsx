/** The side panel (Chromium) or sidebar (Firefox): the popup's view beside the page, where text and list belong together. */
import { openAsked } from '../popup/asked.tsx';
import { openBriefingPage } from '../popup/briefing-page.ts';

// What is asked of the page is on its way while the rest is drawn.
await Promise.all([openBriefingPage('panel'), openAsked()]);
