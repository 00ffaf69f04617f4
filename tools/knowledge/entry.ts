/** An entry as an editor's file has it, and what is wrong with a file. */

/** Something an editor has to mend. */
export interface Problem {
  /** Relative to the repository. */
  readonly file: string;
  readonly line?: number;
  /** A sentence that says what is wrong and what to do. */
  readonly says: string;
}

export interface Entry<T> {
  /** The file's name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly data: T;
  /** The line of a value, counted from 1. */
  line(...path: readonly (string | number)[]): number | undefined;
}
