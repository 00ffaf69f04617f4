/** The message files of all languages: the same messages with the same fillers, in every number that the language has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const FOLDER = join(import.meta.dirname, '../public/_locales');
const LANGUAGES = readdirSync(FOLDER).toSorted();
const read = (language: string) =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const isOne = (key: string) => Object.hasOwn(english, key.replace(/_one$/, '_other'));

/** The keys that come in numbers, without what says which. */
const counted = Object.keys(english).flatMap((key) =>
  key.endsWith('_one') && isOne(key) ? [key.slice(0, -'_one'.length)] : [],
);
const plain = Object.keys(english).filter(
  (key) => !counted.some((base) => CATEGORIES.some((category) => key === `${base}_${category}`)),
);

/** The categories that a language's counts from 0 to 200 fall into. */
function categoriesOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
}

const fillersOf = ({ placeholders = {} }: Message) =>
  Object.values(placeholders)
    .map(({ content }) => content)
    .toSorted();
const namesIn = ({ message }: Message) =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());

it('are there for each language of the interface', () => {
  expect(LANGUAGES).toEqual(['ar', 'de', 'en', 'es', 'ja', 'ko', 'ru', 'uk']);
});

describe.each(LANGUAGES)('The messages in ‘%s’', (language) => {
  const messages = read(language);

  it('are those that English has, in each of the language’s numbers', () => {
    const wanted = [
      ...plain,
      ...counted.flatMap((base) => categoriesOf(language).map((category) => `${base}_${category}`)),
    ];
    const optional = counted.flatMap((base) => CATEGORIES.map((category) => `${base}_${category}`));
    const own = Object.keys(messages);
    expect(wanted.filter((key) => !own.includes(key))).toEqual([]);
    expect(own.filter((key) => !wanted.includes(key) && !optional.includes(key))).toEqual([]);
  });

  it('are not empty, and fill in what English fills in', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(message.message.trim(), key).not.toBe('');
      const base = counted.find((one) =>
        CATEGORIES.some((category) => key === `${one}_${category}`),
      );
      const model = english[base ? `${base}_other` : key] as Message;
      const names = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
      for (const name of namesIn(message)) expect(names, key).toContain(name);
      // 'One' and 'two' may say the number as a word.
      if (base === undefined || key.endsWith('_other')) {
        expect(fillersOf(message), key).toEqual(fillersOf(model));
        expect(new Set(namesIn(message)).size, key).toBe(new Set(namesIn(model)).size);
      } else {
        expect(fillersOf(model), key).toEqual(expect.arrayContaining(fillersOf(message)));
      }
    }
  });

  it('keep within what browsers and stores take of a name and a description', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('are in the language: few of them read as in English', () => {
    if (language === 'en') return;
    const same = Object.entries(messages).filter(
      ([key, { message }]) =>
        /[a-z]{4}/i.test(message.replace(/\$\w+\$/g, '')) && english[key]?.message === message,
    );
    expect(same.map(([key]) => key).length).toBeLessThanOrEqual(8);
  });
});
