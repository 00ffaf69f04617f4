/** The popup of the toolbar button. */
import { openAsked } from './asked.tsx';
import { openBriefingPage } from './briefing-page.ts';

// What is asked of the page is on its way while the rest is drawn.
await Promise.all([openBriefingPage('popup'), openAsked()]);
