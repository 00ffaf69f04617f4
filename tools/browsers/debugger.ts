/** Attaches a debugger to a browser, once (tools/browsers/debugging says what it can do). */
import { debugChromium } from './debugger-chromium.ts';
import { debugFirefox } from './debugger-firefox.ts';
import type { Debugger } from './debugging.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

const known = new WeakMap<ExtensionBrowser, Debugger>();

export function debuggerOf(extension: ExtensionBrowser): Debugger {
  const before = known.get(extension);
  if (before) return before;
  const made = extension.name === 'firefox' ? debugFirefox(extension) : debugChromium(extension);
  known.set(extension, made);
  return made;
}
