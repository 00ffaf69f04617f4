/** Renders a view as the popup and the card do, in the words of the interface, without a browser. */
import { parseHTML } from 'linkedom';
import { h, render, type ComponentChild } from 'preact';
import { LanguageContext, speak } from '../../components/language.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** As browsers do it: `$name$` stands for what `content` says, `$1` for the first filler. */
function getMessage(key: string, fillers: readonly string[]): string {
  const { message = '', placeholders = {} } =
    (messages as Readonly<Record<string, Message>>)[key] ?? {};
  const named = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$(\w+)\$/g, (_, name: string) =>
    (named.get(name.toLowerCase()) ?? '').replace(
      /\$(\d)/g,
      (_all, number: string) => fillers[Number(number) - 1] ?? '',
    ),
  );
}

export interface ShownView {
  readonly root: HTMLElement;
  /** What it says, each run of spaces as one. */
  text(): string;
  /** What the elements that a selector finds say. */
  textsOf(selector: string): readonly string[];
  /** An event at an element, as when the browser tells of it. */
  fire(target: EventTarget, type: string): void;
}

/** Shows a view in a document of its own, which the global `document` is from then on. */
export function showView(view: ComponentChild): ShownView {
  const { document, Event } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  Object.assign(globalThis, { document });
  const root = document.querySelector('div') as unknown as HTMLElement;
  render(h(LanguageContext.Provider, { value: speak(getMessage, 'en-GB') }, view), root);
  const plain = (node: { readonly textContent: string | null }) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    root,
    text: () => plain(root),
    textsOf: (selector) => [...root.querySelectorAll(selector)].map(plain),
    fire: (target, type) => void target.dispatchEvent(new Event(type)),
  };
}
