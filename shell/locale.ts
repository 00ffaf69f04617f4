/** The browser's message files and the language they are shown in. */
import { browser } from 'wxt/browser';

/** A message with its fillers; '' for a key that no file has. */
export function getMessage(key: string, fillers: string[]): string {
  // WXT's types know the keys one by one; which keys there are is checked where they are said (components/language).
  return (browser.i18n.getMessage as (key: string, fillers: string[]) => string)(key, fillers);
}

/** The interface's language, as BCP 47. */
export function interfaceTag(): string {
  return browser.i18n.getUILanguage();
}
