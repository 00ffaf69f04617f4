/** `npm run new -- <kind> <id>` (or `npm run new:term -- <id>`): a new entry with every field in place. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { KNOWLEDGE, REPOSITORY } from './build.ts';
import { packFolders } from './load.ts';

const today = new Date().toISOString().slice(0, 10);

const SOURCES = `checked: ${today}
sources:
  - url: https://
    title:
    publisher:
    published:            # leave out if the page shows none
    read: ${today}
    seen:                 # at most fifteen words of it that bear the statement
`;

const TEMPLATES: Readonly<Record<string, string>> = {
  term: `name:
kind:                     # place body unit person weapon law idea society economy history media
native:                   # optional, as the other optional fields: take out what you don't need
pronunciation:
forms:                    # every spelling that news uses, beside the name
  -
short:                    # at most 140 characters, stands alone
long: >-
  At most 525 characters, adds to 'short'.
# place: { lat: 41.78, lon: 129.77, country: north-korea }     # for a place: see 'Maps' in knowledge/README.md
seeAlso: []
${SOURCES}`,
  note: `title:                    # the question that readers have
text: |
  80 to 180 words.

  A blank line between paragraphs.
terms: []                 # pages that mention these get the note; the most telling first
${SOURCES}`,
  event: `date:                     # 2025-04-26, 2025-04 or 2025
title:                    # at most 120 characters
text:                     # optional, at most 300 characters
changes:                  # optional: acknowledgement death renaming withdrawal revision policy ending
terms: []
${SOURCES}`,
  figure: `title:
counts:                   # deaths wounded casualties troops workers prisoners shells missiles defectors warheads money
terms: []
estimates:
  - date:                 # when it was said
    low:
    high:                 # only for a range
    text:                 # as the estimator put it
    by:                   # who said it
    sources:
      - url: https://
        title:
        publisher:
        read: ${today}
        seen:
checked: ${today}
`,
  outlet: `name:
hosts: []                 # without www.
type:                     # state public private nonprofit advocacy academic agency
country:
languages: [en]
owner:                    # who owns and pays for it
newsFrom:                 # how it gets its news of the subject
goodFor:
${SOURCES}`,
  caveat: `kind:                     # docs/caveats.md lists the kinds and the language of 'find'
says:                     # one neutral sentence: what the words tell about the sourcing
why:                      # why that matters
find:
  -
examples:
  -
nearMisses:
  -
${SOURCES}`,
  correction: `date: ${today}          # the day it was mended; the file's name begins with it
kind:                     # what was wrong: term note event figure caveat outlet
entry:                    # its id
said:                     # what stood there, or what of it was wrong; at most 300 characters
says:                     # what stands there now
why:                      # what was wrong with it, and who pointed it out, where they agreed to be named
${SOURCES.replace(/^checked.*\n/, '')}`,
};

const [kind = '', id = '', packId] = process.argv.slice(2);
const fail = (says: string): never => {
  console.error(says);
  process.exit(1);
};
const template =
  TEMPLATES[kind] ??
  fail(`Say what to make: npm run new -- ${Object.keys(TEMPLATES).join('|')} <id>`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  fail(
    `Give the entry an id of small letters, digits and hyphens, as in: npm run new -- ${kind} political-officer`,
  );
}
const folders = packFolders(KNOWLEDGE);
const folder =
  (packId ? folders.find((path) => path.endsWith(packId)) : folders[0]) ??
  fail(`There is no pack called ‘${packId}’ in knowledge/.`);
// The log of corrections is in the order of its files' names.
const name = kind === 'correction' && !id.startsWith(today) ? `${today}-${id}` : id;
const path = join(folder, `${kind}s`, `${name}.yaml`);
if (existsSync(path))
  fail(`${relative(REPOSITORY, path)} is there already: choose another id, or open it.`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, template);
console.log(`Made ${relative(REPOSITORY, path)}. Fill it in, then: npm run knowledge`);
