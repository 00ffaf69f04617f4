/** What the built extension itself says that it took on the sample article: the timings in its briefing. */
import { BUILT } from '../../builds.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { grantEverywhere, serve, untilRead } from '../../browsers/extension-browser.ts';
import type { Briefing } from '../../../core/briefing.ts';
import { ISOLATING_HEADERS } from '../isolated-world.ts';
import { SAMPLE } from '../pages.ts';

const LOADS = 7;

export interface Visit {
  readonly timings: Briefing['timings'];
  readonly painted: number;
}

/** One visit a load, each in a tab of its own. */
export async function askBuiltExtension(): Promise<readonly Visit[]> {
  const extension = await launchChromium(BUILT.chromium, { isHeadless: true });
  try {
    await grantEverywhere(extension);
    const visits: Visit[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await extension.browser.newPage();
      await serve(page, (url) =>
        url === SAMPLE.url
          ? { body: SAMPLE.bytes, contentType: SAMPLE.contentType, headers: ISOLATING_HEADERS }
          : undefined,
      );
      await page.goto(SAMPLE.url, { waitUntil: 'domcontentloaded' });
      const state = await untilRead(extension, page);
      if (state.kind !== 'recognised')
        throw new Error(`The built extension did not recognise the sample article: ${state.kind}.`);
      const { timings, terms } = state.briefing;
      visits.push({ timings, painted: terms.reduce((sum, { painted }) => sum + painted, 0) });
      await page.close();
    }
    return visits;
  } finally {
    await extension.close();
  }
}
