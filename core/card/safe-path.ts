/** Tells whether a pointer is on its way to the open card, so that nothing that lies on this way gets between. */

/** In CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Within an envelope of 120° around the straight way (10ten's figure) each step brings the pointer nearer by half its length. */
const NEARER_BY = 0.5;

/** Whether a step from one point to another leads to a box. A pointer that stands still goes nowhere. */
export function isOnItsWay(before: Point, now: Point, box: Box): boolean {
  const length = Math.hypot(now.x - before.x, now.y - before.y);
  return length > 0 && distance(before, box) - distance(now, box) >= length * NEARER_BY;
}

function distance({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
