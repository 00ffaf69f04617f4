/**
 * What slows down a page's own edits, or grows with the number of marks, stands nowhere in what runs on pages: live ranges are
 * made in one place, which puts them aside at once, and what lies under the pointer is not asked of the highlights.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** All that runs in a page. */
const FOLDERS = ['page', 'components', 'core', 'entrypoints/reader'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** File and line of whatever matches, comments left out. */
function linesWith(pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

it('live ranges are made in one place only, to measure; the person’s own selection is looked at and let go', () => {
  expect(linesWith(/new Range\(|createRange\(|getRangeAt\(|cloneRange\(/)).toEqual([
    'page/selection.ts: const range = selection.getRangeAt(0);',
    'page/text-map.ts: const range = new Range();',
  ]);
});

it('highlights are not asked what lies under a point', () => {
  expect(linesWith(/highlightsFromPoint/)).toEqual([]);
});

it('no observer watches attributes, which pages change all the time', () => {
  expect(linesWith(/\.observe\(/)).toHaveLength(1);
  expect(linesWith(/attributes:|attributeFilter/)).toEqual([]);
});
