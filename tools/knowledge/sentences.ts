/** Puts into plain words what is wrong with a file that can't be read, and what to do about it. */
import type * as v from 'valibot';
import type { YAMLParseError } from 'yaml';

export type Issue = v.BaseIssue<unknown>;

/** By the parser's code. What it has no sentence for is told in the parser's own words. */
const YAML_FAULTS: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'a line begins with a tab. Indent with spaces, two a step.',
  DUPLICATE_KEY: 'a field stands here for the second time. Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY:
    'a text with ‘: ’ in it. Put quotation marks around the whole text, or indent the line as its neighbours are.',
  BAD_INDENT:
    'this line is not indented as its neighbours are, or a bracket above it is not closed. Mend the one or the other.',
  MULTILINE_IMPLICIT_KEY:
    'a line has no ‘: ’ behind its field, or goes on from the one above and is not indented. Mend the one or the other.',
  MISSING_CHAR:
    'a ‘: ’ is missing behind a field; or a quotation mark or bracket is opened, here or above, and not closed; or a line lacks a space in front.',
  UNEXPECTED_TOKEN:
    'something stands behind the end of a text. A text with an apostrophe needs no quotation marks, or double ones ("…").',
  BAD_SCALAR_START:
    'a text begins with a sign that means something else. Put quotation marks around it.',
  BAD_COLLECTION_TYPE: 'a list and fields are mixed here. Each item of a list begins with ‘- ’.',
};

export function sentenceForYaml({
  code,
  message,
}: Pick<YAMLParseError, 'code' | 'message'>): string {
  return `This is not YAML: ${YAML_FAULTS[code] ?? `${message}.`}`;
}

/** What a value of another shape should have been, by the schema's type. */
const WANTED: Readonly<Record<string, string>> = {
  array: 'must be a list: each item on a line of its own after ‘- ’, or all in [square brackets].',
  string: 'must be a text: put quotation marks around it.',
  number: 'must be a number, without quotation marks.',
  strict_object:
    'must have fields of its own: each on a line below it, indented by two spaces, or all in {curly brackets}.',
  union: 'can’t be read: compare it with the example in knowledge/README.md.',
};

/** What to do about what a field needs; said after what is wrong. */
const HELP: Readonly<Record<string, string>> = {
  checked: 'Give the day on which this entry was last checked against its sources, as 2026-11-23.',
  read: 'Give the day on which you read the source, as 2026-11-23.',
  sources:
    'Every statement needs a source that you opened and read: see ‘Sources’ in knowledge/README.md.',
  seen: 'Copy at most fifteen words of the source that bear the statement.',
  kind: 'See the list of kinds in knowledge/README.md.',
  short: 'One sentence that stands alone.',
  long: 'What is more belongs into a note.',
  lat: 'Give decimal degrees: `lat` is north and from -90 to 90, `lon` is east and from -180 to 180.',
  lon: 'Give decimal degrees: `lat` is north and from -90 to 90, `lon` is east and from -180 to 180.',
  url: 'Give the exact address of the page you read, beginning with https:// or http://.',
  title: 'Give a short title.',
  forms:
    'A form is a text, in quotation marks if it is a number, or has fields: {text: DMZ, onlyNear: [border]}.',
  terms: 'Name the terms on whose pages it belongs: without one it would never be shown.',
  hosts: 'Give every host without www., as dailynk.com.',
  entry: 'Give the id of the entry that was wrong: its file without the folder and .yaml.',
  said: 'Copy what was wrong, or the part of it that was, in at most 300 characters.',
  examples: 'Give at least one sentence that the rule must find.',
  nearMisses: 'Give at least one sentence that looks like it and must not be found.',
};

/** What is wrong with the value at `path`, and what to do. */
export function sentenceFor(issue: Issue, path: readonly (string | number)[]): string {
  const name = path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : key))
    .join('.')
    .replaceAll('.[', '[');
  const field = path.findLast((key): key is string => typeof key === 'string');
  const help = field ? (HELP[field] ?? '') : '';
  const say = (what: string) => `${what} ${help}`.trim();
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `‘${name}’ is not a field of this kind of entry: correct its spelling or take it out (knowledge/README.md lists the fields).`;
  }
  if (issue.input === undefined) return say(`‘${name}’ is missing.`);
  if (issue.input === null)
    return help
      ? say(`‘${name}’ is empty.`)
      : `‘${name}’ is empty: fill it in, or take the line out.`;
  if (issue.type === 'max_length' && typeof issue.input === 'string') {
    return say(
      `‘${name}’ is ${issue.input.length} characters long, and ${String(issue.requirement)} are allowed: shorten it.`,
    );
  }
  if (issue.type === 'picklist') {
    return say(
      `‘${JSON.stringify(issue.input).replaceAll('"', '')}’ is not known as ‘${name}’; it is one of ${String(issue.expected).replace(/[()"]/g, '').replaceAll(' | ', ', ')}.`,
    );
  }
  if (issue.type === 'min_length') return say(`‘${name}’ is empty.`);
  const wanted = issue.kind === 'schema' ? WANTED[issue.type] : undefined;
  if (wanted !== undefined) return say(`‘${name}’ ${wanted}`);
  return say(`‘${name}’: ${issue.message}.`);
}
