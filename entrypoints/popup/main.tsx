/** The popup of the toolbar button. */
import { openBriefingPage } from './briefing-page.tsx';

await openBriefingPage('popup');
