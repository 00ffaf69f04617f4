/**
 * Finds the browsers on this machine; says in one sentence what to do where one is missing. Plain JavaScript: it is needed before
 * anything is installed.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {object} Known
 * @property {string} title
 * @property {string} variable the environment variable that names one
 * @property {readonly string[]} commands
 * @property {readonly string[]} places
 * @property {string} debian the name of its package
 */

/** @type {Readonly<Record<BrowserName, Known>>} */
export const KNOWN = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/**
 * The path of a browser, or undefined.
 * @param {BrowserName} name
 */
export function findBrowser(name) {
  const { variable, commands, places } = KNOWN[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...places].find(isRunnable);
}

/**
 * The path of a browser; throws the sentence that says what to do where there is none.
 * @param {BrowserName} name
 */
export function requireBrowser(name) {
  const { title, variable } = KNOWN[name];
  const path = findBrowser(name);
  if (!path) {
    throw new Error(
      `${title} was not found: install it, or name its program in the environment variable ${variable}.`,
    );
  }
  if (!isRunnable(path))
    throw new Error(`${variable} names ${path}, which can't be run: correct the path.`);
  return path;
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
