/** An extension that does nothing: an empty script on every page and an empty background. What it costs is what any extension costs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ExtensionFolder {
  readonly folder: string;
  remove(): void;
}

/** Writes it into a folder of its own. Its script comes when ours does, and into top frames alone, as ours does. */
export function writeDoNothingExtension(): ExtensionFolder {
  const folder = mkdtempSync(join(tmpdir(), 'context-notes-nothing-'));
  const manifest = {
    manifest_version: 3,
    name: 'Does nothing',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      {
        js: ['nothing.js'],
        matches: ['https://*/*', 'http://*/*'],
        run_at: 'document_idle',
        all_frames: false,
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'nothing.js'), '');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
