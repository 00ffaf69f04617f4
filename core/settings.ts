/**
 * The reader's choices: what there is to choose, what holds where nothing was chosen, and how they are written to a file and
 * read back. What is stored is read leniently, each choice for itself; a file that a person brings is read strictly, and
 * refused with a sentence.
 */
import * as v from 'valibot';
import { MARKINGS } from './matching/marking.ts';

/** How marks look. `none` paints nothing until the reader asks for the marks on a page. */
export const MARK_STYLES = ['dots', 'dashes', 'line', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** How long the pointer rests on a mark before its card opens, in ms; `never` leaves it to taps and keys. */
export const SHOW_DELAYS = [150, 300, 600, 1000, 'never'] as const;
/** How long a card stays after the pointer has left it, in ms. */
export const HIDE_DELAYS = [150, 300, 600, 1000] as const;

/** As many lists entries as a person could make; a file with more is not one of ours. */
const LIST_MOST = 5_000;

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/, 'a site is written example.org'));
const key = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,120}$/,
    'an entry is written pack/entry in small letters, digits and hyphens',
  ),
);
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language is written ko'));
const listOf = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(LIST_MOST), v.readonly());

/** Each choice, and what it is. */
const CHOICES = {
  /** Off everywhere, whatever is allowed. */
  isPaused: v.boolean(),
  /** Hosts, without `www.`, where the reader stays out even where it would be allowed. */
  offHosts: listOf(host),
  /** Which mentions are marked on a page. */
  marking: v.picklist(MARKINGS),
  markStyle: v.picklist(MARK_STYLES),
  /** Whether marks are printed with the page. */
  isPrinted: v.boolean(),
  showAfter: v.picklist(SHOW_DELAYS),
  hideAfter: v.picklist(HIDE_DELAYS),
  /** Languages whose words are not marked, as ISO 639 codes. */
  leftOutLanguages: listOf(tag),
  /** Terms that are not marked anywhere, as `pack/term`. */
  mutedTerms: listOf(key),
  /** Caveat rules that are hidden on every page, as `pack/rule`. */
  hiddenRules: listOf(key),
  /** Whether the preferences follow the person to their other browsers. */
  isSynced: v.boolean(),
} as const;

export interface Settings extends v.InferOutput<ReturnType<typeof whole>> {
  readonly version: 1;
}

export const DEFAULTS: Settings = {
  version: 1,
  isPaused: false,
  offHosts: [],
  marking: 'first',
  markStyle: 'dots',
  isPrinted: false,
  showAfter: 300,
  hideAfter: 300,
  leftOutLanguages: [],
  mutedTerms: [],
  hiddenRules: [],
  isSynced: false,
};

/**
 * What follows a person to other browsers: how things look and what they don't want to see. Never a site, nor whether it is off: that
 * says where somebody reads.
 */
export const SYNCED = [
  'marking',
  'markStyle',
  'isPrinted',
  'showAfter',
  'hideAfter',
  'leftOutLanguages',
  'mutedTerms',
  'hiddenRules',
] as const satisfies readonly (keyof Settings)[];

export type SyncedSettings = Pick<Settings, (typeof SYNCED)[number]>;

function whole() {
  return v.object(CHOICES);
}

/** What is stored, as settings: a choice that can't be read falls back to its default, the others stay. */
export function readStored(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const read = Object.entries(CHOICES).flatMap(([name, schema]) => {
    const result = v.safeParse(schema, given[name]);
    return result.success ? [[name, result.output] as const] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(read) };
}

/** The part of the settings that may leave this browser. */
export function syncedOf(settings: Settings): SyncedSettings {
  const picked = SYNCED.map((name) => [name, settings[name]] as const);
  return Object.fromEntries(picked) as unknown as SyncedSettings;
}

/** Settings with what another browser chose; only choices that are synced are taken over. */
export function withSynced(settings: Settings, stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const own = SYNCED.filter((name) => Object.hasOwn(given, name));
  const read = readStored(Object.fromEntries(own.map((name) => [name, given[name]])));
  return {
    ...settings,
    ...Object.fromEntries(
      // One that can't be read here, of a newer version perhaps, changes nothing.
      own
        .filter((name) => v.is(CHOICES[name] as v.GenericSchema, given[name]))
        .map((name) => [name, read[name]]),
    ),
  };
}

const FILE_KIND = 'context-notes-settings';

/** The settings as a text to keep in a file. `asked` is the day, as ISO 8601. */
export function writeFile(settings: Settings, asked: string): string {
  return `${JSON.stringify({ kind: FILE_KIND, saved: asked, settings }, undefined, 2)}\n`;
}

export type FileRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `name` is the choice as the file writes it, `given` what it says there, shortened. */
  | { readonly kind: 'wrong'; readonly name: string; readonly given: string };

/** Settings from a file's text. What the file leaves out has its default; nothing is taken from a file with any fault. */
export function readFile(text: string): FileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  if (!isRecord(file) || file['kind'] !== FILE_KIND || !isRecord(file['settings'])) {
    return { kind: 'not-ours' };
  }
  const { version, ...given } = file['settings'];
  if (typeof version === 'number' && version > 1) return { kind: 'newer', version };
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(CHOICES, name)
      ? (CHOICES[name as keyof typeof CHOICES] as v.GenericSchema)
      : undefined;
    if (!schema || !v.is(schema, value)) {
      return { kind: 'wrong', name: name.slice(0, 60), given: JSON.stringify(value).slice(0, 60) };
    }
  }
  return { kind: 'settings', settings: readStored(given) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list with an entry, or without it; sorted, so that the same choices are the same bytes. */
export function listWith(list: readonly string[], entry: string, isIn: boolean): readonly string[] {
  const others = list.filter((one) => one !== entry);
  return isIn ? [...others, entry].toSorted() : others;
}

/** The entries of one pack in a list of `pack/entry`. */
export function entriesOf(list: readonly string[], pack: string): readonly string[] {
  const before = `${pack}/`;
  return list.flatMap((one) => (one.startsWith(before) ? [one.slice(before.length)] : []));
}
