/** The parts of the bench, and a figure that one of them gives. */

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
