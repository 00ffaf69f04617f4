/** The kinds of thing that a pack holds, and how long its texts may be. */

/** Longest texts, in UTF-16 code units. 525 is what Wikipedia's Page Previews allow an extract. */
export const LIMITS = {
  short: 140,
  long: 525,
  title: 120,
  noteTitle: 80,
  eventText: 300,
  caveatSays: 240,
  caveatWhy: 300,
  outletText: 250,
  past: 300,
  correction: 300,
} as const;

export const TERM_KINDS = [
  'place',
  'body',
  'unit',
  'person',
  'weapon',
  'law',
  'idea',
  'society',
  'economy',
  'history',
  'media',
] as const;

/** The kinds of caveat; docs/caveats.md defines each with an example and a near miss. */
export const CAVEAT_KINDS = [
  'anonymous-source',
  'partial-name',
  'defector-testimony',
  'intelligence-claim',
  'lawmaker-briefing',
  'state-media',
  'belligerent-claim',
  'opinion',
  'unverified',
  'stock-image',
  'satellite-imagery',
  'single-source',
  'number-estimate',
  'relay',
  'aggregated',
  'outdated',
  'outlet',
] as const;

/** The kinds of entry that a correction may be of. */
export const CORRECTED_KINDS = ['term', 'note', 'event', 'figure', 'caveat', 'outlet'] as const;

/** How an event makes earlier articles out of date; knowledge/README.md says when each is given. */
export const EVENT_CHANGES = [
  'acknowledgement',
  'death',
  'renaming',
  'withdrawal',
  'revision',
  'policy',
  'ending',
] as const;

export const FIGURE_COUNTS = [
  'deaths',
  'wounded',
  'casualties',
  'troops',
  'workers',
  'prisoners',
  'shells',
  'missiles',
  'defectors',
  'warheads',
  'money',
] as const;

/**
 * Whom a statement is attributed to, the most telling first: where the same words could name two kinds, the earlier has them. `official` is
 * a person or an office that speaks for a government; `inside` is inside the country that the pack is about.
 */
export const ATTRIBUTION_KINDS = [
  'defector',
  'unnamed-inside',
  'unnamed-official',
  'unnamed-other',
  'state-media',
  'documents',
  'named-official',
  'named-other',
  'media',
] as const;

export const OUTLET_TYPES = [
  'state',
  'public',
  'private',
  'nonprofit',
  'advocacy',
  'academic',
  'agency',
] as const;

export type TermKind = (typeof TERM_KINDS)[number];
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];
export type EventChange = (typeof EVENT_CHANGES)[number];
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];
export type CaveatKind = (typeof CAVEAT_KINDS)[number];
