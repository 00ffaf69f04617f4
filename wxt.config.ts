import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { compileAll } from './tools/knowledge/build.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Extension pages load only what is in the package, and reach nothing outside it. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The framework wraps a script that is brought into pages so that its errors are logged, which in production they are not: bytes that
 * every page would pay for. Ours is called and no more.
 */
function withoutWrapper() {
  return {
    name: 'context-notes-without-wrapper',
    transform(code: string, id: string) {
      const entry = id.includes('wxt-unlisted-script-entrypoint')
        ? /^import definition from .*$/m.exec(code)
        : null;
      return entry ? { code: `${entry[0]}\nexport default definition.main();`, map: null } : null;
    },
  };
}

/**
 * What several of the extension's pages draw with comes in one file, and all else that they and the background share in another. By itself
 * the bundler cuts that into as many files as there are ways to share it, fourteen for the popup, and each is asked of the browser alone.
 */
function inFewFiles() {
  return {
    name: 'context-notes-in-few-files',
    outputOptions: (options: { readonly format?: string }) =>
      options.format === 'iife'
        ? undefined
        : {
            ...options,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'views',
                  test: /preact|[\\/](?:components[\\/](?!mark-style)|page[\\/]).*\.tsx?$/,
                  minShareCount: 3,
                  priority: 1,
                },
                // Style sheets stay apart: what several pages wear, another does not.
                { name: 'shared', test: /\.[cm]?[jt]sx?$/, minShareCount: 3 },
              ],
            },
          },
  };
}

/**
 * Alt+Shift and a letter that no browser or menu needs itself (docs/adr/0009). On a Mac Option writes letters, so there it is Control.
 */
function keys(letter: string): { default: string; mac: string } {
  return { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version,
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CSP },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_extensionName__',
      // Otherwise Firefox puts the button out of sight, into a menu. Chromium leaves that to the person, and the first-run page says so.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: {
      'next-mention': { suggested_key: keys('J'), description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: keys('K'), description: '__MSG_commandPrevious__' },
      'open-card': { suggested_key: keys('O'), description: '__MSG_commandOpen__' },
      'toggle-marks': { suggested_key: keys('U'), description: '__MSG_commandToggle__' },
      // Chromium loads no extension that suggests keys for more than four.
      'pin-card': { description: '__MSG_commandPin__' },
      'open-list': { description: '__MSG_commandList__' },
      search: { description: '__MSG_commandSearch__' },
      'look-up': { description: '__MSG_commandLookUp__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'context-notes@context-notes.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '135' }),
  }),
  hooks: {
    // The knowledge is compiled before anything imports it; a broken pack stops the build with its sentences.
    'prepare:types': () => void compileAll(),
    'build:before': () => void compileAll(),
    'build:publicAssets': (_wxt, files) => {
      for (const pack of compileAll().packs) {
        files.push({ relativeDest: `packs/${pack.id}.json`, contents: pack.json });
        if (pack.map !== undefined)
          files.push({ relativeDest: `packs/${pack.id}.map.json`, contents: pack.map });
      }
    },
  },
  zip: {
    artifactTemplate: 'context-notes-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'context-notes-{{version}}-sources.zip',
    includeSources: ['**/*', '.npmrc', '.oxlintrc.json'],
    excludeSources: ['node_modules/**', '.ci/**'],
  },
  vite: () => ({
    // The oldest browsers that are supported know `light-dark()`; without being told, the build writes it out at length.
    build: {
      target: 'es2023',
      cssTarget: ['chrome135', 'firefox153'],
      modulePreload: { polyfill: false },
    },
    plugins: [withoutWrapper(), inFewFiles()],
  }),
});
