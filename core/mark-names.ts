/** The names of the three highlights that a document has: derived from one random name, which tells the page nothing. */

export interface MarkNames {
  /** Every mark. */
  readonly marks: string;
  /** The mark whose card is open. */
  readonly open: string;
  /** A place that was asked for, lit for a moment. */
  readonly flash: string;
}

/** `name` is a CSS identifier. */
export function markNames(name: string): MarkNames {
  return { marks: name, open: `${name}o`, flash: `${name}f` };
}
