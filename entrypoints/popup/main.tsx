/** The popup of the toolbar button. */
import { openAsked } from './asked.tsx';
import { openBriefingPage } from './briefing-page.tsx';

await Promise.all([openAsked(), openBriefingPage('popup')]);
