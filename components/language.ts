/**
 * The words of the interface: messages by key, from the browser's own message files (public/_locales). Views take them from
 * here, so that they know nothing of the browser.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys of messages that come in numbers: `terms_one`, `terms_other` and so on are the key 'terms'. */
export type CountKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;

/** Part of a key, of an id: message files allow no hyphens in keys. */
export function keyPart<S extends string>(id: S): Underscored<S> {
  return id.replaceAll('-', '_') as Underscored<S>;
}

/** For what comes from a pack, whose entries are in English whatever the interface's language is. */
export const IN_PACK = { lang: 'en', dir: 'ltr' } as const;

export interface Language {
  /** The interface's language, as BCP 47. */
  readonly tag: string;
  /** The direction in which it is written. */
  readonly dir: 'ltr' | 'rtl';
  /** A message, its placeholders filled in. */
  say(key: MessageKey, ...fillers: readonly string[]): string;
  /** A message in the plural form of `count`, which is its first filler. */
  sayCount(key: CountKey, count: number, ...fillers: readonly string[]): string;
  /** An ISO 8601 date of any precision, in the words of the interface's language. */
  sayDate(date: string): string;
  sayNumber(value: number): string;
  /** Several, one after the other, as the language does it. */
  sayList(items: readonly string[]): string;
}

/**
 * `getMessage` is the browser's; an unknown key gives ''. `browserTag` is the language of the browser's own interface, as BCP 47: dates and
 * numbers are written as it does where the messages are in that language, and otherwise as the language of the messages does.
 */
export function speak(
  getMessage: (key: string, fillers: string[]) => string,
  browserTag: string,
): Language {
  // Made when first needed: together they cost a page more than finding its terms does, and most pages never say a word.
  const tag = once(() => {
    const own = getMessage('languageTag', []) || browserTag;
    return browserTag.split('-')[0] === own.split('-')[0] ? browserTag : own;
  });
  // The browser's own direction is not that of the messages where it has none in its language; nor does Chromium know it everywhere.
  const dir = once(() => (/^(?:ar|fa|he|ur)\b/.test(tag()) ? 'rtl' : 'ltr'));
  const plurals = once(() => new Intl.PluralRules(tag()));
  const numbers = once(() => new Intl.NumberFormat(tag()));
  const lists = once(() => new Intl.ListFormat(tag(), { type: 'conjunction', style: 'narrow' }));
  const formats = [
    { year: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'short', day: 'numeric' },
  ] as const;
  const dates = formats.map((format) =>
    once(() => new Intl.DateTimeFormat(tag(), { ...format, timeZone: 'UTC' })),
  );
  const say: Language['say'] = (key, ...fillers) => getMessage(key, [...fillers]);
  return {
    get tag() {
      return tag();
    },
    get dir() {
      return dir();
    },
    say,
    sayCount: (key, count, ...fillers) => {
      const values = [numbers().format(count), ...fillers];
      return (
        getMessage(`${key}_${plurals().select(count)}`, values) ||
        getMessage(`${key}_other`, values)
      );
    },
    sayDate: (date) => {
      const parts = date.split('-');
      const [year = 1970, month = 1, day = 1] = parts.map(Number);
      const format = dates[parts.length - 1] ?? dates.at(-1);
      return format?.().format(Date.UTC(year, month - 1, day)) ?? date;
    },
    sayNumber: (value) => numbers().format(value),
    sayList: (items) => lists().format(items),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export const LanguageContext = createContext<Language>(
  speak((key) => (key === 'languageTag' ? 'en' : key), 'en'),
);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
