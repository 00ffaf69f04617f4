/** A mention that is marked. */
import type { Mention } from '../../core/matching/mentions.ts';
import type { Place } from '../../page/text-map.ts';

/** A mention that is marked, and where it stands. */
export interface Marked {
  readonly mention: Mention;
  readonly place: Place;
}
