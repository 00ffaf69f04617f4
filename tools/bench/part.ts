/** What a part of the bench gives: figures for the targets, and its own section of the document. */
import type { TargetId } from './targets.ts';

export const PART_NAMES = [
  'reader',
  'extension',
  'scale',
  'huge',
  'memory',
  'interaction',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** A target's figure, in the target's unit. */
export interface Figure {
  /** Over the pages, over the loads of the one page there is, or over the times that something was done. */
  readonly median: number;
  /** What 95 % of them keep to: at most, or at least, as the target is meant. */
  readonly most?: number;
}

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
