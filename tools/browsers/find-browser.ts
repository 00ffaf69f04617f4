/** Finds the browsers on this machine; says in one sentence what to do where one is missing. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** The environment variable that names one. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  readonly title: string;
}

export const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    title: 'Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    title: 'Firefox',
  },
};

/** The path of a browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = KNOWN[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ].find(isRunnable);
}

/** The path of a browser; throws the sentence that says what to do where there is none. */
export function requireBrowser(name: BrowserName): string {
  const { title, variable } = KNOWN[name];
  const path = findBrowser(name);
  if (!path)
    throw new Error(
      `${title} was not found: install it, or name its program in the environment variable ${variable}.`,
    );
  if (!isRunnable(path))
    throw new Error(`${variable} names ${path}, which can't be run: correct the path.`);
  return path;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
