/** The side panel (Chromium) or sidebar (Firefox): the popup's view beside the page, where text and list belong together. */
import { openAsked } from '../popup/asked.tsx';
import { openBriefingPage } from '../popup/briefing-page.ts';

await openBriefingPage('panel', openAsked);
