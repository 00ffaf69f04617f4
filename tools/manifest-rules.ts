/** What a built manifest may hold, and nothing else: the promises that installing asks for nothing and nothing leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
}

/** None of these raises a warning at install. `sidePanel` is Chrome's alone. */
const PERMISSIONS_ALLOWED = ['activeTab', 'contextMenus', 'scripting', 'storage', 'sidePanel'];

/** Chromium does not load an extension that suggests keys for more commands. */
const KEYS_SUGGESTED_MOST = 4;

/** What the policy of our own pages has to say, source by source. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Sentences about what is wrong with the manifest in a folder. */
export function checkManifest(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const isFirefox = manifest.browser_specific_settings !== undefined;
  const problems: string[] = [];
  const must = (isRight: boolean, says: string) => {
    if (!isRight) problems.push(says);
  };
  must(manifest.manifest_version === 3, 'The manifest is not of version 3.');
  for (const permission of manifest.permissions ?? []) {
    must(
      PERMISSIONS_ALLOWED.includes(permission) && !(isFirefox && permission === 'sidePanel'),
      `The manifest asks for ‘${permission}’; allowed are ${PERMISSIONS_ALLOWED.join(', ')} (sidePanel in Chrome only).`,
    );
  }
  must(
    (manifest.host_permissions ?? []).length === 0,
    'The manifest asks for sites at install: they belong under optional_host_permissions.',
  );
  must(
    manifest.content_scripts === undefined,
    'The manifest declares content scripts: the reader is registered by the background for what was granted.',
  );
  must(
    JSON.stringify(manifest.optional_host_permissions) === '["https://*/*","http://*/*"]',
    'The optional sites are not http and https.',
  );
  must(
    ((manifest.web_accessible_resources as readonly unknown[] | undefined) ?? []).length === 0,
    'The manifest has web-accessible resources, by which a page could see the extension.',
  );
  must(
    manifest.externally_connectable === undefined,
    'The manifest lets pages connect to the extension.',
  );
  const suggested = Object.values(manifest.commands ?? {}).filter(
    (command) => command.suggested_key !== undefined,
  );
  must(
    suggested.length <= KEYS_SUGGESTED_MOST,
    `The manifest suggests keys for ${suggested.length} commands; Chromium loads no extension with more than ${KEYS_SUGGESTED_MOST}.`,
  );
  const policy = new Map(
    (manifest.content_security_policy?.extension_pages ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  for (const [name, value] of Object.entries(POLICY)) {
    must(
      policy.get(name) === value,
      `The content security policy has ${name} ${policy.get(name) ?? '(nothing)'}; it must be ${value}, so that nothing leaves.`,
    );
  }
  if (isFirefox) {
    must(
      JSON.stringify(
        manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required,
      ) === '["none"]',
      'The manifest for Firefox does not say that no data are collected.',
    );
  }
  return problems;
}
