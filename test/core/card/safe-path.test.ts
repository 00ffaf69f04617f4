/** What core/card/safe-path promises: who heads for the card is let through, who wanders off is not. */
import { describe, expect, it } from 'vitest';
import { isOnItsWay } from '../../../core/card/safe-path.ts';

/** A card below and to the right of where the pointer starts. */
const CARD = { left: 100, top: 100, right: 440, bottom: 300 };

describe('isOnItsWay', () => {
  it.each([
    ['straight down to it', { x: 200, y: 80 }, { x: 200, y: 84 }, true],
    ['slantwise to it', { x: 200, y: 80 }, { x: 206, y: 84 }, true],
    ['from the side', { x: 60, y: 200 }, { x: 63, y: 202 }, true],
    ['towards its corner from outside', { x: 60, y: 60 }, { x: 64, y: 64 }, true],
    ['one step of a pixel at a time', { x: 200, y: 80 }, { x: 200, y: 81 }, true],
    ['along the line of text', { x: 200, y: 80 }, { x: 220, y: 80 }, false],
    ['nearly along the line', { x: 200, y: 80 }, { x: 220, y: 85 }, false],
    ['away from it', { x: 200, y: 80 }, { x: 200, y: 70 }, false],
    ['past its corner, and away', { x: 90, y: 60 }, { x: 20, y: 70 }, false],
    ['nowhere', { x: 200, y: 80 }, { x: 200, y: 80 }, false],
    ['within it', { x: 200, y: 200 }, { x: 204, y: 204 }, false],
  ])('a pointer that moves %s: %j to %j', (_, before, now, isSo) => {
    expect(isOnItsWay(before, now, CARD)).toBe(isSo);
  });
});
