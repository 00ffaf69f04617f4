/** The side panel (Chromium) or sidebar (Firefox): the popup's view beside the page, where text and list belong together. */
import { openBriefingPage } from '../popup/briefing-page.tsx';

await openBriefingPage('panel');
