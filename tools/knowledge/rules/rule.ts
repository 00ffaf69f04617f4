/** What an editorial rule is: one thing that every pack must hold to, and why. */
import type { Entry, Problem } from '../entry.ts';
import type { PackFolder } from '../load.ts';

export interface EditorialRule {
  readonly name: string;
  readonly why: string;
  check(pack: PackFolder): readonly Problem[];
}

/** A problem at a place of an entry. */
export function problem(
  entry: Entry<unknown>,
  path: readonly (string | number)[],
  says: string,
): Problem {
  const line = entry.line(...path);
  return { file: entry.file, ...(line !== undefined && { line }), says };
}
