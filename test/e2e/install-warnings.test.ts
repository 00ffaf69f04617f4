/** What Chrome would warn of at install, by Chrome's own count, from the manifest that ships. Firefox has no such call. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT } from '../../tools/builds.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { inExtension } from './extension-page.ts';
import type { ExtensionBrowser } from '../../tools/browsers/extension-browser.ts';

async function warningsOf(
  extension: ExtensionBrowser,
  manifest: string,
): Promise<readonly string[]> {
  return inExtension(
    extension,
    (api, text) => api.management.getPermissionWarningsByManifest(text),
    manifest,
  );
}

const SHIPPED = readFileSync(join(BUILT.chromium, 'manifest.json'), 'utf8')
  // Chrome counts without the message files; the names say nothing of permissions.
  .replaceAll(/__MSG_(\w+)__/g, '$1');

inBothBrowsers({ isGranted: false, only: 'chromium' }, (running) => {
  it('there is no warning at install', async () => {
    expect(await warningsOf(running(), SHIPPED)).toEqual([]);
  });

  it('there would be one for sites that are asked for at install', async () => {
    const greedy = { ...(JSON.parse(SHIPPED) as object), host_permissions: ['https://*/*'] };
    expect(await warningsOf(running(), JSON.stringify(greedy))).not.toEqual([]);
  });
});
