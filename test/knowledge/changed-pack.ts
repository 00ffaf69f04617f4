/**
 * The faultless pack of fixtures/borders in a temporary folder, with one thing changed in it. A change marks the line that
 * a problem must name with `# here`, so that nobody has to count lines.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkKnowledge } from '../../tools/knowledge/build.ts';
import type { Problem } from '../../tools/knowledge/entry.ts';

/** A stretch of a faultless file, what may stand there instead, what may not, and what is said of that. */
export interface Fixture {
  readonly on: string;
  readonly path: string;
  readonly instead: string | RegExp;
  readonly good: string;
  readonly bad: string;
  readonly says: string;
}

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A file of the pack with one stretch of it replaced. */
export function withChange(path: string, from: string | RegExp, to: string): string {
  const contents = readFileSync(join(FIXTURES, 'borders', path), 'utf8');
  const changed = contents.replace(from, () => to);
  if (changed === contents) throw new Error(`there is no '${from.toString()}' in ${path}`);
  return changed;
}

/** Writes the pack with these files added, replaced or (without contents) taken out; gone when the test is over. */
export function writePack(files: Readonly<Record<string, string | undefined>>): string {
  const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(FIXTURES, root, { recursive: true });
  for (const [path, contents] of Object.entries(files)) {
    const target = join(root, 'borders', path);
    mkdirSync(dirname(target), { recursive: true });
    if (contents === undefined) rmSync(target);
    else writeFileSync(target, contents);
  }
  return root;
}

export function problemsOf(
  files: Readonly<Record<string, string | undefined>>,
): readonly Problem[] {
  const root = writePack(files);
  return checkKnowledge(root, root).problems;
}

/** The problem that a file must give: in these words, at the line marked `# here`. */
export function problemAt(path: string, contents: string, says: string): unknown {
  const line = contents.split('\n').findIndex((text) => text.includes('# here')) + 1;
  if (line === 0) throw new Error(`no line of ${path} is marked`);
  return { file: `borders/${path}`, line, says: expect.stringContaining(says) as unknown };
}
