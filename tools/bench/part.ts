/** What a part of the bench gives: figures for the targets, and its own section of the document. */
import type { Figure } from './figure.ts';
import type { TargetId } from './targets.ts';

export interface PartReport {
  readonly figures: Readonly<Partial<Record<TargetId, Figure>>>;
  /** Markdown below the part's heading. */
  readonly text: string;
}

export interface PartOptions {
  /** How many pages the reader is measured on, at most. */
  readonly pages: number;
  /** How many times the extension part loads each page with each extension. */
  readonly loads: number;
  /** Is given a word on the progress. */
  tell(progress: string): void;
}

export type Part = (options: PartOptions) => Promise<PartReport>;
