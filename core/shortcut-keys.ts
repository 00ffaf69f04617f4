/** Keys for a command, as extensions write them ('Alt+Shift+J'): read off what a person presses, and whether they can be had. */

/** What a key event tells of what is pressed. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export type ReadKeys =
  | { readonly kind: 'keys'; readonly keys: string }
  /** So far only keys that are held while another is pressed. */
  | { readonly kind: 'unfinished' }
  /** Keys that no command can have. */
  | { readonly kind: 'unfit' };

/** Keys with names of their own: by their name in events, that in extensions. */
const NAMED: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
};
const HELD = ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

/** The keys that are pressed, as the browser is told of them. `isMac`: Control and Command are two keys there. */
export function readKeys(pressed: Pressed, isMac: boolean): ReadKeys {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (HELD.includes(key)) return { kind: 'unfinished' };
  const name = nameOf(pressed);
  const first = [
    ...(isMac && metaKey ? ['Command'] : []),
    ...(ctrlKey ? [isMac ? 'MacCtrl' : 'Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
  ];
  const isAlone = name !== undefined && /^F\d/.test(name);
  // Both browsers take one of these, alone or with Shift: two together write letters on many keyboards.
  if (name === undefined || first.length > 1 || (first.length === 0 && !isAlone))
    return { kind: 'unfit' };
  if (!isMac && metaKey) return { kind: 'unfit' };
  return { kind: 'keys', keys: [...first, ...(shiftKey ? ['Shift'] : []), name].join('+') };
}

function nameOf({ key, code }: Pressed): string | undefined {
  if (/^F(?:[1-9]|1[0-2])$/.test(key)) return key;
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  // Keyboards of other scripts, and a Mac's Option, write something else than the letter on the key.
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return letter ?? NAMED[key];
}

/** What Firefox itself listens to, on any system: its menus and what nearly every page is handled with. */
const BROWSERS_OWN = [
  /^(?:Ctrl|Command)\+[A-Z0-9]$/,
  /^(?:Ctrl|Command)\+Shift\+(?:[A-EG-KM-TW-Z]|Delete)$/,
  /^Alt\+(?:Shift\+)?[BEFHSTV]$/,
  /^Alt\+(?:[D1-9]|Left|Right|Home)$/,
  /^(?:Shift\+)?F(?:[13-7]|9|1[0-2])$/,
];

/** Whether keys belong to the browser itself. */
export function isBrowsersOwn(keys: string): boolean {
  return BROWSERS_OWN.some((own) => own.test(keys));
}
