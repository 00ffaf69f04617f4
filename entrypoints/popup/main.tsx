/** The popup of the toolbar button. */
import { openAsked } from './asked.tsx';
import { openBriefingPage } from './briefing-page.ts';

await openBriefingPage('popup', openAsked);
